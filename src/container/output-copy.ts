import { constants, type Dirent } from 'node:fs';
import { type FileHandle, lstat, open, opendir, rmdir } from 'node:fs/promises';
import { type Sha256, sha256InPieces, sha256Of } from '../foundation/digest.ts';
import { printable } from '../foundation/errors.ts';
import { type HeldFolder, makeBelow } from '../foundation/held-folder.ts';
import { type NotRead, openUnfollowed } from '../foundation/safe-file.ts';
import { readRegularPieces } from '../foundation/safe-pieces.ts';
import { takeBack } from '../foundation/take-back.ts';
import { codeOf } from '../foundation/thrown.ts';
import { decodeUtf8 } from '../foundation/utf8.ts';
import { LONGEST_PATH, type OutputNames, shownBytes, shownName, whyNotCopied } from './output-names.ts';

/** A file as it was copied. */
export interface CopiedFile {
  /** Below the folder, its parts divided by `/`: exact, and safe to print. */
  readonly path: string;
  readonly size: number;
  readonly sha256: Sha256;
}

/** A file or a folder that was not copied. */
export interface LeftOut {
  /** Below the folder, made printable: two names may look the same here. `.` is the folder itself. */
  readonly path: string;
  /** The end of a sentence about it: `it is a symbolic link`. */
  readonly why: string;
}

/** The outcome of a copy, each list sorted by path. */
export interface OutputCopy {
  readonly files: readonly CopiedFile[];
  readonly leftOut: readonly LeftOut[];
  /** The first error of the target's disk, such as `ENOSPC`: some files are missing that nobody wanted to leave out. */
  readonly diskError: string | null;
}

/** How much of a hostile folder is copied. */
export interface CopyLimits {
  /** Files, folders and everything else that has a name. */
  readonly entries: number;
  /** Of all files together. */
  readonly bytes: number;
  /** Folders below the folder itself. */
  readonly depth: number;
  /** Bytes of the paths of all files together, as JSON: they are listed in documents, whose readers have limits. */
  readonly paths: number;
}

/** What is copied of a folder, beyond the rules for all. */
export interface CopyOptions {
  readonly limits?: CopyLimits;
  /** Which names are copied; `plain` by default. */
  readonly names?: OutputNames;
  /** What becomes of a folder's copy that holds nothing in the end; `kept` by default. */
  readonly emptyFolders?: 'kept' | 'removed';
}

/** As many names and bytes as a payload may leave in OUTPUT (contract §3). */
const COPY_LIMITS: CopyLimits = { entries: 1000, bytes: 64 * 1024 * 1024, depth: 16, paths: 256 * 1024 };

/**
 * Copies what a payload left in its output folder, after it has ended. Only regular files of one name are copied, with
 * the folders that they are in; no link is followed, on either side; every copy is a file that nobody may execute.
 *
 * @param source the real path of the payload's folder
 * @param target an empty folder; another user may be able to write to it
 * @returns what was copied and what was left out: everything that a payload can leave has its line
 * @throws nothing for what the payload left, nor for a target that cannot be written: that is a reason to leave a file out
 */
export async function copyOutput(
  source: string,
  target: HeldFolder,
  { limits = COPY_LIMITS, names = 'plain', emptyFolders = 'kept' }: CopyOptions = {},
): Promise<OutputCopy> {
  const copy: Copy = {
    limits,
    names,
    emptyFolders,
    files: [],
    leftOut: [],
    diskError: null,
    entries: 0,
    bytes: 0,
    paths: 0,
  };
  await copyFolder(copy, source, { path: [], target });
  const { files, leftOut, diskError } = copy;
  return { files: files.toSorted(byPath), leftOut: leftOut.toSorted(byPath), diskError };
}

/** What was copied so far. */
interface Copy {
  readonly limits: CopyLimits;
  readonly names: OutputNames;
  readonly emptyFolders: 'kept' | 'removed';
  readonly files: CopiedFile[];
  readonly leftOut: LeftOut[];
  diskError: string | null;
  entries: number;
  bytes: number;
  paths: number;
}

/** A folder while it is copied: its names below the source, and where its copy is made. */
interface Place {
  readonly path: readonly string[];
  readonly target: HeldFolder;
}

async function copyFolder(copy: Copy, source: string, place: Place): Promise<void> {
  let folder: FileHandle;
  try {
    folder = await openUnfollowed(source, constants.O_DIRECTORY);
  } catch (error) {
    leaveOut(copy, place.path, `it cannot be read (${codeOf(error)})`);
    return;
  }
  try {
    // Names are looked up in the folder that was opened, whatever is at its path by now (proc(5), fd/).
    const inside = `/proc/self/fd/${folder.fd}`;
    for (const entry of await entriesOf(copy, inside, place)) await copyEntry(copy, inside, entry, place);
  } finally {
    await folder.close().catch(() => undefined);
  }
}

