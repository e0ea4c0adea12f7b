/** A program to start when this one is ended from outside, and can do nothing itself any more. */
export interface LastCall {
  readonly program: string;
  readonly words: readonly string[];
  /** Its whole environment. */
  readonly environment: Readonly<Record<string, string>>;
}

const calls = new Set<LastCall>();
let tell: ((calls: readonly LastCall[]) => void) | null = null;

/** Has a program started if this one is ended by its own watch. Returns what takes that back. */
export function atForcedEnd(call: LastCall): () => void {
  calls.add(call);
  tell?.([...calls]);
  return () => {
    calls.delete(call);
    tell?.([...calls]);
  };
}

/** Tells whoever may end this program what to start then, now and at each change. Returns what ends that. */
export function tellLastCalls(listener: (calls: readonly LastCall[]) => void): () => void {
  tell = listener;
  listener([...calls]);
  return () => {
    if (tell === listener) tell = null;
  };
}
