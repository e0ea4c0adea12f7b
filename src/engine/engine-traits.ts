import type { RunFlag } from '../foundation/run-flag.ts';
import type { EngineFacts } from '../probes/host-facts.ts';

/** What one engine takes, needs or lacks, as data: outside this folder no code compares an engine's name. */
export interface EngineTraits {
  /** The oldest version that was seen to work (docs/venues.md). */
  readonly oldest: {
    readonly version: readonly [major: number, minor: number];
    /** What an older one does, in words that follow its name. */
    readonly because: string;
  };
  /** The newest version that was run (docs/venues.md). It only informs: no version is rejected because it is newer. */
  readonly newest: readonly [major: number, minor: number];
  /** The options of the mount at /out. The kernel's answer to them is in the mount table. */
  readonly outputMount: string;
  /** Flags for restrictions that the engine would otherwise leave out (measured). */
  readonly hardening: (engine: Pick<EngineFacts, 'rootless'>) => readonly RunFlag[];
  /** How to make a network that leads nowhere. */
  readonly isolatedNetwork: {
    /** @param gateway an address that this machine does not get */
    readonly flags: (gateway: string) => readonly string[];
    /** Whether this machine gets an address in it, so that it must be made in a network namespace of its own. */
    readonly reachesHost: (engine: Pick<EngineFacts, 'rootless'>) => boolean;
  };
  /**
   * The client's command for a program as root of the payloads' user namespace; null where only a container can do
   * that.
   */
  readonly unshare: readonly string[] | null;
  /** Whether its client ends a container's processes by their ids, and so must see them; a service of the machine's does itself. */
  readonly endsBySight: boolean;
  /**
   * Whether its pull takes a name without a registry for one of several, and `dir:x` or `oci-archive:x` for a place of
   * the host (containers/image transports).
   */
  readonly pullsFromPlaces: boolean;
}
