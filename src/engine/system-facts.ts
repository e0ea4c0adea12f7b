import { AttestationError, printable } from '../foundation/errors.ts';
import type { SystemFacts } from '../probes/host-facts.ts';
import type { HostMachine } from './engine.ts';

/** Returns the machine's facts in the bundle's words. @throws AttestationError `architecture-unsupported` */
export function systemFacts(machine: HostMachine): SystemFacts {
  return {
    kernel: machine.kernel,
    architecture: architectureOf(machine.architecture),
    distribution: machine.distribution,
    lsms: [...machine.lsms],
  };
}

/** @throws AttestationError `architecture-unsupported` */
export function architectureOf(machine: string): SystemFacts['architecture'] {
  if (machine === 'x64') return 'x86_64';
  if (machine === 'arm64') return 'aarch64';
  throw new AttestationError(
    'architecture-unsupported',
    `This machine's architecture (${printable(machine, 20)}) is not one that the seccomp profiles know.`,
  );
}
