import { AttestationError } from '../../foundation/errors.ts';

/**
 * The limits of a build context: far above a payload's, far below a full disk.
 *
 * `listed` counts every name that is looked at, copied or not, and again for each link that leads on: names that are not
 * copied count nowhere else, and a chain of 40 links next to 99,900 files had 4 million of them read, in 12 seconds. A folder counts
 * as twenty: each is opened by itself, and 18,700 of them took 19 seconds. The names of a folder are in memory for as long as what is below it is read.
 */
export const CONTEXT_LIMITS = {
  entries: 20_000,
  /** Bytes of all their paths. */
  paths: 4 * 1024 * 1024,
  bytes: 128 * 1024 * 1024,
  depth: 64,
  listed: 250_000,
};

const NAMES_OF_A_FOLDER = 20;

/** What a context has taken of its limits so far. Each of its methods throws `context-too-large` above one. */
export class ContextCounts {
  private readonly limits: typeof CONTEXT_LIMITS;
  private entries = 0;
  private paths = 0;
  private listed = 0;
  private looked = 0;

  constructor(limits: typeof CONTEXT_LIMITS) {
    this.limits = limits;
  }

  /** Refuses a folder that lies too deep. */
  refuseDeeper(depth: number): void {
    if (depth > this.limits.depth) throw contextTooLarge(`is deeper than ${this.limits.depth} folders`);
  }

  /** Counts something that is copied, or that is reported as left out. */
  addEntry(path: string): void {
    this.entries += 1;
    if (this.entries > this.limits.entries)
      throw contextTooLarge(`holds more than ${this.limits.entries} files`);
    this.paths += Buffer.byteLength(path);
    if (this.paths > this.limits.paths)
      throw contextTooLarge(`holds files whose paths have more than ${this.limits.paths} bytes`);
  }

  /** The bytes of all paths that were counted. */
  get pathBytes(): number {
    return this.paths;
  }

  /** Counts a folder that was listed, and its names. */
  addListed(names: number): void {
    this.listed += NAMES_OF_A_FOLDER + names;
    if (this.listed > this.limits.listed)
      throw contextTooLarge(
        `has more than ${this.limits.listed} names to look at, a folder counted as ${NAMES_OF_A_FOLDER} and again for each link that leads on`,
      );
  }

  /** How many bytes may still be looked through: what is left out for a token at its end was looked through as well. */
  get bytesLeft(): number {
    return this.limits.bytes - this.looked;
  }

  addLooked(bytes: number): void {
    this.looked += bytes;
  }

  /** Refuses a file that has more bytes than were left. */
  refuseBytes(): never {
    throw contextTooLarge(`is larger than ${this.limits.bytes} bytes`);
  }
}

/** Returns the error of a build context that is above a limit. */
export function contextTooLarge(why: string): AttestationError {
  return new AttestationError('context-too-large', `The build context ${why}.`);
}
