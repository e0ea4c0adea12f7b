import { lstat } from 'node:fs/promises';
import { dirname, join, posix, resolve } from 'node:path';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { readFileAt } from '../../foundation/safe-file.ts';
import { INDEX_LIMITS, readGitIndex } from './git-index.ts';

/** Far above any repository that is a build context. */
const INDEX_BYTES = 64 * 1024 * 1024;
const SUBMODULES = { depth: 8, count: 200 };

/**
 * Finds out which files of a folder git tracks, with its submodules', in a checkout or a linked worktree.
 *
 * @param root a real path
 * @returns the paths relative to it; null if the folder is not in a repository
 * @throws AttestationError `context-untracked-unknown` (usage) if there is a repository whose index cannot be read
 */
export async function trackedFiles(root: string): Promise<ReadonlySet<string> | null> {
  const top = await repositoryAbove(root);
  if (top === null) return null;
  const tracked = new Set<string>();
  await addTracked(top, '', tracked, { submodules: 0, entries: 0, pathsBytes: 0 });
  const below = posix.relative(top, root);
  if (below === '') return tracked;
  return new Set(
    [...tracked].filter((path) => path.startsWith(`${below}/`)).map((path) => path.slice(below.length + 1)),
  );
}

async function repositoryAbove(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    const git = await lstat(join(at, '.git')).catch(() => null);
    // As git decides: a folder of that name without HEAD is not a repository.
    if (git?.isFile() || (git && (await lstat(join(at, '.git/HEAD')).catch(() => null)))) return at;
    if (at === '/') return null;
  }
}

/** What was read so far, over all indexes: each of 200 submodules may have an index at its limits. */
interface Spent {
  submodules: number;
  entries: number;
  pathsBytes: number;
}

async function addTracked(
  top: string,
  prefix: string,
  tracked: Set<string>,
  spent: Spent,
  depth = 0,
): Promise<void> {
  const bytes = await indexOf(join(top, prefix));
  // Nothing has been added to it yet.
  if (bytes === null) return;
  const entries = readGitIndex(bytes);
  if (entries === null) throw unknown(join(top, prefix));
  for (const { path, isSubmodule } of entries) {
    const whole = prefix + path;
    spent.entries += 1;
    spent.pathsBytes += whole.length;
    if (spent.entries > INDEX_LIMITS.entries || spent.pathsBytes > INDEX_LIMITS.pathsBytes)
      throw unknown(join(top, prefix));
    if (!isSubmodule) {
      tracked.add(whole);
      continue;
    }
    // A submodule that is not checked out has nothing to copy.
    if (!(await lstat(join(top, whole, '.git')).catch(() => null))) continue;
    spent.submodules += 1;
    if (depth >= SUBMODULES.depth || spent.submodules > SUBMODULES.count) throw unknown(join(top, whole));
    await addTracked(top, `${whole}/`, tracked, spent, depth + 1);
  }
}

/** Returns the bytes of the index of the repository whose working tree this is; null if it has none yet. */
async function indexOf(folder: string): Promise<Buffer | null> {
  const git = join(folder, '.git');
  const facts = await lstat(git);
  const place = facts.isDirectory() ? git : await elsewhere(folder, git);
  return fileAt(join(place, 'index'), folder);
}

/** A worktree's or submodule's `.git` is a file that names its folder; only an index is read there. */
async function elsewhere(folder: string, git: string): Promise<string> {
  const text = (await fileAt(git, folder))?.toString('utf8') ?? '';
  const place = /^gitdir: ([^\n\0]{1,4096})\n?$/.exec(text)?.[1];
  if (place === undefined) throw unknown(folder);
  return resolve(folder, place);
}

async function fileAt(path: string, folder: string): Promise<Buffer | null> {
  const read = await readFileAt(path, INDEX_BYTES);
  if (read.kind === 'missing') return null;
  if (read.kind !== 'bytes') throw unknown(folder);
  return read.bytes;
}

function unknown(folder: string, cause?: unknown): AttestationError {
  return new AttestationError(
    'context-untracked-unknown',
    `The index of the git repository ${printable(folder, 160)} cannot be read whole, so it is not known which files are tracked.`,
    { cause },
  );
}
