import { sha256Of } from '../foundation/digest.ts';
import { baseDifference } from '../probes/inventory/same-base.ts';
import type { Check } from '../probes/posture/check.ts';
import type { Circumstances } from '../probes/posture/judge.ts';
import { interpreterOf, POSTURE_PARTS, stageOf } from '../probes/posture/parts.ts';
import { sweepFindings } from '../probes/posture/sweep.ts';
import { markProfile } from '../seccomp/marked.ts';
import type { NormalisedProfile } from '../seccomp/profile.ts';
import { writeProfile } from '../seccomp/write-profile.ts';
import type { Bundle } from './bundle-type.ts';
import { equalJson } from './canonical-json.ts';
import type { BundleCase } from './case.ts';
import { checkPressureControl } from './check-pressure-control.ts';
import { RELEASE_POSTURE } from './generated/release-digests.ts';
import { circumstancesOf, type JudgedCheck, judgedChecks, type PostureRecord } from './judged-posture.ts';
import { anyRun, expectedArguments } from './posture-arguments.ts';
import { type Reason, reason } from './reasons.ts';
import { notReleaseImage } from './release-image.ts';

type PartRecord = PostureRecord['runs'][number];

/**
 * Recomputes the complete posture. It must have been taken in the reference image and, if that is another image, in the
 * subject image too; with this release's program and checks, and with the attested run's arguments and profile. Every
 * answer must prove denial. The reader judges what a bundle holds of it, and never believes it.
 */
export function checkPosture({ bundle, profile }: BundleCase): Reason[] {
  const records = bundle.posture ?? [];
  const reference = records.find(({ image, state }) => image === 'reference' && state === 'ran');
  if (reference === undefined) return [reason('posture-missing')];
  if (profile === null) return [reason('posture-incomplete', 'the profile', 'it cannot be read')];
  return [
    ...images(records, reference, bundle),
    ...referenceContent(reference, bundle),
    ...records.flatMap((record) =>
      record.state === 'ran' ? ran(record, bundle, profile) : notRunnable(record, bundle),
    ),
  ];
}

function images(records: readonly PostureRecord[], reference: PostureRecord, bundle: Bundle): Reason[] {
  const found: Reason[] = [];
  if (new Set(records.map(({ image }) => image)).size < records.length) {
    found.push(reason('posture-differs', 'its images', 'one of them is recorded twice'));
  }
  const subject = records.find(({ image }) => image === 'subject');
  if (subject === undefined && reference.image_id !== bundle.image_digest) {
    found.push(reason('posture-incomplete', 'the subject image', 'the bundle does not record it'));
  }
  if (subject !== undefined && subject.image_id !== bundle.image_digest) {
    found.push(reason('posture-differs', 'the subject image', 'it is not the image that was attested'));
  }
  return found;
}

/**
 * The reference image must contain what this release's does; otherwise nothing that ran in it counts (contract §2.1).
 */
function referenceContent(
  reference: PostureRecord,
  { image_digest, host, reference_image: other }: Bundle,
): Reason[] {
  const inventory = reference.image_id === image_digest ? host.inventory : other;
  if (inventory === undefined || inventory.image_id !== reference.image_id)
    return [reason('posture-differs', 'the reference image', 'the bundle does not say what it contains')];
  const why = notReleaseImage(inventory);
  const differs = baseDifference(host.inventory, inventory);
  return [
    ...(why === null
      ? []
      : [reason('posture-differs', 'the reference image', `it is not this release’s: ${why}`)]),
    ...(differs === null
      ? []
      : [reason('fields-disagree', 'reference_image.base', `the same layers have ${differs} in the image`)]),
  ];
}

/** An image that can run the posture must have run it. */
function notRunnable(record: PostureRecord, { host }: Bundle): Reason[] {
  return record.image === 'subject' && interpreterOf(host.container.entrypoint) === null
    ? []
    : [reason('posture-differs', `the ${record.image} image`, 'it can run the posture, and did not')];
}

