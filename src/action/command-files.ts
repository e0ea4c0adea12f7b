import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { AttestationError } from '../foundation/errors.ts';

/** Where the runner takes a step's outputs, state and summary from. */
const NAMES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/** A named pipe without a reader is refused at once (fifo(7)), and a link is not followed. */
const FLAGS = constants.O_RDWR | constants.O_APPEND | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Opens the runner's files once, and lets their variables name what is open: what another process of the job puts in their
 * place later is not opened. To open a named pipe for writing never ends, and no signal ends it either.
 *
 * @throws AttestationError `runner-file` (blocked) if one is not a regular file; its variable is then taken away, so that
 *   nothing waits for it
 */
export function holdRunnerFiles(environment: NodeJS.ProcessEnv): void {
  let refused: string | null = null;
  for (const name of NAMES) {
    const path = environment[name] ?? '';
    if (path === '') continue;
    const descriptor = openRegular(path);
    if (descriptor === null) {
      delete environment[name];
      refused ??= name;
    } else environment[name] = `/proc/self/fd/${descriptor}`;
  }
  if (refused === null) return;
  throw new AttestationError(
    'runner-file',
    `${refused} does not name a regular file, which the runner makes it for each step.`,
  );
}

/** Returns the open file; null if the path leads to anything else. */
function openRegular(path: string): number | null {
  let descriptor: number;
  try {
    descriptor = openSync(path, FLAGS);
  } catch {
    return null;
  }
  if (fstatSync(descriptor).isFile()) return descriptor;
  closeSync(descriptor);
  return null;
}
