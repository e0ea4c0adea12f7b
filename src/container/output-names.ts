import { isPrintable } from '../foundation/errors.ts';

/**
 * Which names are copied of what a payload leaves. `artifact`: a name that an artifact cannot have is left out as well, since one such
 * file keeps all from being uploaded.
 */
export type OutputNames = 'plain' | 'artifact';

/** Bytes of a path: no program opens one of 4,096 at once (limits.h, PATH_MAX), and who copies the folder adds its own. */
export const LONGEST_PATH = 2048;

/**
 * Begun by a letter, a digit or `_`; then also marks, punctuation, symbols and blanks. No backslash: packers take it for a
 * slash, so that `a\..\receipt.json` would be another file.
 */
const PLAIN_NAME = /^[\p{L}\p{N}_](?:(?!\\)[\p{L}\p{M}\p{N}\p{P}\p{S} ])*$/u;

/** In any letters, and with the dots and blanks that Windows takes off. */
const HEAD_OF_GIT = /^HEAD[. ]*$/i;

/** Characters that @actions/artifact refuses in a path (its path-and-artifact-name-validation). */
const NOT_IN_ARTIFACTS = /[":<>|*?]/;

/**
 * Returns why a name is not copied, or null. It must be plain: a copy called `.git`, or `-rf`, would act on the people who work in the
 * folder. So would a folder that git takes for a repository, whose `config` names programs: each has a HEAD (gitrepository-layout(5)).
 */
export function whyNotCopied(name: string, names: OutputNames): string | null {
  if (!PLAIN_NAME.test(name) || !isPrintable(name)) return 'its name is not plain';
  if (HEAD_OF_GIT.test(name)) return 'git takes a folder that has it for a repository';
  if (names === 'artifact' && NOT_IN_ARTIFACTS.test(name)) return 'an artifact cannot have its name';
  return null;
}

const BACKSLASH = String.raw`\u{5c}`;

/** How a name stands in a path. A plain one has no backslash; others are shown with escapes, which a name must not have by itself. */
export function shownName(name: string): string {
  return name.replaceAll('\\', BACKSLASH);
}

/** How a name stands in a path that is not text: its ASCII as it is, and each other byte by its number. */
export function shownBytes(name: Buffer): string {
  return shownName(name.toString('latin1')).replaceAll(
    /[\u0080-\u00ff]/g,
    (byte) => `\\x${byte.charCodeAt(0).toString(16)}`,
  );
}
