import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/**
 * Which folder something is: `DEVICE:INODE` (stat(2)), in decimal. What a path leads to can become another user's choice: a
 * run's folder goes by another clean-up, and anybody may take its name in a temporary folder that all share.
 */
export type WhichFolder = string;

/** Not among Node's constants: open(2), the same on x86-64 and arm64. It needs no right to read the folder. */
const O_PATH = 0o10000000;

/** Returns which folder is at a path, if it is this user's own and no link; null otherwise. */
export function whichOwn(path: string): Promise<WhichFolder | null> {
  return withOwn(path, async (held) => identityOf(await held.stat({ bigint: true })));
}

/** Returns which folder, of whatever user, is at a path in a folder that is this user's own; null where there is none. */
export function whichInOwn(path: string): Promise<WhichFolder | null> {
  return withOwn(dirname(path), async ({ fd }) => {
    const found = await lstat(`/proc/self/fd/${fd}/${basename(path)}`, { bigint: true });
    return found.isDirectory() ? identityOf(found) : null;
  });
}

async function withOwn(
  path: string,
  read: (held: FileHandle) => Promise<WhichFolder | null>,
): Promise<WhichFolder | null> {
  const held = await open(path, O_PATH | constants.O_DIRECTORY | constants.O_NOFOLLOW).catch(() => null);
  try {
    return held !== null && (await held.stat()).uid === process.geteuid?.() ? await read(held) : null;
  } catch {
    return null;
  } finally {
    await held?.close();
  }
}

function identityOf({ dev, ino }: { readonly dev: bigint; readonly ino: bigint }): WhichFolder {
  return `${dev}:${ino}`;
}

/** Words by which sh(1) goes into the folder, and makes a command of it only if it is this one. It stays in it, whatever its path becomes. */
export function commandIn(path: string, which: WhichFolder, command: readonly string[]): string[] {
  const script = 'cd -- "$1" && [ "$(stat -c %d:%i .)" = "$2" ] && shift 2 && exec "$@"';
  return ['sh', '-c', script, 'sh', path, which, ...command];
}
