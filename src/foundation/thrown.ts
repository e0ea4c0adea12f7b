/** Returns a thrown value's system code (`EACCES`), or `unknown error`. */
export function codeOf(thrown: unknown): string {
  return textMember(thrown, 'code') ?? 'unknown error';
}

/** Returns a thrown value's message, or `unknown error`. */
export function messageOf(thrown: unknown): string {
  return textMember(thrown, 'message') ?? 'unknown error';
}

/** Reads any object, not only this realm's Error: a VM's or a worker's errors have another class. */
function textMember(thrown: unknown, name: 'code' | 'message'): string | null {
  if (typeof thrown !== 'object' || thrown === null || !(name in thrown)) return null;
  const value: unknown = Reflect.get(thrown, name);
  return typeof value === 'string' ? value : null;
}
