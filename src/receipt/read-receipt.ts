import type { Bundle } from '../evidence/bundle-type.ts';
import { readStrictJson } from '../evidence/canonical-json.ts';
import type { Views } from '../evidence/check-files.ts';
import { checkAdds } from '../evidence/check-inventory.ts';
import type { VerifySignature } from '../evidence/check-signature.ts';
import { checkTime } from '../evidence/check-time.ts';
import { checkOrigin } from '../evidence/check-venue.ts';
import type { Expectations } from '../evidence/expectations.ts';
import { contentQualifiers, ofEvidence, policyQualifiers, trustQualifiers } from '../evidence/qualifiers.ts';
import { readEvidence } from '../evidence/reader.ts';
import type { Note, Pin, Qualifier, Reading, Signer } from '../evidence/reading.ts';
import { bounded, type Reason, reason, type Waiver } from '../evidence/reasons.ts';
import { profileInWords, subjectOf } from '../evidence/subject.ts';
import { waive } from '../evidence/waive.ts';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { messageOf } from '../foundation/thrown.ts';
import { type JudgedLaunch, judgeLaunch } from './check-launch.ts';
import { checkOutput } from './check-output.ts';
import { checkReceiptSignature, type VerifyReceipt } from './check-receipt-signature.ts';
import { checkWorkload, workloadPins } from './check-workload.ts';
import { type Difference, driftReasons } from './drift.ts';
import { isReceipt, receiptProblem } from './generated/validate-receipt.ts';
import type { LaunchSource } from './launch-source.ts';
import type { Receipt } from './receipt-type.ts';
import { isRehearsal } from './rehearsal.ts';

/** Functions that other modules give the reader of a launch. Without one of them its check is not done, and that blocks. */
export interface LaunchHooks {
  /** Of the evidence's signature. */
  readonly verifySignature?: VerifySignature;
  /** Of the receipt's. */
  readonly verifyReceipt?: VerifyReceipt;
  readonly views?: Views;
}

/** The reader's result of a launch's folder: one chain from the signer to the outputs. */
export interface LaunchReading {
  readonly verdict: 'CONFINED' | 'BLOCKED';
  /** The verdict in one line, with every waiver that was used. */
  readonly headline: string;
  readonly reasons: readonly Reason[];
  readonly waived: readonly Reason[];
  readonly waivers: readonly Waiver[];
  /** Of what was launched; empty if it is blocked. */
  readonly qualifiers: readonly Qualifier[];
  /** The evidence's own reading, at the time of the launch. */
  readonly evidence: Reading;
  /** Null when the bytes are not a receipt of this schema. */
  readonly receipt: Receipt | null;
  readonly receiptSha256: Sha256 | null;
  /** How the machine differs from the evidence's; what the caller does not tolerate is among the reasons. */
  readonly drift: readonly Difference[];
  /** Of the image that ran: the evidence's own if that ran. */
  readonly pins: readonly Pin[];
  readonly signer: Signer | null;
  readonly verifiedTime: Date | null;
  readonly notes: readonly Note[];
  readonly readAt: Date;
}

/**
 * Reads a launch's folder as a stranger does (contract §7): the evidence with the one reader, as of the time of the
 * launch; the receipt against it; the files against the receipt. Never throws: what is not CONFINED is BLOCKED, with
 * every reason.
 */
export function readReceipt(
  source: LaunchSource,
  expectations: Expectations,
  now: Date,
  hooks: LaunchHooks = {},
): LaunchReading {
  try {
    return read(source, expectations, now, hooks);
  } catch (error) {
    const evidence = readEvidence(source.evidence, expectations, now, hooks);
    return conclude({
      evidence,
      now,
      expectations,
      reasons: [reason('reader-fault', null, messageOf(error))],
    });
  }
}

