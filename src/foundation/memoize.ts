/**
 * A pure function of a value that nobody changes, worked out once for each. It is forgotten with the value.
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

/** How many texts are remembered at most, and of what length (in UTF-16 code units) each. */
export interface MemoryLimits {
  readonly texts: number;
  readonly length: number;
}

/**
 * A pure function of a text, whose latest results are remembered: evidence of a fleet repeats a few texts again and
 * again. The whole text is the key, so that nothing but the same text gets its result; what throws is not remembered.
 */
export function rememberTexts<Result>(
  { texts, length }: MemoryLimits,
  work: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = work(text);
    if (text.length > length) return result;
    const [oldest] = known.keys();
    if (known.size >= texts && oldest !== undefined) known.delete(oldest);
    known.set(text, { result });
    return result;
  };
}

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
