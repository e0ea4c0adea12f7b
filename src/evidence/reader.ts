import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { messageOf } from '../foundation/thrown.ts';
import { PROBES } from '../probes/contract.ts';
import type { Bundle } from './bundle-type.ts';
import type { StrictJson } from './canonical-json.ts';
import { bundleCase } from './case.ts';
import { checkFiles, type Views } from './check-files.ts';
import { checkAdds } from './check-inventory.ts';
import { checkLimits } from './check-limits.ts';
import { checkPins, checkSubject, expectsItself, pinsOf } from './check-pins.ts';
import { checkSignature, type VerifySignature } from './check-signature.ts';
import { checkTime } from './check-time.ts';
import { checkVenue } from './check-venue.ts';
import { enforcedOf } from './enforced.ts';
import { type Expectations, NO_EXPECTATIONS } from './expectations.ts';
import { signatureName } from './file-names.ts';
import { acceptedHeadline, blockedHeadline } from './headline.ts';
import { judgedBundle } from './judged-bundle.ts';
import { l1Statuses } from './l1-status.ts';
import type { EvidenceSource } from './open.ts';
import { parseBundle } from './parse-bundle.ts';
import { contentQualifiers, policyQualifiers, trustQualifiers } from './qualifiers.ts';
import type { Note, Pin, ReadControl, Reading, ReadProbe, Signer } from './reading.ts';
import { bounded, type Reason, reason } from './reasons.ts';
import { subjectInWords, subjectOf } from './subject.ts';
import { noBundle, type TestResult, testResult } from './test-result.ts';
import { waive } from './waive.ts';

/** What other modules give the reader. Without one of the first two its check is not done, and that blocks. */
export interface ReaderHooks {
  readonly verifySignature?: VerifySignature;
  readonly views?: Views;
  /** The number of reasons of one code that are named, if not 200: a reader of many bundles holds those of many. */
  readonly mostOfACode?: number | undefined;
  /**
   * Reads JSON as `readStrictJson` does, which is the default; a reader of many bundles shares their common
   * members.
   */
  readonly readJson?: (bytes: Uint8Array) => StrictJson;
}

/**
 * Reads evidence as a stranger does (contract §6): runs nothing, opens nothing, believes nothing. The order: bytes,
 * signature, strict JSON, schema, recomputation, corroboration, files, pins, venue, challenge, age. Never throws:
 * anything that is not ACCEPTED is BLOCKED, with every reason.
 */
export function readEvidence(
  source: EvidenceSource,
  expectations: Expectations,
  now: Date,
  hooks: ReaderHooks = {},
): Reading {
  try {
    return read(source, expectations, now, hooks);
  } catch (error) {
    const reasons = [reason('reader-fault', null, messageOf(error))];
    return conclude({ source, bundleSha256: digestOf(source), expectations, now, reasons });
  }
}

function read(source: EvidenceSource, expectations: Expectations, now: Date, hooks: ReaderHooks): Reading {
  const bundleSha256 = digestOf(source);
  const signature = checkSignature(source, bundleSha256, expectations, hooks.verifySignature);
  const signer = signature.ok ? signature.signer : null;
  const verifiedTime = signature.ok ? signature.verifiedTime : null;
  const { mostOfACode } = hooks;
  const known = { source, bundleSha256, expectations, now, signer, verifiedTime, mostOfACode };
  const first = [...source.problems, ...signature.reasons];
  if (source.bundle === null || bundleSha256 === null) {
    const missing = source.problems.length > 0 ? [] : [reason('bundle-missing')];
    return conclude({ ...known, reasons: [...first, ...missing] });
  }
  const { name, bytes } = source.bundle;
  const parsed = parseBundle(bytes, bundleSha256, hooks.readJson);
  if (!parsed.ok) return conclude({ ...known, reasons: [...first, ...parsed.reasons] });
  const { bundle } = parsed;
  const evidence = {
    ...bundleCase(bundle),
    ...{ source, bundleName: name, signer, verifiedTime, expectations, now },
  };
  const { probes, controls, reasons: own } = judgedBundle(bundle);
  const pins = pinsOf(evidence);
  const { reasons: timeReasons, notes: ofTime } = checkTime(evidence);
  const notes = [...ofTime, ...expectsItself(expectations, bundleSha256)];
  const ofVenue = checkVenue(evidence);
  const reasons = [
    ...first,
    ...(signature.ok
      ? signature.compare(bundle, testResult(bundle, probes, [...own, ...unaccepted(bundle), ...ofVenue]))
      : []),
    ...own,
    ...checkAdds(bundle, expectations.adds),
    ...checkFiles(evidence, hooks.views ?? {}),
    ...checkPins(pins),
    ...checkSubject(evidence),
    ...checkLimits(bundle, expectations.limits),
    ...ofVenue,
    ...timeReasons,
  ];
  return conclude({ ...known, reasons, bundle, probes, controls, pins, notes });
}

