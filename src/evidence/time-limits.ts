/** One day: the unit in which ages are reported. */
export const DAY_MS = 86_400_000;

/** How far another clock may be ahead of this one; the reader tolerates it, and notes it. */
export const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * How long after its attested run evidence may be made: all negative controls take hours on a slow machine. Without
 * this limit the age of facts would count from the last time that a clock was set, or a machine woke up, in a run.
 */
export const WRITING_GAP_MS = DAY_MS;

/**
 * How long after it was made evidence may be signed. A run signs at once, and a service that is down may take up to a
 * day to return. Without this limit old evidence could be signed today, and its age would count from today.
 */
export const SIGNING_GAP_MS = DAY_MS;
