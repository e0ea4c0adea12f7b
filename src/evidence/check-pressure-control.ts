import { sha256Of } from '../foundation/digest.ts';
import type { Circumstances } from '../probes/posture/judge.ts';
import { checksOf, stageOf } from '../probes/posture/parts.ts';
import { judgePressureControl, PRESSURE_CONTROL } from '../probes/posture/pressure-control.ts';
import { WEAK_RUNS } from '../probes/posture/weak-runs.ts';
import type { NormalisedProfile } from '../seccomp/profile.ts';
import { writeProfile } from '../seccomp/write-profile.ts';
import type { Bundle } from './bundle-type.ts';
import { equalJson } from './canonical-json.ts';
import { controlOf } from './control-record.ts';
import type { PostureRecord } from './judged-posture.ts';
import { anyRun, expectedArguments } from './posture-arguments.ts';
import { type Reason, reason } from './reasons.ts';

interface Around {
  readonly bundle: Bundle;
  readonly profile: NormalisedProfile;
  readonly circumstances: Circumstances;
}

/**
 * Judges the tests under pressure in a run without the limits that they test: each that can fail must have failed. The
 * run exists only with controls for every flag.
 */
export function checkPressureControl(record: PostureRecord, around: Around): Reason[] {
  const asked = record.image === 'reference' && isEveryFlagControlled(around.bundle);
  const made = record.without_limits;
  if (made === undefined) {
    return asked ? [reason('control-did-not-run', PRESSURE_CONTROL, 'the bundle does not record it')] : [];
  }
  if (!asked) return [reason('control-differs', PRESSURE_CONTROL, 'this run does not make it')];
  const judged = judgePressureControl(made.observed, around.circumstances);
  return [
    ...runsAsPlanned(made.run, record, around).map((why) => reason('control-differs', PRESSURE_CONTROL, why)),
    ...strange(made.observed, around.circumstances).map((id) =>
      reason('control-differs', PRESSURE_CONTROL, `${id} is not one of its checks`),
    ),
    ...judged.flatMap(({ check, why }) =>
      why === null ? [] : [reason('control-not-detected', `${PRESSURE_CONTROL} ${check.id}`, why)],
    ),
  ];
}

function isEveryFlagControlled({ controls = [] }: Bundle): boolean {
  return controls.some(({ ids }) => ids.some((id) => controlOf(id)?.group === 'hardening'));
}

function runsAsPlanned(
  run: NonNullable<PostureRecord['without_limits']>['run'],
  record: PostureRecord,
  { bundle, profile, circumstances }: Around,
): string[] {
  const isAsPlanned: Readonly<Record<string, boolean>> = {
    part: run.part === 'pressure',
    arguments: equalJson(
      run.arguments.map(anyRun),
      expectedArguments('pressure', record, bundle, WEAK_RUNS[PRESSURE_CONTROL].weakens),
    ),
    checks_sha256: run.checks_sha256 === sha256Of(stageOf('pressure', record.image, circumstances, profile)),
    seccomp_sha256: run.seccomp_sha256 === sha256Of(writeProfile(profile)),
    // It must end by itself: if a limit ended it, that limit was still there.
    ended: run.ended === 'exited' && run.exit_code === 0 && run.oom_killed === false,
  };
  return Object.entries(isAsPlanned).flatMap(([field, holds]) => (holds ? [] : [field]));
}

/** Returns the ids of answers to checks that were not run, and of answers that are there twice. */
function strange(observed: PostureRecord['observed'], circumstances: Circumstances): string[] {
  const asked = checksOf('pressure', 'reference', circumstances);
  const ids = observed.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index || !asked.some((check) => check.id === id));
}
