import { isEvidencePart } from '../crosswalk.ts';
import type { Basis, Shown } from './basis.ts';
import { evidenceShown } from './evidence-shown.ts';
import { layerShown } from './layer-shown.ts';
import type { Status } from './model.ts';
import type { Objective } from './objectives.ts';
import { listed, paragraphs } from './text.ts';

/** Returns what one reading finds of an objective. Only here an objective becomes satisfied. */
export function statusOf({ rest }: Objective, basis: Basis): Status {
  const shown = isEvidencePart(rest) ? evidenceShown(rest, basis) : layerShown(rest, basis);
  const against = againstAll(basis);
  const isSatisfied = shown.state === 'shown' && against.length === 0;
  const { waivers } = basis.reading;
  return {
    state: isSatisfied ? 'satisfied' : 'not-satisfied',
    reason: isSatisfied ? 'pass' : reasonOf(shown),
    remarks: paragraphs(
      ...shown.why,
      ...against,
      waivers.length > 0 ? `Waived by the reader’s caller: ${listed(waivers)}.` : '',
    ),
  };
}

function reasonOf({ state }: Shown): 'fail' | 'other' {
  return state === 'failed' ? 'fail' : 'other';
}

/** What keeps every objective from being satisfied, whatever its own tests show. */
function againstAll({ reading, bundle, reasons }: Basis): readonly string[] {
  return [
    ...(bundle.venue === 'LOCAL' ? ['The evidence is of a rehearsal (venue LOCAL).'] : []),
    ...(reading.verdict === 'ACCEPTED' ? [] : ['The reader’s verdict is BLOCKED.']),
    ...reasons,
  ];
}
