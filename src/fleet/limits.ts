/** What one evidence of a fleet may take: far more than this program writes, so that many at once stay within memory. */
export const FLEET_LIMITS = {
  /** A line of a stream, its end not counted. */
  lineBytes: 16 * 1024 * 1024,
  /** Levels of folders below the one that was named. */
  depth: 16,
  /** Evidence of one batch; and bytes of lines, whichever comes first. */
  batchItems: 16,
  batchBytes: 1024 * 1024,
  /** How long a reader may take for one batch before it counts as dead. */
  batchMs: 120_000,
  /** Readers that may die before the first answer of any: then none can read. */
  deaths: 8,
  /** Heap of one reader. */
  readerMegabytes: 512,
  /** Of it, what is new: left to itself it grows with the fleet, from 1 MB to 48, and a thread is no faster for that. */
  youngMegabytes: 12,
} as const;
