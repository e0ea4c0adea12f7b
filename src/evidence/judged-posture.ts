import type { Check, FailingRun } from '../probes/posture/check.ts';
import { type Circumstances, failingRunOf, type Judged, judgeCheck } from '../probes/posture/judge.ts';
import { answersTo, checksOf, POSTURE_PARTS, type PosturePart } from '../probes/posture/parts.ts';
import type { Bundle } from './bundle-type.ts';
import { argumentsBefore } from './run-limits.ts';

/** What a bundle holds of one image's posture. */
export type PostureRecord = NonNullable<Bundle['posture']>[number];

/** One check of a posture, judged again; null where nothing answered it. */
export interface JudgedCheck {
  readonly check: Check;
  readonly part: PosturePart;
  readonly control: FailingRun;
  readonly judged: Judged | null;
}

/** What the judge of a record's answers needs: all of it is in the same bundle. */
export function circumstancesOf(record: PostureRecord, bundle: Bundle): Circumstances {
  return {
    engine: bundle.host.engine,
    system: bundle.host.system,
    profile: bundle.profile.name,
    namespaces: record.namespaces,
    lsmLabel: bundle.host.container.lsm_label,
    arguments: argumentsBefore(bundle),
  };
}

/** Judges every check that this release makes of the image, by what the record says. */
export function judgedChecks(record: PostureRecord, bundle: Bundle): readonly JudgedCheck[] {
  const circumstances = circumstancesOf(record, bundle);
  return POSTURE_PARTS[record.image].flatMap((part) => {
    const checks = checksOf(part, record.image, circumstances);
    const end = record.runs.find((run) => run.part === part) ?? { exit_code: null, oom_killed: null };
    const answers = answersTo(checks, record.observed, end);
    return checks.map((check) => {
      const outcomes = answers.get(check.id);
      const judged = outcomes === undefined ? null : judgeCheck(check, outcomes, circumstances);
      return { check, part, control: failingRunOf(check, circumstances), judged };
    });
  });
}
