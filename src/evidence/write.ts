import { constants } from 'node:fs';
import { access, lstat, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { entriesOf, TooManyEntries } from '../foundation/folder-entries.ts';
import type { HeldFolder } from '../foundation/held-folder.ts';
import { parseJsonBytes } from '../foundation/json.ts';
import {
  type Folder,
  folderIsLink,
  inFolder,
  notWritten,
  pathOf,
  unfinishedName,
} from '../foundation/place-file.ts';
import { placeFiles } from '../foundation/place-files.ts';
import { readRegularFile } from '../foundation/safe-file.ts';
import { codeOf } from '../foundation/thrown.ts';
import { bundleName } from './bundle.ts';
import type { Bundle } from './bundle-type.ts';
import { BUNDLE_LIMITS, readStrictJson, writeJson } from './canonical-json.ts';
import type { Views } from './check-files.ts';
import { isBundleName, isListable, REPORT_NAME } from './file-names.ts';
import { bundleOfPage } from './own-page.ts';
import { asOld, isReplaced, type Present, presentIn, type Replaceable } from './present-file.ts';

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
 * Writes the evidence folder: each file under a temporary name, synced, then under its own. The bundle's comes first and gets its
 * name last: a folder with a bundle is complete, and one with an unfinished bundle is what a crash left. No file is replaced
 * that comes after the look at what is there, and an error leaves old evidence as it was.
 *
 * @param output the folder's real path, or the folder
 * @param replaces which evidence of another run in the folder may be replaced
 * @param views what is rendered from the bundle's bytes and written next to it, by file name
 * @throws AttestationError `evidence-exists` (usage) if another run's evidence is there that may not;
 *   `output-not-empty` (usage) if something else is there; `evidence-not-written` if the disk refuses, or a file comes later
 */
export async function writeEvidence(
  output: Folder,
  bundle: Bundle,
  files: EvidenceFiles,
  { replaces, views = {} }: { readonly replaces: Replaceable; readonly views?: Views },
): Promise<WrittenEvidence> {
  const name = bundleName(bundle);
  const bundleBytes = writeJson(bundle);
  const rendered = Object.entries(views).map(([path, render]) => [path, render(bundleBytes)] as const);
  const others = new Map<string, Uint8Array>([...files, ...rendered]);
  const folder = pathOf(output);
  await inFolder(output, true, async (held) => {
    const old = await evidenceIn(held, replaces);
    // An old bundle last: it lists what is still there.
    const isLast = ({ name: each }: Present) => isBundleName(each);
    const inOrder = [...old.filter((one) => !isLast(one)), ...old.filter(isLast)];
    await placeFiles(held, [...others, [name, bundleBytes]], inOrder.map(asOld));
    await syncFolder(held);
  });
  const bundlePath = join(folder, name);
  const bundleSha256 = sha256Of(bundleBytes);
  const whole = new Map([...others, [name, bundleBytes]]);
  return { folder, bundlePath, bundleName: name, bundleBytes, bundleSha256, files: whole };
}

/**
 * Checks whether a run may write its evidence to a folder: before anything is built, and again before it is written.
 *
 * @returns the files of an earlier run that are there and would be replaced
 * @throws AttestationError `evidence-exists`, `output-not-empty`, `output-link` (usage) or `evidence-not-written`
 */
export async function checkOutputFolder(folder: string, force: boolean): Promise<readonly Present[]> {
  // A workspace may hold a link: the evidence would be written wherever it points.
  if ((await lstat(folder).catch(() => null))?.isSymbolicLink()) throw folderIsLink(folder);
  await checkWritable(folder);
  return evidenceIn({ path: folder, inside: folder }, force ? 'all' : 'nothing');
}

/** Far more than the evidence of a run has. */
const MOST_PRESENT = 1000;

/** The files of an earlier run that are in a folder and would be replaced. */
async function evidenceIn(
  { path: folder, inside }: Pick<HeldFolder, 'path' | 'inside'>,
  replaces: Replaceable,
): Promise<readonly Present[]> {
  const entries = await entriesOf(inside, MOST_PRESENT).catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return [];
    if (cause instanceof TooManyEntries) throw folderNotOurs(folder, `more than ${MOST_PRESENT} files`);
    throw notWritten(folder, cause);
  });
  const present = entries.map(({ name }) => name);
  const foreign = present.find((name) => !isEvidenceName(name));
  if (foreign !== undefined) throw folderNotOurs(folder, foreign);
  // A project has a Dockerfile.sandbox and a seccomp.json of its own: without a bundle they are nobody's evidence.
  const own = present.find((name) => unfinishedName(name) === null);
  if (own !== undefined && !present.some((name) => isBundleName(unfinishedName(name) ?? name)))
    throw folderNotOurs(folder, own);
  if (present.length > 0 && replaces === 'nothing') throw evidenceExists(folder);
  refuseTooMany(folder, present);
  const old: Present[] = [];
  // One after the other: a workspace may hold as many large files as the limits let it. Before their contents are judged:
  // whatever comes later is another's.
  for (const name of present) {
    const found = await presentIn(inside, name);
    // A link has no content of its own.
    if (found === null || found.sha256 === null) throw folderNotOurs(folder, name);
    if (!(await isReplaced(join(inside, name), name, replaces))) throw evidenceExists(folder);
    old.push(found);
  }
  await refuseOthersFiles({ path: folder, inside }, present);
  return old;
}

