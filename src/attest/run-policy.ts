import { type Expectations, MAX_POLICY_BYTES } from '../evidence/expectations.ts';
import { readGivenBytes } from '../foundation/given-file.ts';

/**
 * Reads the policy that a run must meet, besides being consistent in itself.
 *
 * @throws AttestationError `path-refused`, `file-unreadable`, `policy-invalid` (usage)
 */
export async function readRunPolicy(given: string, workspace: string): Promise<Expectations> {
  const bytes = await readGivenBytes({ given, what: 'policy', workspace }, MAX_POLICY_BYTES);
  // The policy's validator loads only with a policy.
  const { parsePolicy } = await import('../evidence/policy.ts');
  return parsePolicy(bytes);
}
