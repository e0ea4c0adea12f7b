import { join } from 'node:path';
import { entriesAt } from '../foundation/safe-file.ts';
import type { Batch } from './batch.ts';
import { FLEET_LIMITS } from './limits.ts';

/** The largest fleet that is measured, twice. */
const MOST_ENTRIES = 200_000;

/**
 * Finds the evidence below a folder, in batches: each folder that holds files, or nothing at all, is one piece; so is
 * each zip of a folder that holds only zips and folders. It does not follow links and skips nothing: the reader of a
 * folder finds what is wrong with it.
 *
 * @param folder its real path
 * @throws the system's error when the named folder cannot be read, and for a name in it that is not UTF-8
 */
export async function* batchesBelow(folder: string): AsyncGenerator<Batch> {
  let items: { name: string; path: string }[] = [];
  for await (const name of evidenceBelow(folder)) {
    items.push({ name, path: join(folder, name) });
    if (items.length < FLEET_LIMITS.batchItems) continue;
    yield { kind: 'paths', items };
    items = [];
  }
  if (items.length > 0) yield { kind: 'paths', items };
}

async function* evidenceBelow(top: string): AsyncGenerator<string> {
  /** Paths below the top; the last is processed first. */
  const waiting = [''];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const found = await lookInto(join(top, name), name === '');
    // A folder that vanished or is unreadable counts as evidence that cannot be read.
    if (found === null) {
      yield name;
      continue;
    }
    const { folders, files } = found;
    const isTooDeep = name.split('/').length >= FLEET_LIMITS.depth;
    const onlyZips = files.length > 0 && files.every((file) => file.endsWith('.zip'));
    if (onlyZips) for (const file of files) yield join(name, file);
    else if (files.length > 0 || (folders.length === 0 && name !== '') || isTooDeep) yield name;
    // One by one: a call takes no hundred thousand arguments.
    if (!isTooDeep) for (const each of folders.toReversed()) waiting.push(join(name, each));
  }
}

interface Found {
  readonly folders: readonly string[];
  /** Every entry that is not a folder, links included. */
  readonly files: readonly string[];
}

async function lookInto(path: string, isTop: boolean): Promise<Found | null> {
  const folders: string[] = [];
  const files: string[] = [];
  try {
    for (const entry of await entriesAt(path, MOST_ENTRIES)) {
      // Node's text of a name that is not UTF-8 is the name of something else, which may be a neighbour's evidence.
      if (entry.name.includes('\ufffd')) throw new Error('a name in it is not UTF-8');
      (entry.isDirectory() ? folders : files).push(entry.name);
    }
  } catch (error) {
    if (isTop) throw error;
    return null;
  }
  return { folders: folders.sort(), files: files.sort() };
}
