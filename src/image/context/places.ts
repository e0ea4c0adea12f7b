/** Part of a text. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where an expression matches. */
export function* placesOf(text: string, form: RegExp): Generator<Place> {
  for (const { 0: found, index } of text.matchAll(form)) yield { from: index, to: index + found.length };
}

/** How far a name and what it names may be from each other. */
const NEAR = 200;

/**
 * Returns whether a value is next to a name, in either order and with any signs and words between them. As one expression it
 * would look far ahead from every name.
 *
 * @param values in order
 */
export function areNear(names: readonly Place[], values: Iterable<Place>): boolean {
  let at = 0;
  for (const { from, to } of values) {
    while ((names[at]?.to ?? Number.POSITIVE_INFINITY) < from - NEAR) at += 1;
    if ((names[at]?.from ?? Number.POSITIVE_INFINITY) <= to + NEAR) return true;
  }
  return false;
}
