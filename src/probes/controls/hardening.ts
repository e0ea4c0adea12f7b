import { RUN_LIMITS } from '../restrictions/run-limits.ts';
import type { Control } from './control.ts';
import type { Weakening } from './weakening.ts';

const STILL_IN_FORCE = 'Every other restriction stays in force, and the payload is not root.';
const SECCOMP_RESTRICTIONS = [
  'seccomp-held',
  'seccomp-sockets',
  'seccomp-ptrace',
  'seccomp-processes',
  'seccomp-limits',
];
/** What the engine's own default profile allows. */
const DEFAULT_PROFILE: Partial<Control> = {
  fails: ['PR-SOCK-1', 'PR-PTRACE-1'],
  succeeds: ['PR-SOCK-1', 'PR-PTRACE-1'],
  safe: 'The engine’s own default profile is in force instead.',
};
const NOT_USED = 'The time limit stays in force.';

/** One flag less; the caller adds what else the control needs. */
function without(
  flag: string,
  restrictions: readonly string[],
  rest: Partial<Control> = {},
  weakens: readonly Weakening[] = [{ kind: 'without-flag', flag }],
): Control {
  return {
    id: flag,
    group: 'hardening',
    weakens,
    fails: [],
    succeeds: [],
    restrictions,
    kernel: [],
    safe: STILL_IN_FORCE,
    ...rest,
  };
}

/** The same with another value, for a flag whose absence would not remove anything here. */
function instead(
  flag: string,
  value: string,
  restrictions: readonly string[],
  rest: Partial<Control> = {},
): Control {
  return without(flag, restrictions, rest, [{ kind: 'other-value', flag, value }]);
}

/**
 * One for each flag that the run gives in addition to those that the packet's controls weaken (contract §3); run with
 * `all`. Most make no probe of the packet's fail: these are restrictions, which the host must find missing here. A
 * hostile payload takes what it can get, so a limit whose absence would give it the whole machine's is loosened, not
 * lifted.
 */
export const HARDENING_CONTROLS: readonly Control[] = [
  without('--cap-drop ALL', ['capabilities'], { kernel: ['capabilities'] }),
  without(
    '--security-opt no-new-privileges',
    ['no-new-privileges', ...SECCOMP_RESTRICTIONS],
    {
      kernel: ['no-new-privileges'],
      unsealed: 'A process without capabilities needs it to load a filter for itself.',
      ...DEFAULT_PROFILE,
    },
    [
      { kind: 'without-flag', flag: '--security-opt no-new-privileges' },
      // Without it the runtime loads the profile before it drops privileges, and a strict profile denies that.
      { kind: 'without-flag', flag: '--security-opt seccomp=' },
    ],
  ),
  without('--security-opt seccomp=', SECCOMP_RESTRICTIONS, DEFAULT_PROFILE),
  without('--tmpfs /tmp', ['tmp'], { fails: ['PR-MOUNT-1'], mounts: ['/tmp'] }),
  // Docker does not accept such an option for a folder.
  without(
    '-v OUTPUT:/out noexec',
    ['output'],
    {
      scope: { engine: 'podman' },
      safe: 'The payload does not execute anything there, and cannot gain privileges.',
    },
    [{ kind: 'output-executable' }],
  ),
  // Podman then mounts /dev/shm from a folder of its own.
  without('--ipc none', ['ipc'], { mountedOn: { podman: ['/dev/shm'] } }),
  without('--tmpfs /dev/mqueue', ['mqueue']),
  without('--tmpfs /dev/pts', ['terminals']),
  // Private is the default with cgroup v2.
  instead('--cgroupns private', 'host', ['cgroup-namespace'], {
    kernel: ['namespaces'],
    safe: 'It shows the names of the host’s control groups, read-only.',
  }),
  without('--pids-limit', ['pids'], { safe: 'The limit is higher by 64 processes, not more.' }, [
    { kind: 'higher-limit', flag: '--pids-limit', by: RUN_LIMITS.pids },
  ]),
  without(
    '--memory',
    ['memory', 'swap'],
    { safe: 'The limit is higher by 256 MiB, with as much swap, not more.' },
    [
      { kind: 'higher-limit', flag: '--memory', by: RUN_LIMITS.memory },
      { kind: 'higher-limit', flag: '--memory-swap', by: 2 * RUN_LIMITS.memory },
    ],
  ),
  without('--memory-swap', ['swap'], { safe: 'There is swap of 256 MiB, not more.' }, [
    { kind: 'higher-limit', flag: '--memory-swap', by: RUN_LIMITS.memory },
  ]),
  without('--cpus', ['cpus'], { safe: NOT_USED }),
  without('--ulimit fsize', ['file-size'], { kernel: ['limits'], safe: NOT_USED }),
  without('--ulimit nofile', ['open-files'], { kernel: ['limits'], safe: NOT_USED }),
  // Not without: a crash would start the machine's program for cores, which the limit in force keeps from it (core(5)).
  instead('--ulimit core', 'core=1:2', ['core'], {
    kernel: ['limits'],
    safe: 'A crash finds the same limit as in the attested run.',
  }),
  without(
    '--no-healthcheck',
    ['healthcheck'],
    { safe: 'The check fails at once: an image without a shell has no true.' },
    [
      // The image has no health check of its own.
      { kind: 'without-flag', flag: '--no-healthcheck' },
      { kind: 'with-flag', flag: '--health-cmd', value: 'true' },
    ],
  ),
  without('--log-driver none', ['log'], { safe: 'At most 1 MiB is kept, and removed with the container.' }, [
    { kind: 'other-value', flag: '--log-driver', value: 'json-file' },
    { kind: 'with-flag', flag: '--log-opt', value: 'max-size=1m' },
  ]),
  without(
    '--http-proxy=false',
    ['http-proxy', 'environment'],
    {
      scope: { engine: 'podman' },
      fails: ['PR-ENV-1'],
      safe: 'The proxy does not exist: its name is reserved (RFC 2606).',
    },
    [
      { kind: 'without-flag', flag: '--http-proxy=false' },
      // The client's own environment does not hold a proxy that Podman could pass on.
      { kind: 'with-flag', flag: '--env', value: 'https_proxy=http://proxy.invalid' },
    ],
  ),
];