/** Lists a folder in the order of its names, one by one as far as the limit goes: there may be millions of them. */
async function entriesOf(copy: Copy, inside: string, { path }: Place): Promise<readonly Dirent[]> {
  const entries: Dirent[] = [];
  try {
    // One character a byte: a name need not be UTF-8.
    for await (const entry of await opendir(inside, { encoding: 'latin1' })) {
      copy.entries += 1;
      if (copy.entries > copy.limits.entries) {
        leaveOut(copy, path, `some of it is beyond the ${copy.limits.entries} names that are looked at`);
        break;
      }
      entries.push(entry);
    }
  } catch (error) {
    leaveOut(copy, path, `it cannot be listed (${codeOf(error)})`);
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function copyEntry(copy: Copy, inside: string, entry: Dirent, place: Place): Promise<void> {
  const bytes = Buffer.from(entry.name, 'latin1');
  const name = decodeUtf8(bytes);
  if (name === null) return leaveOut(copy, [...place.path, shownBytes(bytes)], 'its name is not UTF-8');
  const path = [...place.path, shownName(name)];
  const kind = KINDS.find(({ is }) => is(entry));
  const why = whyNotCopied(name, copy.names);
  if (why !== null) leaveOut(copy, path, why);
  else if (Buffer.byteLength(path.join('/')) > LONGEST_PATH)
    leaveOut(copy, path, `its path has more than ${LONGEST_PATH} bytes`);
  else if (kind === undefined) leaveOut(copy, path, 'it is a device');
  else await kind.copy(copy, `${inside}/${name}`, { path, target: place.target }, name);
}

/** What is done with an entry: of the kinds that there are, two are copied. */
const KINDS: readonly {
  readonly is: (entry: Dirent) => boolean;
  readonly copy: (copy: Copy, source: string, place: Place, name: string) => Promise<void>;
}[] = [
  { is: (entry) => entry.isFile(), copy: copyFile },
  { is: (entry) => entry.isDirectory(), copy: copyBelow },
  { is: (entry) => entry.isSymbolicLink(), copy: refusing('it is a symbolic link') },
  { is: (entry) => entry.isFIFO(), copy: refusing('it is a named pipe') },
  { is: (entry) => entry.isSocket(), copy: refusing('it is a socket') },
];

function refusing(why: string): (copy: Copy, source: string, place: Place) => Promise<void> {
  return async (copy, _, { path }) => leaveOut(copy, path, why);
}

async function copyBelow(copy: Copy, source: string, { path, target }: Place, name: string): Promise<void> {
  const { depth } = copy.limits;
  if (path.length > depth) return leaveOut(copy, path, `it lies deeper than ${depth} folders`);
  let below: HeldFolder;
  try {
    below = await makeBelow(target, name);
  } catch (error) {
    return leaveOut(copy, path, notWritten(copy, error));
  }
  try {
    await copyFolder(copy, source, { path, target: below });
  } finally {
    await below.release().catch(() => undefined);
  }
  // It fails where there is anything in it, whoever put it there.
  if (copy.emptyFolders === 'removed') await rmdir(`${target.inside}/${name}`).catch(() => undefined);
}

async function copyFile(copy: Copy, source: string, { path, target }: Place, name: string): Promise<void> {
  const listed = Buffer.byteLength(JSON.stringify(path.join('/')));
  if (copy.paths + listed > copy.limits.paths)
    return leaveOut(copy, path, `with it the paths would have more than ${copy.limits.paths} bytes`);
  const to = `${target.inside}/${name}`;
  let written: FileHandle;
  let isMade: (path: string) => Promise<boolean>;
  try {
    // Follows no link, and replaces nothing.
    written = await open(to, 'wx', 0o644);
    isMade = await isFileOf(written);
  } catch (error) {
    return leaveOut(copy, path, notWritten(copy, error));
  }
  const copied = await contentInto(written, source, copy).catch((error: unknown) => notWritten(copy, error));
  if (typeof copied !== 'string') {
    copy.files.push({ path: path.join('/'), ...copied });
    copy.bytes += copied.size;
    copy.paths += listed;
    return;
  }
  await takeBack(target, name, isMade).catch(() => undefined);
  leaveOut(copy, path, copied);
}

/** Another process of this user's may give any file the copy's name. */
async function isFileOf(written: FileHandle): Promise<(path: string) => Promise<boolean>> {
  const made = await written.stat({ bigint: true });
  return async (path) => {
    const found = await lstat(path, { bigint: true });
    return found.dev === made.dev && found.ino === made.ino && found.birthtimeNs === made.birthtimeNs;
  };
}

/** Copies a file's bytes, and closes the copy; returns why it was left out if it was. */
async function contentInto(
  written: FileHandle,
  source: string,
  { limits, bytes }: Copy,
): Promise<Omit<CopiedFile, 'path'> | string> {
  const { add, digest } = sha256InPieces();
  try {
    const read = await readRegularPieces(source, limits.bytes - bytes, async (piece) => {
      add(piece);
      await written.writeFile(piece);
    });
    if (read.kind !== 'pieces') return whyNotRead(read, limits);
    return { size: read.bytes, sha256: digest() };
  } finally {
    await written.close();
  }
}

function whyNotRead(read: NotRead, { bytes }: CopyLimits): string {
  switch (read.kind) {
    case 'missing':
      return 'it was gone when it was read';
    case 'folder':
      return 'it was a folder when it was read';
    case 'link':
      return 'it is a symbolic link';
    case 'unsafe':
      return read.detail;
    case 'unreadable':
      return `it cannot be read (${read.detail})`;
    case 'too-large':
      return `with it there would be more than ${bytes} bytes`;
  }
}

/** What a payload's names bring about on a disk that has not all names: there is such a file, or cannot be one. */
const OF_NAMES: ReadonlySet<string> = new Set(['EEXIST', 'EILSEQ', 'EINVAL', 'ENAMETOOLONG']);

function notWritten(copy: Copy, error: unknown): string {
  const code = codeOf(error);
  if (!OF_NAMES.has(code)) copy.diskError ??= code;
  return `its copy cannot be written (${code})`;
}

function leaveOut(copy: Copy, path: readonly string[], why: string): void {
  const whole = path.join('/') || '.';
  const shown = printable(whole, SHOWN);
  copy.leftOut.push({ path: whole.length > SHOWN ? `${shown} (all of it: ${sha256Of(whole)})` : shown, why });
}

/** How much of the path of what is left out is shown: of a longer one the digest names it. */
const SHOWN = 400;

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
