import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AttestationError, printable } from '../foundation/errors.ts';
import type { HeldFolder } from '../foundation/held-folder.ts';
import type { HeldPlace } from '../foundation/held-place.ts';
import {
  checkReplaceable,
  type Folder,
  isTaken,
  pathOf,
  placeFile,
  placeNewFile,
} from '../foundation/place-file.ts';
import { signatureName } from './file-names.ts';
import type { WrittenEvidence } from './write.ts';

/** Where a bundle and its signature are deposited. */
export interface DepositPaths {
  readonly folder: string;
  /** The bundle's name there; null for its own. */
  readonly name: string | null;
}

/** The same while the folder is held. */
export interface DepositPlace extends Pick<DepositPaths, 'name'> {
  readonly place: HeldPlace;
}

/** Decides whether a path names a folder, in which the files have the bundle's own name, or the bundle. */
export async function depositPaths(path: string): Promise<DepositPaths> {
  const found = await lstat(path).catch(() => null);
  return found?.isDirectory()
    ? { folder: path, name: null }
    : { folder: dirname(path), name: basename(path) };
}

/**
 * Checks what stands at the names of a bundle and its signature, before anything is built and again before it is written. The
 * signature's must be free even if there is no signature: a reader would take what is there for the bundle's.
 *
 * @throws AttestationError `deposit-exists` (usage) if something is there and `force` is not given, `output-not-file`
 *   (usage) if it cannot be replaced
 */
export async function checkDeposit(folder: Folder, bundle: string, force: boolean): Promise<void> {
  const inside = typeof folder === 'string' ? folder : folder.inside;
  for (const name of [bundle, signatureName(bundle)]) {
    const isThere = (await lstat(join(inside, name)).catch(() => null)) !== null;
    if (isThere && !force) throw exists(join(pathOf(folder), name));
    await checkReplaceable(folder, name);
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
  { place, name }: DepositPlace,
  force: boolean,
): Promise<string> {
  const saved = ` It is saved in ${printable(written.folder)}.`;
  const folder = await place.open(false);
  try {
    return await depositIn(
      folder,
      name ?? written.bundleName,
      { bundle: written.bundleBytes, signature },
      force,
    );
  } catch (error) {
    if (!(error instanceof AttestationError) || error.code !== 'deposit-exists') throw error;
    throw new AttestationError('deposit-exists', `${error.message}${saved}`, { cause: error });
  } finally {
    await folder.release();
  }
}

async function depositIn(
  folder: HeldFolder,
  name: string,
  { bundle, signature }: { readonly bundle: Uint8Array; readonly signature: Uint8Array | null },
  force: boolean,
): Promise<string> {
  // Both before the signature is placed, which would stay alone.
  await checkDeposit(folder, name, force);
  const placeOne = force ? placeFile : placeNew;
  // The signature first: a bundle without it would look unsigned.
  if (signature !== null) await placeOne(folder, signatureName(name), signature);
  return placeOne(folder, name, bundle);
}

function placeNew(folder: HeldFolder, name: string, bytes: Uint8Array): Promise<string> {
  return placeNewFile(folder, name, bytes).catch((error: unknown) => {
    throw isTaken(error) ? exists(join(folder.path, name)) : error;
  });
}

function exists(path: string): AttestationError {
  return new AttestationError(
    'deposit-exists',
    `The evidence was not deposited: there is something at ${printable(path)} already.`,
  );
}
