import type { Bundle } from './bundle-type.ts';
import { signatureName } from './file-names.ts';
import type { EvidenceSource } from './open.ts';
import type { Note, Signer } from './reading.ts';
import { largerInWords } from './run-limits.ts';

/** Larger limits than the default ones, which qualify a verdict. */
export function limitsAsWords(bundle: Bundle): readonly string[] {
  const larger = largerInWords(bundle);
  return larger === '' ? [] : [`its limits are larger than the default (${larger})`];
}

/** Whose word it is, unless a signature was verified and its time is confirmed. */
export function trustAsWords(
  { bundle, files }: EvidenceSource,
  signer: Signer | null,
  verifiedTime: Date | null,
): readonly string[] {
  if (verifiedTime !== null) return [];
  if (signer !== null) return ['its time is stated by the signer, not confirmed'];
  const isSigned = bundle !== null && files.has(signatureName(bundle.name));
  return [
    ...(isSigned ? ['it is signed, and the signature was not checked since no signer was named'] : []),
    'its time is stated by the evidence alone',
  ];
}

/** A policy that was made of the evidence accepts it whatever it holds: the verdict must not be shown without that. */
export function notesAsWords(notes: readonly Note[]): readonly string[] {
  return notes.some(({ code }) => code === 'expects-itself')
    ? ['its policy was made of this very evidence, which confirms nothing']
    : [];
}

/**
 * Everything that qualifies the word: the waivers, the subject and its profile, larger limits, entries that a pin
 * accepts, a signature that was not checked, a time that is not confirmed, and a policy made of the same evidence.
 */
export function acceptedHeadline(about: string, waivers: readonly string[], also: readonly string[]): string {
  const waived = waivers.length > 0 ? ` with waivers: ${waivers.join(', ')};` : ':';
  return `ACCEPTED${waived} ${[about, ...also].join('; ')}`;
}

/** How many reasons block, what they are about, and what was waived all the same. */
export function blockedHeadline(blocking: number, about: string | null, waivers: readonly string[]): string {
  const also = [
    ...(about === null ? [] : [`about ${about}`]),
    ...(waivers.length > 0 ? [`with waivers: ${waivers.join(', ')}`] : []),
  ];
  const words = also.length > 0 ? ` (${also.join('; ')})` : '';
  return `BLOCKED for ${blocking} ${blocking === 1 ? 'reason' : 'reasons'}${words}`;
}
