import type { Reason } from '../evidence/reasons.ts';
import { reasonView } from './run-view.ts';
import { reasonLines } from './table.ts';

/** The reasons for which a launch was blocked, for a terminal. */
export function launchReasons(reasons: readonly Reason[]): string {
  return reasonLines(reasons.map(reasonView)).join('\n');
}
