import { flagWords } from '../foundation/run-flag.ts';
import { flagProblem, readFlags } from '../probes/run-flags.ts';
import type { Case } from './case.ts';
import { type Reason, reason } from './reasons.ts';

/** Checks the argument list that created the attested container: this program must be able to give every argument. */
export function checkArguments({ bundle: { run, image_digest } }: Pick<Case, 'bundle'>): Reason[] {
  const [command = '', ...words] = run.arguments;
  const found: Reason[] = command === 'create' ? [] : [reason('run-argument', command, 'is not create')];
  for (const flag of readFlags(words.slice(0, words.lastIndexOf(image_digest)))) {
    const problem = flagProblem(flag);
    if (problem !== null) found.push(reason('run-argument', flagWords([flag]).join(' ').trim(), problem));
  }
  return found;
}
