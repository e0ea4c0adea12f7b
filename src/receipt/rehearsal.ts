import type { Reason } from '../evidence/reasons.ts';

/** Whether only its venue keeps something from being evidence (contract §1). */
export function isRehearsal(reasons: readonly Reason[]): boolean {
  return reasons.length > 0 && reasons.every(({ code }) => code === 'venue-local');
}
