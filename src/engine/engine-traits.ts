import type { RunFlag } from '../foundation/run-flag.ts';
import type { EngineFacts } from '../probes/host-facts.ts';

/** What one engine takes, needs or lacks, as data: outside this folder nothing asks for an engine's name. */
export interface EngineTraits {
  /** The oldest version that works, found out by runs (docs/venues.md). */
  readonly oldest: {
    readonly version: readonly [major: number, minor: number];
    /** What an older one does, in words that follow its name. */
    readonly because: string;
  };
  /** The options of the mount at /out. The kernel's answer to them is in the mount table. */
  readonly outputMount: string;
  /** Flags without which the engine would open something by itself (facts: engines). */
  readonly hardening: (engine: Pick<EngineFacts, 'rootless'>) => readonly RunFlag[];
  /** How a network is made that leads nowhere. */
  readonly isolatedNetwork: {
    /** @param gateway an address that this machine does not get */
    readonly flags: (gateway: string) => readonly string[];
    /** Whether this machine gets an address in it, so that it must be made in a network namespace of its own. */
    readonly reachesHost: (engine: Pick<EngineFacts, 'rootless'>) => boolean;
  };
  /** How the client runs a program as root of the user namespace that payloads run in; null where only a container can. */
  readonly unshare: readonly string[] | null;
}
