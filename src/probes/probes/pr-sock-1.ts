import { judgeRaised } from '../judges/raised.ts';
import type { Probe } from '../probe.ts';

export const PR_SOCK_1 = {
  id: 'PR-SOCK-1',
  place: 3,
  operation: 'socket.socket(AF_INET, SOCK_STREAM)',
  parts: 1,
  expected: 'PermissionError with errno 1 (EPERM)',
  required: true,
  attack:
    'Sockets of any kind: not only networks, also the hypervisor’s and the kernel’s own families, which network settings do not restrict.',
  deniedBy: 'the seccomp profile (socket)',
  l1: [25],
  l1Later: [27],
  judge: judgeRaised([1]),
  restrictions: ['oci-runtime', 'seccomp-held', 'seccomp-sockets'],
  kernelChecks: ['seccomp'],
} as const satisfies Probe;
