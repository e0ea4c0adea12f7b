const shared = new WeakSet<object>();

/**
 * Makes a plain value one that many may hold: nobody can change it any more, however deep, so that what was found out
 * of it once stays true of it.
 */
export function share<Value extends object>(value: Value): Value {
  if (shared.has(value)) return value;
  for (const member of Object.values(value)) if (typeof member === 'object' && member !== null) share(member);
  shared.add(Object.freeze(value));
  return value;
}

/** Whether a value is shared: then it is what it was. */
export function isShared(value: unknown): value is object {
  return typeof value === 'object' && value !== null && shared.has(value);
}

/**
 * A pure function of a value, worked out once for each that is shared, and each time for any other: of what comes once
 * nothing need be remembered. It is forgotten with the value.
 */
export function oncePerShared<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    if (!shared.has(key)) return work(key);
    const before = known.get(key);
    if (before !== undefined) return before.result;
    const result = work(key);
    known.set(key, { result });
    return result;
  };
}
