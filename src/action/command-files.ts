import { lstatSync } from 'node:fs';
import { AttestationError } from '../foundation/errors.ts';

/** Where the runner takes a step's outputs, state and summary from. */
const NAMES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/**
 * Refuses a file of the runner's that an earlier step has replaced: to open a named pipe never ends, and no signal ends it
 * either. Its variable is taken out of the environment, so that nothing writes there any more.
 *
 * @throws AttestationError `runner-file` (blocked)
 */
export function refuseReplacedFiles(environment: NodeJS.ProcessEnv): void {
  const replaced = NAMES.filter((name) => {
    const path = environment[name] ?? '';
    return path !== '' && lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true;
  });
  for (const name of replaced) delete environment[name];
  const [first] = replaced;
  if (first === undefined) return;
  throw new AttestationError(
    'runner-file',
    `${first} does not name a regular file, which the runner makes it for each step.`,
  );
}
