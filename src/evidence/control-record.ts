import { sha256Of } from '../foundation/digest.ts';
import { CONTROLS, type Control, type MarkerSeen } from '../probes/controls/controls.ts';
import {
  type ControlJudgement,
  type ControlRunFacts,
  type JudgedRun,
  judgeControl,
  judgeRun,
} from '../probes/controls/judge-control.ts';
import { weakenedRunOf } from '../probes/controls/together.ts';
import type { HostFacts } from '../probes/host-facts.ts';
import { rawOf } from '../probes/judge.ts';
import { END_NOT_ASKED } from '../probes/kernel/facts.ts';
import type { Observation } from '../probes/observation.ts';
import type { RunLimits } from '../probes/restrictions/run-limits.ts';
import { type Allowance, allowCalls } from '../seccomp/allow-calls.ts';
import { type NormalisedProfile, profileDigest } from '../seccomp/profile.ts';
import type { Bundle } from './bundle-type.ts';
import { equalJson } from './canonical-json.ts';
import { changesBetween, withChanges } from './changes.ts';
import type { Collected } from './collect.ts';
import { bundleProblem } from './generated/validate-bundle.ts';
import { recordObservations, restoreObservations } from './observed.ts';

/** One weakened run, with the negative controls that it holds, as the bundle records it. */
export type ControlRecord = NonNullable<Bundle['controls']>[number];

/** The record of one that ran. */
export type RanRecord = Exclude<ControlRecord, { state: 'did-not-run' }>;

/** The result of a weakened run, before it is written into the bundle. */
export type ControlOutcome =
  | { readonly ids: readonly string[]; readonly state: 'did-not-run'; readonly why: string }
  | {
      readonly ids: readonly string[];
      readonly state: 'ran';
      readonly host: HostFacts;
      readonly collected: Pick<Collected, 'observations' | 'problems' | 'bytes'>;
      readonly ended: Bundle['run']['ended'];
      readonly exitCode: number | null;
      readonly marker: MarkerSeen | null;
    };

/** The attested run's part of the bundle. Controls are written and read against it. */
export interface Attested extends JudgedRun {
  readonly raw: Bundle['raw'];
  /** Its profile's file, normalised. */
  readonly profile: NormalisedProfile;
  /** Its observations in the bundle's form, each with its written form. */
  readonly recorded: Bundle['observed'];
  readonly written: ReadonlySet<string>;
}

/** Judges and records the attested run once for all of its controls. */
export function attestedRun(
  host: HostFacts,
  observations: readonly Observation[],
  raw: Bundle['raw'],
  profile: NormalisedProfile,
  limits: RunLimits,
): Attested {
  const recorded = recordObservations(observations, raw);
  const written = new Set(recorded.map((line) => JSON.stringify(line)));
  return judgeRun({ host, observations, raw, profile, recorded, written }, profile, limits);
}

/** The control of this name. */
export function controlOf(id: string): Control | undefined {
  return CONTROLS.find((control) => control.id === id);
}

/** Returns every control as the bundle holds it, written against the attested run. */
export function recordControls(
  outcomes: readonly ControlOutcome[],
  { host, observations, profile, limits }: Pick<Attested, 'host' | 'observations' | 'profile' | 'limits'>,
): readonly ControlRecord[] {
  const attested = attestedRun(host, observations, rawOf(observations), profile, limits);
  return outcomes.map((outcome) => recordControl(outcome, attested));
}

/**
 * A control as the bundle holds it: only its differences from the attested run. It records its profile, whose normal
 * form is long, by digest; a reader makes the profile again.
 */
function recordControl(outcome: ControlOutcome, attested: Attested): ControlRecord {
  const ids = [...outcome.ids];
  if (outcome.state === 'did-not-run') return { ids, state: 'did-not-run', why: outcome.why };
  const { host, collected, ended, exitCode, marker } = outcome;
  const { observations, problems, bytes } = collected;
  const run = { host, observations, ended, marker, problems: problems.length };
  const { detected, failed, why } = judged(ids, run, attested);
  return {
    ids,
    state: detected ? 'detected' : 'not-detected',
    why,
    failed,
    ended,
    exit_code: exitCode,
    ...differences(host, observations, attested),
    observation_problems: problems.map(({ code, subject }) => ({ code, subject })),
    observations_sha256: bytes === null ? null : sha256Of(bytes),
    marker,
  };
}

