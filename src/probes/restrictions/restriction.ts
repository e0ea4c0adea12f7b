import type { EngineName } from '../../foundation/engine-name.ts';
import type { NormalisedProfile } from '../../seccomp/profile.ts';
import type { HostFacts } from '../host-facts.ts';

/** Whether the host's facts show that a door is shut. `absent`: the fact is not told, which never counts as closed. */
export type DoorState =
  | { readonly state: 'closed' }
  | { readonly state: 'absent'; readonly why: string }
  | { readonly state: 'open'; readonly why: string };

/** Something that one flag of the run closes, and the fact that shows it (the issue's `closes[]`). */
export interface Door<Id extends string = string> {
  readonly id: Id;
  /** The flag that closes it, as planned. With `never`, the flag that would open it and is not given. */
  readonly flag: string;
  readonly never?: true;
  /** The engines that it concerns; absent: both. */
  readonly engines?: readonly EngineName[];
  /** What shows it, from outside or inside: one sentence. */
  readonly shows: string;
  /** `profile` is the profile's file, normalised. */
  readonly check: (host: HostFacts, profile: NormalisedProfile) => DoorState;
}

export const CLOSED: DoorState = { state: 'closed' };

export function open(why: string): DoorState {
  return { state: 'open', why };
}

export function absent(why: string): DoorState {
  return { state: 'absent', why };
}

/** Closed if the condition holds, else open with this sentence. */
export function closedIf(condition: boolean, why: string): DoorState {
  return condition ? CLOSED : open(why);
}

/** A number that the engine must tell and that must meet a condition. */
export function numberDoor(value: number | null, meets: (value: number) => boolean, what: string): DoorState {
  if (value === null) return absent(`The engine tells no ${what}.`);
  return closedIf(Number.isFinite(value) && meets(value), `The ${what} is ${value}.`);
}
