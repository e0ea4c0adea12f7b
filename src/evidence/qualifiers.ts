import type { Sha256 } from '../foundation/digest.ts';
import type { Bundle } from './bundle-type.ts';
import { pinnedAsWords } from './pinned-adds.ts';
import type { Note, Qualifier, QualifierCode, Signer } from './reading.ts';
import { largerInWords } from './run-limits.ts';

/** Larger limits than the default, and entries that the caller accepts by the digest of each. */
export function contentQualifiers(bundle: Bundle, adds: readonly Sha256[]): readonly Qualifier[] {
  const larger = largerInWords(bundle);
  return [
    ...(larger === ''
      ? []
      : [qualifier('larger-limits', `its limits are larger than the default (${larger})`)]),
    ...pinnedAsWords(bundle, adds).map((words) => qualifier('pinned-entries', words)),
  ];
}

/** A policy that was made of this very evidence: it accepts that whatever it holds. */
export function policyQualifiers(notes: readonly Note[]): readonly Qualifier[] {
  const words = 'its policy was made of this very evidence, which confirms nothing';
  return notes.some(({ code }) => code === 'expects-itself') ? [qualifier('expects-itself', words)] : [];
}

/** Whose word it is, unless a signature was verified and its time is confirmed. */
export function trustQualifiers(
  { what, isSigned }: { readonly what: 'evidence' | 'receipt'; readonly isSigned: boolean },
  signer: Signer | null,
  verifiedTime: Date | null,
): readonly Qualifier[] {
  if (verifiedTime !== null) return [];
  if (signer !== null)
    return [qualifier('time-not-confirmed', 'its time is stated by the signer, not confirmed')];
  const unchecked = 'it is signed, and the signature was not checked since no signer was named';
  return [
    ...(isSigned ? [qualifier('signature-not-checked', unchecked)] : []),
    qualifier('time-not-confirmed', `its time is stated by the ${what} alone`),
  ];
}

/** What of these a launch's own qualifiers do not say of its evidence, whose image may be another one. */
export function ofEvidence(evidence: readonly Qualifier[], own: readonly Qualifier[]): readonly Qualifier[] {
  const said: readonly QualifierCode[] = ['time-not-confirmed', ...own.map(({ code }) => code)];
  return evidence
    .filter(({ code }) => !said.includes(code))
    .map(({ code, words }) => qualifier(code, `of its evidence: ${words}`));
}

function qualifier(code: QualifierCode, words: string): Qualifier {
  return { code, words };
}
