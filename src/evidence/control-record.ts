import { sha256Of } from '../foundation/digest.ts';
import { CONTROLS, type Control, type MarkerSeen } from '../probes/controls/controls.ts';
import {
  type ControlJudgement,
  type ControlRunFacts,
  type JudgedRun,
  judgeControl,
  judgeRun,
} from '../probes/controls/judge-control.ts';
import type { HostFacts } from '../probes/host-facts.ts';
import { rawOf } from '../probes/judge.ts';
import { END_NOT_ASKED } from '../probes/kernel/facts.ts';
import type { Observation } from '../probes/observation.ts';
import { type Opening, openProfile } from '../seccomp/openings.ts';
import { type NormalisedProfile, profileDigest } from '../seccomp/profile.ts';
import type { Bundle } from './bundle-type.ts';
import { equalJson } from './canonical-json.ts';
import { changesBetween, withChanges } from './changes.ts';
import type { Collected } from './collect.ts';
import { bundleProblem } from './generated/validate-bundle.ts';
import { recordObservations, restoreObservations } from './observed.ts';

/** One control as it is written into the bundle. */
export type ControlRecord = NonNullable<Bundle['controls']>[number];

/** A control that ran, as it is written. */
export type RanRecord = Exclude<ControlRecord, { state: 'did-not-run' }>;

/** What a control came to, before it is written into the bundle. */
export type ControlOutcome =
  | { readonly id: string; readonly state: 'did-not-run'; readonly why: string }
  | {
      readonly id: string;
      readonly state: 'ran';
      readonly host: HostFacts;
      readonly collected: Pick<Collected, 'observations' | 'problems' | 'bytes'>;
      readonly ended: Bundle['run']['ended'];
      readonly exitCode: number | null;
      readonly marker: MarkerSeen | null;
    };

/** The attested run's part of the bundle, against which controls are written and read. */
export interface Attested extends JudgedRun {
  readonly raw: Bundle['raw'];
  /** Its profile's file, normalised. */
  readonly profile: NormalisedProfile;
}

/** The attested run, judged once for all of its controls. */
export function attestedRun(
  host: HostFacts,
  observations: readonly Observation[],
  raw: Bundle['raw'],
  profile: NormalisedProfile,
): Attested {
  return judgeRun({ host, observations, raw, profile }, profile);
}

/** The control of this name. */
export function controlOf(id: string): Control | undefined {
  return CONTROLS.find((control) => control.id === id);
}

/** Every control as the bundle holds it, written against the attested run. */
export function recordControls(
  outcomes: readonly ControlOutcome[],
  { host, observations, profile }: Pick<Attested, 'host' | 'observations' | 'profile'>,
): readonly ControlRecord[] {
  const attested = attestedRun(host, observations, rawOf(observations), profile);
  return outcomes.map((outcome) => recordControl(outcome, attested));
}

/**
 * A control as the bundle holds it: only what differs from the attested run. Its profile, whose normal form is long, is
 * there by its digest; a reader makes it again.
 */
function recordControl(outcome: ControlOutcome, attested: Attested): ControlRecord {
  const { id } = outcome;
  if (outcome.state === 'did-not-run') return { id, state: 'did-not-run', why: outcome.why };
  const { host, collected, ended, exitCode, marker } = outcome;
  const { observations, problems, bytes } = collected;
  const run = { host, observations, ended, marker, problems: problems.length };
  const { detected, failed, why } = judged(id, run, attested);
  return {
    id,
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

/** What of a control is written as it differs from the attested run. */
function differences(host: HostFacts, observations: readonly Observation[], attested: Attested) {
  const usual = recordObservations(attested.observations, attested.raw).map((line) => JSON.stringify(line));
  const observed = recordObservations(observations, attested.raw);
  const isUsual = (line: Bundle['observed'][number]) => usual.includes(JSON.stringify(line));
  return {
    host: changesBetween(withoutProfile(attested.host), withoutProfile(host)),
    seccomp_sha256: host.seccomp === null ? null : profileDigest(host.seccomp),
    observed: observed.filter((line) => !isUsual(line)),
    observed_as_attested: observed.filter(isUsual).map(({ probe_id }) => probe_id),
  };
}

/** A control that was written, judged again, and the container that it ran in. */
export interface RereadControl {
  readonly containerId: string;
  readonly judgement: ControlJudgement;
}

/** Reads a written control again; null if it is not one that this program writes. */
export function rereadControl(record: RanRecord, attested: Attested, bundle: Bundle): RereadControl | null {
  const host = rebuiltHost(record, attested, bundle);
  if (host === null) return null;
  const usual = recordObservations(attested.observations, attested.raw).filter(({ probe_id }) =>
    record.observed_as_attested.includes(probe_id),
  );
  const lines = [...usual, ...record.observed].sort((a, b) => a.line - b.line);
  const observations = restoreObservations(lines, attested.raw);
  const again = differences(host, observations, attested);
  const fields = ['host', 'observed', 'observed_as_attested'] as const;
  if (fields.some((field) => !equalJson(again[field], record[field]))) return null;
  const { id, ended, marker } = record;
  const problems = record.observation_problems.length;
  return {
    containerId: host.container.id,
    judgement: judged(id, { host, observations, ended, marker, problems }, attested),
  };
}

function judged(id: string, run: ControlRunFacts, attested: Attested): ControlJudgement {
  const control = controlOf(id);
  if (control === undefined) return { detected: false, failed: [], why: 'There is no control of that name.' };
  return judgeControl(control, run, attested, attested.profile);
}

/** The control's host facts, whole; null if they are not of the schema's form. */
function rebuiltHost(record: RanRecord, { host, profile }: Attested, bundle: Bundle): HostFacts | null {
  const changed = withChanges(withoutProfile(host), record.host);
  if (typeof changed !== 'object' || changed === null) return null;
  // In the attested run's order, with the profile in its place.
  const facts = { ...host, ...changed, seccomp: heldProfile(record, host, profile) };
  // Of a control the end is not asked, and the attested run's is not its own.
  if (!equalJson(facts.kernel_end, END_NOT_ASKED)) return null;
  const { controls: _, ...rest } = bundle;
  return bundleProblem({ ...rest, host: facts }) === null ? facts : null;
}

/** The profile of this digest, if it is one that the run or the control can have had; else it counts as not told. */
function heldProfile(
  { id, seccomp_sha256: wanted }: RanRecord,
  host: HostFacts,
  profile: NormalisedProfile,
): NormalisedProfile | null {
  const openings = (controlOf(id)?.weakens ?? []).flatMap((each): Opening[] =>
    each.kind === 'profile' ? [each.opens] : [],
  );
  const known = [host.seccomp, ...openings.map((opening) => openProfile(profile, opening))];
  return known.find((each) => each !== null && profileDigest(each) === wanted) ?? null;
}

function withoutProfile({ seccomp: _, ...facts }: HostFacts): Omit<HostFacts, 'seccomp'> {
  return facts;
}
