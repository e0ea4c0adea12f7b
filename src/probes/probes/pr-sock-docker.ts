import { FILE_LAYER } from '../file-layer.ts';
import { describe, type Part, type PartJudgement } from '../judges/part.ts';
import type { Probe } from '../probe.ts';

export const PR_SOCK_DOCKER = {
  id: 'PR-SOCK-DOCKER',
  place: 11,
  operation: 'os.path.exists("/var/run/docker.sock")',
  parts: 1,
  expected: 'False',
  required: true,
  attack: 'The engine’s socket in the sandbox: a process that reaches it is root on the host.',
  deniedBy: "no -v of the engine's socket, and none in Dockerfile.sandbox",
  l1: [36],
  l1Later: [36],
  judge: judgeSocketFile,
  ...FILE_LAYER,
} as const satisfies Probe;

function judgeSocketFile(part: Part): PartJudgement {
  const absent = part.outcome === 'value' && part.value === false;
  return { actual: describe(part), why: absent ? '' : 'The answer is not False.' };
}
