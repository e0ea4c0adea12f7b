import { countBefore } from '../../foundation/binary-search.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { type Glob, readGlob } from './glob.ts';

/** Whether COPY takes a path: with everything below it, only something below it, or not at all. */
export type Wanted = 'whole' | 'something-below' | 'nothing';

/** As much work as an ignore file's patterns may be for all files of a context together. */
const MOST_STEPS = 200_000_000;

/** What it takes to begin the comparison of one name with one part of a pattern, in steps of a pattern. */
const STEPS_OF_A_NAME = 20;

/**
 * Reads the sources of a Dockerfile's COPY lines, so that only what they name is staged.
 *
 * @param sources paths and patterns with `*` and `?`, relative to the context (a first slash does not count)
 * @returns a function that answers for a path relative to the context
 * @throws AttestationError `context-too-large` (usage), from the returned function, when patterns times files are too much
 */
export function wantedBy(sources: readonly string[]): (path: string) => Wanted {
  const ofPaths = wantedAt(sources.filter((source) => !isPattern(source)));
  const ofPatterns = wantedLike(sources.filter(isPattern));
  return (path) => {
    const named = ofPaths(path);
    if (named === 'whole') return named;
    const alike = ofPatterns(path);
    return alike === 'nothing' ? named : alike;
  };
}

/**
 * The same for paths, in which `*` and `?` are characters of a name.
 *
 * A hostile Dockerfile names as many as it has room for, and a context as many as it has links. So a path is not compared
 * with each: among the sorted paths, the one that it is at, below or above has its place next to it.
 */
export function wantedAt(paths: readonly string[]): (path: string) => Wanted {
  const folders = withoutThoseBelow(paths.map((path) => asFolder(partsOf(path))));
  return (path) => {
    const folder = `${path}/`;
    const at = placeOf(folder, folders);
    const [before, next] = [folders[at - 1], folders[at]];
    if (next === folder || (before !== undefined && folder.startsWith(before))) return 'whole';
    return next?.startsWith(folder) === true ? 'something-below' : 'nothing';
  };
}

function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}

function partsOf(source: string): string[] {
  return source.split('/').filter((part) => part !== '' && part !== '.');
}

/** With a slash after each part, a path begins with another exactly if it is below it, or the same. */
function asFolder(parts: readonly string[]): string {
  return parts.map((part) => `${part}/`).join('');
}

/** Sorts folders and leaves out those below another, which sort right behind it. */
function withoutThoseBelow(folders: readonly string[]): string[] {
  const kept: string[] = [];
  for (const folder of folders.toSorted((a, b) => (a < b ? -1 : Number(a > b)))) {
    const last = kept.at(-1);
    if (last === undefined || !folder.startsWith(last)) kept.push(folder);
  }
  return kept;
}

/** Returns how many of the sorted folders sort before this one. */
function placeOf(folder: string, folders: readonly string[]): number {
  return countBefore(folders.length, (at) => (folders[at] ?? '') < folder);
}

/** Compares a path with each pattern: how much work that is depends on both, so it is counted. */
function wantedLike(patterns: readonly string[]): (path: string) => Wanted {
  let steps = 0;
  const onSteps = (more: number) => {
    steps += more;
    if (steps > MOST_STEPS) throw tooMuch();
  };
  const all = patterns.map((pattern) => partsOf(pattern).map((part) => matcherOf(part, onSteps)));
  return (path) => {
    const parts = path.split('/');
    let best: Wanted = 'nothing';
    for (const pattern of all) {
      if (!isAlike(pattern, parts)) continue;
      if (pattern.length <= parts.length) return 'whole';
      best = 'something-below';
    }
    return best;
  };
}

type NameTest = Pick<Glob, 'matches'>;

/** Returns whether pattern and path match as far as both go. */
function isAlike(pattern: readonly NameTest[], parts: readonly string[]): boolean {
  const both = Math.min(pattern.length, parts.length);
  for (let at = 0; at < both; at += 1) if (pattern[at]?.matches(parts[at] ?? '') !== true) return false;
  return true;
}

/**
 * Returns the matcher of one name of a source. A name that is not a pattern matches only itself: it may hold a bracket.
 */
function matcherOf(part: string, onSteps: (steps: number) => void): NameTest {
  const glob = isPattern(part) ? readGlob(part, { ofNames: true, onSteps }) : null;
  const matches = glob?.matches ?? ((name: string) => name === part);
  return {
    matches: (name) => {
      onSteps(STEPS_OF_A_NAME);
      return matches(name);
    },
  };
}

function tooMuch(): AttestationError {
  return new AttestationError(
    'context-too-large',
    'The build context has more files than the patterns of COPY can be compared with in time.',
  );
}
