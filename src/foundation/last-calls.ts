/** A program to start when this one's own watch ends it: it can do nothing itself then. */
export interface LastCall {
  readonly program: string;
  readonly words: readonly string[];
  /** Its whole environment. */
  readonly environment: Readonly<Record<string, string>>;
}

const calls = new Set<LastCall>();
let tell: ((calls: readonly LastCall[]) => void) | null = null;

/**
 * Has a program started if this one's own watch ends it.
 *
 * @returns takes that back
 */
export function atForcedEnd(call: LastCall): () => void {
  calls.add(call);
  tell?.([...calls]);
  return () => {
    calls.delete(call);
    tell?.([...calls]);
  };
}

/**
 * Gives the watch the programs that it is to start, now and at each change.
 *
 * @returns ends that
 */
export function tellLastCalls(listener: (calls: readonly LastCall[]) => void): () => void {
  tell = listener;
  listener([...calls]);
  return () => {
    if (tell === listener) tell = null;
  };
}
