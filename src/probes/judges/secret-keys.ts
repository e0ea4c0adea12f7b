import { oncePer } from '../../foundation/memoize.ts';

/**
 * The form of a secret's environment key (contract §4: the packet's pattern was cut). Python's `(?i)` folds Unicode.
 */
const SECRET_KEY =
  /(token|secret|passw|passphrase|credential|(api|access|private|signing|deploy|ssh|master|encrypt(ion)?|storage)_?key|auth|cookie|session|dsn|database_url|conn(ection)?_?str|_pwd$|_pat$|jwt|bearer|kubeconfig|netrc|pgpass|https?_proxy|all_proxy)/iu;

/** Keys that engines and Python itself add to an environment, in addition to the image's own (contract §4). */
export const ENGINE_KEYS: readonly string[] = ['PATH', 'HOME', 'HOSTNAME', 'TERM', 'container', 'LC_CTYPE'];

/** Whether an environment key looks like a secret's. */
export function looksSecret(key: string): boolean {
  return SECRET_KEY.test(key);
}

/** Each negative control of a bundle judges the list of the attested run again, which may be of megabytes. */
const secretKeysIn = oncePer(
  (keys: readonly string[]): ReadonlySet<string> => new Set(keys.filter(looksSecret)),
);

/** Returns the keys that may not be in a sandbox: they look secret, or neither the image nor an engine adds them. */
export function unexpectedKeys(keys: readonly string[], imageKeys: readonly string[]): readonly string[] {
  const allowed = new Set([...ENGINE_KEYS, ...imageKeys]);
  const secret = secretKeysIn(keys);
  return keys.filter((key) => secret.has(key) || !allowed.has(key));
}