function read(
  source: LaunchSource,
  expectations: Expectations,
  now: Date,
  hooks: LaunchHooks,
): LaunchReading {
  const parsed = parseReceipt(source);
  // The evidence was judged when the workload was launched; a launch itself may be no older than evidence may be.
  const launchedAt = typeof parsed === 'string' ? now : timeOf(parsed, now);
  const ofEvidence = typeof parsed === 'string' ? expectations : withoutMet(expectations, parsed);
  const evidence = readEvidence(source.evidence, ofEvidence, earlier(launchedAt, now), hooks);
  const { bundle } = evidence;
  const common = { evidence, now, expectations };
  if (typeof parsed === 'string' || bundle === null)
    return conclude({ ...common, reasons: [...source.problems, ...unread(source, parsed)] });
  const judged = judgeLaunch(bundle, parsed);
  if (typeof judged === 'string')
    return conclude({ ...common, reasons: [...source.problems, reason('receipt-malformed', null, judged)] });
  const receiptSha256 = digestOf(source);
  const launch = { receipt: parsed, evidence: bundle, judged };
  const signature = checkReceiptSignature(source, expectations, hooks.verifyReceipt, launch);
  const { signer, verifiedTime } = signature;
  const time = checkTime({ bundle: judged.launched, expectations, verifiedTime, now });
  return conclude({
    ...common,
    reasons: [
      ...source.problems,
      ...signature.reasons,
      ...sameEvidence(evidence, parsed),
      ...judged.reasons,
      ...ofCaller(judged, bundle, expectations),
      ...checkOrigin({ bundle: judged.launched, expectations, signer }),
      ...checkOutput(source, parsed),
      ...time.reasons,
    ],
    receipt: parsed,
    receiptSha256,
    isSigned: source.signature !== null,
    signer,
    verifiedTime,
    notes: time.notes,
    launch: judged,
  });
}

/** What the caller's policy decides about a launch. */
export function ofCaller(judged: JudgedLaunch, evidence: Bundle, expectations: Expectations): Reason[] {
  const { launched, drift } = judged;
  const { launch } = expectations;
  // A caller's pins of the evidence are about its image, and accept nothing of another one.
  const isAttested = launched.image_digest === evidence.image_digest;
  return [
    ...driftReasons(drift, launch),
    ...checkAdds(launched, isAttested ? expectations.adds : launch.adds),
    ...checkWorkload(judged, evidence, expectations),
    ...checkTimeout(launched.run.timeout_seconds, launch),
  ];
}

/** Compares the time that a workload is given with the longest that the caller's policy accepts. */
export function checkTimeout(seconds: number, { timeoutSeconds }: Expectations['launch']): Reason[] {
  if (timeoutSeconds === null || seconds <= timeoutSeconds) return [];
  return [reason('timeout-not-accepted', String(seconds), String(timeoutSeconds))];
}

/** The receipt's members of a bundle's form are not checked yet: anything may be in the place of its time. */
function timeOf({ created_at: said }: { readonly created_at: unknown }, now: Date): Date {
  return typeof said === 'string' ? new Date(said) : now;
}

/**
 * A challenge shows that something was made after its caller chose it. So it is enough that the receipt holds it; and
 * if the evidence does, the launch came later still.
 */
function withoutMet(expectations: Expectations, { challenge }: Receipt): Expectations {
  return challenge === expectations.challenge ? { ...expectations, challenge: null } : expectations;
}

function earlier(one: Date, other: Date): Date {
  return one.getTime() < other.getTime() ? one : other;
}

function digestOf({ receipt }: LaunchSource): Sha256 | null {
  return receipt === null ? null : sha256Of(receipt);
}

/** The receipt; or what is wrong with its bytes. */
function parseReceipt({ receipt }: LaunchSource): Receipt | string {
  if (receipt === null) return 'there is no file of its name';
  const json = readStrictJson(receipt);
  if (!json.ok) return json.detail;
  // Members of a bundle's form are checked as a bundle's once the evidence is read.
  return isReceipt(json.value) ? (json.value as Receipt) : (receiptProblem(json.value) ?? 'unknown');
}

function unread({ receipt }: LaunchSource, parsed: Receipt | string): Reason[] {
  if (typeof parsed !== 'string') return [];
  return [reason(receipt === null ? 'receipt-missing' : 'receipt-malformed', null, parsed)];
}

function sameEvidence({ bundleSha256, bundleName }: Reading, { evidence }: Receipt): Reason[] {
  if (bundleSha256 === evidence.sha256 && bundleName === evidence.bundle) return [];
  return [reason('receipt-of-other-evidence', null, `${evidence.bundle} with the digest ${evidence.sha256}`)];
}

interface Conclusion {
  readonly evidence: Reading;
  readonly now: Date;
  readonly expectations: Expectations;
  readonly reasons: readonly Reason[];
  readonly receipt?: Receipt;
  readonly receiptSha256?: Sha256 | null;
  readonly isSigned?: boolean;
  readonly signer?: Signer | null;
  readonly verifiedTime?: Date | null;
  readonly notes?: readonly Note[];
  readonly launch?: JudgedLaunch;
}

