import { countBefore } from '../../foundation/binary-search.ts';

/**
 * Paths in the order of their bytes, in one piece of memory: half a million texts would take four times as much, and a set of all
 * folders that they are in has no bound (a path of 4,096 bytes may have 2,048 of them).
 */
export class SortedPaths {
  private readonly bytes: Buffer;
  /** Where each ends; the next one begins there. */
  private readonly ends: Uint32Array;

  private constructor(bytes: Buffer, ends: Uint32Array) {
    this.bytes = bytes;
    this.ends = ends;
  }

  /** Returns the paths; null if they are not in order (one may be there twice), or more than these bytes together. */
  static of(
    paths: Iterable<Buffer>,
    most: { readonly bytes: number; readonly count: number },
  ): SortedPaths | null {
    const ends = new Uint32Array(most.count);
    let bytes = Buffer.allocUnsafe(0);
    let [count, length] = [0, 0];
    let before: Buffer = Buffer.alloc(0);
    for (const path of paths) {
      if (count === most.count || length + path.length > most.bytes || before.compare(path) > 0) return null;
      if (length + path.length > bytes.length) {
        const larger = Buffer.allocUnsafe(Math.min(most.bytes, 2 * (length + path.length) + 4096));
        bytes.copy(larger, 0, 0, length);
        bytes = larger;
      }
      length += path.copy(bytes, length);
      ends[count] = length;
      count += 1;
      before = path;
    }
    return new SortedPaths(Buffer.from(bytes.subarray(0, length)), ends.slice(0, count));
  }

  get count(): number {
    return this.ends.length;
  }

  /** Bytes of all together. */
  get length(): number {
    return this.bytes.length;
  }

  has(path: string): boolean {
    const wanted = Buffer.from(path);
    return this.at(this.firstFrom(wanted))?.equals(wanted) === true;
  }

  /** Returns whether a path begins so. */
  hasBeginning(beginning: string): boolean {
    const wanted = Buffer.from(beginning);
    return this.at(this.firstFrom(wanted))?.subarray(0, wanted.length).equals(wanted) === true;
  }

  *[Symbol.iterator](): Generator<string, undefined> {
    for (let index = 0; index < this.count; index += 1) yield (this.at(index) ?? Buffer.alloc(0)).toString();
  }

  private at(index: number): Buffer | undefined {
    const end = this.ends[index];
    return end === undefined ? undefined : this.bytes.subarray(index === 0 ? 0 : this.ends[index - 1], end);
  }

  /** The index of the first that is not before this one. */
  private firstFrom(wanted: Buffer): number {
    return countBefore(this.count, (index) => (this.at(index) ?? wanted).compare(wanted) < 0);
  }
}
