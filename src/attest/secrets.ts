import { localKeyPath } from '../signing/local-key-path.ts';
import type { AttestInputs } from './inputs.ts';
import type { RunContext } from './run-context.ts';

/** Returns the paths of the command's own keys and credentials, which no payload may get; null for one that it has not. */
export function secretsOf(
  { signing, pullCredentials }: Pick<AttestInputs, 'signing' | 'pullCredentials'>,
  { stateFolder }: Pick<RunContext, 'stateFolder'>,
): readonly (string | null)[] {
  return [signing.key, pullCredentials, stateFolder === null ? null : localKeyPath(stateFolder)];
}
