import { AttestationError, printable } from '../foundation/errors.ts';
import { resolveBelow } from '../foundation/workspace-path.ts';

/**
 * Accepts only a folder below the workspace: a later step's files, or another checkout next to it, are not this step's
 * to attest.
 *
 * @throws AttestationError `no-working-directory`, `path-refused` (usage)
 */
export async function enterWorkingDirectory(given: string): Promise<void> {
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
}
