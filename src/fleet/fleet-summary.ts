import type { QualifierCode } from '../evidence/reading.ts';
import { type Reason, reason, type Waiver } from '../evidence/reasons.ts';
import { profileInWords, type Subject } from '../evidence/subject.ts';
import { DAY_MS } from '../evidence/time-limits.ts';
import { DigestSet } from './digest-set.ts';
import { FLEET_LIMITS } from './limits.ts';
import { alsoBlocked, type Cost, type FleetResult, isVouchedFor, reasonJson, unread } from './result.ts';
import { type Period, Series } from './series.ts';

/** A number of things, how many of them are blocked, and some names. */
interface Count {
  evidence: number;
  blocked: number;
  readonly names: string[];
}

/** The number of names in an entry. */
const EXAMPLES = 8;
/** Values that are counted one by one; a hostile fleet could have as many as pieces of evidence. */
const MOST_VALUES = 1000;
/** The name of the entry for all further values. */
const OTHERS = 'others';

/** What qualifies accepted pieces, in words that follow their number. */
const QUALIFIED: Readonly<Record<QualifierCode, string>> = {
  'larger-limits': 'with limits larger than the default',
  'pinned-entries': 'with entries accepted by your pins',
  'signature-not-checked': 'whose signature was not checked',
  'time-not-confirmed': 'whose time is not confirmed',
  'expects-itself': 'read with a policy made of itself',
};

/** Age groups, each up to its days. */
const AGES = [
  ['1 day', 1],
  ['7 days', 7],
  ['30 days', 30],
  ['90 days', 90],
] as const;

export interface FleetSummaryOptions {
  readonly now: Date;
  /** Names of the evidence that must be present; null: any evidence. */
  readonly names: readonly string[] | null;
  /** Whether all must have the same image, profile and payload on each engine. */
  readonly alike: boolean;
  /** The period that the evidence must cover, in which a machine may attest again; null: one piece of each machine. */
  readonly period: Period | null;
}

/** The verdict of a fleet, in words for machines (schemas/fleet.schema.json). */
export interface FleetVerdict {
  readonly verdict: 'ACCEPTED' | 'BLOCKED';
  readonly headline: string;
  readonly problems: readonly Reason[];
  readonly json: object;
}

/**
 * Counts the results of a fleet. Its memory does not grow with the fleet except for 16 bytes of each bundle's digest,
 * container and machine: the same one twice is not evidence of two machines (contract §6), whatever its name.
 */
export class FleetSummary {
  private readonly options: FleetSummaryOptions;
  private readonly bundles = new DigestSet();
  /** Of accepted evidence only: blocked evidence could name anyone's. */
  private readonly containers = new DigestSet();
  private readonly machines = new DigestSet();
  private readonly series: Series | null;
  private readonly missing: Set<string>;
  private readonly reasons = new Map<string, Count>();
  private readonly waivers = new Map<Waiver, number>();
  /** Of accepted evidence, as its subjects. */
  private readonly qualifiers = new Map<QualifierCode, number>();
  private readonly ages = new Map<string, Count>();
  /** What accepted evidence is about; the headline names it. */
  private readonly subjects = new Set<string>();
  private readonly profiles = new Set<Subject['profile']>();
  private readonly by = {
    images: new Map<string, Count>(),
    profiles: new Map<string, Count>(),
    payloads: new Map<string, Count>(),
  };
  private total = 0;
  private blocked = 0;
  /** Of pieces that anyone could have added. */
  private anyones = 0;
  /** What pieces that are not accepted by their signature cost beyond usual ones. */
  private beyond: Cost = { bytes: 0, ms: 0 };

  constructor(options: FleetSummaryOptions) {
    this.options = options;
    this.series = options.period === null ? null : new Series(options.period);
    this.missing = new Set(options.names ?? []);
  }

  get counts(): { readonly evidence: number; readonly blocked: number } {
    return { evidence: this.total, blocked: this.blocked };
  }

  /** Returns whether so many pieces were nobody's that is trusted, or cost so much, that the rest is not read. */
  get isOverrun(): boolean {
    const { anyones, untrustedInAll: most } = FLEET_LIMITS;
    return this.anyones > anyones || this.beyond.bytes > most.bytes || this.beyond.ms > most.ms;
  }

