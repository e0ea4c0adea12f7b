import { basename, dirname } from 'node:path';
import { projectVersion } from '../attest/entry/project.ts';
import type { EvidenceSource } from '../evidence/open.ts';
import type { Reading } from '../evidence/reading.ts';
import { placeFile } from '../evidence/write.ts';
import { AttestationError } from '../foundation/errors.ts';
import { readGivenFile } from '../foundation/given-file.ts';
import { MAX_KEY_BYTES } from '../signing/pem.ts';
import type { SigningKey } from '../signing/private-key.ts';
import { outsideEvidence } from './outside-evidence.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** That the reader is to sign its own decision, with which key, and where to. */
export interface SummaryRequest {
  readonly target: string;
  readonly key: SigningKey;
}

/**
 * What `--summary-statement` and `--summary-key` ask for; null: nothing. The key is read before the evidence, so that a
 * bad one ends nothing halfway.
 *
 * @throws AttestationError (usage) when the key is missing or cannot be used
 */
export async function readSummaryRequest(
  options: Readonly<Record<string, unknown>>,
  environment: Environment,
): Promise<SummaryRequest | null> {
  const { summaryStatement: target, summaryKey: file } = options;
  if (typeof target !== 'string' && typeof file !== 'string') return null;
  if (typeof target !== 'string' || target === '') throw incomplete('A key without a file to sign');
  const pem =
    typeof file === 'string'
      ? await readGivenFile(file, MAX_KEY_BYTES, 'signing key')
      : environment['SIGNING_KEY'] || null;
  if (pem === null) throw incomplete('A summary is to be signed, and no key is given');
  const { readPrivateKey } = await import('../signing/private-key.ts');
  return { target, key: readPrivateKey(pem, environment['SIGNING_KEY_PASSPHRASE'] ?? null) };
}

/**
 * Signs the reader's decision, whatever it is, and writes it.
 *
 * @returns the file's path; null when there was no bundle to make it about
 * @throws AttestationError `output-in-evidence` (usage) or `evidence-not-written`
 */
export async function writeSummary(
  { target, key }: SummaryRequest,
  reading: Reading,
  evidencePath: string,
  source: EvidenceSource,
): Promise<string | null> {
  const path = await outsideEvidence(evidencePath, source, target, '--summary-statement');
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
