import { randomInt } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, link, lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { entriesOf, TooManyEntries } from '../foundation/folder-entries.ts';
import { type HeldFolder, holdFolder } from '../foundation/held-folder.ts';
import { codeOf } from '../foundation/thrown.ts';
import { bundleName } from './bundle.ts';
import type { Bundle } from './bundle-type.ts';
import { writeJson } from './canonical-json.ts';
import type { Views } from './check-files.ts';
import { isBundleName, isListable, REPORT_NAME } from './file-names.ts';

/** Evidence as it stands on disk: these bytes are what is signed. */
export interface WrittenEvidence {
  readonly folder: string;
  readonly bundlePath: string;
  readonly bundleName: string;
  readonly bundleBytes: Uint8Array;
  readonly bundleSha256: Sha256;
  /** Every file of the folder by name, the bundle and the views included. */
  readonly files: EvidenceFiles;
}

/** Files of the evidence folder by name, next to the bundle: attest.jsonl, the profile, the Dockerfile. */
export type EvidenceFiles = ReadonlyMap<string, Uint8Array>;

/** The bundle's `files[]` for these files, sorted by name. */
export function listFiles(files: EvidenceFiles): Bundle['files'] {
  return [...files]
    .map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256Of(bytes) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Writes the evidence folder: each file under a temporary name, synced, then renamed. The bundle comes last, so that a
 * folder with a bundle is complete.
 *
 * @param force whether another run's evidence in the folder may be replaced
 * @param views what is rendered from the bundle's bytes and written next to it, by file name
 * @throws AttestationError `evidence-exists` (usage) if another run's evidence is there and `force` is not given;
 *   `output-not-empty` (usage) if something else is there; `evidence-not-written` if the disk refuses
 */
export async function writeEvidence(
  folder: string,
  bundle: Bundle,
  files: EvidenceFiles,
  { force, views = {} }: { readonly force: boolean; readonly views?: Views },
): Promise<WrittenEvidence> {
  const name = bundleName(bundle);
  const bundleBytes = writeJson(bundle);
  const rendered = Object.entries(views).map(([path, render]) => [path, render(bundleBytes)] as const);
  const whole = new Map<string, Uint8Array>([...files, ...rendered, [name, bundleBytes]]);
  await inFolder(folder, true, async (held) => {
    await makeRoom(held, force);
    for (const [path, bytes] of whole) await placeIn(held, path, bytes);
    await syncFolder(held);
  });
  const bundlePath = join(folder, name);
  const bundleSha256 = sha256Of(bundleBytes);
  return { folder, bundlePath, bundleName: name, bundleBytes, bundleSha256, files: whole };
}

/**
 * Does the work in the folder at a real path. A user who may write to the workspace can replace a folder on that path
 * with a link meanwhile: everything is written to the folder that was there, and no link is followed.
 */
async function inFolder<T>(
  folder: string,
  make: boolean,
  work: (held: HeldFolder) => Promise<T>,
): Promise<T> {
  const held = await holdFolder(resolve(folder), make).catch(async (cause: unknown) => {
    const isLink = (await factsOf(lstat(folder)))?.isSymbolicLink() === true;
    throw isLink ? folderIsLink(folder) : notWritten(folder, cause);
  });
  try {
    return await work(held);
  } finally {
    await held.release();
  }
}

/** The largest range that randomInt takes. */
const RANDOM_BELOW = 2 ** 48 - 1;

/**
 * Writes one file whole or not at all: under a temporary name in the same folder, synced, then renamed over `name`.
 *
 * @param folder its real path: a link on it is not followed
 * @returns the file's path
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`
 */
export async function placeFile(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  await placeParts(folder, name, (write) => write(bytes));
  return join(folder, name);
}

/**
 * Writes one file as {@link placeFile} does, under a name that nothing has: link(2) never replaces a file.
 *
 * @returns false, without writing, if something has the name, whenever it came
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`
 */
export async function placeNewFile(folder: string, name: string, bytes: Uint8Array): Promise<boolean> {
  await checkReplaceable(folder, name);
  try {
    await inFolder(folder, false, (held) => placePartsIn(held, name, (write) => write(bytes), linkNew));
    return true;
  } catch (error) {
    if (error instanceof AttestationError && codeOf(error.cause) === 'EEXIST') return false;
    throw error;
  }
}

/** Gives a file a name that nothing has. Not every file system has links: there, a name is looked for first. */
async function linkNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!WITHOUT_LINKS.includes(codeOf(error)) || (await factsOf(lstat(path))) !== null) throw error;
    return rename(temporary, path);
  }
  await rm(temporary, { force: true });
}

