import { L1_MATRIX, type L1Row } from '../probes/l1-matrix.ts';
import type { L1Status, ReadProbe } from './reading.ts';

/**
 * Returns the status of each of #24 to #37 on these probes. Without probes (unreadable evidence) nothing is attested.
 */
export function l1Statuses(probes: readonly ReadProbe[]): L1Status[] {
  return L1_MATRIX.map((row) => ({
    test: row.test,
    status: statusOf(row, probes),
    probes: row.binding.kind === 'probes' ? row.binding.probes : [],
    sentence: row.sentence,
  }));
}

function statusOf({ binding }: L1Row, probes: readonly ReadProbe[]): L1Status['status'] {
  switch (binding.kind) {
    case 'unbound':
      return 'unbound';
    case 'build-time':
      return 'not-attested-here';
    case 'probes': {
      const bound = binding.probes.map((id) => probes.find(({ probeId }) => probeId === id));
      if (bound.some((probe) => probe === undefined || probe.judgement === null)) return 'not-run';
      return bound.every((probe) => probe !== undefined && stands(probe)) ? 'attested' : 'failed';
    }
  }
}

/** Whether a probe passed and the host corroborates it. */
export function stands({ judgement, corroboration }: ReadProbe): boolean {
  return judgement?.verdict === 'PASS' && corroboration.state === 'corroborated';
}
