import { watchMainThread } from './watchdog.ts';

/**
 * SIGINT and SIGTERM as an abort signal, so that a run can remove its container and folders before it ends. Its
 * reason is the signal's name. A second SIGINT ends the process at once, as people expect. As long as signals wait for this
 * program to answer them, a watchdog sees that it does.
 */
export function interruptSignal(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM'] as const;
  const abort = (name: NodeJS.Signals) => {
    if (controller.signal.aborted && name === 'SIGINT') process.exit(3);
    controller.abort(name);
  };
  for (const name of names) process.on(name, abort);
  const endWatch = watchMainThread();
  return {
    signal: controller.signal,
    release: () => {
      endWatch();
      for (const name of names) process.off(name, abort);
    },
  };
}