/** A run leaves one bundle and what belongs to it, and a crash or two leave unfinished ones. */
const MOST = { bundles: 4, unfinished: 16 };

function refuseTooMany(folder: string, present: readonly string[]): void {
  const bundles = present.filter((name) => isBundleName(unfinishedName(name) ?? name));
  const unfinished = present.filter((name) => unfinishedName(name) !== null);
  const tooMany = bundles[MOST.bundles] ?? unfinished[MOST.unfinished];
  if (tooMany !== undefined) throw folderNotOurs(folder, tooMany);
}

/**
 * Refuses files that have the names of evidence and are not what a bundle here lists: `--force` replaces what a run made, and
 * nothing else.
 *
 * @throws AttestationError `output-not-empty` (usage)
 */
async function refuseOthersFiles(
  { path: folder, inside }: Pick<HeldFolder, 'path' | 'inside'>,
  present: readonly string[],
): Promise<void> {
  const bytesOf = async (name: string) => {
    const read = await readRegularFile(join(inside, name), BUNDLE_LIMITS.bytes, false);
    if (read.kind !== 'bytes') throw folderNotOurs(folder, name);
    return read.bytes;
  };
  const listed = new Set<string>();
  const bundles = present.filter((name) => isBundleName(unfinishedName(name) ?? name));
  for (const name of bundles) {
    const files = listedIn(await bytesOf(name));
    // An unfinished one may be half a bundle, which lists nothing.
    if (files === null && unfinishedName(name) === null) throw folderNotOurs(folder, name);
    for (const each of files ?? []) listed.add(each);
  }
  for (const name of present) {
    const signed = signedBy(unfinishedName(name) ?? name);
    if (signed !== null && !bundles.some((each) => (unfinishedName(each) ?? each) === signed))
      throw folderNotOurs(folder, name);
    if (isListable(name) && !listed.has(`${name} ${sha256Of(await bytesOf(name))}`))
      throw folderNotOurs(folder, name);
    if (signedBy(name) !== null && !isSignature(await bytesOf(name))) throw folderNotOurs(folder, name);
    if (name === REPORT_NAME && bundleOfPage(await bytesOf(name)) === null) throw folderNotOurs(folder, name);
  }
}

/** Returns the names and digests that a bundle lists, also one of another release; null if it is not one. */
function listedIn(bytes: Uint8Array): readonly string[] | null {
  const json = readStrictJson(bytes);
  const files = json.ok ? member(json.value, 'files') : null;
  if (!Array.isArray(files)) return null;
  return files.slice(0, MOST_PRESENT).map((file) => `${member(file, 'path')} ${member(file, 'sha256')}`);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
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

const SIGNATURE = '.sigstore.json';

/** Returns the name of the bundle whose signature has this name; null if it is not a signature's. */
function signedBy(name: string): string | null {
  return name.endsWith(SIGNATURE) ? name.slice(0, -SIGNATURE.length) : null;
}

/** Whether a file is a signature as Sigstore's libraries and cosign write it. */
function isSignature(bytes: Uint8Array): boolean {
  try {
    const json = parseJsonBytes(bytes, { ...BUNDLE_LIMITS, characters: BUNDLE_LIMITS.bytes });
    return String(member(json, 'mediaType')).startsWith('application/vnd.dev.sigstore.bundle');
  } catch {
    return false;
  }
}

/** A file that a run writes: the bundle, its signature, what it lists, its views, and what a crash left of them. */
function isEvidenceName(name: string): boolean {
  const whole = unfinishedName(name) ?? name;
  if (isListable(whole) || whole === REPORT_NAME) return true;
  return isBundleName(signedBy(whole) ?? whole);
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

function folderNotOurs(folder: string, foreign: string): AttestationError {
  return new AttestationError(
    'output-not-empty',
    `The output folder ${printable(folder)} holds ${printable(foreign, 80)}, which is not evidence; a reader would block it.`,
  );
}
