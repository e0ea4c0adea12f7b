import type { EngineName } from '../../foundation/engine-name.ts';
import type { HostFacts, MountFacts } from '../host-facts.ts';

/** The facts of the run that judging needs, all of them from the host (contract §4). */
export interface JudgeContext {
  readonly engine: EngineName;
  readonly containerId: string;
  /** Host paths of the run's own folders. */
  readonly input: string;
  readonly output: string;
  /** The payload's uid inside the container; null if the engine does not report a number. */
  readonly payloadUid: number | null;
  /** Where the engine keeps the files that it mounts by itself. */
  readonly engineFiles: readonly string[];
  /** Each tmpfs that the engine reports of the container. */
  readonly tmpfs: readonly MountFacts[];
  /** Whether the container has a folder for shared memory; not with `--ipc none`. */
  readonly sharedMemory: boolean;
  readonly imageEnvKeys: readonly string[];
  /** What /bin/ls leads to in the image; empty if nowhere. */
  readonly ls: string;
}

/** The part of the host's facts that judges may use. */
export function judgeContext(host: HostFacts): JudgeContext {
  return {
    engine: host.engine.name,
    containerId: host.container.id,
    input: host.folders.input,
    output: host.folders.output,
    payloadUid: uidOf(host.container.user),
    engineFiles: host.container.engine_files,
    tmpfs: host.container.mounts.filter(({ type }) => type === 'tmpfs'),
    sharedMemory: host.container.ipc_mode !== 'none',
    imageEnvKeys: host.image.env_keys,
    ls: host.inventory.ls,
  };
}

/** The uid of an engine's `uid[:gid]`; null for a name, which only the image's own passwd could resolve. */
export function uidOf(user: string): number | null {
  const uid = /^(0|[1-9]\d{0,9})(?::(?:0|[1-9]\d{0,9}))?$/.exec(user)?.[1];
  return uid === undefined ? null : Number(uid);
}
