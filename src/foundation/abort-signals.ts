import { setMaxListeners } from 'node:events';

/**
 * Returns a signal that is aborted after this time; it keeps no process running. Node collects the signal of
 * AbortSignal.timeout, and what AbortSignal.any made of it, while nobody listens to it (Node 24), or even while somebody
 * does (Node 20; measured): the limit then never comes.
 */
export function after(ms: number, reason?: unknown): AbortSignal {
  const limit = new AbortController();
  const late = reason ?? new DOMException(`It took more than ${ms} ms.`, 'TimeoutError');
  setTimeout(() => limit.abort(late), ms).unref();
  return limit.signal;
}

/** Returns a signal that is aborted with the first of these, for its reason. They keep it, unlike AbortSignal.any's. */
export function firstOf(...signals: readonly AbortSignal[]): AbortSignal {
  const first = new AbortController();
  // Node warns of more than ten listeners: so many calls may wait for one run's end.
  setMaxListeners(0, first.signal);
  for (const signal of signals) {
    if (first.signal.aborted) break;
    if (signal.aborted) first.abort(signal.reason);
    // Once one of them is aborted, the others no longer keep it.
    else {
      setMaxListeners(0, signal);
      signal.addEventListener('abort', () => first.abort(signal.reason), {
        once: true,
        signal: first.signal,
      });
    }
  }
  return first.signal;
}
