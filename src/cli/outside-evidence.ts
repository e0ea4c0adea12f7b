import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { signatureName } from '../evidence/file-names.ts';
import type { EvidenceSource } from '../evidence/open.ts';
import { AttestationError, printable } from '../foundation/errors.ts';

/**
 * Returns the path where a reader writes its findings: never over the evidence, nor into its folder, where the next
 * reader would block it as an unknown file.
 *
 * @param path what the caller named: the evidence, or a folder that holds nothing else
 * @throws AttestationError `output-in-evidence` (usage)
 */
export async function outsideEvidence(
  path: string,
  source: Pick<EvidenceSource, 'path'>,
  target: string,
  option: string,
): Promise<string> {
  const written = await realTarget(target);
  const evidence = await Promise.all([real(path), real(source.path)]);
  const changed = evidence.flatMap((each) => [each, signatureName(each)]);
  if (!changed.includes(written) && !evidence.includes(dirname(written))) return written;
  throw new AttestationError(
    'output-in-evidence',
    `${option} ${printable(target)} would change the evidence itself.`,
  );
}

async function realTarget(target: string): Promise<string> {
  const whole = resolve(target);
  return join(await real(dirname(whole)), basename(whole));
}

/** Returns a path without links; a path that does not exist stays as it is. */
export async function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
