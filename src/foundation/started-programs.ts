import { subscribe } from 'node:diagnostics_channel';

/** Where Node publishes each process that this program makes (nodejs.org/api/diagnostics_channel.html, built-in channels). */
const CHANNEL = 'child_process';

/** The part of Node's ChildProcess that is used here. */
interface Made {
  readonly pid?: number | undefined;
  once(event: 'spawn' | 'exit', listener: () => void): unknown;
}

const running = new Set<number>();
let tell: ((pids: readonly number[]) => void) | null = null;

subscribe(CHANNEL, (message) => {
  const { process: made } = message as { readonly process: Made };
  made.once('spawn', () => {
    const { pid } = made;
    if (pid === undefined) return;
    running.add(pid);
    tell?.([...running]);
    made.once('exit', () => {
      running.delete(pid);
      tell?.([...running]);
    });
  });
});

/**
 * The processes that this program started, and that have not ended. Its children are not the same: a program may take the
 * place of another (execve(2)), whose children it then has.
 */
export function startedPrograms(): readonly number[] {
  return [...running];
}

/**
 * Gives the watch those processes, now and at each change.
 *
 * @returns ends that
 */
export function tellStarted(listener: (pids: readonly number[]) => void): () => void {
  tell = listener;
  listener([...running]);
  return () => {
    if (tell === listener) tell = null;
  };
}
