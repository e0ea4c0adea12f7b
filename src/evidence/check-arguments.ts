import { securityOptionProblem } from '../probes/restrictions/security-options.ts';
import type { Case } from './case.ts';
import { type Reason, reason } from './reasons.ts';

const any = () => null;
const only = (expected: string) => (value: string) => (value === expected ? null : 'has another value');

/**
 * The flags that a run is created with (container/run-arguments.ts, and what a user may add), by what may follow them.
 * What they come to is judged by what engine and kernel report; here nothing may stand that nobody judges.
 */
const WITH_VALUE: Readonly<Record<string, (value: string) => string | null>> = {
  '--cap-drop': any,
  '--cgroupns': any,
  '--cpus': any,
  '--entrypoint': any,
  '--env-file': only('/dev/null'),
  '--hostname': any,
  '--ipc': any,
  '--label': any,
  '--log-driver': any,
  '--memory': any,
  '--memory-swap': any,
  '--name': any,
  '--network': any,
  '--pids-limit': any,
  '--pull': only('never'),
  '--security-opt': securityOptionProblem,
  '--tmpfs': any,
  '--ulimit': any,
  '--user': any,
  '--userns': any,
  '-v': any,
};
const ALONE: readonly string[] = [
  '--rm',
  '--read-only',
  '--no-healthcheck',
  '--read-only-tmpfs=false',
  '--http-proxy=false',
];

/** Checks the list with which the attested container was created: every argument is one that this program gives. */
export function checkArguments({ bundle: { run, image_digest } }: Case): Reason[] {
  const [command = '', ...words] = run.arguments;
  const flags = words.slice(0, words.lastIndexOf(image_digest));
  const found: Reason[] = command === 'create' ? [] : [reason('run-argument', command, 'is not create')];
  for (let at = 0; at < flags.length; at += 1) {
    const word = flags[at] ?? '';
    if (ALONE.includes(word)) continue;
    if (!Object.hasOwn(WITH_VALUE, word)) {
      found.push(reason('run-argument', word, 'is not one that a run is given'));
      continue;
    }
    at += 1;
    const value = flags[at];
    const problem = value === undefined ? 'has no value' : (WITH_VALUE[word]?.(value) ?? null);
    if (problem !== null) found.push(reason('run-argument', `${word} ${value ?? ''}`.trim(), problem));
  }
  return found;
}
