import type { LastWords } from '../container/last-words.ts';
import type { Bundle } from '../evidence/bundle.ts';
import type { Reading } from '../evidence/reading.ts';
import type { EvidenceFiles } from '../evidence/write.ts';
import type { Sha256 } from '../foundation/digest.ts';
import type { SigningOutcome } from '../signing/sign-evidence.ts';
import type { KeptOutput } from './keep-output.ts';

/** ACCEPTED, BLOCKED, or for the venue LOCAL at best a REHEARSAL, which is not evidence (contract §1). */
export type RunVerdict = 'ACCEPTED' | 'BLOCKED' | 'REHEARSAL';

/** The end of the pipeline: evidence on disk, and what a reader reports of it. */
export interface AttestResult {
  readonly verdict: RunVerdict;
  readonly evidenceFolder: string;
  readonly bundlePath: string;
  readonly bundleSha256: Sha256;
  /** Every file of the evidence by name, the signature included: what was judged, whatever the folder holds now. */
  readonly files: EvidenceFiles;
  readonly bundle: Bundle;
  /** The end of the payload's stdout and stderr: untrusted, for the person who debugs it. The evidence has neither. */
  readonly wrote: LastWords;
  /** What was kept of the payload's output; null if the caller did not ask for it, or it could not be kept. */
  readonly kept: KeptOutput | null;
  /** Dockerfiles of the working folder that nobody named, if the reference sandbox was attested instead. */
  readonly otherDockerfiles: readonly string[];
  readonly signing: SigningOutcome;
  /** What a reader reports of the bytes that were written. */
  readonly reading: Reading;
}
