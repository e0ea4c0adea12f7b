import type { Failure } from '../report/failure.ts';
import { setVerdict } from './command-files.ts';
import type { ActionLog } from './log.ts';

/** Annotates the step with a failure, and returns the step's exit code. */
export function fail(failure: Failure, log: ActionLog): number {
  log.annotate(`Sandbox attestation: ${failure.code}`, `${failure.message} ${failure.remedy}`);
  return failure.exitCode;
}

/**
 * A step whose outputs cannot be written has already failed; without this output a later step finds no verdict at all.
 */
export function setBlocked(): void {
  try {
    setVerdict('BLOCKED');
  } catch {
    // The annotation says why.
  }
}