/** What link(2) answers on a file system without hard links, such as FAT. */
const WITHOUT_LINKS: readonly string[] = ['EPERM', 'EOPNOTSUPP', 'ENOTSUP', 'ENOSYS'];

function placeIn(folder: HeldFolder, name: string, bytes: Uint8Array): Promise<void> {
  return placePartsIn(folder, name, (write) => write(bytes));
}

/**
 * Writes one file whole or not at all, as {@link placeFile} does, from parts that are made one after the other.
 *
 * @param make makes the parts and hands each to `write`; if it throws, nothing is placed
 * @returns what `make` returns
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`, and what `make` throws
 */
export async function placeParts<T>(folder: string, name: string, make: Parts<T>): Promise<T> {
  await checkReplaceable(folder, name);
  return inFolder(folder, false, (held) => placePartsIn(held, name, make));
}

/** Makes a file's parts and hands each to `write`. */
type Parts<T> = (write: (part: Uint8Array) => Promise<void>) => Promise<T>;

async function placePartsIn<T>(
  folder: HeldFolder,
  name: string,
  make: Parts<T>,
  giveName: (temporary: string, path: string) => Promise<void> = rename,
): Promise<T> {
  const path = join(folder.path, name);
  await refuseOtherThanFile(folder, name);
  // Other users may be able to write to the folder: the name must be unpredictable, and must not exist.
  const temporary = join(folder.inside, `.${name}.${randomInt(RANDOM_BELOW)}.part`);
  const onDisk = async <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((cause: unknown) => {
      throw notWritten(path, cause);
    });
  try {
    const handle = await onDisk(open(temporary, 'wx', 0o644));
    let made: T;
    try {
      made = await make((part) => onDisk(handle.writeFile(part)));
      await onDisk(handle.sync());
    } finally {
      await onDisk(handle.close());
    }
    await onDisk(giveName(temporary, join(folder.inside, name)));
    return made;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Checks what stands where a file is to be placed. A rename replaces anything: root would turn the machine's /dev/full,
 * or a service's socket, into a regular file. A link is replaced and not followed, so only one to a file, or to nothing,
 * may be there: a user who names a link to a device means the device.
 *
 * @throws AttestationError `output-not-file` (usage)
 */
export function checkReplaceable(folder: string, name: string): Promise<void> {
  return refuseOtherThanFile({ path: folder, inside: folder }, name);
}

async function refuseOtherThanFile(
  { path: folder, inside }: Pick<HeldFolder, 'path' | 'inside'>,
  name: string,
): Promise<void> {
  const path = join(folder, name);
  const at = join(inside, name);
  // Its links lead to open files (/dev/stdout) as well as to devices, and every name in it is the machine's.
  if ((await realpath(inside).catch(() => folder)) === DEVICES) throw notFile(path, 'is in /dev');
  const found = await factsOf(lstat(at));
  // A folder cannot be replaced by a file: the rename reports it.
  if (found === null || found.isFile() || found.isDirectory()) return;
  if (!found.isSymbolicLink()) throw notFile(path, `is ${kindOf(found)}`);
  const target = await factsOf(stat(at));
  if (target !== null && !target.isFile()) throw notFile(path, `is a link to ${kindOf(target)}`);
}

const DEVICES = '/dev';

/** What cannot be looked at cannot be replaced either: the write reports why. */
function factsOf(facts: Promise<Stats>): Promise<Stats | null> {
  return facts.catch(() => null);
}

function kindOf(facts: Stats): string {
  if (facts.isFIFO()) return 'a named pipe';
  if (facts.isSocket()) return 'a socket';
  return facts.isDirectory() ? 'a folder' : 'a device';
}

/**
 * Checks whether a run may write its evidence to a folder: before anything is built, and again before it is written.
 *
 * @returns the files of an earlier run that are there and would be replaced
 * @throws AttestationError `evidence-exists`, `output-not-empty`, `output-link` (usage) or `evidence-not-written`
 */
export async function checkOutputFolder(folder: string, force: boolean): Promise<readonly string[]> {
  // A workspace may hold a link: the evidence would be written wherever it points.
  if ((await lstat(folder).catch(() => null))?.isSymbolicLink()) throw folderIsLink(folder);
  await checkWritable(folder);
  return evidenceIn({ path: folder, inside: folder }, force);
}

/** Far more than the evidence of a run has. */
const MOST_PRESENT = 1000;

/** The files of an earlier run that are in a folder and would be replaced. */
async function evidenceIn(
  { path: folder, inside }: Pick<HeldFolder, 'path' | 'inside'>,
  force: boolean,
): Promise<readonly string[]> {
  const entries = await entriesOf(inside, MOST_PRESENT).catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return [];
    if (cause instanceof TooManyEntries) throw folderNotOurs(folder, `more than ${MOST_PRESENT} files`);
    throw notWritten(folder, cause);
  });
  const present = entries.map(({ name }) => name);
  const foreign = present.find((name) => !isEvidenceName(name));
  if (foreign !== undefined) throw folderNotOurs(folder, foreign);
  if (present.length > 0 && !force) throw evidenceExists(folder);
  return present;
}

