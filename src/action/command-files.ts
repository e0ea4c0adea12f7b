import { closeSync, constants, fstatSync, openSync, statSync, truncateSync } from 'node:fs';
import { setOutput } from '@actions/core';
import { AttestationError } from '../foundation/errors.ts';

/** The files from which the runner takes a step's outputs, state and summary. */
const NAMES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/**
 * What an earlier step can set for the libraries of the runner's services, and nothing here needs: the event's file, which
 * one reads whatever it is, and how much is uploaded at once, how long it may take, and how much is listed.
 */
const UNUSED = [
  'GITHUB_EVENT_PATH',
  'ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY',
  'ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS',
  'ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT',
] as const;

/** A named pipe without a reader is rejected at once (fifo(7)), and a link is not followed. */
const FLAGS = constants.O_RDWR | constants.O_APPEND | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Opens the runner's files once, and points their variables at the open files: a replacement that another process of
 * the job makes later is not opened. Opening a named pipe for writing never ends, and no signal ends it either.
 *
 * @throws AttestationError `runner-file` (blocked) if one is not a regular file; its variable is then removed, so that
 *   nothing waits for it
 */
export function holdRunnerFiles(environment: NodeJS.ProcessEnv): void {
  for (const name of UNUSED) delete environment[name];
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
    `${refused} does not name the regular file that the runner makes for each step.`,
  );
}

/**
 * Sets the output that decides what a later step does. A disk that takes only a part of it leaves nothing of it: the
 * runner may read the part as the whole.
 *
 * @throws Error the file system's own, if it cannot be written
 */
export function setVerdict(verdict: string): void {
  const path = process.env['GITHUB_OUTPUT'] ?? '';
  const size = path === '' ? undefined : statSync(path, { throwIfNoEntry: false })?.size;
  try {
    setOutput('verdict', verdict);
  } catch (error) {
    if (size !== undefined) truncateSync(path, size);
    throw error;
  }
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
