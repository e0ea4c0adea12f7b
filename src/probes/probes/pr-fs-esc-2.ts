import { FILE_LAYER } from '../file-layer.ts';
import { judgeRaised } from '../judges/raised.ts';
import type { Probe } from '../probe.ts';

export const PR_FS_ESC_2 = {
  id: 'PR-FS-ESC-2',
  place: 7,
  operation: 'open("/root/__probe", "w") and open("/app/__probe", "w")',
  parts: 2,
  expected: 'each OSError with errno 30 (EROFS) or 13 (EACCES)',
  required: true,
  attack: 'A payload that replaces its own code, or leaves files where a later program trusts them.',
  deniedBy: '--read-only and --user; /root and /app must exist in Dockerfile.sandbox',
  l1: [29, 33],
  l1Later: [29],
  judge: judgeRaised([30, 13]),
  ...FILE_LAYER,
} as const satisfies Probe;
