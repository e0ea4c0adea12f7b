import type { Bundle } from '../evidence/bundle-type.ts';
import type { Expectations, Trust } from '../evidence/expectations.ts';
import type { Waiver } from '../evidence/waiver-table.ts';
import type { SigningOutcome } from '../signing/sign-evidence.ts';
import type { AttestInputs } from './inputs.ts';
import type { PreparedImage } from './prepare.ts';

/** What decides what a run expects: its inputs, its image and the caller's policy. */
interface MadeByRun {
  readonly inputs: AttestInputs;
  readonly image: Pick<PreparedImage, 'built'>;
  readonly policy: Expectations;
  readonly signing: Pick<SigningOutcome, 'kind'>;
}

/**
 * What a run expects of its own evidence: the image that it built, the profile and payload that it used, and the limits
 * that it was asked for; under a policy, what its readers expect. Without one this checks that everything in the bundle
 * is consistent; whether these are the right ones is decided by a stranger's pins. A signature must verify. The run
 * waives a signature only if none was asked for, or if it cannot be checked here; never one that could not be made.
 */
export function ownExpectations(
  { inputs, image, policy, signing }: MadeByRun,
  bundle: Bundle,
  trust: Trust,
): Expectations {
  // A rehearsal can be no job's, and has no job's signer: it is never accepted, and shows the rest.
  const isRehearsal = bundle.venue === 'LOCAL';
  const own = isRehearsal || policy.trust.kind === 'not-chosen';
  return {
    ...policy,
    ...(isRehearsal ? { repository: null, workflow: null, runnerEnvironment: null } : {}),
    trust: own ? trust : policy.trust,
    image: policy.image ?? [image.built.id],
    seccomp: policy.seccomp ?? [bundle.seccomp_sha256],
    payload: policy.payload ?? [bundle.payload_sha256],
    limits: inputs.policy === null ? inputs.limits : policy.limits,
    challenge: policy.challenge ?? inputs.challenge,
    waivers: new Set(
      [
        ...(own ? WAIVED_ON_READ_BACK[trust.kind] : []),
        ...[...policy.waivers].filter((waiver) => mayWaive(waiver, policy)),
        // An earlier step of a job may have set DOCKER_HOST: only the caller's own word waives it.
        ...(inputs.allowEngineEndpoint ? (['engine-endpoint'] as const) : []),
        ...(inputs.policy === null ? leftOutOnPurpose(inputs) : []),
      ].filter((waiver) => waiver !== 'unsigned' || signing.kind !== 'not-signed'),
    ),
  };
}

/**
 * A run without posture or controls reads itself back without them; any other reader must waive them himself. Under a
 * policy the run has to meet what its readers expect, so the policy alone waives.
 */
function leftOutOnPurpose({ posture, controls }: AttestInputs): readonly Waiver[] {
  return [
    ...(posture ? [] : (['no-posture'] as const)),
    ...(controls === 'none' ? (['uncontrolled'] as const) : []),
  ];
}

/**
 * Whether a policy waives this for the run itself. The run pins its own image, so programs in it need the policy's pin; an
 * endpoint that an earlier step may have chosen needs the run's own option.
 */
function mayWaive(waiver: Waiver, { image }: Expectations): boolean {
  return waiver === 'executables' ? image !== null : waiver !== 'engine-endpoint';
}

/** Under a policy that names a signer the run waives none of it: its readers do not, either. */
const WAIVED_ON_READ_BACK: Readonly<Record<Trust['kind'], Expectations['waivers']>> = {
  'not-chosen': new Set(['unsigned', 'claimed-venue']),
  key: new Set(['claimed-venue']),
  certificate: new Set(),
};
