import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AttestationError, printable } from '../foundation/errors.ts';
import { whyNotSafeBelow } from '../foundation/own-path.ts';
import { realPath } from '../foundation/real-path.ts';
import { removeFolder } from '../foundation/remove-folder.ts';

/**
 * Lends a folder of the runner's temporary folder, and removes it.
 *
 * @param prefix of its name
 * @throws AttestationError `temporary-folder` if another user could replace it
 */
export async function withFolder<T>(prefix: string, use: (folder: string) => Promise<T>): Promise<T> {
  const temporary = process.env['RUNNER_TEMP'] || tmpdir();
  const unsafe = whyNotSafeBelow(temporary);
  if (unsafe !== null)
    throw new AttestationError('temporary-folder', `${printable(temporary, 200)} ${unsafe}.`);
  const folder = await realPath(await mkdtemp(join(temporary, prefix)));
  try {
    return await use(folder);
  } finally {
    // Some downloads may still be writing when the job is cancelled. The runner empties its temporary folder after the
    // job: what cannot be removed here changes no verdict.
    await removeFolder(folder);
  }
}
