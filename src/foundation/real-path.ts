import { isUtf8 } from 'node:buffer';
import { readlinkSync } from 'node:fs';
import { lstat, readlink, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AttestationError, printable } from './errors.ts';

/**
 * Returns a path without links, as realpath(3) does.
 *
 * Linux's names are bytes. Node's text of one that is not UTF-8 is the name of something else, which another user may
 * have made: it is refused. A lint rule keeps Node's own functions out of every other file.
 *
 * @throws AttestationError `path-refused` (usage); the file system's own error where the path cannot be resolved
 */
export async function realPath(path: string): Promise<string> {
  return textOf(await realpath(path, 'buffer'), path);
}

/**
 * The same; a path that cannot be resolved, since nothing is there, stays as it is.
 *
 * @throws AttestationError `path-refused` (usage)
 */
export function realPathIfThere(path: string): Promise<string> {
  return realPath(path).catch((error: unknown) => {
    if (error instanceof AttestationError) throw error;
    return resolve(path);
  });
}

/**
 * Returns the text of a link.
 *
 * @throws AttestationError `path-refused` (usage) for one that is not UTF-8; the file system's own error
 */
export async function linkText(path: string): Promise<string> {
  return textOf(await readlink(path, 'buffer'), path);
}

/** As {@link linkText}, at once. */
export function linkTextSync(path: string): string {
  return textOf(readlinkSync(path, 'buffer'), path);
}

/**
 * Resolves a path by its text, as `path.resolve` does: for a folder that need not exist yet. By the text, `LINK/..` is the
 * folder that has the link; for the kernel, and so for every other program, it is the one above the link's target. So
 * that form is refused.
 *
 * @throws AttestationError `path-refused` (usage)
 */
export async function resolveText(base: string, given: string): Promise<string> {
  const parts = given.split('/');
  for (const [index, part] of parts.entries()) {
    if (part !== '..' || index === 0) continue;
    const before = resolve(base, parts.slice(0, index).join('/') || '/');
    const found = await lstat(before).catch(() => null);
    if (found?.isSymbolicLink() === true)
      throw new AttestationError(
        'path-refused',
        `${printable(given, 200)} goes up from the link ${printable(before, 200)}, which could mean two folders.`,
      );
  }
  return resolve(base, given);
}

function textOf(bytes: Buffer, path: string): string {
  if (isUtf8(bytes)) return bytes.toString();
  throw new AttestationError(
    'path-refused',
    `${printable(path, 200)} leads to a name that is not UTF-8, and would be read as another one.`,
  );
}
