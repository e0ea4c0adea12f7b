import { oncePer } from '../foundation/memoize.ts';
import { limitsInWords } from '../probes/restrictions/limit-amounts.ts';
import { limitsIn } from '../probes/restrictions/limit-flags.ts';
import { largerLimits, RUN_LIMITS, type RunLimits } from '../probes/restrictions/run-limits.ts';
import { readFlags } from '../probes/run-flags.ts';
import type { Bundle } from './bundle-type.ts';

/** The part of a bundle that says how its run was created. */
interface Created extends Pick<Bundle, 'image_digest'> {
  readonly run: Pick<Bundle['run'], 'arguments'>;
}

/** Returns the arguments that created the attested container, up to its image: what follows is the payload's. */
export function argumentsBefore({ run, image_digest }: Created): readonly string[] {
  return run.arguments.slice(0, run.arguments.lastIndexOf(image_digest));
}

/** Returns the limits that the attested run asked for by its flags; where it asked for none, the default. */
export const limitsOfRun: (created: Created) => RunLimits = oncePer((created) =>
  limitsIn(readFlags(argumentsBefore(created))),
);

/** Returns the limits of a run that are larger than the default, by name. */
export function largerThanDefault(created: Created): Readonly<Partial<RunLimits>> {
  const limits = limitsOfRun(created);
  return Object.fromEntries(largerLimits(limits, RUN_LIMITS).map((name) => [name, limits[name]]));
}

/** Returns the same as `NAME=AMOUNT`, separated by commas; empty if no limit is larger. */
export function largerInWords(created: Created): string {
  return limitsInWords(largerThanDefault(created)).join(', ');
}
