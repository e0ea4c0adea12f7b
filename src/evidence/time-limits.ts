/** A day, in which ages are told. */
export const DAY_MS = 86_400_000;

/** How far another clock may be ahead of this one: tolerated, and said. */
export const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * How long after it was made evidence may be signed: a run signs at once, and a service that is out may come back within
 * a day. Without this limit old evidence could be signed today, and its age would count from today.
 */
export const SIGNING_GAP_MS = DAY_MS;
