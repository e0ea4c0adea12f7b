import { ownText } from './own-text.ts';

/**
 * Returns a pure function of an immutable value that computes each result once. The result is forgotten with the value.
 */
export function oncePer<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.result;
    const result = work(key);
    known.set(key, { result });
    return result;
  };
}

/** The maximum number of texts that are remembered, and the maximum length of each (in UTF-16 code units). */
export interface MemoryLimits {
  readonly texts: number;
  readonly length: number;
}

/**
 * Returns a pure function of a text that remembers its latest results: evidence of a fleet repeats a few texts again
 * and again. The whole text is the key, so that only the same text gets its result; a call that throws is not
 * remembered.
 */
export function rememberTexts<Result>(
  { texts, length }: MemoryLimits,
  work: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.result;
    if (text.length > length) return work(text);
    const own = ownText(text);
    const result = work(own);
    const [oldest] = known.keys();
    if (known.size >= texts && oldest !== undefined) known.delete(oldest);
    known.set(own, { result });
    return result;
  };
}

const shared = new WeakSet<object>();

/** Freezes a plain value, however deep, so that many can share it: a fact that was computed from it once stays true. */
export function share<Value extends object>(value: Value): Value {
  if (shared.has(value)) return value;
  for (const member of Object.values(value)) if (typeof member === 'object' && member !== null) share(member);
  shared.add(Object.freeze(value));
  return value;
}

/** Returns whether a value is shared, and so can no longer change. */
export function isShared(value: unknown): value is object {
  return typeof value === 'object' && value !== null && shared.has(value);
}
