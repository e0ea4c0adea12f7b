import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { messageOf } from '../foundation/thrown.ts';
import { PROBES } from '../probes/contract.ts';
import { corroborate, lookAtHost } from '../probes/corroborate.ts';
import type { Corroboration } from '../probes/verdict.ts';
import { type NormalisedProfile, parseProfile } from '../seccomp/profile.ts';
import type { Bundle } from './bundle-type.ts';
import { readStrictJson, type StrictJson } from './canonical-json.ts';
import type { Case } from './case.ts';
import { checkArguments } from './check-arguments.ts';
import { checkConsistency } from './check-consistency.ts';
import { checkControls } from './check-controls.ts';
import { checkFiles, checkListing, type Views } from './check-files.ts';
import { checkHost } from './check-host.ts';
import { checkAdds } from './check-inventory.ts';
import { checkLimits } from './check-limits.ts';
import { checkPins, checkSubject, expectsItself, pinsOf } from './check-pins.ts';
import { checkPosture } from './check-posture.ts';
import { checkSignature, type VerifySignature } from './check-signature.ts';
import { checkTime } from './check-time.ts';
import { checkVenue } from './check-venue.ts';
import { checkVerdicts } from './check-verdicts.ts';
import { enforcedOf } from './enforced.ts';
import { type Expectations, NO_EXPECTATIONS } from './expectations.ts';
import { bundleProblem, isBundle } from './generated/validate-bundle.ts';
import { acceptedHeadline, blockedHeadline, limitsAsWords, notesAsWords, trustAsWords } from './headline.ts';
import { l1Statuses } from './l1-status.ts';
import { recordObservations, restoreObservations } from './observed.ts';
import type { EvidenceSource } from './open.ts';
import { pinnedAsWords } from './pinned-adds.ts';
import type { Note, Pin, ReadControl, Reading, ReadProbe, Signer } from './reading.ts';
import { type Reason, reason } from './reasons.ts';
import { recompute } from './recompute.ts';
import { limitsOfRun } from './run-limits.ts';
import { subjectInWords, subjectOf } from './subject.ts';
import { noBundle, type TestResult, testResult } from './test-result.ts';
import { waive } from './waive.ts';

