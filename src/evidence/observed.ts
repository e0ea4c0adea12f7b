import type { Observation, Part } from '../probes/observation.ts';
import type { Bundle } from './bundle-type.ts';

type Raw = Bundle['raw'];
type Recorded = Bundle['observed'][number];

/** The probes whose value stands in the packet's `raw`, so that it is written once. */
const RAW_FIELDS: Readonly<Record<string, keyof Raw>> = {
  'PR-MOUNT-1': 'mountinfo',
  'PR-ENV-1': 'env_keyset',
  'PR-NET-2': 'proc_net_dev',
};

/** The observations as the bundle records them: a value that `raw` holds is named, not repeated. */
export function recordObservations(observations: readonly Observation[], raw: Raw): Bundle['observed'] {
  return observations.map(({ probeId, line, parts }) => ({
    probe_id: probeId,
    line,
    parts: parts.map((part) => recordPart(part, RAW_FIELDS[probeId], raw)),
  }));
}

/** The observations that a bundle records, with the values of `raw` put back in their places. */
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
  if (part.outcome === 'raised' || field === undefined) return part;
  return isSame(part.value, raw[field]) ? { outcome: 'raw', field } : part;
}

function isSame(value: string | boolean | readonly string[], kept: Raw[keyof Raw]): boolean {
  return typeof value === 'object' ? JSON.stringify(value) === JSON.stringify(kept) : value === kept;
}
