import type { Stats } from 'node:fs';
import { type FileHandle, unlink } from 'node:fs/promises';
import { geteuid } from 'node:process';
import { openUnfollowed } from '../../foundation/safe-file.ts';
import { IMAGE_LIMITS } from './unreadable.ts';

/** A blob's open file, and its size when it was opened. */
export interface OpenedBlob {
  readonly file: FileHandle;
  readonly size: number;
}

/** How often a blob is opened that gives way to the same one again. */
const MOST_TURNS = 100;

/**
 * Opens a regular file of this user's that nobody else may write, with one name; null if it is anything else, or was changed
 * before `since`. A file that
 * is larger than any blob is not the store's: it is removed, because to hash it could take days.
 */
export async function openBlob(path: string, since: number, turns = MOST_TURNS): Promise<OpenedBlob | null> {
  const file = await openUnfollowed(path).catch(() => null);
  if (file === null) return null;
  const found = await file.stat().catch(() => null);
  // Another run has put the same in meanwhile.
  if (found?.nlink === 0 && turns > 0) {
    await file.close();
    return openBlob(path, since, turns - 1);
  }
  const isOurs = found !== null && isPlain(found);
  const isOld = isOurs && found.ctimeMs < since;
  if (isOurs && !isOld && found.size <= IMAGE_LIMITS.bytes && !isHole(found))
    return { file, size: found.size };
  await file.close();
  if (isOurs && !isOld) await unlink(path).catch(() => undefined);
  return null;
}

/**
 * Whether a large file is mostly a hole, which costs whoever put it there nothing and is hashed for many seconds. What this
 * program writes has no holes; a file system that compresses may show a part of it.
 */
function isHole({ size, blocks }: Stats): boolean {
  return size > LARGE_BYTES && blocks * 512 < size / 4;
}

const LARGE_BYTES = 64 * 1024 * 1024;

/** Further names of a file cost nothing to make. */
function isPlain(found: Stats): boolean {
  return found.isFile() && found.nlink === 1 && found.uid === geteuid?.() && (found.mode & 0o077) === 0;
}
