import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSha256, type Sha256 } from '../foundation/digest.ts';
import { readRegularFile } from '../foundation/safe-file.ts';

/** Where a run's build has its own files, in the run's folder for it. */
export const SCRATCH = 'scratch';
/** Among them: the id of the image that the run made. */
const MADE = 'made-image';

/** Records the id of an image that a run made, of which nobody else has one of the same id. */
export async function recordMade(scratchFolder: string, id: Sha256): Promise<void> {
  await mkdir(scratchFolder, { recursive: true });
  await writeFile(join(scratchFolder, MADE), id);
}

/** Returns the id of the image that a run made that has this folder for scratch; nothing if it has made none. */
export async function madeBy(scratchFolder: string): Promise<ReadonlySet<string>> {
  const read = await readRegularFile(join(scratchFolder, MADE), 256, false);
  const id = read.kind === 'bytes' ? read.bytes.toString('utf8').trim() : '';
  return new Set(isSha256(id) ? [id] : []);
}
