import { PROBES } from './contract.ts';
import type { Observation } from './observation.ts';
import type { Raw } from './probe.ts';

/** Returns the packet's `raw`; a field is empty if its probe did not return such a value (its verdict is then FAIL). */
export function rawOf(observations: readonly Observation[]): Raw {
  return {
    mountinfo: textOf(firstValue(observations, 'mountinfo')),
    env_keyset: listOf(firstValue(observations, 'env_keyset')),
    proc_net_dev: textOf(firstValue(observations, 'proc_net_dev')),
  };
}

function firstValue(observations: readonly Observation[], field: keyof Raw): unknown {
  const probe = PROBES.find(({ raw }) => raw === field);
  const part = observations.find(({ probeId }) => probeId === probe?.id)?.parts[0];
  return part?.outcome === 'value' ? part.value : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [];
}
