import { notRead, type Part, type PartJudgement } from '../judges/part.ts';
import { interfacesOf } from '../kernel/net-dev.ts';
import type { Probe } from '../probe.ts';

export const PR_NET_2 = {
  id: 'PR-NET-2',
  place: 2,
  operation: 'read /proc/net/dev',
  parts: 1,
  expected: 'the interfaces are exactly lo',
  required: true,
  attack: 'A network interface that was given by mistake, through which a connection could go.',
  deniedBy: '--network none',
  l1: [27],
  l1Note: 'sibling',
  l1Later: [27],
  judge: judgeInterfaces,
  restrictions: ['network'],
  kernelChecks: ['network'],
  raw: 'proc_net_dev',
} as const satisfies Probe;

function judgeInterfaces(part: Part): PartJudgement {
  if (part.outcome !== 'value' || typeof part.value !== 'string') return notRead(part, '/proc/net/dev');
  const names = interfacesOf(part.value);
  if (names === null)
    return { actual: 'unreadable', why: 'The text is not one that the kernel writes to /proc/net/dev.' };
  const only = names.length === 1 && names[0] === 'lo';
  return { actual: names.join(','), why: only ? '' : 'The interfaces are not exactly lo.' };
}
