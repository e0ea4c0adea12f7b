import type { EngineFacts } from '../probes/host-facts.ts';
import { RUN_LIMITS } from '../probes/restrictions/run-limits.ts';

/** One flag of the container's creation, in the engine clients' own words. */
export interface RunFlag {
  readonly flag: string;
  /** Absent for a flag that stands alone. */
  readonly value?: string;
}

export interface RunOptions {
  readonly engine: Pick<EngineFacts, 'name' | 'rootless'>;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Host paths: the profile's file, the staged INPUT and the empty OUTPUT. */
  readonly profilePath: string;
  readonly input: string;
  readonly output: string;
  /** What the user added (`extra-arguments.ts` let it through), last, so that it is tighter than ours. */
  readonly extra: readonly RunFlag[];
}

/** The user that every payload runs as (contract §2): distroless' nonroot, whatever the image says. */
export const PAYLOAD_USER = '65532:65532';

/** The packet's own command (packet §2.4, contract §3), in its order. */
function packetFlags(options: RunOptions): RunFlag[] {
  // Docker refuses noexec on a bind mount; Podman takes it (facts: engines). The kernel's answer is in the mount table.
  const outOptions = options.engine.name === 'podman' ? 'rw,noexec,nosuid,nodev' : 'rw';
  return [
    { flag: '--rm' },
    { flag: '--network', value: 'none' },
    { flag: '--read-only' },
    { flag: '--cap-drop', value: 'ALL' },
    { flag: '--security-opt', value: 'no-new-privileges' },
    { flag: '--security-opt', value: `seccomp=${options.profilePath}` },
    { flag: '--env-file', value: '/dev/null' },
    { flag: '-v', value: `${options.input}:/in:ro` },
    { flag: '-v', value: `${options.output}:/out:${outOptions}` },
    { flag: '--tmpfs', value: `/tmp:rw,noexec,nosuid,nodev,size=${RUN_LIMITS.tmpBytes}` },
  ];
}

/** What this project closes besides (contract §3, hardening on top). */
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

/** What one engine needs said so that it does not open doors by itself (facts: engines). */
function engineFlags(engine: RunOptions['engine']): RunFlag[] {
  if (engine.name === 'docker') return [];
  const podman: RunFlag[] = [{ flag: '--read-only-tmpfs=false' }, { flag: '--http-proxy=false' }];
  return engine.rootless ? [...podman, { flag: '--userns', value: 'keep-id:uid=65532,gid=65532' }] : podman;
}

/**
 * Every flag of the attested run, as data, so that a control can take one away and be seen to bite. Pure.
 * Source: packet §2.4 and contract §3.
 */
export function planRun(options: RunOptions): RunFlag[] {
  const own: RunFlag[] = [
    ...packetFlags(options),
    ...hardeningFlags(),
    ...engineFlags(options.engine),
    { flag: '--name', value: options.name },
    ...Object.entries(options.labels).map(([key, value]) => ({ flag: '--label', value: `${key}=${value}` })),
  ];
  const tightened = new Set(options.extra.map(limitKey).filter((key) => key !== null));
  return [...own.filter((flag) => !tightened.has(limitKey(flag) ?? '')), ...options.extra];
}

/** Which limit a flag sets, so that a tighter one replaces ours instead of standing beside it; null for other flags. */
function limitKey({ flag, value }: RunFlag): string | null {
  if (flag === '--ulimit') return `${flag} ${(value ?? '').split('=')[0]}`;
  return ['--cpus', '--memory', '--memory-swap', '--pids-limit'].includes(flag) ? flag : null;
}

/** Flags as an argument vector, then the image, by its id and never by its tag, then what it runs. Pure. */
export function toArguments(
  flags: readonly RunFlag[],
  imageId: string,
  command: readonly string[] = [],
): string[] {
  const words = flags.flatMap(({ flag, value }) => (value === undefined ? [flag] : [flag, value]));
  return [...words, imageId, ...command];
}

/** The whole argument list after `docker create` or `podman create`. Pure. */
export function runArguments(options: RunOptions & { readonly imageId: string }): string[] {
  return toArguments(planRun(options), options.imageId);
}
