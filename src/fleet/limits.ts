/**
 * What one piece of evidence of a fleet may take: far more than this program writes, so that many at once fit in
 * memory.
 */
export const FLEET_LIMITS = {
  /** A line of a stream, its end not counted. */
  lineBytes: 8 * 1024 * 1024,
  /** After so much of lines that are too long, in all, the stream is not read to its end, which may never come. */
  skippedBytes: 256 * 1024 * 1024,
  /** Brackets, commas and colons of a line: the 64 files of an evidence folder have 140. */
  lineValues: 1_000,
  /**
   * The number of pieces that anyone could have added, after which the rest is not read: those without a bundle, those with the
   * same bundle as another one, and blocked ones that no trusted signer vouches for. Each may take two bytes, a line of 500 in the
   * answer, and as a zip of some kilobytes as much time as good evidence; and a pipe may bring them for ever.
   */
  anyones: 500,
  /**
   * What a piece may have and take that is not accepted by its signature, and what all of them may beyond it, until the rest is not
   * read: a zip of a few kilobytes unpacks to what takes a reader a third of a second. This program's evidence has 330 kB, of which
   * 150 are the bundle, and takes 20 ms, or 40 with a profile and an image of its own. Each that takes a little more, of any number, is a
   * hang.
   */
  untrusted: { bytes: 1024 * 1024, ms: 40 },
  untrustedInAll: { bytes: 64 * 1024 * 1024, ms: 10_000 },
  /** Reasons of one code that are named of a piece: the results of almost a hundred pieces may wait at once. */
  reasonsOfACode: 10,
  /** Levels of folders below the one that was named, and folders that hold nothing but folders. */
  ...{ depth: 16, between: 20_000 },
  /**
   * Names of a folder that count as its evidence's, which has 64 files at most; and names beyond them that are neither pieces nor folders,
   * in all: the names of 200,000 take half a second to read.
   */
  ...{ pieceNames: 100, idleNames: 200_000 },
  /** Pieces of evidence in one batch, and bytes of lines, whichever limit is reached first. */
  batchItems: 16,
  batchBytes: 1024 * 1024,
  /** Far more than a piece of this program's evidence has: after a larger piece its reader collects the garbage. */
  usualBytes: 4 * 1024 * 1024,
  /** Bytes of lines in progress for each reader, from which on the next batch waits: three usual batches have less. */
  readerBatchBytes: 4 * 1024 * 1024,
  /**
   * The time that a reader may take for a batch, and for a single piece, before it counts as dead. A piece takes some
   * ten milliseconds, so a batch that hangs is soon read again one by one.
   */
  batchMs: 4_000,
  /** After so long a reader answers with what it has read, and gets the rest of the batch again. */
  answerMs: 1_000,
  pieceMs: 10_000,
  /** The additional time that a thread may take before its first answer: it loads the reader. */
  startMs: 3_000,
  /** The number of readers that may die before any of them answers, other than by a time limit: then none can read. */
  deaths: 8,
  /** The time in all for answers that took a batch's time or longer: the rest is named and not read, so that a fleet ends. */
  slowMs: 20_000,
  /** Heap of one reader. In addition it holds the files of one piece, 16 MiB at most, and their text. */
  readerMegabytes: 160,
  /** Bytes of this process from which on a reader that has answered gives way to a fresh one: the watchdog ends it at 400 million. */
  largeProcess: 300e6,
  /**
   * The young generation of that heap. By default it grows with the fleet, from 1 MB to 48, and a thread is not faster
   * for that.
   */
  youngMegabytes: 12,
} as const;
