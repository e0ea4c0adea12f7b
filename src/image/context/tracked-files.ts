import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { dirname, join, posix, resolve } from 'node:path';
import { geteuid } from 'node:process';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { readFileAt } from '../../foundation/safe-file.ts';
import { INDEX_LIMITS, readGitIndex } from './git-index.ts';

/** Of all indexes together; far above any repository that is a build context. */
const INDEX_BYTES = 64 * 1024 * 1024;
/** Of a file that names a path. */
const GIT_FILE_BYTES = 8192;
/** Each that is named is looked for, which takes milliseconds where its path goes through links. */
const SUBMODULES = { depth: 8, named: 1_000, count: 200 };

/**
 * Finds out which files of a folder git tracks, with its submodules', in a checkout or a linked worktree. A repository
 * is believed if it belongs to this user, to root or to the folder's owner: otherwise anyone who may write to /tmp
 * decides what is tracked below it (git's CVE-2022-24765).
 *
 * @param root a real path
 * @returns the paths relative to it; null if the folder is not in a repository that is believed
 * @throws AttestationError `context-untracked-unknown` (usage) if there is a repository whose index cannot be read, or
 *   belongs to another user
 */
export async function trackedFiles(root: string): Promise<ReadonlySet<string> | null> {
  const owners = new Set([geteuid?.() ?? 0, 0, (await lstat(root)).uid]);
  const top = await repositoryAbove(root, owners);
  if (top === null) return null;
  const tracked = new Set<string>();
  await addTracked(top, '', tracked, {
    owners,
    named: 0,
    submodules: 0,
    bytes: 0,
    entries: 0,
    pathsBytes: 0,
  });
  const below = posix.relative(top, root);
  if (below === '') return tracked;
  return new Set(
    [...tracked].filter((path) => path.startsWith(`${below}/`)).map((path) => path.slice(below.length + 1)),
  );
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
  tracked: Set<string>,
  reading: Reading,
  depth = 0,
): Promise<void> {
  const bytes = await indexOf(join(top, prefix), reading);
  // Nothing has been added to it yet.
  if (bytes === null) return;
  reading.bytes += bytes.length;
  const entries = readGitIndex(bytes);
  if (entries === null) throw unknown(join(top, prefix));
  for (const { path, isSubmodule } of entries) {
    const whole = prefix + path;
    reading.entries += 1;
    reading.pathsBytes += whole.length;
    if (reading.entries > INDEX_LIMITS.entries || reading.pathsBytes > INDEX_LIMITS.pathsBytes)
      throw unknown(join(top, prefix));
    if (!isSubmodule) {
      tracked.add(whole);
      continue;
    }
    reading.named += 1;
    if (reading.named > SUBMODULES.named) throw unknown(join(top, prefix));
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
