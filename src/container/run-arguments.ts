import { ENGINE_TRAITS } from '../engine/traits.ts';
import { flagBegins, flagWords, type RunFlag } from '../foundation/run-flag.ts';
import type { EngineFacts } from '../probes/host-facts.ts';
import { RUN_LIMITS } from '../probes/restrictions/run-limits.ts';
import type { RunFolder } from './run-folder.ts';

export interface RunOptions {
  readonly engine: Pick<EngineFacts, 'name' | 'rootless'>;
  /** The run's own: its container's name, and the host paths of its profile, INPUT and OUTPUT. */
  readonly folder: Pick<RunFolder, 'name' | 'profile' | 'input' | 'output'>;
  readonly labels: Readonly<Record<string, string>>;
  /** The user's extra flags (`extra-arguments.ts` accepted them), last, so that the tighter ones count. */
  readonly extra: readonly RunFlag[];
}

/** The user that every payload runs as (contract §2): distroless' nonroot, whatever the image says. */
export const PAYLOAD_USER = '65532:65532';

/** The packet's own command (packet §2.4, contract §3), in its order. */
function packetFlags({ engine, folder }: RunOptions): RunFlag[] {
  return [
    { flag: '--rm' },
    { flag: '--network', value: 'none' },
    { flag: '--read-only' },
    { flag: '--cap-drop', value: 'ALL' },
    { flag: '--security-opt', value: 'no-new-privileges' },
    { flag: '--security-opt', value: `seccomp=${folder.profile}` },
    { flag: '--env-file', value: '/dev/null' },
    { flag: '-v', value: `${folder.input}:/in:ro` },
    { flag: '-v', value: `${folder.output}:/out:${ENGINE_TRAITS[engine.name].outputMount}` },
    { flag: '--tmpfs', value: `/tmp:rw,noexec,nosuid,nodev,size=${RUN_LIMITS.tmpBytes}` },
  ];
}

/** The restrictions that this project adds (contract §3, hardening on top). */
function hardeningFlags(): RunFlag[] {
  const { pids, memoryBytes, cpus, fileSizeBytes, openFiles } = RUN_LIMITS;
  return [
    { flag: '--user', value: PAYLOAD_USER },
    { flag: '--ipc', value: 'none' },
    { flag: '--tmpfs', value: '/dev/mqueue:ro,noexec,nosuid,nodev,size=0,mode=0555' },
    { flag: '--cgroupns', value: 'private' },
    { flag: '--pids-limit', value: String(pids) },
    { flag: '--memory', value: String(memoryBytes) },
    { flag: '--memory-swap', value: String(memoryBytes) },
    { flag: '--cpus', value: String(cpus) },
    { flag: '--ulimit', value: `fsize=${fileSizeBytes}:${fileSizeBytes}` },
    { flag: '--ulimit', value: 'core=0:0' },
    { flag: '--ulimit', value: `nofile=${openFiles}:${openFiles}` },
    { flag: '--pull', value: 'never' },
    { flag: '--no-healthcheck' },
    // What the payload prints would otherwise fill the engine's disk as a log file.
    { flag: '--log-driver', value: 'none' },
  ];
}

/**
 * Every flag of the attested run, as data, so that a negative control can take one away. Pure.
 * Source: packet §2.4 and contract §3.
 */
export function planRun(options: RunOptions): RunFlag[] {
  const own: RunFlag[] = [
    ...packetFlags(options),
    ...hardeningFlags(),
    ...ENGINE_TRAITS[options.engine.name].hardening(options.engine),
    { flag: '--name', value: options.folder.name },
    ...Object.entries(options.labels).map(([key, value]) => ({ flag: '--label', value: `${key}=${value}` })),
  ];
  // A tighter limit replaces ours.
  const tightened = LIMITS.filter((words) => options.extra.some((flag) => flagBegins(flag, words)));
  return [...own.filter((flag) => !tightened.some((words) => flagBegins(flag, words))), ...options.extra];
}

/** The limits that a user may tighten, as their flags begin (extra-arguments.ts). */
const LIMITS: readonly string[] = [
  ...['--cpus', '--memory', '--memory-swap', '--pids-limit'],
  ...['--ulimit fsize=', '--ulimit nofile='],
];

/** Returns flags as an argument vector, then the image by its id (never by its tag), then its arguments. Pure. */
export function toArguments(
  flags: readonly RunFlag[],
  imageId: string,
  command: readonly string[] = [],
): string[] {
  return [...flagWords(flags), imageId, ...command];
}