/** What a control records as its difference from the attested run. */
function differences(host: HostFacts, observations: readonly Observation[], attested: Attested) {
  const recorded = recordObservations(observations, attested.raw);
  const usual = new Set(recorded.filter((line) => attested.written.has(JSON.stringify(line))));
  return {
    host: changesBetween(withoutProfile(attested.host), withoutProfile(host)),
    seccomp_sha256: host.seccomp === null ? null : profileDigest(host.seccomp),
    observed: recorded.filter((line) => !usual.has(line)),
    observed_as_attested: [...usual].map(({ probe_id }) => probe_id),
  };
}

/** A recorded control, judged again, with the facts of its own run. */
export interface RereadControl {
  readonly host: HostFacts;
  readonly judgement: ControlJudgement;
}

/** Reads a recorded control again; null if this program does not write such a record. */
export function rereadControl(record: RanRecord, attested: Attested, bundle: Bundle): RereadControl | null {
  const host = rebuiltHost(record, attested, bundle);
  if (host === null) return null;
  const usual = attested.recorded.filter(({ probe_id }) => record.observed_as_attested.includes(probe_id));
  const lines = [...usual, ...record.observed].sort((a, b) => a.line - b.line);
  // No run observes a probe twice. Judging the 512 parts that the form allows would take long.
  if (new Set(lines.map(({ probe_id }) => probe_id)).size < lines.length) return null;
  const observations = restoreObservations(lines, attested.raw);
  const again = differences(host, observations, attested);
  const fields = ['host', 'observed', 'observed_as_attested'] as const;
  if (fields.some((field) => !equalJson(again[field], record[field]))) return null;
  const { ids, ended, marker } = record;
  const problems = record.observation_problems.length;
  return {
    host,
    judgement: judged(ids, { host, observations, ended, marker, problems }, attested),
  };
}

function judged(ids: readonly string[], run: ControlRunFacts, attested: Attested): ControlJudgement {
  const control = weakenedRunOf(ids, attested.host.engine.name);
  if (control === null) return { detected: false, failed: [], why: 'No negative control has that name.' };
  return judgeControl(control, run, attested, attested.profile);
}

/** The control's complete host facts; null if they do not follow the schema. */
function rebuiltHost(record: RanRecord, { host, profile }: Attested, bundle: Bundle): HostFacts | null {
  const changed = withChanges(withoutProfile(host), record.host);
  if (typeof changed !== 'object' || changed === null) return null;
  // In the attested run's order, with the profile in its place.
  const facts = { ...host, ...changed, seccomp: heldProfile(record, host, profile) };
  // A control's end is not observed, and the attested run's end is not the control's.
  if (!equalJson(facts.kernel_end, END_NOT_ASKED)) return null;
  const { controls: _, ...rest } = bundle;
  return bundleProblem({ ...rest, host: facts }) === null ? facts : null;
}

/** The profile with this digest, if the run or the control can have had it; otherwise it counts as not reported. */
function heldProfile(
  { ids, seccomp_sha256: wanted }: RanRecord,
  host: HostFacts,
  profile: NormalisedProfile,
): NormalisedProfile | null {
  const weakens = weakenedRunOf(ids, host.engine.name)?.weakens ?? [];
  const allowances = weakens.flatMap((each): Allowance[] => (each.kind === 'profile' ? [each.allows] : []));
  const known = [host.seccomp, ...allowances.map((allowance) => allowCalls(profile, allowance))];
  return known.find((each) => each !== null && profileDigest(each) === wanted) ?? null;
}

function withoutProfile({ seccomp: _, ...facts }: HostFacts): Omit<HostFacts, 'seccomp'> {
  return facts;
}