/** Functions that other modules give the reader. Without one of them its check is not done, and that blocks. */
export interface ReaderHooks {
  readonly verifySignature?: VerifySignature;
  readonly views?: Views;
  /**
   * Reads JSON as {@link readStrictJson} does, which is the default; a reader of many bundles shares their common
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
  const first = [...source.problems, ...signature.reasons];
  const parsed = parseBundle(source, hooks.readJson ?? readStrictJson);
  if (!parsed.ok) {
    const reasons = [...first, ...parsed.reasons];
    return conclude({ source, bundleSha256, expectations, now, reasons, signer, verifiedTime });
  }
  const evidence = caseOf(source, parsed.name, parsed.bundle, { signer, verifiedTime, expectations, now });
  const probes = readProbes(evidence);
  const pins = pinsOf(evidence);
  const { controls, reasons: ofControls } = checkControls(evidence);
  const { reasons: timeReasons, notes: ofTime } = checkTime(evidence);
  const notes = [...ofTime, ...expectsItself(expectations, bundleSha256)];
  const { bundle } = parsed;
  const own = ownReasons(evidence, probes, ofControls);
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
  const read = { bundle, probes, controls, pins, notes };
  return conclude({ source, bundleSha256, expectations, now, reasons, signer, verifiedTime, ...read });
}

/** The findings in the bundle alone: the part of a reading that its signer knows as well as any reader. */
function ownReasons(
  evidence: Case,
  probes: readonly ReadProbe[],
  ofControls: readonly Reason[],
): readonly Reason[] {
  return [
    ...checkVerdicts(evidence),
    ...checkArguments(evidence),
    ...checkHost(evidence, probes),
    ...checkPosture(evidence),
    ...ofControls,
    ...checkConsistency(evidence),
    ...checkListing(evidence),
  ];
}

/** What a reader's caller must accept by name: in a signed result no one has accepted it. */
function unaccepted(bundle: Bundle): readonly Reason[] {
  return [...checkAdds(bundle, []), ...checkLimits(bundle, {})];
}

/**
 * Returns the result of a bundle's bytes alone: the signer signs this result, and a reader computes it again. Never
 * throws: a bundle that cannot be judged has FAILED.
 */
export function ownResult(name: string, bytes: Uint8Array): TestResult {
  const source: EvidenceSource = {
    path: name,
    kind: 'bundle',
    bundle: { name, bytes },
    files: new Map(),
    problems: [],
  };
  try {
    const parsed = parseBundle(source, readStrictJson);
    if (!parsed.ok) return noBundle(parsed.reasons);
    const { bundle } = parsed;
    const now = new Date(bundle.created_at);
    const alone = { signer: null, verifiedTime: null, expectations: NO_EXPECTATIONS, now };
    const evidence = caseOf(source, name, bundle, alone);
    const probes = readProbes(evidence);
    const own = ownReasons(evidence, probes, checkControls(evidence).reasons);
    return testResult(bundle, probes, [...own, ...unaccepted(bundle), ...checkVenue(evidence)]);
  } catch (error) {
    return noBundle([reason('reader-fault', null, messageOf(error))]);
  }
}

function digestOf({ bundle }: EvidenceSource): Sha256 | null {
  return bundle === null ? null : sha256Of(bundle.bytes);
}

type Parsed =
  | { readonly ok: true; readonly name: string; readonly bundle: Bundle }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

function parseBundle(source: EvidenceSource, readJson: (bytes: Uint8Array) => StrictJson): Parsed {
  if (source.bundle === null) {
    return { ok: false, reasons: source.problems.length > 0 ? [] : [reason('bundle-missing')] };
  }
  const { name, bytes } = source.bundle;
  const json = readJson(bytes);
  if (!json.ok) return { ok: false, reasons: [reason(json.fault, null, json.detail)] };
  const { value } = json;
  if (isBundle(value)) return { ok: true, name, bundle: value };
  if (hasNoInventory(value)) return { ok: false, reasons: [reason('inventory-missing')] };
  return { ok: false, reasons: [reason('bundle-schema', null, bundleProblem(value) ?? 'unknown')] };
}

/** A bundle from before inventories existed: one clear reason is better than the schema's report. */
function hasNoInventory(value: unknown): boolean {
  const host = typeof value === 'object' && value !== null && 'host' in value ? value.host : null;
  return typeof host === 'object' && host !== null && !('inventory' in host);
}

function caseOf(
  source: EvidenceSource,
  bundleName: string,
  bundle: Bundle,
  rest: Pick<Case, 'signer' | 'verifiedTime' | 'expectations' | 'now'>,
): Case {
  const observations = restoreObservations(bundle.observed, bundle.raw);
  const recorded = recordObservations(observations, bundle.raw);
  const recomputed = recompute(bundle.host, observations);
  const profile = profileOf(bundle);
  const findings = profile === null ? null : lookAtHost(bundle.host, profile, limitsOfRun(bundle));
  const computed = { observations, recorded, recomputed, profile, findings };
  return { source, bundleName, bundle, ...computed, ...rest };
}

function profileOf(bundle: Bundle): NormalisedProfile | null {
  try {
    return parseProfile(bundle.profile.text, bundle.host.system.architecture);
  } catch {
    return null;
  }
}

/** Every probe of the contract. An optional probe that did not run counts for nothing and blocks nothing. */
function readProbes({ bundle, recomputed, findings }: Case): ReadProbe[] {
  return PROBES.map(({ id, l1, operation, expected }) => {
    const judgement = recomputed.judgements.find(({ probeId }) => probeId === id) ?? null;
    const corroboration: Corroboration =
      findings === null
        ? { state: 'uncorroborated', why: 'The recorded seccomp profile cannot be read.' }
        : corroborate(id, bundle.host, findings);
    return { probeId: id, l1, operation, expected, judgement, corroboration };
  });
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
  return {
    verdict: accepted ? 'ACCEPTED' : 'BLOCKED',
    headline:
      accepted && about !== null
        ? acceptedHeadline(about, waivers, [
            ...limitsAsWords(bundle),
            ...pinnedAsWords(bundle, expectations.adds),
            ...trustAsWords(source, signer, verifiedTime),
            ...notesAsWords(notes),
          ])
        : blockedHeadline(blocking.length, about, waivers),
    subject,
    reasons: blocking,
    waived,
    waivers,
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
