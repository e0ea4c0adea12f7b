import { judgeRaised } from '../judges/raised.ts';
import type { Probe } from '../probe.ts';

export const PR_PTRACE_1 = {
  id: 'PR-PTRACE-1',
  place: 12,
  operation: 'ptrace(PTRACE_TRACEME) via ctypes',
  parts: 1,
  expected: '-1 with errno 1 (EPERM)',
  required: false,
  attack: 'Reading and controlling other processes, and bypassing the filter from inside one.',
  deniedBy: 'the seccomp profile (ptrace)',
  l1: [37],
  l1Later: [],
  judge: judgeRaised([1]),
  restrictions: ['oci-runtime', 'seccomp-held', 'seccomp-ptrace'],
  kernelChecks: ['seccomp'],
} as const satisfies Probe;
