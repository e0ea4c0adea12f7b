import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';

/** A folder's author decides how many names it holds: no more than so many are read, whatever it holds. */
export class TooManyEntries extends Error {
  readonly most: number;

  constructor(most: number) {
    super(`it holds more than ${most} entries`);
    this.most = most;
  }
}

/**
 * Returns what is in a folder.
 *
 * @throws TooManyEntries, or the file system's own error
 */
export async function entriesOf(folder: string, most: number): Promise<Dirent[]> {
  const entries: Dirent[] = [];
  for await (const entry of await opendir(folder)) {
    if (entries.length === most) throw new TooManyEntries(most);
    entries.push(entry);
  }
  return entries;
}

/** Returns whether a folder holds nothing. @throws the file system's own error */
export async function isEmptyFolder(folder: string): Promise<boolean> {
  for await (const _ of await opendir(folder)) return false;
  return true;
}
