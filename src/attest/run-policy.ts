import { resolve } from 'node:path';
import { type Expectations, MAX_POLICY_BYTES } from '../evidence/expectations.ts';
import { AttestationError } from '../foundation/errors.ts';
import { readGivenBytes } from '../foundation/given-file.ts';
import { resolveInWorkspace } from '../foundation/workspace-path.ts';

/**
 * Reads the policy that a run must meet, besides being consistent in itself.
 *
 * @throws AttestationError `path-refused`, `file-unreadable`, `policy-invalid` (usage)
 */
export async function readRunPolicy(given: string, workspace: string): Promise<Expectations> {
  const path = { given, name: 'policy', workspace, purpose: 'read' } as const;
  const real = await resolveInWorkspace(path).catch((error: unknown) => {
    if (error instanceof AttestationError) throw error;
    return resolve(workspace, given);
  });
  const bytes = await readGivenBytes(real, MAX_POLICY_BYTES, 'policy');
  // The policy's validator loads only with a policy.
  const { parsePolicy } = await import('../evidence/policy.ts');
  return parsePolicy(bytes);
}