/** The only place that says CONFINED: the evidence is accepted, the launch was judged, and no reason is left. */
function conclude(found: Conclusion): LaunchReading {
  const { evidence, now, expectations, reasons, receipt = null, launch } = found;
  const pins = pinsOf(found);
  const notes = [...evidence.notes.filter(({ code }) => code === 'expects-itself'), ...(found.notes ?? [])];
  const own = waive(reasons, expectations, pins);
  const blocking = [...evidence.reasons, ...own.blocking];
  const used = [...new Set([...evidence.waivers, ...own.waivers])];
  const confined =
    evidence.verdict === 'ACCEPTED' && receipt !== null && launch !== undefined && blocking.length === 0;
  const qualified: Qualified = {
    waivers: used,
    ...(confined ? qualifiersOf(found, launch, notes) : { content: [], trust: [] }),
  };
  return {
    verdict: confined ? 'CONFINED' : 'BLOCKED',
    headline: confined ? confinedHeadline(receipt, launch, qualified) : blockedHeadline(blocking, used),
    reasons: bounded(blocking),
    waived: bounded([...evidence.waived, ...own.waived]),
    waivers: used,
    qualifiers: [...qualified.content, ...qualified.trust],
    evidence,
    receipt,
    receiptSha256: found.receiptSha256 ?? null,
    drift: launch?.drift ?? [],
    pins,
    signer: found.signer ?? null,
    verifiedTime: found.verifiedTime ?? null,
    notes,
    readAt: now,
  };
}

function pinsOf({ evidence, receipt, launch, expectations }: Conclusion): readonly Pin[] {
  if (receipt === undefined || launch === undefined) return [];
  return workloadPins(receipt, launch.launched, evidence, expectations);
}

/** A caller's pins of the evidence are about its image, and accept nothing of another one. */
function workloadAdds({ expectations, evidence, launch }: Conclusion): readonly Sha256[] {
  const isAttested = launch?.launched.image_digest === evidence.bundle?.image_digest;
  return isAttested ? expectations.adds : expectations.launch.adds;
}

function qualifiersOf(
  found: Conclusion,
  { launched }: JudgedLaunch,
  notes: readonly Note[],
): Pick<Qualified, 'content' | 'trust'> {
  const { evidence, isSigned = false, signer = null, verifiedTime = null } = found;
  const content = [...contentQualifiers(launched, workloadAdds(found)), ...policyQualifiers(notes)];
  const trust = trustQualifiers({ what: 'receipt', isSigned }, signer, verifiedTime);
  return { content: [...content, ...ofEvidence(evidence.qualifiers, [...content, ...trust])], trust };
}

interface Qualified {
  readonly waivers: readonly string[];
  readonly content: readonly Qualifier[];
  readonly trust: readonly Qualifier[];
}

function confinedHeadline(
  { output, workload }: Receipt,
  { launched, drift }: JudgedLaunch,
  { waivers, content, trust }: Qualified,
) {
  const count = output.files.length;
  const outputs = count === 1 ? '1 output file' : `${count} output files`;
  const qualified = [
    ...(waivers.length > 0 ? [`with waivers: ${waivers.join(', ')}`] : []),
    ...content.map(({ words }) => words),
    ...(drift.length > 0 ? [`tolerated: ${drift.map(({ field }) => field).join(', ')}`] : []),
  ];
  const what = workload.source === 'attested' ? 'the attested image' : `image ${launched.image_digest}`;
  const where = `in the attested sandbox under ${profileInWords(subjectOf(launched).profile)}`;
  const about = [`${outputs} of ${what}, ${where}`, ...trust.map(({ words }) => words)].join('; ');
  return `CONFINED${qualified.length > 0 ? ` (${qualified.join('; ')})` : ''}: ${about}`;
}

function blockedHeadline(blocking: readonly Reason[], waivers: readonly string[]): string {
  const count = blocking.length;
  const waived = waivers.length > 0 ? ` (with waivers: ${waivers.join(', ')})` : '';
  const what = isRehearsal(blocking) ? ': a REHEARSAL, which is not evidence' : '';
  return `BLOCKED for ${count} ${count === 1 ? 'reason' : 'reasons'}${waived}${what}`;
}