function ran(record: PostureRecord, bundle: Bundle, profile: NormalisedProfile): Reason[] {
  const circumstances = circumstancesOf(record, bundle);
  const judged = judgedChecks(record, bundle);
  const parts = POSTURE_PARTS[record.image];
  if (record.why !== '')
    return [
      reason('posture-differs', `the ${record.image} image`, 'it ran, and its record says why it did not'),
    ];
  const found =
    record.program_sha256 === RELEASE_POSTURE
      ? []
      : [reason('posture-differs', 'its program', 'it is not this release’s')];
  const ran = record.runs.map(({ part }) => part);
  if (!equalJson(ran.toSorted(), [...parts].sort())) {
    const missing = parts.filter((part) => !ran.includes(part));
    const why = missing.length > 0 ? `${missing.join(' and ')} did not run` : 'a part of it ran twice';
    return [...found, reason('posture-incomplete', `the ${record.image} image`, why)];
  }
  return [
    ...found,
    ...unknown(
      record,
      judged.map(({ check }) => check),
    ),
    ...record.runs.flatMap((run) => [
      ...sameRun(run, record, bundle, profile, circumstances),
      ...ended(run, record, judged),
    ]),
    ...judged.flatMap((each) => answered(each, record)),
    ...sweep(record, profile, circumstances),
    ...checkPressureControl(record, { bundle, profile, circumstances }),
  ];
}

function unknown({ observed }: PostureRecord, asked: readonly Check[]): Reason[] {
  const ids = observed.map(({ id }) => id);
  const strange = ids.filter(
    (id, index) => ids.indexOf(id) !== index || !asked.some((check) => check.id === id),
  );
  return [...new Set(strange)].map((id) =>
    reason('posture-differs', id, 'it is not a check of this run, or it is answered twice'),
  );
}

/** Checks that one container was like the attested one, except for its name, its folders and its command. */
function sameRun(
  run: PartRecord,
  record: PostureRecord,
  bundle: Bundle,
  profile: NormalisedProfile,
  circumstances: Circumstances,
): Reason[] {
  const subject = `${record.image} ${run.part}`;
  const found: Reason[] = [];
  if (!equalJson(run.arguments.map(anyRun), expectedArguments(run.part, record, bundle))) {
    found.push(reason('posture-differs', subject, 'its arguments are not the attested run’s'));
  }
  if (run.checks_sha256 !== sha256Of(stageOf(run.part, record.image, circumstances, profile))) {
    found.push(reason('posture-differs', subject, 'its checks are not this release’s'));
  }
  if (run.ended !== 'exited')
    found.push(reason('posture-incomplete', subject, `it did not end by itself (${run.ended})`));
  if (run.observations_sha256 === null)
    found.push(reason('posture-incomplete', subject, 'it left no answers'));
  if ((run.oom_killed === null) !== (run.part !== 'pressure')) {
    found.push(reason('posture-differs', subject, 'it does not say whether it ran out of memory as it must'));
  }
  const held = writeProfile(run.part === 'sweep' ? markProfile(profile) : profile);
  if (run.seccomp_sha256 !== sha256Of(held)) {
    found.push(reason('posture-differs', subject, 'the engine held another profile'));
  }
  return found;
}

/** A container must have answered every check, and have exited by itself unless its end is an answer. */
function ended(run: PartRecord, record: PostureRecord, judged: readonly JudgedCheck[]): Reason[] {
  const lines = new Set(record.observed.map(({ id }) => id));
  const asked = judged.filter(({ part }) => part === run.part);
  return run.exit_code !== 0 && asked.every(({ check }) => lines.has(check.id))
    ? [reason('posture-incomplete', `${record.image} ${run.part}`, `it ended with ${run.exit_code}`)]
    : [];
}

function answered({ check, part, judged }: JudgedCheck, { image }: PostureRecord): Reason[] {
  if (judged === null)
    return [reason('posture-incomplete', check.id, `the ${part} of the ${image} image ended before`)];
  return judged.verdict === 'PASS'
    ? []
    : [reason('posture-failed', check.id, `${judged.why}, in the ${image} image`)];
}

function sweep(record: PostureRecord, profile: NormalisedProfile, { system }: Circumstances): Reason[] {
  if (!POSTURE_PARTS[record.image].includes('sweep')) {
    return record.sweep === null ? [] : [reason('posture-differs', 'sweep', 'it is not part of this run')];
  }
  if (record.sweep === null) return [reason('posture-incomplete', 'sweep', 'it is not recorded')];
  return sweepFindings(record.sweep, profile, system.architecture).map((finding) =>
    reason('posture-failed', 'sweep', finding),
  );
}
