/** One place in which a value differs from another value, and the new value there. */
export interface Change {
  /** Names and list indices, joined by dots. */
  readonly path: string;
  readonly value: unknown;
}

/**
 * Yields where two plain values of one form differ, as deep as their members are the same. A list of another length or
 * an object with other members counts as a whole. The same two values give the same list.
 */
export function changesBetween(before: unknown, after: unknown): Change[] {
  return [...walk(before, after, [])];
}

function* walk(before: unknown, after: unknown, path: readonly string[]): Generator<Change> {
  if (before === after) return;
  const keys = sharedKeys(before, after);
  if (keys === null) yield { path: path.join('.'), value: after };
  else for (const key of keys) yield* walk(memberOf(before, key), memberOf(after, key), [...path, key]);
}

/** The names of both values' members when they are the same ones, in the same order; null otherwise. */
function sharedKeys(a: unknown, b: unknown): readonly string[] | null {
  if (!isHolder(a) || !isHolder(b) || Array.isArray(a) !== Array.isArray(b)) return null;
  const [keys, others] = [keysOf(a), keysOf(b)];
  return keys.length === others.length && keys.every((key, index) => key === others[index]) ? keys : null;
}

/** What JSON does not write is not there. */
function keysOf(holder: object): readonly string[] {
  return Object.keys(holder).filter((key) => memberOf(holder, key) !== undefined);
}

/**
 * Returns the value with these changes made. A place that is not in the value stays as it was, and {@link
 * changesBetween} reports it.
 */
export function withChanges(before: unknown, changes: readonly Change[]): unknown {
  return changes.reduce<unknown>(
    (value, { path, value: changed }) => replaced(value, path === '' ? [] : path.split('.'), changed),
    before,
  );
}

function replaced(value: unknown, path: readonly string[], changed: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return changed;
  if (!isHolder(value) || !Object.hasOwn(value, key)) return value;
  const member = replaced(memberOf(value, key), rest, changed);
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (String(index) === key ? member : each));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? member : each]),
  );
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function memberOf(value: unknown, key: string): unknown {
  return isHolder(value) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
