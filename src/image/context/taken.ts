import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { realPath } from '../../foundation/real-path.ts';
import { wantedBy } from './copy-sources.ts';

/**
 * Returns how many files, folders and links a builder copies of a staged context, each as often as a source takes it.
 *
 * @param staged the staged copy's folder
 * @param takes every source of every COPY, the same ones again; all of them are there
 */
export async function entriesTaken(staged: string, takes: readonly string[]): Promise<number> {
  const folder = await realPath(staged);
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const entries = found.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const hasLinks = found.some((entry) => entry.isSymbolicLink());
  const known = new Map<string, number>();
  let taken = 0;
  for (const source of takes) {
    const of = known.get(source) ?? (await takenBy(source, folder, entries, hasLinks));
    known.set(source, of);
    taken += of;
  }
  return taken;
}

async function takenBy(
  source: string,
  folder: string,
  entries: readonly string[],
  hasLinks: boolean,
): Promise<number> {
  const isPattern = /[*?]/.test(source);
  // A builder follows a link that a source is: to anything, where a pattern finds it.
  if (isPattern && hasLinks) return entries.length;
  const named = isPattern ? source : relative(folder, await realPath(join(folder, source)));
  const wanted = wantedBy([named]);
  return entries.filter((entry) => wanted(entry) === 'whole').length;
}
