import { join } from 'node:path';
import { AttestationError } from '../foundation/errors.ts';
import { TooManyEntries } from '../foundation/folder-entries.ts';
import { entriesAt } from '../foundation/safe-file.ts';
import type { Batch } from './batch.ts';
import { FLEET_LIMITS } from './limits.ts';
import { unreadable } from './unreadable.ts';

/** Names in one folder, and folders that wait to be read: the largest fleet that is measured, twice. */
const MOST_ENTRIES = 200_000;

/**
 * Finds the evidence below a folder, in batches: each folder that holds files, or nothing at all, is one piece; so is
 * each zip of a folder that holds only zips and folders. It does not follow links and skips nothing: the reader of a
 * folder finds what is wrong with it.
 *
 * @param folder its real path
 * @param most how many folders may wait at once. Files do not count, nor do folders that were read: a fleet has any
 *   number of them. What waits is then at most 200,000 names of 255 bytes, 51 MB, and so is what is read of one folder.
 * @throws AttestationError `fleet-unreadable` (blocked) for too many folders, when the named folder cannot be read, and for a
 *   name in it that is not UTF-8
 */
export async function* batchesBelow(folder: string, most = MOST_ENTRIES): AsyncGenerator<Batch> {
  let items: { name: string; path: string }[] = [];
  for await (const name of evidenceBelow(folder, most)) {
    items.push({ name, path: join(folder, name) });
    if (items.length < FLEET_LIMITS.batchItems) continue;
    yield { kind: 'paths', items };
    items = [];
  }
  if (items.length > 0) yield { kind: 'paths', items };
}

async function* evidenceBelow(top: string, most: number): AsyncGenerator<string> {
  const waiting = new WaitingFolders(most);
  for (let name: string | undefined = ''; name !== undefined; name = waiting.next()) {
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
    if (!isTooDeep) waiting.add(name, folders);
  }
}

/**
 * The folders that are not read yet, by the folder that they are in: the path of each would take memory for all levels
 * above it (500 MB for 200,000 folders on each of some levels).
 */
class WaitingFolders {
  /** From the top down; the first of the last level is next. */
  private readonly levels: { readonly above: string; readonly names: string[] }[] = [];
  private readonly most: number;
  private count = 0;

  constructor(most: number) {
    this.most = most;
  }

  /** Adds the folders of a folder. @throws AttestationError `fleet-unreadable` (blocked) */
  add(above: string, folders: readonly string[]): void {
    this.count += folders.length;
    if (this.count > this.most) throw tooMany(`more than ${this.most} folders that are still to be read`);
    if (folders.length > 0) this.levels.push({ above, names: folders.toReversed() });
  }

  /** Returns the path of the next folder; undefined if there is no other. */
  next(): string | undefined {
    const level = this.levels.at(-1);
    const name = level?.names.pop();
    if (level === undefined || name === undefined) return undefined;
    this.count -= 1;
    if (level.names.length === 0) this.levels.pop();
    return join(level.above, name);
  }
}

function tooMany(what: string): AttestationError {
  return new AttestationError('fleet-unreadable', `The folder of the fleet has ${what}.`);
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
    if (isTop && error instanceof TooManyEntries) throw tooMany(`more than ${error.most} files and folders`);
    if (isTop) throw unreadable(path, error);
    return null;
  }
  return { folders: folders.sort(), files: files.sort() };
}
