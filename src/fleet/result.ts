import type { Bundle } from '../evidence/bundle-type.ts';
import type { QualifierCode, Reading } from '../evidence/reading.ts';
import { STATEMENT_REASONS } from '../evidence/reason-rows/statement.ts';
import type { Reason, Waiver } from '../evidence/reasons.ts';
import type { Subject } from '../evidence/subject.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { printable } from '../foundation/errors.ts';
import { FLEET_LIMITS } from './limits.ts';

/** What a fleet's reader reports of one piece of evidence: `verify --json`'s words, without its tables. */
export interface FleetResult {
  /** Made printable: it comes from the stream or from a folder's name. */
  readonly name: string;
  readonly verdict: 'ACCEPTED' | 'BLOCKED';
  readonly headline: string;
  readonly reasons: readonly Reason[];
  readonly waivers: readonly Waiver[];
  /** What its headline adds to an accepted verdict. */
  readonly qualifiers: readonly QualifierCode[];
  readonly bundle: {
    readonly name: string | null;
    readonly sha256: Sha256 | null;
    readonly created_at: string | null;
  };
  readonly venue: 'CI' | 'VPS' | 'LOCAL' | null;
  readonly runtime: string | null;
  /** The container's id; null without a bundle. */
  readonly container: string | null;
  /** The hashed id of a VPS; empty if it does not have one, null for any other venue. */
  readonly machine: string | null;
  /** In CI, what a name of a series stands for; null for any other venue. */
  readonly runner: Runner | null;
  /** Whether it is about an image of the caller's, or this release's own; null without a bundle. */
  readonly subject: Subject['kind'] | null;
  readonly profile: Subject['profile'] | null;
  readonly image_digest: Sha256 | null;
  readonly seccomp_sha256: Sha256 | null;
  readonly payload_sha256: Sha256 | null;
  readonly signer: string | null;
  readonly verified_time: string | null;
  /** What it has and took beyond {@link FLEET_LIMITS.untrusted}. No line of results has it. */
  readonly beyond: Cost;
}

/** What reading a piece of evidence costs: bytes of its files, or of its line, and milliseconds. */
export interface Cost {
  readonly bytes: number;
  readonly ms: number;
}

const NOTHING: Cost = { bytes: 0, ms: 0 };

/** Hosted runners are machines of one job: of them only the repository is the same another day. */
export interface Runner {
  /** The repository's id: another repository can get the same name. */
  readonly repository: string;
  /** Of a runner that somebody hosts, in its repository; null for a hosted one. */
  readonly name: string | null;
}

const LONGEST_NAME = 512;

/** The outcome of a reading. */
export function resultOf(name: string, reading: Reading): FleetResult {
  const { verdict, headline, reasons, waivers, bundleName, bundleSha256, bundle } = reading;
  return {
    name: printable(name, LONGEST_NAME),
    verdict,
    headline,
    reasons,
    waivers,
    qualifiers: reading.qualifiers.map(({ code }) => code),
    bundle: { name: bundleName, sha256: bundleSha256, created_at: bundle?.created_at ?? null },
    venue: bundle?.venue ?? null,
    runtime: bundle?.runtime ?? null,
    container: bundle?.host.container.id ?? null,
    machine: bundle === null ? null : machineOf(bundle),
    runner: bundle === null ? null : runnerOf(bundle),
    subject: reading.subject?.kind ?? null,
    profile: reading.subject?.profile ?? null,
    image_digest: bundle?.image_digest ?? null,
    seccomp_sha256: bundle?.seccomp_sha256 ?? null,
    payload_sha256: bundle?.payload_sha256 ?? null,
    signer: reading.signer?.description ?? null,
    verified_time: reading.verifiedTime?.toISOString() ?? null,
    beyond: NOTHING,
  };
}

/**
 * Returns the result with what it cost beyond a usual piece: nothing if it is accepted by its signature.
 *
 * @param usualMs how long a usual piece may take on this machine
 */
export function withCost(result: FleetResult, { bytes, ms }: Cost, usualMs: number): FleetResult {
  if (result.verdict === 'ACCEPTED' && result.signer !== null) return result;
  const beyond = {
    bytes: Math.max(0, bytes - FLEET_LIMITS.untrusted.bytes),
    ms: Math.max(0, ms - usualMs),
  };
  return { ...result, beyond };
}

/**
 * Whether a blocked piece is what a trusted signer signed, and no copy of another one; or its caller needs no signer. A signature
 * that is about something else anyone can put next to anything.
 */
export function isVouchedFor({ bundle, signer, reasons, waivers }: FleetResult): boolean {
  const has = (isOne: (code: string) => boolean) => reasons.some(({ code }) => isOne(code));
  if (bundle.sha256 === null || has((code) => code === 'fleet-repeated')) return false;
  if (waivers.includes('unsigned')) return true;
  return signer !== null && !has((code) => Object.hasOwn(STATEMENT_REASONS, code));
}

function machineOf({ venue, venue_facts: facts }: Bundle): string | null {
  return venue === 'VPS' && 'machine_id_sha256' in facts ? facts.machine_id_sha256 : null;
}

function runnerOf({ venue_facts: facts }: Bundle): Runner | null {
  if (!('RUNNER_NAME' in facts)) return null;
  const { GITHUB_REPOSITORY_ID: repository, RUNNER_ENVIRONMENT, RUNNER_NAME } = facts;
  return { repository, name: RUNNER_ENVIRONMENT === 'github-hosted' ? null : RUNNER_NAME };
}

/** Returns the result of what was not read as evidence. */
export function unread(name: string, reason: Reason): FleetResult {
  return {
    name: printable(name, LONGEST_NAME),
    ...blockedBy([reason]),
    waivers: [],
    qualifiers: [],
    bundle: { name: null, sha256: null, created_at: null },
    venue: null,
    runtime: null,
    container: null,
    machine: null,
    runner: null,
    subject: null,
    profile: null,
    image_digest: null,
    seccomp_sha256: null,
    payload_sha256: null,
    signer: null,
    verified_time: null,
    beyond: NOTHING,
  };
}

/** Returns the same result with one more reason, which blocks it. */
export function alsoBlocked(result: FleetResult, reason: Reason): FleetResult {
  return { ...result, ...blockedBy([...result.reasons, reason]), qualifiers: [] };
}

function blockedBy(reasons: readonly Reason[]) {
  const count = `${reasons.length} ${reasons.length === 1 ? 'reason' : 'reasons'}`;
  return { verdict: 'BLOCKED', headline: `BLOCKED for ${count}`, reasons } as const;
}

/** Returns a result as its line of JSON, with `reasons` as `verify --json` writes them. */
export function resultJson({ reasons, beyond: _, ...rest }: FleetResult): object {
  return { ...rest, reasons: reasons.map(reasonJson) };
}

/** A reason as `verify --json` writes it. */
export function reasonJson({ code, class: kind, subject, sentence, remedy }: Reason): object {
  return { code, class: kind, subject, message: sentence, remedy };
}
