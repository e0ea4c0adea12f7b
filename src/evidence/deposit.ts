import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AttestationError, printable } from '../foundation/errors.ts';
import type { HeldPlace } from '../foundation/held-place.ts';
import { checkReplaceable, type Folder, isTaken, pathOf } from '../foundation/place-file.ts';
import { type NewFile, placeFiles } from '../foundation/place-files.ts';
import { signatureName } from './file-names.ts';
import { asOld, isReplaced, type Present, presentIn, type Replaceable } from './present-file.ts';
import type { WrittenEvidence } from './write.ts';

/** Where a bundle and its signature are deposited. */
export interface DepositPaths {
  readonly folder: string;
  /** The bundle's name there; null for its own. */
  readonly name: string | null;
}

/** What a run deposits, where. */
export interface Deposit extends DepositPaths {
  /** What had one of the names before anything was built, and is replaced: what came later is another's. */
  readonly old: readonly Present[];
}

/** The same while the folder is held. */
export interface DepositPlace extends Omit<Deposit, 'folder'> {
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
 * Checks what has the names of a bundle and its signature, before anything is built and again before it is written. An unsigned
 * bundle needs a free name for a signature as well: a reader would take what is there for the bundle's.
 *
 * @returns what has one of the names and may be replaced
 * @throws AttestationError `deposit-exists` (usage) if something else is there, `output-not-file` (usage) if it cannot be
 *   replaced
 */
export async function checkDeposit(
  folder: Folder,
  bundle: string,
  replaces: Replaceable,
): Promise<readonly Present[]> {
  const inside = typeof folder === 'string' ? folder : folder.inside;
  const found: Present[] = [];
  for (const name of [bundle, signatureName(bundle)]) {
    const path = join(inside, name);
    // Before anything else: what comes later is another's.
    const present = replaces === 'all' ? await presentIn(inside, name) : null;
    if (present !== null) found.push(present);
    const isThere = (await lstat(path).catch(() => null)) !== null;
    if (isThere && !(await isReplaced(path, name, replaces))) throw exists(join(pathOf(folder), name));
    await checkReplaceable(folder, name);
  }
  return found;
}

/**
 * Writes the bundle, and its signature if there is one, to where the packet's §4 wants them on a VPS: to a file's path,
 * or into an existing folder under the bundle's own name. Each file is written whole or not at all. Nothing is replaced but
 * what was there before the run, if the caller allowed it. The evidence folder does not change.
 *
 * @returns the bundle's path there
 * @throws AttestationError `deposit-exists` (usage) if something else is there, `output-not-file` (usage) if it cannot be
 *   replaced, or `evidence-not-written`
 */
export async function depositEvidence(
  written: WrittenEvidence,
  signature: Uint8Array | null,
  { place, name: given, old }: DepositPlace,
): Promise<string> {
  const saved = ` It is saved in ${printable(written.folder)}.`;
  const name = given ?? written.bundleName;
  const folder = await place.open(false);
  try {
    // Both before the signature is placed, which would stay alone.
    await checkDeposit(folder, name, old);
    // The signature first: a bundle without it would look unsigned.
    const signed: readonly NewFile[] = signature === null ? [] : [[signatureName(name), signature]];
    await placeFiles(folder, [...signed, [name, written.bundleBytes]], old.map(asOld));
    return join(folder.path, name);
  } catch (error) {
    const later = isTaken(error) ? exists(join(folder.path, name)) : error;
    if (!(later instanceof AttestationError) || later.code !== 'deposit-exists') throw later;
    throw new AttestationError('deposit-exists', `${later.message}${saved}`, { cause: error });
  } finally {
    await folder.release();
  }
}

function exists(path: string): AttestationError {
  return new AttestationError(
    'deposit-exists',
    `The evidence was not deposited: there is something at ${printable(path)} already.`,
  );
}