/** The folder, or the nearest existing one above it: a file system mounted read-only refuses root as well. */
async function checkWritable(folder: string): Promise<void> {
  for (let path = folder; ; path = dirname(path)) {
    try {
      return await access(path, constants.W_OK | constants.X_OK);
    } catch (cause) {
      if (codeOf(cause) !== 'ENOENT' || path === dirname(path)) throw notWritten(folder, cause);
    }
  }
}

/** With `force` it removes the evidence of an earlier run, if the folder holds nothing else. */
async function makeRoom(folder: HeldFolder, force: boolean): Promise<void> {
  for (const name of await evidenceIn(folder, force)) {
    await rm(join(folder.inside, name), { force: true }).catch((cause: unknown) => {
      throw notWritten(join(folder.path, name), cause);
    });
  }
}

const SIGNATURE = '.sigstore.json';
const TEMPORARY = /^\..+\.\d+\.part$/;

/** A file that a run writes: the bundle, its signature, what it lists, its views, and what a crash left of them. */
function isEvidenceName(name: string): boolean {
  if (TEMPORARY.test(name) || isListable(name) || name === REPORT_NAME) return true;
  return isBundleName(name.endsWith(SIGNATURE) ? name.slice(0, -SIGNATURE.length) : name);
}

/**
 * A rename is durable only when its folder is synced (fsync(2)). A filesystem that cannot sync folders loses only that.
 */
async function syncFolder({ inside }: HeldFolder): Promise<void> {
  const handle = await open(inside, constants.O_RDONLY | constants.O_DIRECTORY).catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}

function evidenceExists(folder: string): AttestationError {
  return new AttestationError(
    'evidence-exists',
    `The output folder ${printable(folder)} holds the evidence of another run.`,
  );
}

function folderIsLink(folder: string): AttestationError {
  return new AttestationError('output-link', `The output folder ${printable(folder)} is a link.`);
}

function folderNotOurs(folder: string, foreign: string): AttestationError {
  return new AttestationError(
    'output-not-empty',
    `The output folder ${printable(folder)} holds ${printable(foreign, 80)}, which is not evidence; a reader would block it.`,
  );
}

function notFile(path: string, why: string): AttestationError {
  return new AttestationError('output-not-file', `Nothing was written to ${printable(path)}: it ${why}.`);
}

function notWritten(path: string, cause: unknown): AttestationError {
  return new AttestationError(
    'evidence-not-written',
    `The evidence could not be written to ${printable(path)} (${codeOf(cause)}).`,
    { cause },
  );
}
