import type { Sha256 } from '../../foundation/digest.ts';
import type { EngineName } from '../../foundation/engine-name.ts';
import type { ProbeId } from '../contract.ts';
import type { UnknownConfig } from '../host-facts.ts';
import type { Weakening } from './weakening.ts';

/**
 * What must have been seen besides the payload's own word: by the peer that listened, or by the host in OUTPUT. The
 * nonce is made for each run.
 */
export type Marker = { readonly kind: 'peer'; readonly saw: string } | { readonly kind: 'nonce' };

/** What a marker had to see in one run, and what it saw. */
export interface MarkerSeen {
  readonly expected: string;
  readonly seen: string | null;
  /** Of a peer, and only of one: the image that it ran in. */
  readonly image_id?: Sha256;
}

/** Where a control makes sense; absent: everywhere. */
export interface ControlScope {
  readonly engine?: EngineName;
  /** Without root a payload's user is the caller's own, so that a layer of permissions is not there. */
  readonly rootless?: false;
}

/** A run weakened on purpose, in which named probes must fail, and nothing else may change (docs/restrictions.md). */
export interface Control {
  readonly id: string;
  /** `packet` runs by default, `hardening` with `all`. */
  readonly group: 'packet' | 'hardening';
  readonly scope?: ControlScope;
  /** Of a set with several members: the control whose proper subset this is. */
  readonly partOf?: string;
  readonly weakens: readonly Weakening[];
  /** Probes whose verdict must become FAIL; every other one keeps its verdict. */
  readonly fails: readonly ProbeId[];
  /** The same on one engine only, where the other's own mounts take it. */
  readonly failsOn?: Readonly<Partial<Record<EngineName, readonly ProbeId[]>>>;
  /** Where PR-MOUNT-1 fails: destinations that must be among those that it finds wrong. */
  readonly mounts?: readonly string[];
  /** Probes whose operation itself must have succeeded; no other may, or the weakened set was larger than needed. */
  readonly opens: readonly ProbeId[];
  /** The restrictions (restrictions/) that the host's facts must show open, and no others. */
  readonly restrictions: readonly string[];
  readonly restrictionsOn?: Readonly<Partial<Record<EngineName, readonly string[]>>>;
  /** The kernel's checks that must be open where they can be read, and no others. */
  readonly kernel: readonly string[];
  /** What its weakening leaves in the engine's configuration that no table knows (ContainerFacts.unknown_config). */
  readonly config?: readonly UnknownConfig[];
  readonly marker?: Marker;
  /** Why it is not sealed where the attested run is; absent: it is. */
  readonly unsealed?: string;
  /** Why it endangers nobody. */
  readonly safe: string;
}

/** The probes that must fail in a control on this engine. */
export function expectedFailures(control: Control, engine: EngineName): readonly ProbeId[] {
  return [...control.fails, ...(control.failsOn?.[engine] ?? [])];
}

/** The restrictions that must be open in a control on this engine. */
export function restrictionsOf(control: Control, engine: EngineName): readonly string[] {
  return [...control.restrictions, ...(control.restrictionsOn?.[engine] ?? [])];
}
