import type { Sha256 } from '../../foundation/digest.ts';
import type { EngineName } from '../../foundation/engine-name.ts';
import type { ProbeId } from '../contract.ts';
import type { UnknownConfig } from '../host-facts.ts';
import { OTHER_MOUNTS } from '../restrictions/other-mounts.ts';
import type { Weakening } from './weakening.ts';

/**
 * What must be seen in addition to the payload's report: by the listening peer, or by the host in OUTPUT. Each run gets
 * a new nonce. The program that writes it takes the payload's place while this probe runs, so that its line is missing.
 */
export type Marker =
  | { readonly kind: 'peer'; readonly saw: string }
  | { readonly kind: 'nonce'; readonly replaces: ProbeId };

/** What a marker must see in one run, and what it saw. */
export interface MarkerSeen {
  readonly expected: string;
  readonly seen: string | null;
  /** Only of a peer: the image in which it ran. */
  readonly image_id?: Sha256;
}

/** Where a control makes sense; absent: everywhere. */
export interface ControlScope {
  readonly engine?: EngineName;
  /** Without root a payload's user is the caller's own, so a layer of permissions is missing. */
  readonly rootless?: false;
}

/** A run weakened on purpose, in which named probes must fail, and nothing else may change (docs/restrictions.md). */
export interface Control {
  readonly id: string;
  /** `packet` runs by default, `hardening` with `all`. */
  readonly group: 'packet' | 'hardening';
  readonly scope?: ControlScope;
  /** In a set with several members: the control of which this is a proper subset. */
  readonly partOf?: string;
  readonly weakens: readonly Weakening[];
  /** Probes whose verdict must become FAIL; every other probe keeps its verdict. */
  readonly fails: readonly ProbeId[];
  /** The same on one engine only, where the other engine's own mounts prevent it. */
  readonly failsOn?: Readonly<Partial<Record<EngineName, readonly ProbeId[]>>>;
  /** If PR-MOUNT-1 fails: destinations that must be among those that it reports. */
  readonly mounts?: readonly string[];
  /** Probes whose operation must have succeeded. If another one succeeded, the weakened set was larger than needed. */
  readonly succeeds: readonly ProbeId[];
  /**
   * The restrictions (restrictions/) that the host's facts must show missing, and no others; besides `other-mounts`,
   * which is missing if anything is {@link mounted}.
   */
  readonly restrictions: readonly string[];
  /** Where the engine must report a mount that the sandbox does not have. */
  readonly mounted?: readonly string[];
  readonly mountedOn?: Readonly<Partial<Record<EngineName, readonly string[]>>>;
  /** Restrictions without which its probes would answer otherwise: no control that removes one shares its container. */
  readonly restsOn?: readonly string[];
  /** The kernel's checks that must fail if they can be read, and no others. */
  readonly kernel: readonly string[];
  /**
   * What its weakening leaves in the engine's configuration that the table does not know
   * (ContainerFacts.unknown_config).
   */
  readonly config?: readonly UnknownConfig[];
  readonly marker?: Marker;
  /** Why it is not sealed although the attested run is; absent: it is sealed. */
  readonly unsealed?: string;
  /** Why it does not endanger anything. */
  readonly safe: string;
}

/** The probes that must fail in a control on this engine. */
export function expectedFailures(control: Control, engine: EngineName): readonly ProbeId[] {
  return [...control.fails, ...(control.failsOn?.[engine] ?? [])];
}

/** Where the engine must report a mount in a control on this engine. */
export function mountedIn(control: Control, engine: EngineName): readonly string[] {
  return [...(control.mounted ?? []), ...(control.mountedOn?.[engine] ?? [])];
}

/** The restrictions that must be missing in a control on this engine. */
export function restrictionsOf(control: Control, engine: EngineName): readonly string[] {
  return [...control.restrictions, ...(mountedIn(control, engine).length > 0 ? [OTHER_MOUNTS] : [])];
}
