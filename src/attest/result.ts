import type { Bundle } from '../evidence/bundle.ts';
import type { Reading } from '../evidence/reading.ts';
import type { Sha256 } from '../foundation/digest.ts';
import type { SigningOutcome } from '../signing/sign-evidence.ts';

/** ACCEPTED, BLOCKED, or for the venue LOCAL at best a REHEARSAL, which is no evidence (contract §1). */
export type RunVerdict = 'ACCEPTED' | 'BLOCKED' | 'REHEARSAL';

/** Where the road ends: evidence on disk, and what a reader says of it. */
export interface AttestResult {
  readonly verdict: RunVerdict;
  readonly evidenceFolder: string;
  readonly bundlePath: string;
  readonly bundleSha256: Sha256;
  readonly bundle: Bundle;
  readonly signing: SigningOutcome;
  /** What a reader says of the bytes that were written. */
  readonly reading: Reading;
}
