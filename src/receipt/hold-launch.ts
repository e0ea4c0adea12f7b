import { constants, type Dirent } from 'node:fs';
import { type FileHandle, lstat, open, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { LAUNCH_NAMES } from './launch-source.ts';

const FOLDER = constants.O_RDONLY | constants.O_DIRECTORY;

/** A folder that is held open, so that it stays the same one. */
export interface HeldLaunch {
  /** Where it was found; for messages. */
  readonly path: string;
  readonly handle: FileHandle;
  /** A path that leads to exactly this folder while it is held (proc(5), /proc/PID/fd). */
  readonly inside: string;
  readonly hasReceipt: boolean;
}

/**
 * Returns whether there is a launch's folder at a path: one with a receipt in it. A folder that holds nothing but one
 * folder counts as that one, since downloads come that way.
 */
export async function isLaunchFolder(path: string): Promise<boolean> {
  try {
    const held = await holdLaunch(path);
    await release(held);
    return held.hasReceipt;
  } catch {
    return false;
  }
}

/**
 * Opens the folder at a path, or the launch's folder that it holds and nothing else.
 *
 * @throws the file system's own error
 */
export async function holdLaunch(path: string): Promise<HeldLaunch> {
  // The caller named the path, so links on it are the caller's.
  const held = await holding(path, await open(path, FOLDER));
  if (held.hasReceipt) return held;
  const below = await soleFolder(held);
  if (below === null) return held;
  await release(below.hasReceipt ? held : below);
  return below.hasReceipt ? below : held;
}

/** Closes it. */
export async function release({ handle }: HeldLaunch): Promise<void> {
  await handle.close().catch(() => undefined);
}

/** What is in a folder, by name; null when there is more than `most`. It reads no more. */
export async function entriesIn(folder: string, most: number): Promise<readonly Dirent[] | null> {
  const entries: Dirent[] = [];
  for await (const entry of await opendir(folder)) {
    if (entries.length === most) return null;
    entries.push(entry);
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function holding(path: string, handle: FileHandle): Promise<HeldLaunch> {
  const inside = `/proc/self/fd/${handle.fd}`;
  const receipt = await lstat(`${inside}/${LAUNCH_NAMES.receipt}`).catch(() => null);
  return { path, handle, inside, hasReceipt: receipt !== null };
}

async function soleFolder({ path, inside }: HeldLaunch): Promise<HeldLaunch | null> {
  const entries = await entriesIn(inside, 1);
  const [sole] = entries ?? [];
  if (sole?.isDirectory() !== true) return null;
  const handle = await open(`${inside}/${sole.name}`, FOLDER | constants.O_NOFOLLOW).catch(() => null);
  return handle === null ? null : holding(join(path, sole.name), handle);
}
