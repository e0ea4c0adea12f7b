import type { ErrorKind } from './errors/error-row.ts';

/** The process's exit code for each kind of end without a result (contract §6). */
export const EXIT_CODES: Readonly<Record<ErrorKind, number>> = { usage: 2, blocked: 3, fault: 1 };

/** The outcome of a run, or of the reading of evidence, of a launch or of a fleet. */
interface Result {
  readonly verdict: 'ACCEPTED' | 'CONFINED' | 'REHEARSAL' | 'BLOCKED';
  /** Of a run only. */
  readonly signing?: { readonly kind: 'signed' | 'none' | 'not-signed' };
}

/**
 * Returns the process's exit code for a result (contract §6). Evidence that should be signed and is not signed counts
 * as blocked, because no reader can rely on it.
 */
export function exitCodeOf({ verdict, signing }: Result): number {
  if (signing?.kind === 'not-signed') return EXIT_CODES.blocked;
  switch (verdict) {
    case 'ACCEPTED':
    case 'CONFINED':
    case 'REHEARSAL':
      return 0;
    case 'BLOCKED':
      return EXIT_CODES.blocked;
  }
}
