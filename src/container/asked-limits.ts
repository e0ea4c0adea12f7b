import { AttestationError } from '../foundation/errors.ts';
import { flagBegins, type RunFlag } from '../foundation/run-flag.ts';
import { amountInWords } from '../probes/restrictions/limit-amounts.ts';
import { limitFlags, limitsIn } from '../probes/restrictions/limit-flags.ts';
import type { RunLimits } from '../probes/restrictions/run-limits.ts';

/**
 * Returns the flags of the limits that a caller asks for, followed by the extra flags.
 *
 * @param limits in base units, none larger than `LARGEST_LIMITS`
 * @param extra the caller's extra flags, which may only tighten
 * @throws AttestationError `invalid-setting` (usage) for a limit that both name, and for a /tmp that memory cannot hold
 */
export function withLimits(
  limits: Readonly<Partial<RunLimits>>,
  extra: readonly RunFlag[],
): readonly RunFlag[] {
  const flags = limitFlags(limits);
  const twice = extra.find((flag) => flags.some((own) => flagBegins(flag, wordsOf(own))));
  if (twice !== undefined)
    throw refused(`${wordsOf(twice)} is a limit that extra-run-args names as well`, 'Give it once.');
  const all = [...flags, ...extra];
  const { tmp, memory } = limitsIn(all);
  // Files there count as memory: a fuller /tmp would end the container and never be full.
  if (2 * tmp > memory) {
    const half = amountInWords('tmp', Math.floor(memory / 2));
    const asked = `tmp=${amountInWords('tmp', tmp)}`;
    throw refused(`${asked} is more than half of the memory`, `Use at most tmp=${half}, or more memory.`);
  }
  return all;
}

/** `--ulimit nofile=` of `--ulimit nofile=64:64`. */
function wordsOf({ flag, value = '' }: RunFlag): string {
  return flag === '--ulimit' ? `${flag} ${value.slice(0, value.indexOf('=') + 1)}` : flag;
}

function refused(what: string, advice: string): AttestationError {
  return new AttestationError('invalid-setting', `The limits cannot be used: ${what}.`, { advice });
}
