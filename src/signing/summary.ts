import { instant } from '../evidence/bundle.ts';
import { writeJson } from '../evidence/canonical-json.ts';
import { signatureName } from '../evidence/file-names.ts';
import type { EvidenceSource } from '../evidence/open.ts';
import type { QualifierCode, Reading } from '../evidence/reading.ts';
import type { Subject } from '../evidence/subject.ts';
import { sha256Of } from '../foundation/digest.ts';
import type { SigningKey } from './private-key.ts';
import { type ResourceDescriptor, STATEMENT_TYPE } from './statement.ts';

/** SLSA's predicate for a verifier's own decision (SLSA v1.1, verification_summary). */
export const SUMMARY_PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';

/** A signed decision: this verifier found this bundle PASSED or FAILED against this policy. */
export interface Summary {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly ResourceDescriptor[];
  readonly predicateType: typeof SUMMARY_PREDICATE_TYPE;
  readonly predicate: {
    readonly verifier: { readonly id: string; readonly version: Readonly<Record<string, string>> };
    readonly timeVerified: string;
    readonly resourceUri: string;
    readonly policy: Located & { readonly mediaType: string; readonly content: string };
    readonly inputAttestations: readonly Located[];
    readonly verificationResult: 'PASSED' | 'FAILED';
    readonly verifiedLevels: readonly string[];
    readonly slsaVersion: string;
  };
}

interface Located {
  readonly uri: string;
  readonly digest: { readonly sha256: string };
}

/**
 * Not levels of SLSA's tracks: what an accepted sandbox is called under each profile. A consumer that asks for one does
 * not get a summary of a verdict that something qualifies.
 */
const LEVELS: Readonly<Record<Subject['profile'], string>> = {
  'deny-by-default': 'SANDBOX_DENY_BY_DEFAULT',
  'targeted-deny': 'SANDBOX_TARGETED_DENY',
  own: 'SANDBOX_OWN_PROFILE',
};

/**
 * Returns the summary of a reading, which the reader's key signs; null if there was no bundle to describe. Things
 * without an address are named by their digest (RFC 6920): the bundle as the resource, the key as the verifier, and as
 * the policy everything that was enforced, which the summary includes whole.
 */
export function summaryOf(
  reading: Reading,
  source: EvidenceSource,
  key: SigningKey,
  toolVersion: string,
): Summary | null {
  const { bundleName, bundleSha256 } = reading;
  if (bundleName === null || bundleSha256 === null) return null;
  const accepted = reading.verdict === 'ACCEPTED';
  const enforced = writeJson(reading.enforced);
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: bundleName, digest: digestSet(bundleSha256) }, ...(accepted ? imageOf(reading) : [])],
    predicateType: SUMMARY_PREDICATE_TYPE,
    predicate: {
      verifier: { id: named(key.fingerprint.hex), version: { 'sandbox-attestation': toolVersion } },
      timeVerified: instant(reading.readAt),
      resourceUri: named(bundleSha256),
      policy: {
        ...located(named(sha256Of(enforced)), sha256Of(enforced)),
        mediaType: 'application/json',
        content: Buffer.from(enforced).toString('base64'),
      },
      inputAttestations: signaturesOf(source),
      verificationResult: accepted ? 'PASSED' : 'FAILED',
      verifiedLevels: accepted ? levelsOf(reading) : ['FAILED'],
      slsaVersion: '1.1',
    },
  };
}

/** When evidence was signed is no matter of the sandbox's: the summary has a time of its own. */
const QUALIFIED: Readonly<Record<QualifierCode, readonly string[]>> = {
  'larger-limits': ['WITH_LARGER_LIMITS'],
  'pinned-entries': ['WITH_PINNED_ENTRIES'],
  'signature-not-checked': ['WITH_UNCHECKED_SIGNATURE'],
  'time-not-confirmed': [],
  'expects-itself': ['WITH_POLICY_OF_ITSELF'],
};

function levelsOf({ subject, waivers, qualifiers }: Reading): readonly string[] {
  const level = LEVELS[subject?.profile ?? 'own'];
  const also = [
    ...(waivers.length > 0 ? ['WITH_WAIVERS'] : []),
    ...qualifiers.flatMap(({ code }) => QUALIFIED[code]),
  ];
  return also.length === 0 ? [level] : [`${level}_QUALIFIED`, ...also];
}

/** Only an accepted bundle speaks for its image: a forged one could name any image, and make it look failed. */
function imageOf({ bundle }: Reading): ResourceDescriptor[] {
  if (bundle === null) return [];
  return [{ name: `image-${bundle.image_digest_kind}`, digest: digestSet(bundle.image_digest) }];
}

function signaturesOf({ bundle, files }: EvidenceSource): Located[] {
  const name = signatureName(bundle?.name ?? '');
  const bytes = files.get(name);
  return bytes === undefined ? [] : [located(encodeURIComponent(name), sha256Of(bytes))];
}

function located(uri: string, digest: string): Located {
  return { uri, digest: digestSet(digest) };
}

function digestSet(digest: string): { readonly sha256: string } {
  return { sha256: digest.slice('sha256:'.length) };
}

/** Returns a name by digest (RFC 6920): `ni:///sha-256;` and the digest in base64url. */
function named(digest: string): string {
  return `ni:///sha-256;${Buffer.from(digestSet(digest).sha256, 'hex').toString('base64url')}`;
}
