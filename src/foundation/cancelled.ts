import { after, firstOf } from './abort-signals.ts';
import { AttestationError } from './errors.ts';

/** The error of work that a signal ended. */
export function cancelled(): AttestationError {
  return new AttestationError('cancelled', 'The run was cancelled.');
}

/** Ends work of many pieces between two of them. @throws AttestationError `cancelled` */
export function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw cancelled();
}

/** Returns a signal that is aborted after this time, or when the given one is. */
export function within(limitMs: number, signal: AbortSignal | undefined): AbortSignal {
  return signal === undefined ? after(limitMs) : firstOf(after(limitMs), signal);
}
