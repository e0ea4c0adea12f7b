import { contractOf } from '../probes/contract.ts';
import type { Part } from '../probes/judges/part.ts';
import type { Observation } from '../probes/observation.ts';
import type { Bundle } from './bundle-type.ts';

type Raw = Bundle['raw'];
type Recorded = Bundle['observed'][number];

/** Returns the observations as the bundle records them: a value that `raw` holds is referenced, not repeated. */
export function recordObservations(observations: readonly Observation[], raw: Raw): Bundle['observed'] {
  return observations.map(({ probeId, line, parts }) => ({
    probe_id: probeId,
    line,
    parts: parts.map((part, index) => recordPart(part, fieldOf(probeId, index), raw)),
  }));
}

/** Returns the observations of a bundle, with the values of `raw` put back. */
export function restoreObservations(observed: Bundle['observed'], raw: Raw): Observation[] {
  return observed.map(({ probe_id, line, parts }) => ({
    probeId: probe_id,
    line,
    parts: parts.map((part, index) => restorePart(part, fieldOf(probe_id, index), raw)),
  }));
}

/** The field of `raw` that a part can refer to: it was taken from the first part of its probe. */
function fieldOf(probeId: string, index: number): keyof Raw | undefined {
  return index === 0 ? contractOf(probeId)?.raw : undefined;
}

function recordPart(part: Part, field: keyof Raw | undefined, raw: Raw): Recorded['parts'][number] {
  if (part.outcome !== 'value' || field === undefined) return part;
  return isSame(part.value, raw[field]) ? { outcome: 'raw', field } : part;
}

/**
 * Any other reference becomes an empty text. That is recorded differently, so that the reader reports it: hundreds of
 * references to one long value would take minutes to judge and to write.
 */
function restorePart(part: Recorded['parts'][number], field: keyof Raw | undefined, raw: Raw): Part {
  if (part.outcome !== 'raw') return part;
  return { outcome: 'value', value: part.field === field ? raw[part.field] : '' };
}

/** A restored value is the very list that `raw` holds, which needs no comparison of its elements. */
function isSame(value: string | boolean | readonly string[], kept: Raw[keyof Raw]): boolean {
  if (value === kept || typeof value !== 'object' || typeof kept !== 'object') return value === kept;
  return value.length === kept.length && value.every((item, index) => item === kept[index]);
}
