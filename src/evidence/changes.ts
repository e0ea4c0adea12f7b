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
 * changesBetween} reports it. Neither the value nor a change's value is altered.
 */
export function withChanges(before: unknown, changes: readonly Change[]): unknown {
  const copies = new Set<object>();
  return changes.reduce<unknown>(
    (value, { path, value: changed }) => replaced(value, path === '' ? [] : path.split('.'), changed, copies),
    before,
  );
}

/** @param copies what was copied for an earlier change and is altered: a copy for each change would take a minute */
function replaced(value: unknown, path: readonly string[], changed: unknown, copies: Set<object>): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return changed;
  // A list's length is its own, and not enumerable.
  if (!isHolder(value) || !Object.prototype.propertyIsEnumerable.call(value, key)) return value;
  const copy = copies.has(value) ? value : Array.isArray(value) ? [...value] : { ...value };
  copies.add(copy);
  Reflect.set(copy, key, replaced(memberOf(value, key), rest, changed, copies));
  return copy;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function memberOf(value: unknown, key: string): unknown {
  return isHolder(value) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
