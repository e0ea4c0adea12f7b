import { ENGINE_TRAITS } from '../engine/traits.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { IMAGE_LABEL } from '../foundation/image-label.ts';
import { flagBegins, flagWords, type RunFlag } from '../foundation/run-flag.ts';
import type { EngineFacts } from '../probes/host-facts.ts';
import { LIMIT_WORDS, limitFlags } from '../probes/restrictions/limit-flags.ts';
import { RUN_LIMITS } from '../probes/restrictions/run-limits.ts';
import type { RunFolder } from './run-folder.ts';

export interface RunOptions {
  readonly engine: Pick<EngineFacts, 'name' | 'rootless'>;
  /** The run's own: its container's name, and the host paths of its profile, INPUT and OUTPUT. */
  readonly folder: Pick<RunFolder, 'name' | 'profile' | 'input' | 'output'>;
  readonly labels: Readonly<Record<string, string>>;
  readonly imageId: Sha256;
  /**
   * The user's limits and extra flags (`asked-limits.ts` and `extra-arguments.ts` accepted them), last. A limit among
   * them replaces ours.
   */
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
    ...limitFlags({ tmp: RUN_LIMITS.tmp }),
  ];
}

/** The restrictions that this project adds (contract §3, hardening on top). */
function hardeningFlags(): RunFlag[] {
  const { pids, memory, cpus, 'file-size': fileSize, 'open-files': openFiles } = RUN_LIMITS;
  return [
    { flag: '--user', value: PAYLOAD_USER },
    { flag: '--ipc', value: 'none' },
    { flag: '--tmpfs', value: '/dev/mqueue:ro,noexec,nosuid,nodev,size=0,mode=0555' },
    { flag: '--tmpfs', value: '/dev/pts:ro,noexec,nosuid,nodev,size=0,mode=0555' },
    { flag: '--cgroupns', value: 'private' },
    ...limitFlags({ pids, memory, cpus, 'file-size': fileSize }),
    { flag: '--ulimit', value: 'core=1:1' },
    ...limitFlags({ 'open-files': openFiles }),
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
    ...Object.entries({ ...options.labels, [IMAGE_LABEL]: options.imageId }).map(([key, value]) => ({
      ...{ flag: '--label', value: `${key}=${value}` },
    })),
  ];
  const replaced = LIMIT_WORDS.filter((words) => options.extra.some((flag) => flagBegins(flag, words)));
  return [...own.filter((flag) => !replaced.some((words) => flagBegins(flag, words))), ...options.extra];
}

/** Returns flags as an argument vector, then the image by its id (never by its tag), then its arguments. Pure. */
export function toArguments(
  flags: readonly RunFlag[],
  imageId: string,
  command: readonly string[] = [],
): string[] {
  return [...flagWords(flags), imageId, ...command];
}
