import * as core from '@actions/core';
import type { AttestResult } from '../attest/attest.ts';
import { toFailure } from '../report/failure.ts';
import type { ActionInputs } from './inputs.ts';
import type { ActionLog } from './log.ts';

/**
 * Adds the signature to the repository's attestations, if the caller asks for that. An error here never fails the step:
 * the evidence is on disk and signed, and anyone who has it can verify it.
 *
 * @returns the attestation's address; null if none was added
 */
export async function tryPersist(
  result: AttestResult,
  inputs: ActionInputs,
  log: ActionLog,
): Promise<string | null> {
  if (!inputs.persistAttestation) return null;
  const why = await whyNot(result, inputs);
  if (why !== null) {
    log.warn('Sandbox attestation: not-persisted', `Nothing was added to the attestations: ${why}`);
    return null;
  }
  try {
    return await persist(result, inputs.gitHubToken ?? '', log);
  } catch (error) {
    const { code, message, remedy } = toFailure(error);
    log.warn(`Sandbox attestation: ${code}`, `${message} ${remedy}`);
    return null;
  }
}

/**
 * Returns why nothing is added, or null. People who look there check whether a signature exists, and seldom what it
 * says. So the step adds only evidence that the run's own reader accepts, only a statement that says PASSED, and only
 * what a certificate signed, because GitHub verifies nothing else there.
 */
async function whyNot(
  { signing, verdict }: AttestResult,
  { gitHubToken }: ActionInputs,
): Promise<string | null> {
  if (signing.kind !== 'signed') return 'the evidence is not signed.';
  if (signing.signedBy.kind !== 'certificate') {
    return 'a key signed the evidence, and gh attestation verify knows certificates only. Use signing: keyless.';
  }
  if (verdict !== 'ACCEPTED') return `the verdict is ${verdict}.`;
  if (gitHubToken === null) return 'the input github-token is empty.';
  return whyNotPassed(signing.bytes);
}

/** A run accepts what its policy pins or waives. What it signed holds for every reader, and knows neither. */
async function whyNotPassed(signature: Uint8Array): Promise<string | null> {
  const { inspectSignature } = await import('../signing/inspect-signature.ts');
  const inspected = inspectSignature(signature);
  if (!inspected.readable || !inspected.statement.readable) return 'its signed statement cannot be read.';
  const { result, failed } = inspected.statement;
  if (result === 'PASSED') return null;
  const tests = failed.slice(0, MOST_TESTS).join(', ');
  return `the signed statement says ${result} (${tests}), because the run accepts more by its own inputs or its policy than readers do by default. Its evidence is as good for readers who accept the same.`;
}

const MOST_TESTS = 5;

async function persist({ signing }: AttestResult, token: string, log: ActionLog): Promise<string | null> {
  if (signing.kind !== 'signed') return null;
  const { persistAttestation } = await import('../publish/attestations.ts');
  const repository = process.env['GITHUB_REPOSITORY'] ?? '';
  log.stage('attestation', repository);
  const { id, url } = await persistAttestation({
    apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
    serverUrl: process.env['GITHUB_SERVER_URL'] || 'https://github.com',
    repository,
    token,
    signature: signing.bytes,
  });
  core.setOutput('attestation-id', id);
  core.setOutput('attestation-url', url);
  log.print(`Attestation: ${url}`);
  return url;
}