  /** Counts a result, and returns it as the fleet lists it. */
  add(read: FleetResult): FleetResult {
    const result = this.inFleet(read);
    if (result.verdict === 'BLOCKED' && !isVouchedFor(result)) this.anyones += 1;
    const { bytes, ms } = result.beyond;
    this.beyond = { bytes: this.beyond.bytes + bytes, ms: this.beyond.ms + ms };
    return this.counted(result);
  }

  /** Counts evidence that must be present and is missing, and returns its result. */
  addMissing(name: string): FleetResult {
    return this.counted(unread(name, reason('evidence-missing', name)));
  }

  private counted(result: FleetResult): FleetResult {
    const isBlocked = result.verdict === 'BLOCKED';
    this.total += 1;
    if (isBlocked) this.blocked += 1;
    else this.addAccepted(result);
    for (const code of new Set(result.reasons.map((each) => each.code))) count(this.reasons, code, result);
    for (const waiver of result.waivers) this.waivers.set(waiver, (this.waivers.get(waiver) ?? 0) + 1);
    const engine = result.runtime?.split(' ')[0] ?? 'unknown';
    count(this.by.images, `${engine} ${result.image_digest ?? 'none'}`, result);
    count(this.by.profiles, `${engine} ${result.seccomp_sha256 ?? 'none'}`, result);
    count(this.by.payloads, `${engine} ${result.payload_sha256 ?? 'none'}`, result);
    count(this.ages, ageOf(result, this.options.now), result);
    return result;
  }

  /** Returns the names of evidence that must be present and is missing. */
  absent(): readonly string[] {
    return [...this.missing];
  }

  /**
   * Returns the fleet's verdict: ACCEPTED if there is evidence, all of it is accepted, and the pieces do not conflict.
   */
  verdict(): FleetVerdict {
    const problems = [
      ...(this.total === 0 ? [reason('fleet-empty')] : []),
      ...(this.isOverrun ? [reason('fleet-not-evidence')] : []),
      ...(this.options.alike ? this.differences() : []),
      // Unread evidence may fill them.
      ...(this.isOverrun ? [] : (this.series?.gaps() ?? [])),
    ];
    const accepted = this.total > 0 && this.blocked === 0 && problems.length === 0;
    const verdict = accepted ? 'ACCEPTED' : 'BLOCKED';
    const over = accepted && this.series !== null ? `, ${this.series.inWords()}` : '';
    const about = accepted
      ? `${subjectsInWords([...this.subjects])}${profilesInWords([...this.profiles])}`
      : '';
    const count = `${this.total - this.blocked} of ${this.total} accepted`;
    const qualified = accepted ? this.qualified() : '';
    const headline = `${verdict}: ${count}${about}${over}${this.waived()}${qualified}`;
    return { verdict, headline, problems, json: this.json(verdict, headline, problems) };
  }

  private addAccepted(result: FleetResult): void {
    if (this.subjects.size < MOST_VALUES) this.subjects.add(subjectOf(result));
    this.profiles.add(result.profile ?? 'own');
    for (const code of new Set(result.qualifiers))
      this.qualifiers.set(code, (this.qualifiers.get(code) ?? 0) + 1);
  }

  private inFleet(result: FleetResult): FleetResult {
    const { names } = this.options;
    const isExpected = names === null || this.missing.delete(result.name);
    const named = isExpected ? result : alsoBlocked(result, reason('fleet-name', result.name));
    return this.repeated(named).reduce(alsoBlocked, named);
  }

  /** Returns why this is not evidence of one more machine. */
  private repeated(result: FleetResult): Reason[] {
    const { name, verdict, bundle, container, machine } = result;
    if (bundle.sha256 !== null && !this.bundles.add(bundle.sha256)) return [reason('fleet-repeated', name)];
    if (verdict === 'BLOCKED') return [];
    const found: Reason[] = [];
    if (container !== null && !this.containers.add(container))
      found.push(reason('fleet-container-repeated', name, container.slice(0, 12)));
    if (machine === '') found.push(reason('fleet-machine-unknown', name));
    else if (this.series !== null) {
      if (found.length === 0) found.push(...this.series.add(result));
    } else if (machine !== null && !this.machines.add(machine))
      found.push(reason('fleet-machine-repeated', name, machine.slice(0, 19)));
    return found;
  }

