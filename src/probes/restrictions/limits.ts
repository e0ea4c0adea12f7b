import type { HostFacts } from '../host-facts.ts';
import {
  absent,
  inForceIf,
  missing,
  numberRestriction,
  type Restriction,
  type RestrictionState,
} from './restriction.ts';

/** Restrictions by limits, and by what the engine does next to the run (contract §3, hardening on top). */
export const LIMIT_RESTRICTIONS = [
  {
    id: 'pids',
    flag: '--pids-limit',
    shows: 'The number of processes is limited, no looser than the run requests.',
    check: ({ container }, _, { pids }) =>
      numberRestriction(container.pids_limit, (limit) => limit > 0 && limit <= pids, 'process limit'),
  },
  {
    id: 'memory',
    flag: '--memory',
    shows: 'Memory is limited, no looser than the run requests.',
    check: ({ container }, _, { memory }) =>
      numberRestriction(container.memory_bytes, (bytes) => bytes > 0 && bytes <= memory, 'memory limit'),
  },
  {
    id: 'swap',
    flag: '--memory-swap',
    shows: 'Memory and swap together have the same limit as memory alone: no swap.',
    check: ({ container: { memory_bytes, memory_swap_bytes } }) => {
      if (memory_bytes === null) return absent('The engine does not report a memory limit.');
      return numberRestriction(
        memory_swap_bytes,
        (bytes) => bytes > 0 && bytes === memory_bytes,
        'memory and swap limit',
      );
    },
  },
  {
    id: 'cpus',
    flag: '--cpus',
    shows: 'Processor time is limited, no looser than the run requests.',
    check: ({ container }, _, { cpus }) =>
      numberRestriction(
        container.nano_cpus,
        (nano) => nano > 0 && nano <= Math.round(cpus * 1e9),
        'processor limit',
      ),
  },
  {
    id: 'file-size',
    flag: '--ulimit fsize',
    shows: 'The size of a file is limited, hard and soft, no looser than the run requests.',
    check: ({ container }, _, most) =>
      ulimit(container, 'fsize', ({ soft, hard }) => soft > 0 && hard >= soft && hard <= most['file-size']),
  },
  {
    id: 'core',
    flag: '--ulimit core=1',
    // Zero keeps the kernel from writing a file, but not from starting the machine's own program for cores (core(5)).
    shows: 'A crash writes no core file, and starts no program of the machine.',
    check: ({ container }) => ulimit(container, 'core', ({ soft, hard }) => soft === 1 && hard === 1),
  },
  {
    id: 'open-files',
    flag: '--ulimit nofile',
    shows: 'The number of open descriptors is limited, hard and soft, no looser than the run requests.',
    check: ({ container }, _, most) =>
      ulimit(container, 'nofile', ({ soft, hard }) => soft > 0 && hard >= soft && hard <= most['open-files']),
  },
  {
    id: 'healthcheck',
    flag: '--no-healthcheck',
    shows: "The image's health check, a second program, does not run.",
    check: ({ container }) => inForceIf(!container.healthcheck, 'A health check runs in the container.'),
  },
  {
    id: 'log',
    flag: '--log-driver none',
    shows: 'The host does not keep what the payload prints.',
    check: ({ container }) =>
      inForceIf(container.log_driver === 'none', `The log driver is "${container.log_driver}".`),
  },
] as const satisfies readonly Restriction[];

type Limit = HostFacts['container']['ulimits'][number];

/** Docker calls it `fsize`, Podman `RLIMIT_FSIZE`. */
function ulimit(
  { ulimits }: HostFacts['container'],
  name: string,
  meets: (limit: Limit) => boolean,
): RestrictionState {
  const found = ulimits.filter((limit) => limit.name.toLowerCase().replace(/^rlimit_/, '') === name);
  const [limit] = found;
  if (limit === undefined) return absent(`The engine does not report a ${name} limit.`);
  if (found.length > 1) return missing(`The engine reports the ${name} limit more than once.`);
  return inForceIf(meets(limit), `The ${name} limit is ${limit.soft}:${limit.hard}.`);
}
