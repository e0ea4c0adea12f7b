import type { JudgeContext } from '../judges/context.ts';
import { notRead, type Part, type PartJudgement } from '../judges/part.ts';
import { unexpectedKeys } from '../judges/secret-keys.ts';
import type { Probe } from '../probe.ts';

export const PR_ENV_1 = {
  id: 'PR-ENV-1',
  place: 4,
  operation: 'sorted(os.environ.keys())',
  parts: 1,
  expected:
    "no key that looks like a secret's, and none besides the image's own and PATH, HOME, HOSTNAME, TERM, container, LC_CTYPE",
  required: true,
  attack: 'Secrets of the runner or the operator that a payload finds in its environment variables.',
  deniedBy: "--env-file /dev/null, the engine client's constructed environment, and the image's ENV lines",
  l1: [28],
  l1Note: "the packet's cell was cut; the number is the project's public matrix binding",
  l1Later: [28],
  judge: judgeEnvironment,
  restrictions: ['environment', 'http-proxy'],
  kernelChecks: [],
  raw: 'env_keyset',
} as const satisfies Probe;

/** No key looks like a secret's, and the image or an engine added each key. */
function judgeEnvironment(part: Part, { imageEnvKeys }: JudgeContext): PartJudgement {
  if (part.outcome !== 'value' || typeof part.value === 'string' || typeof part.value === 'boolean') {
    return notRead(part, 'the environment');
  }
  const wrong = unexpectedKeys(part.value, imageEnvKeys);
  return {
    actual: part.value.join(','),
    why: wrong.length === 0 ? '' : `These keys may not be there: ${wrong.join(', ')}.`,
  };
}
