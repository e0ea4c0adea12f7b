import type { RunFlag } from '../../foundation/run-flag.ts';
import { lowerLimits } from '../restrictions/limit-flags.ts';
import { RUN_LIMITS, type RunLimits, smallerLimits } from '../restrictions/run-limits.ts';

/**
 * The largest limits that are put under pressure. A test reaches for twice its limit: more than this would put the
 * machine itself under pressure, and two busy threads show a quota of one core at most.
 */
const MOST_UNDER_PRESSURE: RunLimits = {
  memory: 2 * RUN_LIMITS.memory,
  pids: 2 * RUN_LIMITS.pids,
  cpus: RUN_LIMITS.cpus,
  tmp: 2 * RUN_LIMITS.tmp,
  'file-size': 2 * RUN_LIMITS['file-size'],
  'open-files': 2 * RUN_LIMITS['open-files'],
};

/** Returns the limits of the run under pressure: the attested run's, each as far as it can be tested. */
export function pressureLimits(limits: RunLimits): RunLimits {
  return smallerLimits(limits, MOST_UNDER_PRESSURE);
}

/** Returns the attested run's flags with the limits of the run under pressure. */
export function underPressure(flags: readonly RunFlag[]): readonly RunFlag[] {
  return lowerLimits(flags, MOST_UNDER_PRESSURE);
}
