import { FILE_LAYER } from '../file-layer.ts';
import { judgeRaised } from '../judges/raised.ts';
import type { Probe } from '../probe.ts';

export const PR_FS_RO_IN = {
  id: 'PR-FS-RO-IN',
  place: 5,
  operation: 'open("/in/__probe", "w")',
  parts: 1,
  expected: 'OSError with errno 30 (EROFS)',
  required: true,
  attack: 'A payload that changes its own input, so that anyone who looks at it afterwards sees another one.',
  deniedBy: '-v INPUT:/in:ro',
  l1: [33],
  l1Later: [33],
  judge: judgeRaised([30]),
  ...FILE_LAYER,
} as const satisfies Probe;
