/**
 * The words that every builder takes as they stand: no quotes, escapes, variables, blanks or patterns but `*` and `?`.
 * Sources: BuildKit frontend/dockerfile/shell/lex.go, imagebuilder shell_parser.go, Go's path/filepath.Match.
 */
const PLAIN = 'A-Za-z0-9._/@+~=,%\\-';

/** A path in the image or the context. */
export const PLAIN_PATH = new RegExp(`^[A-Za-z0-9._/@+~%][${PLAIN}]*$`);
/** The same, with `*` and `?` in it. */
export const PATH_PATTERN = new RegExp(`^[A-Za-z0-9._/@+~%*?][${PLAIN}*?]*$`);
/** An address that no builder takes for a file (of `git@host:path` older ones of Podman do), in a build with network. */
export const ADDRESS = new RegExp(`^https?://[A-Za-z0-9][${PLAIN}:&#?*]*$`);
/** A name that an ARG or ENV gives; Go, POSIX shells and both builders agree on it. */
export const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** A value without quotes. */
export const PLAIN_VALUE = new RegExp(`^[${PLAIN}:]*$`);
/** Any printable character but those with a meaning inside double quotes. */
export const QUOTED_VALUE = /^"[^"$\\`]*"$/;
/** A user by number, alone or with a group (contract §2.1: numeric). */
export const USER = /^[0-9]{1,10}(?::[0-9]{1,10})?$/;
/** BuildKit's rule for a stage's name (instructions/parse.go), without the dot: a reference may begin like that. */
export const STAGE_NAME = /^[a-z][a-z0-9_-]*$/;

/**
 * A reference with the registry's host in it. `debian:13` is docker.io's for Docker and whatever registries.conf says
 * for Podman; `dir:x` and `oci:x` are folders of the host for Podman (containers/image transports), which have no dot.
 */
const HOST = '(?:localhost|[a-z0-9-]+(?:\\.[a-z0-9-]+)+)(?::[0-9]{1,5})?';
const NAME = '(?:/[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*)+';
export const REFERENCE = new RegExp(
  `^${HOST}${NAME}(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$`,
);
const PINNED = /@sha256:[0-9a-f]{64}$/;

/** Returns whether a reference always names the same image. */
export function isPinned(reference: string): boolean {
  return PINNED.test(reference);
}
