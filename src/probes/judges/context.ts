import type { EngineName } from '../../foundation/engine-name.ts';
import type { HostFacts } from '../host-facts.ts';

/** What judging needs to know of the run, all of it from the host (contract §4). */
export interface JudgeContext {
  readonly engine: EngineName;
  readonly containerId: string;
  /** Host paths of the run's own folders. */
  readonly input: string;
  readonly output: string;
  /** The payload's uid inside the container; null when the engine tells no number. */
  readonly payloadUid: number | null;
  /** Where the engine keeps the files that it mounts for itself. */
  readonly engineFiles: readonly string[];
  readonly imageEnvKeys: readonly string[];
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
    imageEnvKeys: host.image.env_keys,
  };
}

/** The uid of an engine's `uid[:gid]`; null for a name, which only the image's own passwd could turn into a number. */
export function uidOf(user: string): number | null {
  const uid = /^(0|[1-9]\d{0,9})(?::(?:0|[1-9]\d{0,9}))?$/.exec(user)?.[1];
  return uid === undefined ? null : Number(uid);
}
