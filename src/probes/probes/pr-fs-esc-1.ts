import { FILE_LAYER } from '../file-layer.ts';
import { judgeRaised } from '../judges/raised.ts';
import type { Probe } from '../probe.ts';

export const PR_FS_ESC_1 = {
  id: 'PR-FS-ESC-1',
  place: 6,
  operation: 'open("/etc/__probe", "w")',
  parts: 1,
  expected: 'OSError with errno 30 (EROFS)',
  required: true,
  attack: 'Changes to the system’s configuration that would outlive or influence the run.',
  deniedBy: '--read-only',
  l1: [29],
  l1Later: [29],
  judge: judgeRaised([30]),
  ...FILE_LAYER,
} as const satisfies Probe;
