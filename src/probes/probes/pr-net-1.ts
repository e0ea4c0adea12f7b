import { judgeRaised } from '../judges/raised.ts';
import type { Probe } from '../probe.ts';

export const PR_NET_1 = {
  id: 'PR-NET-1',
  place: 1,
  operation: 'socket.socket().connect(("1.1.1.1", 53))',
  parts: 1,
  expected: 'OSError with errno 1 (EPERM), 101 (ENETUNREACH) or 97 (EAFNOSUPPORT)',
  required: true,
  attack: 'A payload that sends what it read, or its own findings, to its author’s server.',
  deniedBy: '--network none, and the seccomp profile (socket)',
  l1: [27],
  l1Later: [27],
  judge: judgeRaised([1, 101, 97]),
  restrictions: ['network'],
  kernelChecks: ['network'],
} as const satisfies Probe;
