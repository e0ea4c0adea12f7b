import { resolve } from 'node:path';
import { type Drift, driftSince, readBaseline } from '../../evidence/baseline.ts';
import type { Trust } from '../../evidence/expectations.ts';
import { type EvidenceSource, openEvidence } from '../../evidence/open.ts';
import type { Reading } from '../../evidence/reading.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { resolveInWorkspace } from '../../foundation/workspace-path.ts';
import type { SigningOutcome } from '../../signing/sign-evidence.ts';
import { trustIn } from '../../signing/signed-by.ts';
import { loadVerifier } from '../../signing/verifier.ts';

/**
 * Opens the earlier evidence with which a run is compared.
 *
 * @throws AttestationError `path-refused` (usage), or as {@link openEvidence}
 */
export async function openBaseline(given: string): Promise<EvidenceSource> {
  const path = { given, name: 'baseline', workspace: process.cwd(), purpose: 'read' } as const;
  const real = await resolveInWorkspace(path).catch((error: unknown) => {
    if (error instanceof AttestationError) throw error;
    return resolve(given);
  });
  // The path that was looked at, and no link that came on it since.
  return { ...(await openEvidence(real, false)), path: given };
}

/**
 * Reads earlier evidence with the trust that its reader has, and describes what changed since. It never throws for
 * anything in the baseline: it describes that as well.
 */
export async function compareWith(baseline: EvidenceSource, after: Reading, trust: Trust): Promise<Drift> {
  const reading = readBaseline(baseline, trust, new Date(), await loadVerifier(trust));
  return driftSince(reading, baseline.path, after);
}

/** Returns whom a run trusts with its baseline: exactly who signed the run itself. */
export function trustOfRun(signing: SigningOutcome): Trust {
  return signing.kind === 'signed' ? trustIn(signing.signedBy) : { kind: 'not-chosen' };
}
