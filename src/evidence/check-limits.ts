import { amountInWords } from '../probes/restrictions/limit-amounts.ts';
import { largerLimits, RUN_LIMITS } from '../probes/restrictions/run-limits.ts';
import type { Bundle } from './bundle-type.ts';
import type { Expectations } from './expectations.ts';
import { type Reason, reason } from './reasons.ts';
import { limitsOfRun } from './run-limits.ts';

/**
 * Compares the limits that the run asked for with the largest that the reader accepts: by default, those of a run that
 * asks for none. Whether engine and kernel enforced them is judged by the restrictions and the posture.
 *
 * @param limits those that the caller accepts; empty for a signed result, which no caller's word changes
 */
export function checkLimits(bundle: Bundle, limits: Expectations['limits']): Reason[] {
  const found = limitsOfRun(bundle);
  const accepted = { ...RUN_LIMITS, ...limits };
  return largerLimits(found, accepted).map((name) => {
    const asked = `${name}=${amountInWords(name, found[name])}`;
    return reason('limit-not-accepted', asked, amountInWords(name, accepted[name]));
  });
}
