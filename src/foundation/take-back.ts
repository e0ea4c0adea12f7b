import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeldFolder } from './held-folder.ts';
import { linkNew, notWritten, unfinishedName, unfinishedPath } from './place-file.ts';
import { readRegularFile } from './safe-file.ts';
import { codeOf } from './thrown.ts';

/**
 * Removes a file unless another has its name by now. It gets a name that nobody knows first, so that nothing can come between the look
 * at it and its end; what is another's gets its name back.
 *
 * @param isOurs looks at the file
 * @throws AttestationError `evidence-not-written` if it can neither go nor get its name back
 */
export async function takeBack(
  folder: HeldFolder,
  name: string,
  isOurs: (path: string) => Promise<boolean>,
): Promise<void> {
  const at = join(folder.inside, name);
  const aside = asidePath(folder, name);
  try {
    await rename(at, aside);
    try {
      if (await isOurs(aside)) return await rm(aside);
    } catch (error) {
      await linkNew(aside, at);
      throw error;
    }
    await linkNew(aside, at);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw notWritten(join(folder.path, name), error);
  }
}

/** A path that nobody can know before, for a file that may have the longest of names. */
export function asidePath(folder: HeldFolder, name: string): string {
  const own = unfinishedName(name) ?? name;
  return unfinishedPath(folder, Buffer.byteLength(own) > LONGEST_ASIDE ? 'file' : own);
}

/** Bytes of a name that leave room for the rest of an unfinished one (NAME_MAX: 255). */
const LONGEST_ASIDE = 200;

/** Whether a file has these bytes. */
export async function hasBytes(path: string, bytes: Uint8Array): Promise<boolean> {
  const read = await readRegularFile(path, bytes.length, false);
  return read.kind === 'bytes' && read.bytes.equals(bytes);
}
