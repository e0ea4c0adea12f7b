import type { ProbeId } from './contract.ts';
import type { Observation } from './observation.ts';

/** The packet's `raw` (packet §4): what three of the probes read, whole. */
export interface Raw {
  readonly mountinfo: string;
  readonly env_keyset: readonly string[];
  readonly proc_net_dev: string;
}

/** What the three raw probes read; empty where a probe gave nothing of that kind (its verdict is FAIL then). */
export function rawOf(observations: readonly Observation[]): Raw {
  return {
    mountinfo: textOf(observations, 'PR-MOUNT-1'),
    env_keyset: listOf(observations, 'PR-ENV-1'),
    proc_net_dev: textOf(observations, 'PR-NET-2'),
  };
}

function firstValue(observations: readonly Observation[], probeId: ProbeId): unknown {
  const part = observations.find((observation) => observation.probeId === probeId)?.parts[0];
  return part?.outcome === 'value' ? part.value : undefined;
}

function textOf(observations: readonly Observation[], probeId: ProbeId): string {
  const value = firstValue(observations, probeId);
  return typeof value === 'string' ? value : '';
}

function listOf(observations: readonly Observation[], probeId: ProbeId): readonly string[] {
  const value = firstValue(observations, probeId);
  return Array.isArray(value) ? value : [];
}
