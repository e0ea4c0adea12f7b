import type { Sha256 } from '../foundation/digest.ts';
import type { Bundle } from './bundle-type.ts';
import { signatureName } from './file-names.ts';
import type { EvidenceSource } from './open.ts';
import { pinnedAsWords } from './pinned-adds.ts';
import type { Note, Qualifier, QualifierCode, Signer } from './reading.ts';
import { largerInWords } from './run-limits.ts';

/** What is known of an image, of the evidence or of a launch, when its verdict is put into words. */
interface Qualified {
  readonly bundle: Bundle;
  /** The entries that the caller accepts by the digest of each. */
  readonly adds: readonly Sha256[];
  readonly notes: readonly Note[];
}

/** Larger limits than the default, entries that a pin accepts, and a policy that was made of this very evidence. */
export function contentQualifiers({ bundle, adds, notes }: Qualified): readonly Qualifier[] {
  const larger = largerInWords(bundle);
  return [
    ...(larger === ''
      ? []
      : [qualifier('larger-limits', `its limits are larger than the default (${larger})`)]),
    ...pinnedAsWords(bundle, adds).map((words) => qualifier('pinned-entries', words)),
    // It accepts the evidence whatever that holds.
    ...(notes.some(({ code }) => code === 'expects-itself')
      ? [qualifier('expects-itself', 'its policy was made of this very evidence, which confirms nothing')]
      : []),
  ];
}

/** Whose word it is, unless a signature was verified and its time is confirmed. */
export function trustQualifiers(
  { bundle, files }: EvidenceSource,
  signer: Signer | null,
  verifiedTime: Date | null,
): readonly Qualifier[] {
  if (signer !== null) return timeQualifiers(verifiedTime);
  const isSigned = bundle !== null && files.has(signatureName(bundle.name));
  const unchecked = 'it is signed, and the signature was not checked since no signer was named';
  return [
    ...(isSigned ? [qualifier('signature-not-checked', unchecked)] : []),
    qualifier('time-not-confirmed', 'its time is stated by the evidence alone'),
  ];
}

/** Of what was signed: whether anybody else says when. */
export function timeQualifiers(verifiedTime: Date | null): readonly Qualifier[] {
  return verifiedTime === null
    ? [qualifier('time-not-confirmed', 'its time is stated by the signer, not confirmed')]
    : [];
}

function qualifier(code: QualifierCode, words: string): Qualifier {
  return { code, words };
}
