import { AttestationError, printable } from '../foundation/errors.ts';
import { realPath } from '../foundation/real-path.ts';
import { resolveBelow } from '../foundation/workspace-path.ts';
import type { GetInput } from './input-readers.ts';
import { refuseRelativeOutside } from './relative-inputs.ts';

/**
 * Accepts only a folder below the workspace: a later step's files, or another checkout next to it, are not this step's
 * to attest.
 *
 * @param paths the names of the step's inputs that are paths
 * @throws AttestationError `no-working-directory`, `path-refused`, `invalid-setting` (usage)
 */
export async function enterWorkingDirectory(
  given: string,
  paths: readonly string[],
  getInput: GetInput,
): Promise<void> {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? '.';
  try {
    process.chdir(await resolveBelow({ given, name: 'working-directory', workspace, purpose: 'shown' }));
  } catch (cause) {
    if (cause instanceof AttestationError) throw cause;
    throw new AttestationError(
      'no-working-directory',
      `The working directory ${printable(given, 160)} is not a folder below the workspace.`,
      { cause },
    );
  }
  refuseRelativeOutside(paths, getInput, { base: process.cwd(), workspace: await realPath(workspace) });
}
