import { withoutCredentials } from '../foundation/credentials.ts';
import { AttestationError } from '../foundation/errors.ts';
import type { Machine } from './machine.ts';

/** The three venues of contract §1; only CI and VPS make evidence. */
export type VenueName = 'CI' | 'VPS' | 'LOCAL';

/**
 * Where a run takes place, and the claims about that place. In CI they stay claims until a certificate confirms them.
 */
export interface Venue {
  readonly name: VenueName;
  readonly facts: Readonly<Record<string, string>>;
}

/** What a CI runner reports (contract §1), by the names of the Actions platform. */
const CI_FACTS = [
  'RUNNER_ENVIRONMENT',
  'RUNNER_NAME',
  'RUNNER_ARCH',
  'ImageOS',
  'ImageVersion',
  'GITHUB_REPOSITORY',
  // Another repository or owner can get the same name, but not the same id.
  'GITHUB_REPOSITORY_ID',
  'GITHUB_REPOSITORY_OWNER_ID',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_SHA',
  'GITHUB_REF',
  'GITHUB_WORKFLOW_REF',
];

/** Longest value of a claim that is kept. */
const MAX_CLAIM = 300;

/**
 * Decides the venue, or rejects it, before anything is built and whatever the caller claims (contract §1).
 *
 * @param asked `VPS` when the operator says so
 * @throws AttestationError `venue-refused`
 */
export function decideVenue(
  machine: Machine,
  environment: Readonly<Record<string, string | undefined>>,
  asked: 'VPS' | null,
): Venue {
  refuse(machine, environment);
  if (environment['GITHUB_ACTIONS'] === 'true') {
    if (asked === 'VPS')
      throw refused('This is a CI runner (GITHUB_ACTIONS is true), so it cannot be attested as a VPS.');
    const facts = { ...pick(environment, CI_FACTS), boot_id_sha256: machine.bootIdSha256 ?? '' };
    return { name: 'CI', facts };
  }
  return { name: asked ?? 'LOCAL', facts: hostFacts(machine) };
}

function refuse(machine: Machine, environment: Readonly<Record<string, string | undefined>>): void {
  if (machine.platform !== 'linux') throw refused(`This machine runs ${machine.platform}, not Linux.`);
  if (/microsoft|wsl/i.test(machine.kernel) || environment['WSL_DISTRO_NAME'])
    throw refused('This is a WSL machine.');
  const [sign] = machine.containerSigns;
  if (sign !== undefined)
    throw refused(
      `This process itself runs in a container (${sign}), as every job does on GitHub's ubuntu-slim and under a job's \`container:\`.`,
    );
}

function pick(
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Record<string, string> {
  const claim = (name: string) => withoutCredentials(environment[name] ?? '').slice(0, MAX_CLAIM);
  return Object.fromEntries(names.map((name) => [name, claim(name)]));
}

function hostFacts(machine: Machine): Record<string, string> {
  return {
    hostname: machine.hostname,
    machine_id_sha256: machine.machineIdSha256 ?? '',
    kernel: machine.kernel,
    distribution: machine.distribution,
  };
}

function refused(message: string): AttestationError {
  return new AttestationError('venue-refused', message);
}
