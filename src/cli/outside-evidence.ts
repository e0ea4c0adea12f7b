import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AttestationError, printable } from '../errors.ts';
import type { EvidenceSource } from '../evidence/open.ts';

/**
 * Where a reader writes what it found: never over the evidence, nor into its folder, where the next reader would block
 * it as an unknown file.
 *
 * @throws AttestationError `output-in-evidence` (usage)
 */
export async function outsideEvidence(
  { path, kind }: Pick<EvidenceSource, 'path' | 'kind'>,
  target: string,
  option: string,
): Promise<string> {
  const [evidence, written] = await Promise.all([real(path), realTarget(target)]);
  const overwrites = written === evidence || written === `${evidence}.sigstore.json`;
  if (!overwrites && !(kind === 'folder' && dirname(written) === evidence)) return written;
  throw new AttestationError(
    'usage',
    'output-in-evidence',
    `${option} ${printable(target)} would change the evidence itself.`,
    'Name a file outside of the evidence.',
  );
}

async function realTarget(target: string): Promise<string> {
  const whole = resolve(target);
  return join(await real(dirname(whole)), basename(whole));
}

/** A path without links; one that is not there stays as it is. */
async function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
