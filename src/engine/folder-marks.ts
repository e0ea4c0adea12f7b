import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegularFile } from '../foundation/safe-file.ts';
import { NAME_PREFIX } from './labels.ts';
import { type OwnerState, ownerState } from './owner.ts';

/** The files that name the program that made a run's folder, and the run that it belongs to. */
export const OWNER = 'owner';
export const RUN = 'run';

/** How long a folder may be without its owner's name: between the two calls that make them. */
const NAMING_MS = 10_000;

/**
 * Returns whether the program that made a run's folder still runs. A folder without an owner's name may just have been
 * made.
 */
export async function folderOwnerState(root: string): Promise<OwnerState> {
  const owner = await markIn(root, OWNER);
  if (owner === null) return 'undecidable';
  if (owner !== '') return ownerState(owner);
  const made = await stat(root).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs > NAMING_MS ? 'dead' : 'undecidable';
}

/** A run's folder, and one that has no marks yet. */
const FOLDER_NAME = new RegExp(`^${NAME_PREFIX}([0-9a-f]{32})(?:-[0-9a-f]{32})?$`);

/** Returns the run that the name of a folder says; null if it is not the name of a run's folder. */
export function runOfName(name: string): string | null {
  return FOLDER_NAME.exec(name)?.[1] ?? null;
}

/** Returns the run that a folder records; empty if it records none, or if what it records cannot be read. */
export async function folderRun(root: string): Promise<string> {
  return (await markIn(root, RUN)) ?? '';
}

/**
 * The folder may be a dead program's, and anything may be in the place of its marks: no pipe is waited for. Null if a mark may be
 * there that cannot be read now: too many files are open, or the disk has a fault.
 */
async function markIn(root: string, name: string): Promise<string | null> {
  const read = await readRegularFile(join(root, name), 1024);
  switch (read.kind) {
    case 'bytes':
      return read.bytes.toString('utf8').trim();
    case 'unreadable':
      return null;
    default:
      return '';
  }
}
