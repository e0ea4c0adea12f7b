import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AttestationError, printable } from '../foundation/errors.ts';
import { checkReplaceable, isTaken, placeFile, placeNewFile } from '../foundation/place-file.ts';
import { signatureName } from './file-names.ts';
import type { WrittenEvidence } from './write.ts';

/** Where a bundle and its signature are deposited. */
export interface DepositPaths {
  readonly bundle: string;
  readonly signature: string;
}

/** Returns both paths: in an existing folder, the files have the bundle's own name. */
export async function depositPaths(path: string, bundleName: string): Promise<DepositPaths> {
  const found = await lstat(path).catch(() => null);
  const bundle = found?.isDirectory() ? join(path, bundleName) : path;
  return { bundle, signature: signatureName(bundle) };
}

/**
 * Checks what stands at both paths, before anything is built and again before it is written. The signature's path must
 * be free even if there is no signature: a reader would take what is there for the bundle's.
 *
 * @throws AttestationError `deposit-exists` (usage) if something is there and `force` is not given, `output-not-file`
 *   (usage) if it cannot be replaced
 */
export async function checkDeposit({ bundle, signature }: DepositPaths, force: boolean): Promise<void> {
  for (const path of [bundle, signature]) {
    if (!force && (await lstat(path).catch(() => null)) !== null) throw exists(path);
    await checkReplaceable(dirname(path), basename(path));
  }
}

/**
 * Writes the bundle, and its signature if there is one, to where the packet's §4 wants them on a VPS: to a file's path,
 * or into an existing folder under the bundle's own name. Each file is written whole or not at all. Without `force`, a
 * file that appears meanwhile is not replaced either. The evidence folder does not change.
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
  const paths = await depositPaths(path, written.bundleName);
  const saved = ` It is saved in ${printable(written.folder)}.`;
  try {
    // Both before the signature is placed, which would stay alone.
    await checkDeposit(paths, force);
    const place = force ? placeFile : placeNew;
    // The signature first: a bundle without it would look unsigned.
    if (signature !== null) await place(dirname(paths.signature), basename(paths.signature), signature);
    return await place(dirname(paths.bundle), basename(paths.bundle), written.bundleBytes);
  } catch (error) {
    if (!(error instanceof AttestationError) || error.code !== 'deposit-exists') throw error;
    throw new AttestationError('deposit-exists', `${error.message}${saved}`, { cause: error });
  }
}

function placeNew(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  return placeNewFile(folder, name, bytes).catch((error: unknown) => {
    throw isTaken(error) ? exists(join(folder, name)) : error;
  });
}

function exists(path: string): AttestationError {
  return new AttestationError(
    'deposit-exists',
    `The evidence was not deposited: there is something at ${printable(path)} already.`,
  );
}
