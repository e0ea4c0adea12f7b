import { endProcess } from './end-process.ts';
import { EXIT_CODES } from './exit-code.ts';

/** How long a program that a signal ended still waits for somebody to read what it wrote, in milliseconds. */
const LAST_READING_MS = 1_000;

/**
 * Ends the process soon, though nobody may read its output any more: a pager that is left open, a stopped tee. Then part of
 * it is lost, which no exit code of success may hide.
 *
 * @param exitCode with which the process would end
 */
export function endSoon(exitCode: number): void {
  setTimeout(() => endProcess(exitCode === 0 ? EXIT_CODES.blocked : exitCode), LAST_READING_MS).unref();
}
