import { readAuthorities } from '../attest/entry/authorities.ts';

/**
 * Ends a step whose environment names certificates that are not in a regular file, before the libraries of the runner's services are
 * loaded, one of which reads the certificates at once. So nothing of theirs is used here.
 *
 * @returns whether the step may go on
 */
export function mayGoOn(step: 'action' | 'cleanup' | 'launch' | 'collect'): boolean {
  const odd = readAuthorities(process.env);
  if (odd === null) return true;
  process.stdout.write(`::error title=Sandbox attestation%3A node-environment::${odd}\n`);
  // A post step fails no job.
  process.exitCode = step === 'cleanup' ? 0 : 2;
  return false;
}
