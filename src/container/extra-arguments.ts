import { LABEL_PREFIX } from '../engine/labels.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import type { RunFlag } from '../foundation/run-flag.ts';
import { GVISOR_PROBLEM } from '../probes/oci-runtimes.ts';
import { bytes, decimal, whole } from '../probes/restrictions/limit-amounts.ts';
import { limitPair } from '../probes/restrictions/limit-flags.ts';
import { RUN_LIMITS } from '../probes/restrictions/run-limits.ts';
import { apparmorProblem, selinuxTypeProblem } from '../probes/restrictions/security-options.ts';

/**
 * What `--extra-run-args` accepts: nothing that removes a restriction. Each kind once, in
 * `--flag=value` form; limits only tighter than ours.
 */
interface AllowedExtra {
  readonly flag: string;
  /** For flags that hold several settings: what comes before the value, as in `--ulimit=nofile=`. */
  readonly prefix?: string;
  readonly accepts: (value: string) => string | null;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/;
const LABEL = /^[A-Za-z0-9][A-Za-z0-9_.\-/]{0,127}=[^\p{Cc}\p{Cf}\p{Cs}]{0,256}$/u;

const ALLOWED: readonly AllowedExtra[] = [
  { flag: '--label', accepts: labelProblem },
  { flag: '--hostname', accepts: (value) => (NAME.test(value) ? null : 'is not a host name') },
  { flag: '--cpus', accepts: (value) => atMost(decimal(value), RUN_LIMITS.cpus) },
  { flag: '--memory', accepts: (value) => atMost(bytes(value), RUN_LIMITS.memory) },
  { flag: '--pids-limit', accepts: (value) => atMost(whole(value), RUN_LIMITS.pids) },
  {
    flag: '--ulimit',
    prefix: 'nofile=',
    accepts: (value) => atMost(limitPair(value), RUN_LIMITS['open-files']),
  },
  {
    flag: '--ulimit',
    prefix: 'fsize=',
    accepts: (value) => atMost(limitPair(value), RUN_LIMITS['file-size']),
  },
  { flag: '--ulimit', prefix: 'nproc=', accepts: (value) => atMost(limitPair(value), RUN_LIMITS.pids) },
  { flag: '--security-opt', prefix: 'apparmor=', accepts: apparmorProblem },
  { flag: '--security-opt', prefix: 'label=type:', accepts: selinuxTypeProblem },
];

/** Rejected like every other flag, with a message of its own. */
const NOT_GIVEN: Readonly<Record<string, string>> = {
  '--runtime': `names an OCI runtime, which the run chooses itself: only runc and crun load the seccomp profile as it is; gVisor ${GVISOR_PROBLEM}`,
};

/**
 * Parses the user's extra run arguments.
 *
 * @throws AttestationError `extra-run-argument` (usage) that names the argument and why it is refused
 */
export function parseExtraArguments(args: readonly string[]): RunFlag[] {
  const seen = new Set<string>();
  return args.flatMap((argument) => {
    const flag = parseOne(argument, seen);
    // A memory limit without its swap limit would leave swap unlimited.
    return flag.flag === '--memory' ? [flag, { flag: '--memory-swap', value: flag.value ?? '' }] : [flag];
  });
}

function parseOne(argument: string, seen: Set<string>): RunFlag {
  const equals = argument.indexOf('=');
  if (!argument.startsWith('--') || equals < 0) throw refused(argument, 'is not in --flag=value form');
  const flag = argument.slice(0, equals);
  const value = argument.slice(equals + 1);
  const rule = ALLOWED.find((each) => each.flag === flag && value.startsWith(each.prefix ?? ''));
  if (!rule) throw refused(argument, NOT_GIVEN[flag] ?? 'is not a flag that a sandbox may have');
  if (seen.has(wordsOf(rule))) throw refused(argument, 'is given twice');
  seen.add(wordsOf(rule));
  const problem = rule.accepts(value.slice((rule.prefix ?? '').length));
  if (problem !== null) throw refused(argument, problem);
  return { flag, value };
}

function wordsOf({ flag, prefix }: AllowedExtra): string {
  return prefix === undefined ? flag : `${flag} ${prefix}`;
}

function labelProblem(value: string): string | null {
  if (value.toLowerCase().startsWith(LABEL_PREFIX)) return 'uses a label of this program';
  return LABEL.test(value) ? null : 'is not a label in key=value form';
}

function atMost(value: number | null, limit: number): string | null {
  if (value === null || value <= 0) return 'is not a positive amount';
  return value <= limit ? null : `is looser than this program's own limit (${limit})`;
}

function refused(argument: string, why: string): AttestationError {
  return new AttestationError(
    'extra-run-argument',
    `The extra run argument ${printable(argument, 120)} ${why}.`,
  );
}
