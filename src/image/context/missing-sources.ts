import { lstat, readdir, readlink } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { AttestationError, printable } from '../../foundation/errors.ts';
import type { Dockerfile } from '../dockerfile/dockerfile.ts';
import type { CopiedTree, LeftOut, LeftOutReason } from './copied-tree.ts';
import { wantedBy } from './copy-sources.ts';

/**
 * Refuses a source of COPY that a builder would not find: builders say only that a file is not there, and not that it
 * was kept out of the build. Where a pattern finds nothing, BuildKit copies nothing, and says nothing.
 *
 * @param staged the staged copy's folder
 * @throws AttestationError `copy-source-missing`
 */
export async function refuseMissingSources(
  { sources, patternCharacters }: Pick<Dockerfile, 'sources' | 'patternCharacters'>,
  staged: string,
  { leftOut, pathBytes }: Pick<CopiedTree, 'leftOut' | 'pathBytes'>,
): Promise<void> {
  for (const source of sources.filter((each) => !/[*?[\\]/.test(each))) {
    const path = partsOf(source).join('/');
    if (path.split('/').includes('..')) continue;
    const end = await endOfLinks(staged, path);
    if (end === null) continue;
    const through = end === path ? '' : ` a link to ${printable(end)},`;
    throw missing(
      `${printable(source)},${through}`,
      leftOut.find((kept) => isAround(end, kept))?.reason ?? null,
    );
  }
  if (leftOut.length > 0 && pathBytes * patternCharacters < MOST_STEPS)
    await refuseEmptiedPatterns(sources.filter(isPattern), staged, leftOut);
}

/** To say why a pattern finds nothing is worth no more than a second: each pattern is compared with each path. */
const MOST_STEPS = 20_000_000;

/** Refuses a pattern that only what was kept out is like. A builder may follow links: then none is refused. */
async function refuseEmptiedPatterns(
  patterns: readonly string[],
  staged: string,
  leftOut: readonly LeftOut[],
): Promise<void> {
  if (patterns.length === 0) return;
  const found = await readdir(staged, { recursive: true, withFileTypes: true });
  if (found.some((entry) => entry.isSymbolicLink())) return;
  const entries = found.map(({ parentPath, name }) => relative(staged, join(parentPath, name)));
  for (const pattern of patterns) {
    const wanted = wantedBy([pattern]);
    const parts = partsOf(pattern);
    const named = parts.slice(0, parts.findIndex(isPattern)).join('/');
    const kept = leftOut.find(
      ({ path }) => isAbove(path, named) || wanted(path.replace(/\/$/, '')) === 'whole',
    );
    if (kept !== undefined && !entries.some((entry) => wanted(entry) === 'whole'))
      throw missing(`${printable(pattern)},`, kept.reason);
  }
}

/** As many links as the kernel follows one after the other. */
const MOST_LINKS = 40;

/** Returns where links lead from a path of the copy, all of which stay inside; null if something is there, or a loop. */
async function endOfLinks(staged: string, path: string): Promise<string | null> {
  let at = '.';
  let links = 0;
  const rest = path.split('/');
  for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
    const next = posix.join(at, part);
    const to = await readlink(join(staged, next)).catch(() => null);
    if (links === MOST_LINKS) return null;
    if (to === null) at = next;
    else {
      links += 1;
      rest.unshift(...to.split('/'));
    }
  }
  return (await isThere(join(staged, at))) ? null : at;
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function partsOf(source: string): string[] {
  return source.split('/').filter((part) => part !== '' && part !== '.');
}

function isPattern(source: string): boolean {
  return /[*?]/.test(source);
}

/** Whether what was kept out is at a path, above or below it. */
function isAround(path: string, { path: out }: LeftOut): boolean {
  return isAbove(out, path) || isAbove(path, out);
}

/** Whether a path is another, or a folder above it. */
function isAbove(above: string, path: string): boolean {
  return `${path}/`.startsWith(above.endsWith('/') ? above : `${above}/`);
}

function missing(what: string, reason: LeftOutReason | null): AttestationError {
  const { why, advice } = reason === null ? NOT_THERE : KEPT_OUT[reason];
  return new AttestationError('copy-source-missing', `The Dockerfile copies ${what} which ${why}.`, {
    advice,
  });
}

const KEPT_OUT: Readonly<Record<LeftOutReason, { readonly why: string; readonly advice: string }>> = {
  untracked: {
    why: 'git does not track, and was kept out of the build',
    advice: 'Add it to git, or give --include-untracked.',
  },
  credentials: {
    why: 'looks like credentials, and was kept out of the build',
    advice: 'Give it another name if it is something else (docs/image.md), or remove the line.',
  },
  vcs: { why: 'belongs to version control, and was kept out of the build', advice: 'Remove the line.' },
  ignored: {
    why: 'the ignore file leaves out of the build',
    advice: 'Change .dockerignore, or remove the line.',
  },
  link: {
    why: 'is a link that leads out of the context or to something that was kept out',
    advice: 'Put the file itself there.',
  },
  special: { why: 'is neither a file nor a folder', advice: 'Put a file there, or remove the line.' },
};

const NOT_THERE = {
  why: 'is not in the build context',
  advice: 'Put it there, or remove the line from the Dockerfile.',
} as const;
