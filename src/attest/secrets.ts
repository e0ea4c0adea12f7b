import { resolve } from 'node:path';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { realPathIfThere } from '../foundation/real-path.ts';
import { readFileAt } from '../foundation/safe-file.ts';
import { localKeyPath } from '../signing/local-key-path.ts';
import type { AttestInputs } from './inputs.ts';
import type { RunContext } from './run-context.ts';

/** Of bytes: no key and no file of credentials is larger. */
const LARGEST = 16 * 1024 ** 2;

/**
 * Returns the digests of the command's own keys and credentials. A file of the same content comes into no payload and into no image,
 * wherever it lies.
 */
export async function secretDigests(
  {
    signing,
    pullCredentials,
  }: Pick<AttestInputs, 'pullCredentials'> & {
    readonly signing: Pick<AttestInputs['signing'], 'key'>;
  },
  { stateFolder, workingFolder }: Pick<RunContext, 'stateFolder' | 'workingFolder'>,
): Promise<ReadonlySet<Sha256>> {
  const own = stateFolder === null ? null : localKeyPath(stateFolder);
  const read = [signing.key, pullCredentials, own].map(async (path) => {
    if (path === null) return [];
    // Nobody waits for a pipe.
    const found = await readFileAt(await realPathIfThere(resolve(workingFolder, path)), LARGEST);
    return found.kind === 'bytes' && found.bytes.length > 0 ? [sha256Of(found.bytes)] : [];
  });
  return new Set((await Promise.all(read)).flat());
}
