/** Returns a thrown value's system code (`EACCES`), or `unknown error`. */
export function codeOf(thrown: unknown): string {
  return textMember(thrown, 'code') ?? 'unknown error';
}

/** Returns a thrown value's message, or `unknown error`. */
export function messageOf(thrown: unknown): string {
  return textMember(thrown, 'message') ?? 'unknown error';
}

/** Returns why something that a library read cannot be read: its own message, unless the library failed over it. */
export function whyUnreadable(thrown: unknown): string {
  return thrown instanceof TypeError || thrown instanceof RangeError
    ? 'it is not of the form that it must have'
    : messageOf(thrown);
}

/** Reads any object, not only this realm's Error: a VM's or a worker's errors have another class. */
function textMember(thrown: unknown, name: 'code' | 'message'): string | null {
  if (typeof thrown !== 'object' || thrown === null || !(name in thrown)) return null;
  const value: unknown = Reflect.get(thrown, name);
  return typeof value === 'string' ? value : null;
}
