import { AttestationError } from '../errors.ts';
import type { CommandInput } from './program.ts';

/** `sandbox-attestation inspect`. */
export async function execute(_input: CommandInput): Promise<number> {
  throw new AttestationError('fault', 'not-built', 'inspect is not built yet.', 'Wait for it.');
}
