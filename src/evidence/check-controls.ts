import { printable } from '../foundation/errors.ts';
import { share } from '../foundation/memoize.ts';
import { expectedFailures } from '../probes/controls/controls.ts';
import { runName, weakenedRunOf, weakenedRunsFor } from '../probes/controls/together.ts';
import type { Bundle } from './bundle-type.ts';
import { equalJson } from './canonical-json.ts';
import type { BundleCase } from './case.ts';
import { contradictionsIn } from './control-facts.ts';
import {
  type Attested,
  attestedRun,
  type ControlRecord,
  controlOf,
  type RanRecord,
  type RereadControl,
  rereadControl,
} from './control-record.ts';
import type { ReadControl } from './reading.ts';
import { type Reason, reason } from './reasons.ts';
import { notReleaseImage } from './release-image.ts';
import { limitsOfRun } from './run-limits.ts';

/** The reader's result for the negative controls: each judged again, and whether all of them are there. */
export interface CheckedControls {
  readonly controls: readonly ReadControl[];
  readonly reasons: readonly Reason[];
}

/** Judges every control again from its record; the reader believes none of its claims (contract §6). */
export function checkControls(evidence: BundleCase): CheckedControls {
  const { bundle, profile, observations } = evidence;
  const records = bundle.controls;
  if (records === undefined) return { controls: [], reasons: [reason('uncontrolled')] };
  // Without its profile nothing can be judged, and an unreadable profile blocks already.
  if (profile === null) return { controls: [], reasons: [] };
  // Each control's facts have it again, and a shared one is held against the schema once.
  share(bundle.host.inventory);
  const attested = attestedRun(bundle.host, observations, bundle.raw, profile, limitsOfRun(bundle));
  const seen: Seen = { ids: new Set(), containers: new Set([bundle.host.container.id]) };
  const checked = records.map((record) => checkRun(record, attested, evidence, seen));
  return {
    controls: checked.flatMap(({ controls }) => controls),
    reasons: [...completeness(evidence, records), ...checked.flatMap(({ reasons }) => reasons)],
  };
}

/** Checks for all of the packet's controls, and for all or none of the others; each once, in the runs that hold them. */
function completeness({ bundle }: BundleCase, records: readonly ControlRecord[]): Reason[] {
  const runs = records.map(({ ids }) => ids);
  const found = runs.flat();
  const more = found.some((id) => controlOf(id)?.group === 'hardening');
  const wantedRuns = weakenedRunsFor(more ? 'all' : 'packet', bundle.host.engine).map((run) =>
    run.map(({ id }) => id),
  );
  const wanted = wantedRuns.flat();
  const missing = wanted.filter((id) => !found.includes(id));
  const odd = found.filter((id) => !wanted.includes(id));
  const reasons = [
    ...missing.map((id) => reason('control-missing', id)),
    ...odd.map((id) => reason('control-differs', id, 'there is no such control on this engine')),
  ];
  const isEachOnce = new Set(found).size === found.length;
  if (equalJson(runs, wantedRuns) || (reasons.length > 0 && isEachOnce)) return reasons;
  return [
    ...reasons,
    reason('fields-disagree', 'controls', 'they are not each once, in order, and in the runs that hold them'),
  ];
}

/**
 * The reader's result for each negative control of one run. A probe that none of them had to make fail counts for all.
 * Other names than those of a run that this program makes are not controls, and a record may have 64: they count as one.
 */
function readControls(
  record: ControlRecord,
  { host: { engine } }: Bundle,
  { state, failed, why }: Pick<ReadControl, 'state' | 'failed' | 'why'>,
): readonly ReadControl[] {
  const expectedOf = (id: string): readonly string[] => {
    const control = controlOf(id);
    return control === undefined ? [] : expectedFailures(control, engine.name);
  };
  const run = runName(record.ids);
  const ids = isOwnRun(record.ids, engine) ? record.ids : [run];
  const anyExpected = new Set(ids.flatMap(expectedOf));
  return ids.map((id) => {
    const expected = expectedOf(id);
    const own = failed.filter((probe) => expected.includes(probe) || !anyExpected.has(probe));
    return { id, run, expected, failed: own, state, why };
  });
}

function isOwnRun(ids: readonly string[], engine: Bundle['host']['engine']): boolean {
  const runs = (['packet', 'all'] as const).flatMap((mode) => weakenedRunsFor(mode, engine));
  return runs.some((run) => run.length === ids.length && run.every(({ id }, at) => id === ids[at]));
}

/** What the records before had. */
interface Seen {
  readonly ids: Set<string>;
  readonly containers: Set<string>;
}

interface CheckedRun {
  readonly controls: readonly ReadControl[];
  readonly reasons: readonly Reason[];
}

function checkRun(
  record: ControlRecord,
  attested: Attested,
  { bundle }: BundleCase,
  { ids, containers }: Seen,
): CheckedRun {
  const name = runName(record.ids);
  // Each of 64 records would be judged as a whole run.
  const isKnown = record.ids.every((id) => controlOf(id) !== undefined && !ids.has(id));
  for (const id of record.ids) ids.add(id);
  const unread = (state: 'did-not-run' | 'not-detected', found: Reason, why: string): CheckedRun => ({
    controls: readControls(record, bundle, { state, failed: [], why }),
    reasons: [found],
  });
  if (record.state === 'did-not-run') {
    // Each of its controls repeats it.
    const why = printable(record.why);
    return unread(record.state, reason('control-did-not-run', name, why), why);
  }
  const read = isKnown ? rereadControl(record, attested, bundle) : null;
  if (read === null) {
    const why = isKnown
      ? 'its record is not one that this program writes'
      : 'it holds a negative control that is not known, or that stands there already';
    return unread('not-detected', reason('control-differs', name, why), why);
  }
  const { failed, why } = read.judgement;
  const state = read.judgement.detected ? 'detected' : 'not-detected';
  const again = containers.has(read.host.container.id) ? ['it is a run that stands there already'] : [];
  containers.add(read.host.container.id);
  const differs = [...again, ...differencesOf(record, read, attested, bundle)];
  return {
    controls: readControls(record, bundle, { state, failed, why }),
    reasons: [
      ...differs.map((what) => reason('control-differs', name, what)),
      ...(read.judgement.detected ? [] : [reason('control-not-detected', name, why)]),
    ],
  };
}

/** What a record says otherwise than its run was judged, or than the rest of the bundle says. */
function differencesOf(
  record: RanRecord,
  { judgement, host }: RereadControl,
  attested: Attested,
  bundle: Bundle,
): readonly string[] {
  const { detected, failed, why } = judgement;
  const judged = { state: detected ? 'detected' : 'not-detected', why, failed } as const;
  const fields = (['state', 'why', 'failed'] as const).filter(
    (field) => !equalJson(record[field], judged[field]),
  );
  const control = weakenedRunOf(record.ids, host.engine.name);
  const found = control === null ? [] : contradictionsIn({ record, control, host, attested: attested.host });
  return [...fields, ...found, ...(isPeersImage(record, bundle) ? [] : ['what its peer ran in'])];
}

/** A peer ran in this release's reference image, which the bundle lists: an operator's image could report for it. */
function isPeersImage({ ids, marker }: RanRecord, bundle: Bundle): boolean {
  const expected = weakenedRunOf(ids, bundle.host.engine.name)?.marker;
  if (expected?.kind !== 'peer') return marker?.image_id === undefined;
  const known = [bundle.host.inventory, bundle.reference_image].find(
    (inventory) => inventory !== undefined && inventory.image_id === marker?.image_id,
  );
  return known !== undefined && notReleaseImage(known) === null;
}
