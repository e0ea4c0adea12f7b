import { constants, type Dirent } from 'node:fs';
import { lstat, open, opendir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withoutCredentials } from '../foundation/credentials.ts';
import { holdFolder } from '../foundation/held-folder.ts';
import { type NotRead, readRegularFile } from '../foundation/safe-file.ts';
import { codeOf } from '../foundation/thrown.ts';
import { BUNDLE_LIMITS } from './canonical-json.ts';
import { isBundleName, signatureName } from './file-names.ts';
import { type Reason, reason } from './reasons.ts';

/** Evidence as bytes from any source: a folder, a bundle file alone, or an artifact zip. None of it is trusted. */
export interface EvidenceSource {
  readonly path: string;
  readonly kind: 'folder' | 'bundle' | 'zip';
  readonly bundle: { readonly name: string; readonly bytes: Uint8Array } | null;
  /**
   * Every other file by name, the signature included. With a bundle file alone: the signature next to it, if there is
   * one.
   */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What could not be opened, or was refused. */
  readonly problems: readonly Reason[];
}

/**
 * The limits of what a reader opens: ten times the most that this program writes (docs/evidence-format.md), and far
 * below what strains a machine. A zip's entry sizes are checked before anything is unpacked.
 */
export const OPEN_LIMITS = {
  files: 64,
  fileBytes: BUNDLE_LIMITS.bytes,
  totalBytes: 4 * BUNDLE_LIMITS.bytes,
} as const;

const ZIP_MAGIC = Buffer.from('PK\x03\x04', 'latin1');

/**
 * Opens evidence. A folder that holds nothing but one folder or one zip counts as that one, since downloads come that
 * way. Never throws for anything at the path: `problems` holds what is wrong.
 *
 * @param follow whether links lead to it: on a path that the caller named, not on a real path that was found below one
 */
export async function openEvidence(path: string, follow = true): Promise<EvidenceSource> {
  try {
    if (!follow) return await openFound(path);
    const found = await stat(path);
    return found.isDirectory() ? await openFolder(path) : await openFile(path);
  } catch (error) {
    return closed(path, 'bundle', notOpened(path, codeOf(error)));
  }
}

/** Opens what is at a real path itself: nothing on it may have become a link since it was found. */
async function openFound(path: string): Promise<EvidenceSource> {
  const around = await holdFolder(dirname(path));
  try {
    const found = await lstat(join(around.inside, basename(path)));
    if (found.isSymbolicLink()) return closed(path, 'bundle', reason('evidence-link', path));
    return await (found.isDirectory() ? openFolder(path, around.inside) : openFile(path, around.inside));
  } finally {
    await around.release();
  }
}

/**
 * Opens the evidence folder in a folder that is held open. No link is followed, and a folder in it is not searched.
 *
 * @param around a path that leads to the held folder
 * @param path where it was found; for messages, and its last part is its name
 */
export async function openEvidenceIn(around: string, path: string): Promise<EvidenceSource> {
  try {
    return await openFolder(path, around);
  } catch (error) {
    return closed(path, 'folder', notOpened(path, codeOf(error)));
  }
}

/** @param around the open folder that it was found in; only on a path that the caller named a link is followed */
async function openFolder(path: string, around: string | null = null): Promise<EvidenceSource> {
  const flags = constants.O_RDONLY | constants.O_DIRECTORY;
  const handle =
    around === null
      ? await open(path, flags)
      : await open(join(around, basename(path)), flags | constants.O_NOFOLLOW);
  try {
    const inside = `/proc/self/fd/${handle.fd}`;
    const entries = await entriesIn(inside);
    if (entries === null) return closed(path, 'folder', tooMany(path));
    const sole = around === null && entries.length === 1 ? entries[0] : undefined;
    if (sole?.isDirectory()) return await openFolder(join(path, sole.name), inside);
    if (sole?.isFile() && sole.name.endsWith('.zip')) return await openFile(join(path, sole.name), inside);
    return await readFolder(path, inside, entries);
  } finally {
    await handle.close().catch(() => undefined);
  }
}

