import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/**
 * A folder that is held open, and which it is: `DEVICE:INODE` (stat(2)), in decimal. What a path leads to can become another user's
 * choice: a run's folder goes by another clean-up, and anybody may take its name in a temporary folder that all share. While it is
 * open, no other folder gets its number.
 */
export interface KnownFolder {
  readonly which: string;
  readonly release: () => Promise<void>;
}

/** Not among Node's constants: open(2), the same on x86-64 and arm64. It needs no right to read the folder. */
const O_PATH = 0o10000000;
const FLAGS = O_PATH | constants.O_DIRECTORY | constants.O_NOFOLLOW;

/** Holds the folder at a path, if it is this user's own and no link; null otherwise. */
export async function knowOwn(path: string): Promise<KnownFolder | null> {
  const held = await open(path, FLAGS).catch(() => null);
  if (held === null) return null;
  const isOwn = (await held.stat()).uid === process.geteuid?.();
  return isOwn ? known(held) : held.close().then(() => null);
}

/** Holds a folder, also another user's, in a folder that is this user's own; null if there is none. */
export async function knowInOwn(path: string): Promise<KnownFolder | null> {
  const own = await open(dirname(path), FLAGS).catch(() => null);
  if (own === null) return null;
  try {
    if ((await own.stat()).uid !== process.geteuid?.()) return null;
    const held = await open(`/proc/self/fd/${own.fd}/${basename(path)}`, FLAGS).catch(() => null);
    return held && (await known(held));
  } finally {
    await own.close();
  }
}

async function known(held: FileHandle): Promise<KnownFolder> {
  const { dev, ino } = await held.stat({ bigint: true });
  return { which: `${dev}:${ino}`, release: () => held.close() };
}

/** Words by which sh(1) goes into the folder, and makes a command of it only if it is this one. It stays in it, whatever its path becomes. */
export function commandIn(path: string, which: string, command: readonly string[]): string[] {
  const script = 'cd -- "$1" && [ "$(stat -c %d:%i .)" = "$2" ] && shift 2 && exec "$@"';
  return ['sh', '-c', script, 'sh', path, which, ...command];
}
