import type { EngineName } from '../../foundation/engine-name.ts';
import type { NormalisedProfile } from '../../seccomp/profile.ts';
import type { HostFacts } from '../host-facts.ts';
import type { RunLimits } from './run-limits.ts';

/**
 * Whether the host's facts show a restriction in force. `absent`: the fact is not reported, which never counts as in
 * force.
 */
export type RestrictionState =
  | { readonly state: 'in-force' }
  | { readonly state: 'absent'; readonly why: string }
  | { readonly state: 'missing'; readonly why: string };

/** Something that one flag of the run enforces, and the fact that shows it. */
export interface Restriction<Id extends string = string> {
  readonly id: Id;
  /** The flag that enforces it, as planned. With `never`, the flag that would remove it and is not given. */
  readonly flag: string;
  readonly never?: true;
  /** The engines to which it applies; absent: both. */
  readonly engines?: readonly EngineName[];
  /** What shows it, from outside or inside: one sentence. */
  readonly shows: string;
  /** `profile` is the profile's file, normalised; `limits` are those that the run asked for. */
  readonly check: (host: HostFacts, profile: NormalisedProfile, limits: RunLimits) => RestrictionState;
}

export const IN_FORCE: RestrictionState = { state: 'in-force' };

export function missing(why: string): RestrictionState {
  return { state: 'missing', why };
}

export function absent(why: string): RestrictionState {
  return { state: 'absent', why };
}

/** In force if the condition holds; otherwise missing, with this sentence. */
export function inForceIf(condition: boolean, why: string): RestrictionState {
  return condition ? IN_FORCE : missing(why);
}

/** A number that the engine must report and that must meet a condition. */
export function numberRestriction(
  value: number | null,
  meets: (value: number) => boolean,
  what: string,
): RestrictionState {
  if (value === null) return absent(`The engine does not report a ${what}.`);
  return inForceIf(Number.isFinite(value) && meets(value), `The ${what} is ${value}.`);
}
