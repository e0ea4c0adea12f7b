import { type Reason, reason } from '../evidence/reasons.ts';
import { DAY_MS } from '../evidence/time-limits.ts';
import { printable } from '../foundation/errors.ts';
import { invalidSetting } from '../foundation/invalid-setting.ts';
import type { FleetResult } from './result.ts';

/** A period in whole days of UTC, and the longest time within it that may pass without evidence. */
export interface Period {
  /** Days since 1970. */
  readonly from: number;
  readonly to: number;
  readonly gap: number;
}

/** Gaps of one machine that a reason names. */
const EXAMPLES = 8;

/**
 * Returns the period that a caller states, such as `2026-04-01/2026-06-30/8`.
 *
 * @throws AttestationError `invalid-setting` (usage) when it is not one, or has not ended yet: a day that has not come
 *   cannot have evidence
 */
export function periodIn(text: string, now: Date): Period {
  const [from, to, gap, ...rest] = text.split('/');
  const period = { from: dayOf(from ?? ''), to: dayOf(to ?? ''), gap: Number(gap) };
  const isWhole = /^[1-9][0-9]{0,2}$/.test(gap ?? '') && rest.length === 0;
  if (isWhole && period.from <= period.to && period.to <= Math.floor(now.getTime() / DAY_MS)) return period;
  const advice =
    'Use the first day, the last day (today or earlier) and the longest gap in days, as in 2026-04-01/2026-06-30/8.';
  throw invalidSetting('--series', text, advice);
}

/**
 * Evidence over time. Of each machine it remembers one number for each day, so its memory grows with machines and days,
 * and not with the evidence. Only accepted evidence counts: blocked evidence could claim any day.
 */
export class Series {
  private readonly period: Period;
  /** The days of each machine, by the name that is left without the date; and whether another than the signer confirmed it. */
  private readonly days = new Map<string, Map<number, boolean>>();
  /** The source of each such name, and the name of each machine. */
  private readonly sourceOf = new Map<string, string>();
  private readonly nameOf = new Map<string, string>();

  constructor(period: Period) {
    this.period = period;
  }

  /** Counts a piece of accepted evidence. Returns why it is not evidence of its name's machine and day. */
  add(result: FleetResult): Reason[] {
    const { name, verified_time } = result;
    const { created_at } = result.bundle;
    const dates = name.match(DATE) ?? [];
    const date = dates[0]?.slice(0, 10) ?? '';
    const times = [verified_time, created_at].flatMap((time) => (time === null ? [] : [time.slice(0, 10)]));
    if (dates.length !== 1) return [reason('series-date', name, 'its name must have one date')];
    if (!times.includes(date)) return [reason('series-date', name, `it was made on ${times.join(', ')}`)];
    const day = dayOf(date);
    if (!(day >= this.period.from && day <= this.period.to))
      return [
        reason('series-date', name, `the period is ${dateOf(this.period.from)} to ${dateOf(this.period.to)}`),
      ];
    return this.count(name, {
      label: JSON.stringify(name.split(DATE)),
      source: sourceOf(result),
      day,
      // The bundle's own time may be of the day before: that day is the signer's word.
      isConfirmed: verified_time?.slice(0, 10) === date,
    });
  }

  /** Returns each machine's gaps, those at the period's ends included. */
  gaps(): Reason[] {
    const { from, to, gap } = this.period;
    return [...this.days].flatMap(([name, days]) => {
      const sorted = [from, ...[...days.keys()].sort((a, b) => a - b), to];
      const found = sorted.flatMap((day, index) => {
        const before = sorted[index - 1] ?? day;
        return day - before > gap ? [`${dateOf(before)} to ${dateOf(day)} (${day - before} days)`] : [];
      });
      if (found.length === 0) return [];
      const more = found.length > EXAMPLES ? ` and ${found.length - EXAMPLES} more` : '';
      return [reason('series-gap', machineInWords(name), found.slice(0, EXAMPLES).join(', ') + more)];
    });
  }

  /** Says what a series without gaps shows, for a headline; who states its dates qualifies it. */
  inWords(): string {
    const { from, to, gap } = this.period;
    const days = gap === 1 ? '1 day' : `${gap} days`;
    const dates = [...this.days.values()].flatMap((each) => [...each.values()]);
    const confirmed = dates.filter((isConfirmed) => isConfirmed).length;
    return `from ${dateOf(from)} to ${dateOf(to)} without a gap of more than ${days}, ${confirmed} of ${dates.length} dates confirmed`;
  }

  private count(name: string, { label, source, day, isConfirmed }: Counted): Reason[] {
    if (source === null) return [reason('fleet-machine-unknown', name)];
    const known = this.sourceOf.get(label);
    if (known !== undefined && known !== source.id) return [reason('series-machine', name)];
    if (source.isMachine) {
      const itsName = this.nameOf.get(source.id);
      if (itsName !== undefined && itsName !== label)
        return [reason('fleet-machine-repeated', name, source.inWords)];
      this.nameOf.set(source.id, label);
    }
    this.sourceOf.set(label, source.id);
    const days = this.days.get(label) ?? new Map<number, boolean>();
    this.days.set(label, days.set(day, isConfirmed || days.get(day) === true));
    return [];
  }
}

/** One piece of accepted evidence of a machine. */
interface Counted {
  readonly label: string;
  readonly source: Source | null;
  readonly day: number;
  readonly isConfirmed: boolean;
}

/** What must be the same on each day of one name. */
interface Source {
  readonly id: string;
  readonly inWords: string;
  /** Whether it is one machine, which has one name; hosted runners of one repository may attest several things a day. */
  readonly isMachine: boolean;
}

/** Null if the evidence does not say. */
function sourceOf({ machine, runner }: FleetResult): Source | null {
  if (machine !== null)
    return machine === '' ? null : { id: machine, inWords: machine.slice(0, 19), isMachine: true };
  if (runner === null || runner.repository === '' || runner.name === '') return null;
  const { repository, name } = runner;
  const inWords = name === null ? `of repository ${repository}` : `the runner ${printable(name, 60)}`;
  return { id: JSON.stringify([repository, name]), inWords, isMachine: name !== null };
}

/** A label, which is the parts of a name around its date; one that had only a date leaves nothing. */
function machineInWords(label: string): string {
  const parts: readonly string[] = JSON.parse(label);
  const name = parts.join('*');
  return name === '*' ? 'the machine' : name;
}

/** A date of UTC, and the time behind it that examples/vps-cron writes as well: `2026-04-06T03-00-00Z`. */
const DATE = /(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])(?:T[0-9]{2}[:-][0-9]{2}[:-][0-9]{2}Z)?/g;

/** Days since 1970; NaN for what is not a date. */
function dayOf(date: string): number {
  const time = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date)
    ? new Date(`${date}T00:00:00Z`).getTime()
    : Number.NaN;
  // JavaScript takes 2026-02-30 for a day of March.
  return dateOf(time / DAY_MS) === date ? time / DAY_MS : Number.NaN;
}

function dateOf(day: number): string {
  return Number.isNaN(day) ? '' : new Date(day * DAY_MS).toISOString().slice(0, 10);
}
