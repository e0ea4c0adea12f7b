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
    parts: parts.map((part) => recordPart(part, contractOf(probeId)?.raw, raw)),
  }));
}

/** Returns the observations of a bundle, with the values of `raw` put back. */
export function restoreObservations(observed: Bundle['observed'], raw: Raw): Observation[] {
  return observed.map(({ probe_id, line, parts }) => ({
    probeId: probe_id,
    line,
    parts: parts.map((part) =>
      part.outcome === 'raw' ? { outcome: 'value', value: raw[part.field] } : part,
    ),
  }));
}

function recordPart(part: Part, field: keyof Raw | undefined, raw: Raw): Recorded['parts'][number] {
  if (part.outcome !== 'value' || field === undefined) return part;
  return isSame(part.value, raw[field]) ? { outcome: 'raw', field } : part;
}

function isSame(value: string | boolean | readonly string[], kept: Raw[keyof Raw]): boolean {
  return typeof value === 'object' ? JSON.stringify(value) === JSON.stringify(kept) : value === kept;
}