  /** Of each engine's values, all but the most frequent one are odd. */
  private differences(): Reason[] {
    return Object.entries(this.by).flatMap(([what, values]) => {
      const usual = new Set<string>();
      return sorted(values).flatMap(([value, { evidence, names }]) => {
        const [engine = ''] = value.split(' ');
        if (!usual.has(engine)) {
          usual.add(engine);
          return [];
        }
        const some = names.slice(0, EXAMPLES).join(', ');
        return [reason('fleet-differs', value, `${what.slice(0, -1)} of ${evidence}: ${some}`)];
      });
    });
  }

  private waived(): string {
    return this.waivers.size === 0 ? '' : `, with waivers: ${[...this.waivers.keys()].sort().join(', ')}`;
  }

  private qualified(): string {
    return sortedKeys(this.qualifiers)
      .map(([code, pieces]) => `; ${pieces} ${QUALIFIED[code]}`)
      .join('');
  }

  private json(verdict: string, headline: string, problems: readonly Reason[]): object {
    return {
      fleet: {
        verdict,
        headline,
        evidence: this.total,
        accepted: this.total - this.blocked,
        blocked: this.blocked,
        problems: problems.map(reasonJson),
        waivers: Object.fromEntries(sortedKeys(this.waivers)),
        qualifiers: Object.fromEntries(sortedKeys(this.qualifiers)),
        reasons: countsJson('code', this.reasons),
        images: countsJson('image', this.by.images),
        profiles: countsJson('profile', this.by.profiles),
        payloads: countsJson('payload', this.by.payloads),
        ages: countsJson('age', this.ages),
        read_at: this.options.now.toISOString(),
      },
    };
  }
}

const REFERENCE = 'the reference sandbox of this release, not an image of yours';

function subjectOf({ subject, image_digest: image }: FleetResult): string {
  return subject === 'reference' ? REFERENCE : `image ${image}`;
}

/** Engines give the same files different image ids, so that a fleet of one sandbox may have two. */
function subjectsInWords(subjects: readonly string[]): string {
  if (subjects.length === 1) return `, each of ${subjects[0]}`;
  const images = subjects.filter((each) => each !== REFERENCE).length;
  const number = subjects.length < MOST_VALUES ? `${images}` : `at least ${images}`;
  return `, of ${number} image${number === '1' ? '' : 's'}${images < subjects.length ? ` and ${REFERENCE}` : ''}`;
}

function profilesInWords(profiles: readonly Subject['profile'][]): string {
  return `, under ${profiles.map(profileInWords).sort().join(' and ')}`;
}

function count(values: Map<string, Count>, value: string, { name, verdict }: FleetResult): void {
  const key = values.has(value) || values.size < MOST_VALUES ? value : OTHERS;
  const known = values.get(key) ?? { evidence: 0, blocked: 0, names: [] };
  known.evidence += 1;
  if (verdict === 'BLOCKED') known.blocked += 1;
  if (known.names.length < EXAMPLES) known.names.push(name);
  values.set(key, known);
}

function ageOf({ verified_time, bundle: { created_at } }: FleetResult, now: Date): string {
  const made = new Date(verified_time ?? created_at ?? Number.NaN).getTime();
  const days = (now.getTime() - made) / DAY_MS;
  if (Number.isNaN(days)) return 'unknown';
  const found = AGES.find(([, most]) => days <= most);
  return found === undefined ? 'older' : `up to ${found[0]}`;
}

function sortedKeys<Key extends string>(
  counts: ReadonlyMap<Key, number>,
): readonly (readonly [Key, number])[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The most frequent first. */
function sorted(values: ReadonlyMap<string, Count>): readonly (readonly [string, Count])[] {
  return [...values].sort(([, a], [, b]) => b.evidence - a.evidence);
}

function countsJson(what: string, values: ReadonlyMap<string, Count>): readonly object[] {
  return sorted(values).map(([value, { evidence, blocked, names }]) => ({
    [what]: value,
    evidence,
    blocked,
    examples: names,
  }));
}
