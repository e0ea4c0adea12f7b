import type { Bundle } from '../evidence/bundle-type.ts';
import { circumstancesOf, judgedChecks, type PostureRecord } from '../evidence/judged-posture.ts';
import { judgePressureControl } from '../probes/posture/pressure-control.ts';
import { numbersOf } from '../probes/posture/sweep.ts';

/** The posture in one line: how many checks were denied, and how many of them can be seen to fail. */
export function postureLine(bundle: Bundle): string {
  const { posture } = bundle;
  if (posture === undefined || posture.length === 0) return 'not taken';
  return posture.map((record) => ofImage(record, bundle)).join('; ');
}

function ofImage(record: PostureRecord, bundle: Bundle): string {
  if (record.state !== 'ran') return `${record.image} image: not runnable (${record.why})`;
  const judged = judgedChecks(record, bundle);
  const denied = judged.filter(({ judged: found }) => found?.verdict === 'PASS').length;
  const stands = judged.filter(({ control }) => 'stands' in control).length;
  const swept = record.sweep === null ? '' : `, ${numbersOf(record.sweep.called).length} system calls tried`;
  const without = withoutLimits(record, bundle);
  return `${record.image} image: ${denied} of ${judged.length} checks as expected (${judged.length - stands} fail in a weakened run, ${stands} cannot be made to fail here)${swept}${without}`;
}

/** The results of the tests under pressure in the run without their limits. */
function withoutLimits(record: PostureRecord, bundle: Bundle): string {
  if (record.without_limits === undefined) return '';
  const { observed } = record.without_limits;
  const judged = judgePressureControl(observed, circumstancesOf(record, bundle));
  const failed = judged.filter(({ why }) => why === null).length;
  return `, without limits ${failed} of ${judged.length} tests under pressure fail`;
}
