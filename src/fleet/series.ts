import { type Reason, reason } from '../evidence/reasons.ts';
import { DAY_MS } from '../evidence/time-limits.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
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
  throw new AttestationError('invalid-setting', `--series cannot be "${printable(text, 120)}".`, {
    advice:
      'Use the first day, the last day (today or earlier) and the longest gap in days, as in 2026-04-01/2026-06-30/8.',
  });
}

/**
 * Evidence over time. Of each machine it remembers one number for each day, so its memory grows with machines and days,
 * and not with the evidence. Only accepted evidence counts: blocked evidence could claim any day.
 */
export class Series {
  private readonly period: Period;
  /** The days of each machine, by the name that is left without the date; and whether another than the signer confirmed it. */
  private readonly days = new Map<string, Map<number, boolean>>();
  /** The machine of each such name (null for a runner, whose machine is not known), and the name of each machine. */
  private readonly machineOf = new Map<string, string | null>();
  private readonly nameOf = new Map<string, string>();

  constructor(period: Period) {
    this.period = period;
  }

  /** Counts a piece of accepted evidence. Returns why it is not evidence of its name's machine and day. */
  add({ name, machine, verified_time, bundle: { created_at } }: FleetResult): Reason[] {
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
      label: name.replace(DATE, '*'),
      machine,
      day,
      isConfirmed: verified_time !== null,
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

  private count(name: string, { label, machine, day, isConfirmed }: Counted): Reason[] {
    const known = this.machineOf.get(label);
    if (known !== undefined && known !== machine) return [reason('series-machine', name)];
    if (machine !== null) {
      const itsName = this.nameOf.get(machine);
      if (itsName !== undefined && itsName !== label)
        return [reason('fleet-machine-repeated', name, machine.slice(0, 19))];
      this.nameOf.set(machine, label);
    }
    this.machineOf.set(label, machine);
    const days = this.days.get(label) ?? new Map<number, boolean>();
    this.days.set(label, days.set(day, isConfirmed || days.get(day) === true));
    return [];
  }
}

/** One piece of accepted evidence of a machine. */
interface Counted {
  readonly label: string;
  readonly machine: string | null;
  readonly day: number;
  readonly isConfirmed: boolean;
}

/** A name without its date; one that had only a date leaves nothing. */
function machineInWords(name: string): string {
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
