import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AttestationError, printable } from '../foundation/errors.ts';
import { signatureName } from './file-names.ts';
import { checkReplaceable, placeFile, type WrittenEvidence } from './write.ts';

/**
 * Writes the bundle, and its signature if there is one, to where the packet's §4 wants them on a VPS: to a file's path,
 * or into an existing folder under the bundle's own name. Each file is written whole or not at all. The evidence folder
 * does not change.
 *
 * @returns the bundle's path there
 * @throws AttestationError `deposit-exists` (usage) if something is there and `force` is not given,
 *   `output-not-file` (usage) if it cannot be replaced, or `evidence-not-written`
 */
export async function depositEvidence(
  written: WrittenEvidence,
  signature: Uint8Array | null,
  path: string,
  force: boolean,
): Promise<string> {
  const found = await lstat(path).catch(() => null);
  const [folder, name] = found?.isDirectory() ? [path, written.bundleName] : [dirname(path), basename(path)];
  if (!force && (await lstat(join(folder, name)).catch(() => null)) !== null)
    throw exists(join(folder, name), written);
  // Before the signature is placed, which would stay alone.
  await checkReplaceable(folder, name);
  // The signature first: a bundle without it would look unsigned.
  if (signature !== null) await placeFile(folder, signatureName(name), signature);
  return placeFile(folder, name, written.bundleBytes);
}

function exists(path: string, { folder }: WrittenEvidence): AttestationError {
  return new AttestationError(
    'deposit-exists',
    `The evidence was not deposited: there is something at ${printable(path)} already. It is saved in ${printable(folder)}.`,
  );
}
