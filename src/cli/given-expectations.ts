import { type Expectations, MAX_POLICY_BYTES, NO_EXPECTATIONS } from '../evidence/expectations.ts';
import { readGivenBytes } from '../foundation/given-file.ts';
import type { CommandInput } from './command.ts';
import { readExpectations } from './expectations.ts';
import { readTrust } from './trust.ts';

/**
 * Returns everything that a caller expects: policy, options and trust.
 *
 * @throws AttestationError (usage) for what cannot be read or used
 */
export async function expectationsIn(options: CommandInput['options']): Promise<Expectations> {
  const policy = typeof options['policy'] === 'string' ? await policyAt(options['policy']) : NO_EXPECTATIONS;
  return { ...readExpectations(options, policy), trust: await readTrust(options, policy.trust) };
}

async function policyAt(path: string): Promise<Expectations> {
  const bytes = await readGivenBytes({ given: path, what: 'policy' }, MAX_POLICY_BYTES);
  // The policy's validator loads only with a policy.
  const { parsePolicy } = await import('../evidence/policy.ts');
  return parsePolicy(bytes);
}
