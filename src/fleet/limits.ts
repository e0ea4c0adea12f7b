/** What one evidence of a fleet may take: far more than this program writes, so that many at once stay within memory. */
export const FLEET_LIMITS = {
  /** A line of a stream, its end not counted. */
  lineBytes: 8 * 1024 * 1024,
  /** Brackets, commas and colons of a line: the 64 files of an evidence folder have 140. */
  lineValues: 1_000,
  /** Pieces that hold no bundle, before the rest is not read: each takes two bytes, and a line of 500 in the answer. */
  notEvidence: 10_000,
  /** Levels of folders below the one that was named. */
  depth: 16,
  /** Evidence of one batch; and bytes of lines, whichever comes first. */
  batchItems: 16,
  batchBytes: 1024 * 1024,
  /**
   * How long a reader may take for a batch, and for one piece alone, before it counts as dead: a piece takes some ten
   * milliseconds, so that a batch which hangs is soon read again one by one.
   */
  batchMs: 4_000,
  pieceMs: 10_000,
  /** What a thread may take besides before its first answer: it loads the reader. */
  startMs: 3_000,
  /** Readers that may die before the first answer of any: then none can read. */
  deaths: 8,
  /** Heap of one reader. Beside it are the files of one piece, 16 MiB at most, and their text. */
  readerMegabytes: 224,
  /** Of it, what is new: left to itself it grows with the fleet, from 1 MB to 48, and a thread is no faster for that. */
  youngMegabytes: 12,
} as const;
