import { setMaxListeners } from 'node:events';
import { endProcess } from '../../foundation/end-process.ts';
import { ENDING_SIGNALS } from '../../foundation/ending-signals.ts';
import { watchMainThread } from './watchdog.ts';

/** One Ctrl-C may arrive twice, from the terminal and from npm; a runner sends SIGINT and later SIGTERM. */
const SAME_MS = 2_000;

/** How long the end may take: a file system, or an engine, may never answer. */
const LONGEST_END_MS = 30_000;

/**
 * Turns every signal that would end the program into an abort signal, so that a run can remove its container and
 * folders before it ends. The abort's reason is the signal's name. An error that a library throws where nobody can catch it ends
 * the run in the same way, and is the reason then. The same signal again after two seconds ends the process
 * at once, as people expect: an engine that is stopped may keep the end waiting, for half a minute. While signals wait for this program to
 * answer them, a watchdog checks that it does.
 */
export function interruptSignal(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  // As many calls as wait for the run's end.
  setMaxListeners(0, controller.signal);
  const firstAt = new Map<NodeJS.Signals, number>();
  let late: NodeJS.Timeout | undefined;
  const end = (reason: unknown) => {
    late ??= setTimeout(() => endProcess(3), LONGEST_END_MS).unref();
    controller.abort(reason);
  };
  const interrupt = (name: NodeJS.Signals) => {
    const now = performance.now();
    const first = firstAt.get(name) ?? now;
    firstAt.set(name, first);
    if (now - first > SAME_MS) endProcess(3);
    end(name);
  };
  for (const name of ENDING_SIGNALS) process.on(name, interrupt);
  // The reason of a signal is a text.
  const fail = (thrown: unknown) => end(thrown instanceof Error ? thrown : new Error(String(thrown)));
  process.on('uncaughtException', fail);
  const endWatch = watchMainThread();
  return {
    signal: controller.signal,
    release: () => {
      endWatch();
      clearTimeout(late);
      for (const name of ENDING_SIGNALS) process.off(name, interrupt);
      process.off('uncaughtException', fail);
    },
  };
}

/** A run over which a library failed unseen did not end well, whatever it returned. @throws that error */
export function refuseUncaught({ aborted, reason }: AbortSignal): void {
  if (aborted && typeof reason !== 'string') throw reason;
}
