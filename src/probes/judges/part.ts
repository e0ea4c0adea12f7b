import type { Part } from '../observation.ts';
import type { JudgeContext } from './context.ts';

/** What one part of a probe came to, once judged: what is shown as its actual, and why it fails (empty: it passes). */
export interface PartJudgement {
  readonly actual: string;
  readonly why: string;
}

/** A probe's judge: pure, one part at a time. It never looks at anything that the payload says of itself. */
export type PartJudge = (part: Part, context: JudgeContext) => PartJudgement;
