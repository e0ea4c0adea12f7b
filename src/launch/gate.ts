import type { Bundle } from '../evidence/bundle-type.ts';
import { type EvidenceSource, openEvidence } from '../evidence/open.ts';
import { readEvidence } from '../evidence/reader.ts';
import type { Reading } from '../evidence/reading.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { isRehearsal } from '../receipt/rehearsal.ts';
import { viewsFor } from '../report/views.ts';
import { loadVerifier } from '../signing/verifier.ts';
import type { LaunchInputs } from './inputs.ts';

/** Evidence that was read, and whether a workload may run in its sandbox. */
export interface Gate {
  readonly source: EvidenceSource;
  readonly reading: Reading;
  /** Null: nothing may run. */
  readonly bundle: Bundle | null;
}

/**
 * Reads the evidence as `verify` does, before the engine is asked for anything (contract §7). What is launched later is
 * judged against these bytes, whatever the folder holds by then.
 *
 * @throws AttestationError `launch-needs-folder` (usage) for a bundle alone
 */
export async function readGate({
  evidence,
  expectations,
  rehearsal,
  challenge,
}: LaunchInputs): Promise<Gate> {
  const verifySignature = await loadVerifier(expectations.trust);
  const source = await openEvidence(evidence);
  // A receipt's folder holds the whole evidence.
  if (source.kind === 'bundle' && source.bundle !== null) throw needsFolder(evidence);
  const views = await viewsFor(source);
  const hooks = verifySignature === undefined ? { views } : { verifySignature, views };
  // The receipt will hold the launch's own challenge: only another one has to be in the evidence, which is older.
  const isRecorded = expectations.challenge === challenge;
  const expected = isRecorded ? { ...expectations, challenge: null } : expectations;
  const reading = readEvidence(source, expected, new Date(), hooks);
  return { source, reading, bundle: mayLaunch(reading, rehearsal) ? reading.bundle : null };
}

function mayLaunch({ verdict, reasons }: Reading, rehearsal: boolean): boolean {
  return verdict === 'ACCEPTED' || (rehearsal && isRehearsal(reasons));
}

function needsFolder(path: string): AttestationError {
  return new AttestationError('launch-needs-folder', `${printable(path)} is a bundle without its folder.`);
}
