import { lstat, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { realPathIfThere } from '../foundation/real-path.ts';
import { entriesAt, readRegularFile } from '../foundation/safe-file.ts';
import { NAME_PREFIX } from './labels.ts';
import { type OwnerState, ownerStateBySight } from './owner.ts';

/** The files that name the program that made a run's folder, and the run that it belongs to. */
export const OWNER = 'owner';
export const RUN = 'run';

/** How long a folder may be without its owner's name: between the two calls that make them. */
const NAMING_MS = 10_000;

/**
 * What a run, a launch or a check makes in its folder. A run's folder without a mark, or with an empty one, holds nothing else:
 * its program was killed while it wrote the mark, or while it removed the folder. Another folder may only have such a name.
 */
const OF_A_RUN: ReadonlySet<string> = new Set([
  ...['in', 'out', 'client', 'build', 'seccomp.json', OWNER, RUN],
  ...['empty', 'evidence', 'stdout', 'stderr'],
]);

/** Returns whether the program that made a run's folder still runs. If the mark is not a regular file, that is not known. */
export async function folderOwnerState(root: string): Promise<OwnerState> {
  const owner = await markIn(root, OWNER);
  if (owner === null) return 'undecidable';
  if (owner !== '') return ownerStateBySight(owner);
  const made = await stat(root).catch(() => null);
  if (made === null || !(await isRest(root))) return 'undecidable';
  const ofRun = await ownerOfItsRun(root, made.uid);
  if (ofRun !== null) return ofRun;
  return Date.now() - made.mtimeMs > NAMING_MS ? 'dead' : 'undecidable';
}

/**
 * One program makes all folders of a run, and of the run's own folder the owner is known before it makes those of the controls. A
 * program that was stopped, or that a slow disk keeps, may be between two calls for any time.
 *
 * @returns null if the run's own folder is gone, or says nothing
 */
async function ownerOfItsRun(root: string, user: number): Promise<OwnerState | null> {
  const ofRun = join(dirname(root), `${NAME_PREFIX}${runOfName(basename(root))}`);
  const found = await lstat(ofRun).catch(() => null);
  if (found?.uid !== user || !found.isDirectory()) return null;
  const owner = await markIn(ofRun, OWNER);
  return owner ? ownerStateBySight(owner) : null;
}

/** No build takes as long. */
const LONG_AGO_MS = 3_600_000;

/**
 * Returns the state of a build's program whose run's folder is gone: its machine was started anew, somebody emptied the temporary
 * folder, or it is in a mount namespace that is not this one.
 *
 * @param began when the build's last part began, in milliseconds (`Date.now()`); null if that is not known
 */
export function goneFolderState(began: number | null): OwnerState {
  return began !== null && Date.now() - began > LONG_AGO_MS ? 'dead' : 'undecidable';
}

async function isRest(root: string): Promise<boolean> {
  const entries = await entriesAt(await realPathIfThere(root), OF_A_RUN.size).catch(() => null);
  return entries?.every(({ name }) => OF_A_RUN.has(name)) === true;
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
 * Empty without one. Null if a mark may be there that cannot be read now (too many files are open, or the disk has a fault), or
 * that no run wrote. It is read whatever other names it has: programs that copy files give them some.
 */
async function markIn(root: string, name: string): Promise<string | null> {
  const read = await readRegularFile(join(root, name), 1024, false);
  if (read.kind === 'bytes') return read.bytes.toString('utf8').trim();
  return read.kind === 'missing' ? '' : null;
}
