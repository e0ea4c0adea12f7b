import type { RunFlag } from '../foundation/run-flag.ts';
import { limitFlagProblem } from './restrictions/limit-flags.ts';
import { securityOptionProblem } from './restrictions/security-options.ts';

const any = () => null;
const only = (expected: string) => (value: string) => (value === expected ? null : 'has another value');

/**
 * The flags that a run is created with (container/run-arguments.ts, and what a user may add), with their permitted
 * values. Engine and kernel facts decide about their effect; this list rejects flags that nothing else judges.
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

/**
 * Reads an argument vector as flags; a word that a run never gets stands alone. The result can be turned back into the
 * same words.
 */
export function readFlags(words: readonly string[]): readonly RunFlag[] {
  const flags: RunFlag[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const flag = words[at] ?? '';
    const value = Object.hasOwn(WITH_VALUE, flag) ? words[at + 1] : undefined;
    flags.push(value === undefined ? { flag } : { flag, value });
    if (value !== undefined) at += 1;
  }
  return flags;
}

/** Returns what is wrong with a flag of a run; null if this program gives such a flag. */
export function flagProblem(given: RunFlag): string | null {
  const { flag, value } = given;
  if (ALONE.includes(flag)) return null;
  if (!Object.hasOwn(WITH_VALUE, flag)) return 'is not a flag of a run';
  return value === undefined ? 'has no value' : (WITH_VALUE[flag]?.(value) ?? limitFlagProblem(given));
}
