import type { EngineName } from '../../foundation/engine-name.ts';
import type { NormalisedProfile } from '../../seccomp/profile.ts';
import type { HostFacts } from '../host-facts.ts';

/** Whether the host's facts show that a restriction is shut. `absent`: the fact is not told, which never counts as closed. */
export type RestrictionState =
  | { readonly state: 'in-force' }
  | { readonly state: 'absent'; readonly why: string }
  | { readonly state: 'missing'; readonly why: string };

/** Something that one flag of the run closes, and the fact that shows it (the issue's `closes[]`). */
export interface Restriction<Id extends string = string> {
  readonly id: Id;
  /** The flag that closes it, as planned. With `never`, the flag that would open it and is not given. */
  readonly flag: string;
  readonly never?: true;
  /** The engines that it concerns; absent: both. */
  readonly engines?: readonly EngineName[];
  /** What shows it, from outside or inside: one sentence. */
  readonly shows: string;
  /** `profile` is the profile's file, normalised. */
  readonly check: (host: HostFacts, profile: NormalisedProfile) => RestrictionState;
}

export const IN_FORCE: RestrictionState = { state: 'in-force' };

export function missing(why: string): RestrictionState {
  return { state: 'missing', why };
}

export function absent(why: string): RestrictionState {
  return { state: 'absent', why };
}

/** Closed if the condition holds, else open with this sentence. */
export function inForceIf(condition: boolean, why: string): RestrictionState {
  return condition ? IN_FORCE : missing(why);
}

/** A number that the engine must tell and that must meet a condition. */
export function numberRestriction(
  value: number | null,
  meets: (value: number) => boolean,
  what: string,
): RestrictionState {
  if (value === null) return absent(`The engine tells no ${what}.`);
  return inForceIf(Number.isFinite(value) && meets(value), `The ${what} is ${value}.`);
}
