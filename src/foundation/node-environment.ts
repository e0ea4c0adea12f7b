import { AttestationError } from './errors.ts';

/** Variables that make Node print what it sends, tokens included, or accept any server; null: any value. */
const EXPOSING: readonly (readonly [name: string, value: string | null])[] = [
  ['NODE_DEBUG', null],
  ['NODE_DEBUG_NATIVE', null],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
];

/**
 * Refuses to handle tokens where Node would give them away. An earlier step of a job may have set such a variable, and
 * Node has read it before this program begins.
 *
 * @throws AttestationError `node-environment` (usage)
 */
export function refuseExposingNode(environment: Readonly<Record<string, string | undefined>>): void {
  for (const [name, bad] of EXPOSING) {
    const value = environment[name];
    if (value === undefined || value === '' || (bad !== null && value !== bad)) continue;
    throw new AttestationError(
      'node-environment',
      `With ${name} in the environment Node would give away the tokens that this program sends.`,
    );
  }
}
