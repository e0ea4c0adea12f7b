import { basename, dirname } from 'node:path';
import { projectVersion } from '../attest/entry/project.ts';
import type { EvidenceSource } from '../evidence/open.ts';
import type { Reading } from '../evidence/reading.ts';
import { AttestationError } from '../foundation/errors.ts';
import { readGivenFile } from '../foundation/given-file.ts';
import { placeFile } from '../foundation/place-file.ts';
import { MAX_KEY_BYTES } from '../signing/pem.ts';
import type { SigningKey } from '../signing/private-key.ts';
import { outsideEvidence } from './outside-evidence.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The reader's request to sign its own decision: the key, and the file to write. */
export interface SummaryRequest {
  readonly target: string;
  readonly key: SigningKey;
}

/**
 * Returns what `--summary-statement` and `--summary-key` ask for; null: nothing. It reads the key before the evidence,
 * so that a bad key stops the command before any work.
 *
 * @throws AttestationError (usage) when the key is missing or cannot be used
 */
export async function readSummaryRequest(
  options: Readonly<Record<string, unknown>>,
  environment: Environment,
): Promise<SummaryRequest | null> {
  const { summaryStatement: target, summaryKey: file } = options;
  if (typeof target !== 'string' && typeof file !== 'string') return null;
  if (typeof target !== 'string' || target === '')
    throw incomplete('--summary-key is given without --summary-statement');
  const pem =
    typeof file === 'string'
      ? await readGivenFile({ given: file, what: 'signing key', isSecret: true }, MAX_KEY_BYTES)
      : environment['SIGNING_KEY'] || null;
  if (pem === null) throw incomplete('--summary-statement is given without a key');
  const { readPrivateKey } = await import('../signing/private-key.ts');
  return { target, key: readPrivateKey(pem, environment['SIGNING_KEY_PASSPHRASE'] ?? null) };
}

/**
 * Signs the reader's decision, whatever it is, and writes it.
 *
 * @returns the file's path; null when there was no bundle to describe
 * @throws AttestationError `output-in-evidence` (usage) or `evidence-not-written`
 */
export async function writeSummary(
  { target, key }: SummaryRequest,
  reading: Reading,
  evidencePaths: readonly string[],
  source: EvidenceSource,
): Promise<string | null> {
  const path = await outsideEvidence(evidencePaths, source, target, '--summary-statement');
  const [{ summaryOf }, { signWithKey }] = await Promise.all([
    import('../signing/summary.ts'),
    import('../signing/sign-key.ts'),
  ]);
  const summary = summaryOf(reading, source, key, projectVersion());
  if (summary === null) return null;
  const signed = await signWithKey(Buffer.from(JSON.stringify(summary), 'utf8'), key);
  return placeFile(dirname(path), basename(path), signed);
}

function incomplete(what: string): AttestationError {
  return new AttestationError('summary-incomplete', `${what}.`);
}
