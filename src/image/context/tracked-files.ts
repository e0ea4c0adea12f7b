import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { dirname, join, posix, resolve } from 'node:path';
import { geteuid } from 'node:process';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { readFileAt } from '../../foundation/safe-file.ts';
import { INDEX_LIMITS, readGitIndex } from './git-index.ts';
import type { SortedPaths } from './sorted-paths.ts';

/** Of all indexes together; far above any repository that is a build context. */
const INDEX_BYTES = 64 * 1024 * 1024;
/** Of a file that names a path. */
const GIT_FILE_BYTES = 8192;
const SUBMODULES = { depth: 8, count: 200 };

/** The files that git tracks: of a repository and of its submodules, each with the path of its folder and a slash. */
export class TrackedFiles {
  private readonly parts: { readonly prefix: string; readonly files: SortedPaths }[] = [];
  private readonly root: string;

  /** @param root what is before each path that is asked for: the folder's own path in the repository, and a slash */
  constructor(root: string) {
    this.root = root;
  }

  add(prefix: string, files: SortedPaths): void {
    if (files.count > 0) this.parts.push({ prefix, files });
  }

  has(path: string): boolean {
    const whole = this.root + path;
    return this.parts.some(
      ({ prefix, files }) => whole.startsWith(prefix) && files.has(whole.slice(prefix.length)),
    );
  }

  /** Returns whether the path of one leads through this folder. */
  hasBelow(folder: string): boolean {
    const whole = `${this.root}${folder}/`;
    return this.parts.some(({ prefix, files }) =>
      whole.startsWith(prefix) ? files.hasBeginning(whole.slice(prefix.length)) : prefix.startsWith(whole),
    );
  }
}

/**
 * Finds out which files of a folder git tracks, with its submodules', in a checkout or a linked worktree. A repository
 * is believed if it belongs to this user, to root or to the folder's owner: otherwise anyone who may write to /tmp
 * decides what is tracked below it (git's CVE-2022-24765).
 *
 * @param root a real path
 * @returns the files; null if the folder is not in a repository that is believed
 * @throws AttestationError `context-untracked-unknown` (usage) if there is a repository whose index cannot be read, or
 *   belongs to another user
 */
export async function trackedFiles(root: string): Promise<TrackedFiles | null> {
  const owners = new Set([geteuid?.() ?? 0, 0, (await lstat(root)).uid]);
  const top = await repositoryAbove(root, owners);
  if (top === null) return null;
  const below = posix.relative(top, root);
  const tracked = new TrackedFiles(below === '' ? '' : `${below}/`);
  await addTracked(top, '', tracked, {
    owners,
    named: 0,
    submodules: 0,
    bytes: 0,
    entries: 0,
    pathsBytes: 0,
  });
  return tracked;
}

type Owners = ReadonlySet<number>;

async function repositoryAbove(folder: string, owners: Owners): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    const git = await believed(join(at, '.git'), owners);
    // As git decides: a folder of that name without HEAD is not a repository.
    if (git?.isFile() || (git && (await lstat(join(at, '.git/HEAD')).catch(() => null)))) return at;
    if (at === '/') return null;
  }
}

/** Returns the facts of a path; null if it is missing or belongs to a user who is not believed. */
async function believed(path: string, owners: Owners): Promise<Stats | null> {
  const facts = await lstat(path).catch(() => null);
  return facts !== null && owners.has(facts.uid) ? facts : null;
}

/** What was read so far, over all indexes: each of 200 submodules may have an index at its limits. */
interface Reading {
  readonly owners: Owners;
  named: number;
  submodules: number;
  bytes: number;
  entries: number;
  pathsBytes: number;
}

async function addTracked(
  top: string,
  prefix: string,
  tracked: TrackedFiles,
  reading: Reading,
  depth = 0,
): Promise<void> {
  const bytes = await indexOf(join(top, prefix), reading);
  // Nothing has been added to it yet.
  if (bytes === null) return;
  reading.bytes += bytes.length;
  const index = readGitIndex(bytes);
  if (index === null) throw unknown(join(top, prefix));
  const { files, submodules } = index;
  reading.entries += files.count;
  reading.pathsBytes += files.length + prefix.length * files.count;
  if (reading.entries > INDEX_LIMITS.entries || reading.pathsBytes > INDEX_LIMITS.pathsBytes)
    throw unknown(join(top, prefix));
  tracked.add(prefix, files);
  for (const path of submodules) {
    const whole = prefix + path;
    reading.named += 1;
    if (reading.named > INDEX_LIMITS.submodules) throw unknown(join(top, prefix));
    // A submodule that is not checked out has nothing to copy.
    if (!(await believed(join(top, whole, '.git'), reading.owners))) continue;
    reading.submodules += 1;
    if (depth >= SUBMODULES.depth || reading.submodules > SUBMODULES.count) throw unknown(join(top, whole));
    await addTracked(top, `${whole}/`, tracked, reading, depth + 1);
  }
}

/** Returns the bytes of the index of the repository whose working tree this is; null if it has none yet. */
async function indexOf(folder: string, { owners, bytes }: Reading): Promise<Buffer | null> {
  const git = join(folder, '.git');
  const facts = await lstat(git);
  const place = facts.isDirectory() ? git : await elsewhere(folder, git, owners);
  return fileAt(join(place, 'index'), folder, owners, INDEX_BYTES - bytes);
}

/** A worktree's or submodule's `.git` is a file that names its folder; only an index is read there. */
async function elsewhere(folder: string, git: string, owners: Owners): Promise<string> {
  const text = (await fileAt(git, folder, owners, GIT_FILE_BYTES))?.toString('utf8') ?? '';
  const place = /^gitdir: ([^\n\0]{1,4096})\n?$/.exec(text)?.[1];
  if (place === undefined) throw unknown(folder);
  const whole = resolve(folder, place);
  const facts = await lstat(whole).catch(() => null);
  if (facts !== null && !owners.has(facts.uid)) throw anothers(folder, whole);
  return whole;
}

async function fileAt(
  path: string,
  folder: string,
  owners: Owners,
  mostBytes: number,
): Promise<Buffer | null> {
  const read = await readFileAt(path, mostBytes);
  if (read.kind === 'missing') return null;
  if (read.kind !== 'bytes') throw unknown(folder);
  if (!owners.has(read.owner)) throw anothers(folder, path);
  return read.bytes;
}

/** The repository itself is believed: to ignore it would copy untracked files without a word. */
function anothers(folder: string, path: string): AttestationError {
  return new AttestationError(
    'context-untracked-unknown',
    `The git repository ${printable(folder, 160)} uses ${printable(path, 160)}, which belongs to another user, so it is not known which files are tracked.`,
  );
}

function unknown(folder: string, cause?: unknown): AttestationError {
  return new AttestationError(
    'context-untracked-unknown',
    `The index of the git repository ${printable(folder, 160)} cannot be read whole, so it is not known which files are tracked.`,
    { cause },
  );
}
