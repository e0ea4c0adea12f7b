import { oncePer } from '../../foundation/memoize.ts';
import type { Architecture, NormalisedProfile } from '../../seccomp/profile.ts';
import { numberOf } from '../../seccomp/syscalls.ts';
import type { Check, Operation } from './check.ts';
import { sweepOf } from './sweep.ts';

/** Returns the checks as /in/posture.json, with calls by number. A call that a machine does not have answers ENOSYS. */
export function stageChecks(
  checks: readonly Pick<Check, 'id' | 'operations'>[],
  architecture: Architecture,
): string {
  return write(
    checks.map(({ id, operations }) => ({
      id,
      operations: operations.map((each) => staged(each, architecture)),
    })),
  );
}

/** Returns the sweep as /in/posture.json: one check for each number. */
export function stageSweep(profile: NormalisedProfile, architecture: Architecture): string {
  return SWEEPS[architecture](profile);
}

const SWEEPS: Readonly<Record<Architecture, (profile: NormalisedProfile) => string>> = {
  x86_64: oncePer((profile) => writtenSweep(profile, 'x86_64')),
  aarch64: oncePer((profile) => writtenSweep(profile, 'aarch64')),
};

function writtenSweep(profile: NormalisedProfile, architecture: Architecture): string {
  return write(
    sweepOf(profile, architecture).map(({ number, args }) => ({
      id: String(number),
      operations: [{ op: 'call', number, args }],
    })),
  );
}

/** No call has this number: it has 32 bits, so it is beyond every architecture's table. */
const NO_CALL = 0x3fffffff;

function staged(operation: Operation, architecture: Architecture): object {
  if (operation.op !== 'call') return operation;
  const { name, ...rest } = operation;
  return { ...rest, number: numberOf(architecture, name) ?? NO_CALL };
}

function write(checks: readonly object[]): string {
  return `${JSON.stringify(checks)}\n`;
}
