import type { Bundle } from '../evidence/bundle-type.ts';
import { equalJson } from '../evidence/canonical-json.ts';
import { type Reason, reason } from '../evidence/reasons.ts';
import { type DriftRow, driftRows } from './drift-table.ts';
import { sameMachine } from './same-machine.ts';

/** What a policy lets differ between evidence and launch. */
export interface Tolerance {
  readonly tolerate: readonly string[];
  readonly sameMachine: boolean;
}

/** A fact that differs, with both values in words. */
export interface Difference {
  readonly field: string;
  readonly what: string;
  readonly was: string;
  readonly is: string;
  readonly tolerable: boolean;
}

/** The part of a bundle that a machine has before anything runs. */
export type MachineFacts = Pick<Bundle, 'venue' | 'venue_facts'> & {
  readonly host: Pick<Bundle['host'], 'engine' | 'system'>;
};

/** Compares this machine with the evidence's, before anything is built, created or started. */
export function machineDrift(evidence: Bundle, here: MachineFacts): readonly Difference[] {
  const rows = driftRows(evidence.host.container).filter(({ known }) => known === 'early');
  const host = { ...evidence.host, ...here.host };
  return [...differences(rows, evidence, { ...evidence, host }), ...machine(evidence, here)];
}

/**
 * Compares a whole launch with the evidence.
 *
 * @param launched the launch as a bundle; before its start its kernel's facts are missing, and are not compared
 */
export function launchDrift(evidence: Bundle, launched: Bundle): readonly Difference[] {
  const running = launched.host.kernel.gate !== 'missed';
  const rows = driftRows(evidence.host.container).filter(({ known }) => known !== 'running' || running);
  return [...differences(rows, evidence, launched), ...machine(evidence, launched)];
}

/** A difference blocks unless the policy tolerates it and it may be tolerated. */
export function driftReasons(
  found: readonly Difference[],
  { tolerate, sameMachine: same }: Tolerance,
): Reason[] {
  return found
    .filter(({ field, tolerable }) => !(field === 'machine' ? !same : tolerable && tolerate.includes(field)))
    .map(({ field, what, was, is }) => reason('host-drift', field, `${what} was ${was} and is ${is}`));
}

function differences(rows: readonly DriftRow[], evidence: Bundle, launched: Bundle): Difference[] {
  return rows.flatMap(({ field, what, tolerable, of }) => {
    const [one, other] = [inOrder(of(evidence)), inOrder(of(launched))];
    const [was, is] = [inWords(one), inWords(other)];
    return equalJson(one, other) ? [] : [{ field, what: `the ${what}`, was, is, tolerable }];
  });
}

function machine(evidence: MachineFacts, here: MachineFacts): Difference[] {
  const found = sameMachine(evidence, here);
  return found === null ? [] : [{ field: 'machine', what: 'the machine', ...found, tolerable: true }];
}

/** Lists of names in the engine's order may differ in order alone. */
function inOrder(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? null;
  const written = value.map((each) => [JSON.stringify(inOrder(each)), each] as const);
  return written.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => inOrder(each));
}

/** For people: two values may have one spelling. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'nothing' : value;
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(inWords).join(' ');
  return JSON.stringify(value ?? null);
}
