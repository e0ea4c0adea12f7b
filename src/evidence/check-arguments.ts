import { flagWords } from '../foundation/run-flag.ts';
import { flagProblem, readFlags } from '../probes/run-flags.ts';
import type { Case } from './case.ts';
import { type Reason, reason } from './reasons.ts';

/** Checks the list with which the attested container was created: every argument is one that this program gives. */
export function checkArguments({ bundle: { run, image_digest } }: Case): Reason[] {
  const [command = '', ...words] = run.arguments;
  const found: Reason[] = command === 'create' ? [] : [reason('run-argument', command, 'is not create')];
  for (const flag of readFlags(words.slice(0, words.lastIndexOf(image_digest)))) {
    const problem = flagProblem(flag);
    if (problem !== null) found.push(reason('run-argument', flagWords([flag]).join(' ').trim(), problem));
  }
  return found;
}
