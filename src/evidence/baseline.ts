import { messageOf } from '../foundation/thrown.ts';
import type { VerifySignature } from './check-signature.ts';
import { type DriftItem, driftBetween } from './drift.ts';
import { type Expectations, NO_EXPECTATIONS, type Trust } from './expectations.ts';
import { REPORT_NAME } from './file-names.ts';
import type { EvidenceSource } from './open.ts';
import { readEvidence } from './reader.ts';
import type { Reading } from './reading.ts';
import type { Waiver } from './reasons.ts';

/**
 * The result of reading a baseline. `verified`: the trusted signer signed it. `unverified`: no signature was checked.
 * `blocked`: a reader would not accept it, for these reasons. In each state the baseline only shows where to look: no
 * verdict depends on it.
 */
export type BaselineState =
  | { readonly kind: 'verified'; readonly signer: string }
  | { readonly kind: 'unverified' }
  | { readonly kind: 'blocked'; readonly codes: readonly string[] };

/** How evidence compares with an earlier one. */
export type Drift =
  | {
      readonly kind: 'compared';
      /** Where the earlier evidence was, as the caller or the artifact's name says. */
      readonly from: string;
      readonly createdAt: string;
      readonly state: BaselineState;
      readonly items: readonly DriftItem[];
    }
  | {
      readonly kind: 'not-compared';
      /** Why there is nothing to compare; one sentence. */
      readonly why: string;
    };

/** What a baseline need not meet: these expectations apply to the evidence that is judged, not to an earlier one. */
const WAIVED: readonly Waiver[] = [
  'claimed-venue',
  'unpinned-image',
  'unpinned-seccomp',
  'unpinned-payload',
  'uncontrolled',
  'no-posture',
];

/**
 * Reads a baseline as untrusted evidence, for the trust that its reader has, of any age, image and profile. The reader
 * does not check its page, since another version of this program makes another page.
 */
export function readBaseline(
  source: EvidenceSource,
  trust: Trust,
  now: Date,
  verifySignature?: VerifySignature,
): Reading {
  const expectations: Expectations = {
    ...NO_EXPECTATIONS,
    trust,
    maxAgeDays: Number.POSITIVE_INFINITY,
    waivers: new Set([...WAIVED, ...(trust.kind === 'not-chosen' ? (['unsigned'] as const) : [])]),
  };
  const files = new Map([...source.files].filter(([name]) => name !== REPORT_NAME));
  const hooks = verifySignature === undefined ? {} : { verifySignature };
  return readEvidence({ ...source, files }, expectations, now, hooks);
}

/** Returns how a reading compares with its baseline's. */
export function driftSince(baseline: Reading, from: string, after: Reading): Drift {
  if (baseline.bundle === null) {
    const [first] = baseline.reasons;
    return { kind: 'not-compared', why: first?.sentence ?? 'The baseline does not hold a bundle.' };
  }
  if (after.bundle === null) {
    return { kind: 'not-compared', why: 'This evidence does not hold a bundle to compare.' };
  }
  const { created_at: createdAt } = baseline.bundle;
  const common = { from, createdAt, state: stateOf(baseline) };
  try {
    return { kind: 'compared', ...common, items: driftBetween(baseline, after) };
  } catch (error) {
    // A hostile baseline must not end a reading or a run.
    return { kind: 'not-compared', why: `The baseline could not be compared: ${messageOf(error)}.` };
  }
}

function stateOf({ verdict, signer, reasons }: Reading): BaselineState {
  if (verdict !== 'ACCEPTED')
    return { kind: 'blocked', codes: [...new Set(reasons.map(({ code }) => code))] };
  return signer === null ? { kind: 'unverified' } : { kind: 'verified', signer: signer.description };
}