/** What a reader's caller must accept by name: in a signed result no one has accepted it. */
function unaccepted(bundle: Bundle): readonly Reason[] {
  return [...checkAdds(bundle, []), ...checkLimits(bundle, {})];
}

/**
 * Returns the result of a bundle's bytes alone: the signer signs this result, and a reader computes it again. Never
 * throws: a bundle that cannot be judged has FAILED.
 */
export function ownResult(bytes: Uint8Array): TestResult {
  try {
    const parsed = parseBundle(bytes);
    if (!parsed.ok) return noBundle(parsed.reasons);
    return bundleResult(parsed.bundle);
  } catch (error) {
    return noBundle([reason('reader-fault', null, messageOf(error))]);
  }
}

/** Returns the result of a bundle that was parsed, as {@link ownResult} does of its bytes. */
export function bundleResult(bundle: Bundle): TestResult {
  const { probes, reasons } = judgedBundle(bundle);
  const ofVenue = checkVenue({ bundle, signer: null, expectations: NO_EXPECTATIONS });
  return testResult(bundle, probes, [...reasons, ...unaccepted(bundle), ...ofVenue]);
}

function isSigned({ bundle, files }: EvidenceSource): boolean {
  return bundle !== null && files.has(signatureName(bundle.name));
}

function digestOf({ bundle }: EvidenceSource): Sha256 | null {
  return bundle === null ? null : sha256Of(bundle.bytes);
}

interface Conclusion {
  readonly source: EvidenceSource;
  readonly bundleSha256: Sha256 | null;
  readonly expectations: Expectations;
  readonly now: Date;
  readonly reasons: readonly Reason[];
  readonly signer?: Signer | null;
  readonly verifiedTime?: Date | null;
  readonly notes?: readonly Note[];
  readonly bundle?: Bundle;
  readonly probes?: readonly ReadProbe[];
  readonly controls?: readonly ReadControl[];
  readonly pins?: readonly Pin[];
  readonly mostOfACode?: number | undefined;
}

/** The only place that returns ACCEPTED: the bundle was read whole, every probe is judged, and no reason is left. */
function conclude(found: Conclusion): Reading {
  const {
    source,
    bundleSha256,
    expectations,
    now,
    reasons,
    signer = null,
    bundle = null,
    probes = [],
    controls = [],
    pins = [],
  } = found;
  const { verifiedTime = null, notes = [] } = found;
  const { blocking, waived, waivers } = waive(reasons, expectations, pins);
  const accepted = bundle !== null && probes.length === PROBES.length && blocking.length === 0;
  const subject = bundle === null ? null : subjectOf(bundle);
  const about = bundle === null || subject === null ? null : subjectInWords(subject, bundle);
  const qualifiers = accepted
    ? [
        ...contentQualifiers(bundle, expectations.adds),
        ...trustQualifiers({ what: 'evidence', isSigned: isSigned(source) }, signer, verifiedTime),
        ...policyQualifiers(notes),
      ]
    : [];
  return {
    verdict: accepted ? 'ACCEPTED' : 'BLOCKED',
    headline:
      accepted && about !== null
        ? acceptedHeadline(about, waivers, qualifiers)
        : blockedHeadline(blocking.length, about, waivers),
    subject,
    reasons: bounded(blocking, found.mostOfACode),
    waived: bounded(waived, found.mostOfACode),
    waivers,
    qualifiers,
    bundleName: source.bundle?.name ?? null,
    bundleSha256,
    bundle,
    probes,
    controls,
    l1: l1Statuses(probes),
    pins,
    signer,
    verifiedTime,
    notes,
    enforced: enforcedOf(expectations),
    readAt: now,
  };
}
