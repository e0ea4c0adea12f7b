/**
 * Paths by the folders that they are in. To keep every folder's name instead would take memory without a bound: a path of
 * 4,096 bytes may have 2,048 of them.
 */
export class PathsBelow {
  private readonly sorted: readonly string[];

  constructor(paths: Iterable<string>) {
    this.sorted = [...paths].sort();
  }

  /** Returns whether a path leads through this folder. */
  has(folder: string): boolean {
    const beginning = `${folder}/`;
    let [from, to] = [0, this.sorted.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.sorted[middle] ?? '') < beginning) from = middle + 1;
      else to = middle;
    }
    return this.sorted[from]?.startsWith(beginning) === true;
  }
}
