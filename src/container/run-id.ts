import { randomBytes } from 'node:crypto';

/** A run's id: 128 random bits in hex. */
export function newRunId(): string {
  return randomBytes(16).toString('hex');
}