async function readFolder(path: string, inside: string, entries: readonly Dirent[]): Promise<EvidenceSource> {
  const files = new Map<string, Uint8Array>();
  const problems: Reason[] = [];
  let left: number = OPEN_LIMITS.totalBytes;
  for (const { name } of entries) {
    const read = await readRegularFile(`${inside}/${name}`, Math.min(left, OPEN_LIMITS.fileBytes), false);
    if (read.kind === 'bytes') {
      files.set(name, read.bytes);
      left -= read.bytes.length;
    } else problems.push(refusal(name, read));
  }
  return sourceOf(path, 'folder', files, problems);
}

/** What is in a folder, by name; null when there is too much. It reads no more than the limit. */
async function entriesIn(folder: string): Promise<readonly Dirent[] | null> {
  const entries: Dirent[] = [];
  for await (const entry of await opendir(folder)) {
    if (entries.length === OPEN_LIMITS.files) return null;
    entries.push(entry);
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function openFile(path: string, around: string | null = null): Promise<EvidenceSource> {
  const at = around === null ? path : join(around, basename(path));
  const read = await readRegularFile(at, OPEN_LIMITS.totalBytes, false);
  if (read.kind !== 'bytes') return closed(path, 'bundle', refusal(path, read));
  const isZip = Buffer.from(read.bytes.subarray(0, ZIP_MAGIC.length)).equals(ZIP_MAGIC);
  return isZip ? openZip(path, read.bytes) : openBundleAlone(path, read.bytes);
}

/** Opens an artifact's bytes from any source; `path` is its name in messages. */
export async function openZip(path: string, bytes: Uint8Array): Promise<EvidenceSource> {
  // The zip reader loads only for zips.
  const { unzip } = await import('./unzip.ts');
  const zip = await unzip(bytes, OPEN_LIMITS);
  return sourceOf(path, 'zip', zip.files, zip.problems);
}

async function openBundleAlone(path: string, bytes: Uint8Array): Promise<EvidenceSource> {
  const name = basename(path);
  const signature = await readRegularFile(signatureName(path), OPEN_LIMITS.fileBytes, false);
  const files = new Map(signature.kind === 'bytes' ? [[signatureName(name), signature.bytes]] : []);
  const problems =
    signature.kind === 'bytes' || signature.kind === 'missing'
      ? []
      : [refusal(signatureName(name), signature)];
  return { path, kind: 'bundle', bundle: { name, bytes }, files, problems };
}

/** Finds the one bundle among many files; the other files are listed next to it. */
export function sourceOf(
  path: string,
  kind: 'folder' | 'zip',
  files: ReadonlyMap<string, Uint8Array>,
  problems: readonly Reason[],
): EvidenceSource {
  const [name, ...others] = [...files.keys()].filter(isBundleName);
  const bytes = name === undefined ? undefined : files.get(name);
  if (name === undefined || bytes === undefined) {
    return { path, kind, bundle: null, files, problems: [...problems, reason('bundle-missing')] };
  }
  if (others.length > 0) {
    const several = reason('bundle-ambiguous', null, [name, ...others].join(', '));
    return { path, kind, bundle: null, files, problems: [...problems, several] };
  }
  const rest = new Map([...files].filter(([each]) => each !== name));
  return { path, kind, bundle: { name, bytes }, files: rest, problems };
}

/** Evidence that could not be opened. */
export function closed(path: string, kind: EvidenceSource['kind'], problem: Reason): EvidenceSource {
  return { path, kind, bundle: null, files: new Map(), problems: [problem] };
}

function notOpened(path: string, code: string): Reason {
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  // It is what the caller wrote: an address, perhaps.
  const shown = withoutCredentials(path);
  return missing ? reason('evidence-missing', shown) : unreadable(shown, code);
}

/** Returns the reason for which a file was not read, of which at most so many bytes would have been. */
export function refusal(name: string, read: NotRead, limit: number = OPEN_LIMITS.fileBytes): Reason {
  switch (read.kind) {
    case 'missing':
      return reason('evidence-missing', name);
    case 'folder':
      return reason('evidence-folder', name);
    case 'link':
    case 'unsafe':
      return reason('evidence-link', name);
    case 'unreadable':
      return unreadable(name, read.detail);
    case 'too-large':
      return reason('evidence-too-large', name, `${limit} bytes`);
  }
}

function unreadable(path: string, code: string): Reason {
  return reason('evidence-unreadable', path, code);
}

function tooMany(path: string): Reason {
  return reason('evidence-too-large', path, `${OPEN_LIMITS.files} files`);
}
