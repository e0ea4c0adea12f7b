import { lstatSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { linkTextSync } from './real-path.ts';

/** Where a path leads. */
export interface Way {
  /** The path of what is there, without links; of what was looked for last, if nothing is. */
  readonly end: string;
  readonly facts: Stats | null;
  /** Why somebody could choose another end; null if nobody can. */
  readonly why: string | null;
}

/** As many links as the kernel follows one after the other (path_resolution(7)). */
const MOST_LINKS = 40;
/**
 * How many names a way may have. Real ones have thirty; forty links of PATH_MAX have 80,000, and then each file below takes the
 * kernel milliseconds.
 */
const MOST_NAMES = 500;

/**
 * Follows a path as the kernel does, name by name, and looks at each folder in which a name of it is found, and at each
 * link: whoever may replace one of them decides where the path leads, wherever it leads now.
 *
 * @param whyNot returns why a folder, or a link, on the way cannot be relied on; null if it can
 * @returns without facts if it leads nowhere, or takes more than {@link MOST_NAMES} names
 */
export function followed(path: string, whyNot: (at: string, facts: Stats) => string | null): Way {
  const names = namesOf(isAbsolute(path) ? path : `${process.cwd()}/${path}`);
  let end = '/';
  let why: string | null = null;
  let links = 0;
  let steps = 0;
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    steps += 1;
    if (steps > MOST_NAMES) return { end, facts: null, why };
    const folder = factsOf(end);
    if (folder?.isDirectory() !== true) return { end, facts: null, why };
    why ??= whyNot(end, folder);
    const at = name === '..' ? dirname(end) : join(end, name);
    const facts = factsOf(at);
    if (facts?.isSymbolicLink() !== true) {
      end = at;
      continue;
    }
    links += 1;
    const target = targetOf(at);
    if (target === null || links > MOST_LINKS) return { end: at, facts: null, why };
    why ??= whyNot(at, facts);
    names.unshift(...namesOf(target));
    if (isAbsolute(target)) end = '/';
  }
  return { end, facts: factsOf(end), why };
}

function namesOf(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.');
}

/** Null for one whose target is not UTF-8: its text would be the name of something else. */
function targetOf(link: string): string | null {
  try {
    return linkTextSync(link);
  } catch {
    return null;
  }
}

function factsOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}
