import { controlsFor, expectedFailures } from '../probes/controls/controls.ts';
import type { Bundle } from './bundle-type.ts';
import { equalJson } from './canonical-json.ts';
import type { Case } from './case.ts';
import {
  type Attested,
  attestedRun,
  type ControlRecord,
  controlOf,
  type RanRecord,
  rereadControl,
} from './control-record.ts';
import type { ReadControl } from './reading.ts';
import { type Reason, reason } from './reasons.ts';
import { notReleaseImage } from './release-image.ts';

/** The reader's result for the negative controls: each judged again, and whether all of them are there. */
export interface CheckedControls {
  readonly controls: readonly ReadControl[];
  readonly reasons: readonly Reason[];
}

/** Judges every control again from its record; the reader believes none of its claims (contract §6). */
export function checkControls(evidence: Case): CheckedControls {
  const { bundle, profile, observations } = evidence;
  const records = bundle.controls;
  if (records === undefined) return { controls: [], reasons: [reason('uncontrolled')] };
  // Without its profile nothing can be judged, and an unreadable profile blocks already.
  if (profile === null) return { controls: [], reasons: [] };
  const attested = attestedRun(bundle.host, observations, bundle.raw, profile);
  const containers = new Set([bundle.host.container.id]);
  const checked = records.map((record) => checkOne(record, attested, evidence, containers));
  return {
    controls: checked.map(({ control }) => control),
    reasons: [...completeness(evidence, records), ...checked.flatMap(({ reasons }) => reasons)],
  };
}

/** Checks for all of the packet's controls, and for all or none of the others; each once, in the table's order. */
function completeness({ bundle }: Case, records: readonly ControlRecord[]): Reason[] {
  const found = records.map(({ id }) => id);
  const more = found.some((id) => controlOf(id)?.group === 'hardening');
  const wanted = controlsFor(more ? 'all' : 'packet', bundle.host.engine).map(({ id }) => id);
  const missing = wanted.filter((id) => !found.includes(id));
  const odd = found.filter((id) => !wanted.includes(id));
  const reasons = [
    ...missing.map((id) => reason('control-missing', id)),
    ...odd.map((id) => reason('control-differs', id, 'there is no such control on this engine')),
  ];
  if (reasons.length > 0 || equalJson(found, wanted)) return reasons;
  return [reason('fields-disagree', 'controls', 'they are not each once and in order')];
}

function expectedIn(id: string, { host }: Bundle): readonly string[] {
  const control = controlOf(id);
  return control === undefined ? [] : expectedFailures(control, host.engine.name);
}

function checkOne(
  record: ControlRecord,
  attested: Attested,
  { bundle }: Case,
  containers: Set<string>,
): { readonly control: ReadControl; readonly reasons: readonly Reason[] } {
  const { id } = record;
  const shown = { id, expected: expectedIn(id, bundle) };
  if (record.state === 'did-not-run') {
    const { why } = record;
    return {
      control: { ...shown, state: 'did-not-run', failed: [], why },
      reasons: [reason('control-did-not-run', id, why)],
    };
  }
  const read = rereadControl(record, attested, bundle);
  if (read === null) {
    const why = 'its record is not one that this program writes';
    return {
      control: { ...shown, state: 'not-detected', failed: [], why },
      reasons: [reason('control-differs', id, why)],
    };
  }
  const { judgement, containerId } = read;
  const { failed, why } = judgement;
  const reasons: Reason[] = [];
  if (containers.has(containerId))
    reasons.push(reason('control-differs', id, 'it is a run that stands there already'));
  containers.add(containerId);
  const state = judgement.detected ? 'detected' : 'not-detected';
  for (const [field, value] of Object.entries({ state, why, failed }))
    if (!equalJson(record[field as 'state' | 'why' | 'failed'], value))
      reasons.push(reason('control-differs', id, field));
  if (!isPeersImage(record, bundle)) reasons.push(reason('control-differs', id, 'what its peer ran in'));
  if (!judgement.detected) reasons.push(reason('control-not-detected', id, why));
  return { control: { ...shown, state, failed, why }, reasons };
}

/** A peer ran in this release's reference image, which the bundle lists: an operator's image could report for it. */
function isPeersImage({ id, marker }: RanRecord, bundle: Bundle): boolean {
  if (controlOf(id)?.marker?.kind !== 'peer') return marker?.image_id === undefined;
  const known = [bundle.host.inventory, bundle.reference_image].find(
    (inventory) => inventory !== undefined && inventory.image_id === marker?.image_id,
  );
  return known !== undefined && notReleaseImage(known) === null;
}
