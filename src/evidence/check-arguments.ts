import { flagWords } from '../foundation/run-flag.ts';
import { flagProblem, readFlags } from '../probes/run-flags.ts';
import type { BundleCase } from './case.ts';
import { type Reason, reason } from './reasons.ts';
import { argumentsBefore } from './run-limits.ts';

/** Checks the argument list that created the attested container: this program must be able to give every argument. */
export function checkArguments({ bundle }: Pick<BundleCase, 'bundle'>): Reason[] {
  const [command = '', ...words] = argumentsBefore(bundle);
  const found: Reason[] = command === 'create' ? [] : [reason('run-argument', command, 'is not create')];
  for (const flag of readFlags(words)) {
    const problem = flagProblem(flag);
    if (problem !== null) found.push(reason('run-argument', flagWords([flag]).join(' ').trim(), problem));
  }
  return found;
}
