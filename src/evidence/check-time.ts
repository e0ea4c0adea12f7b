import type { Case } from './case.ts';
import type { Note } from './reading.ts';
import { type Reason, reason } from './reasons.ts';
import { CLOCK_SKEW_MS, DAY_MS, SIGNING_GAP_MS } from './time-limits.ts';

/** What has times: evidence, or a launch. */
type Timed = Pick<Case, 'bundle' | 'expectations' | 'verifiedTime' | 'now'>;

/** The result of the time checks: why they block, and what was tolerated. */
export interface CheckedTime {
  readonly reasons: readonly Reason[];
  readonly notes: readonly Note[];
}

/**
 * Compares when the evidence was made and signed with this clock, with each other and with the age limit (contract §6).
 */
export function checkTime(evidence: Timed): CheckedTime {
  const stamps = stampsOf(evidence).map((stamp) => ({ ...stamp, aheadMs: aheadOf(evidence.now, stamp) }));
  return {
    // An invalid time blocks: each comparison is written so.
    reasons: [
      ...stamps
        .filter(({ aheadMs }) => !(aheadMs <= CLOCK_SKEW_MS))
        .map(({ text }) => reason('from-the-future', text)),
      ...age(evidence),
      ...gap(evidence),
    ],
    notes: stamps
      .filter(({ aheadMs }) => aheadMs > 0 && aheadMs <= CLOCK_SKEW_MS)
      .map(({ what, aheadMs }) => clockSkew(what, aheadMs)),
  };
}

interface Stamp {
  readonly what: string;
  readonly text: string;
  readonly time: Date;
}

function stampsOf({ bundle, verifiedTime }: Timed): Stamp[] {
  const made = { what: 'created_at', text: bundle.created_at, time: new Date(bundle.created_at) };
  if (verifiedTime === null) return [made];
  return [made, { what: 'the verified time', text: verifiedTime.toISOString(), time: verifiedTime }];
}

function aheadOf(now: Date, { time }: Stamp): number {
  return time.getTime() - now.getTime();
}

function clockSkew(what: string, aheadMs: number): Note {
  const seconds = Math.ceil(aheadMs / 1000);
  return {
    code: 'clock-skew',
    subject: what,
    sentence: `${what} is ${seconds} s ahead of this machine’s clock; up to ${CLOCK_SKEW_MS / 1000} s are tolerated.`,
  };
}

function age({ bundle, expectations, verifiedTime, now }: Timed): Reason[] {
  const made = verifiedTime ?? new Date(bundle.created_at);
  const ageMs = now.getTime() - made.getTime();
  if (ageMs <= expectations.maxAgeDays * DAY_MS) return [];
  return [reason('too-old', days(ageMs), days(expectations.maxAgeDays * DAY_MS))];
}

/** A verified time must be later than the bundle's, and not much later. */
function gap({ bundle, verifiedTime }: Timed): Reason[] {
  if (verifiedTime === null) return [];
  const gapMs = verifiedTime.getTime() - new Date(bundle.created_at).getTime();
  if (!(gapMs >= -CLOCK_SKEW_MS)) return [reason('signed-before-made', verifiedTime.toISOString())];
  return gapMs <= SIGNING_GAP_MS ? [] : [reason('signed-late', days(gapMs), days(SIGNING_GAP_MS))];
}

function days(ms: number): string {
  const count = Math.floor((ms / DAY_MS) * 10) / 10;
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}
