import { flagBegins, type RunFlag } from '../../foundation/run-flag.ts';
import { bytes, decimal, whole } from './limit-amounts.ts';
import { type LimitName, RUN_LIMITS, type RunLimits } from './run-limits.ts';

/** One flag of a run that carries a limit. */
interface LimitFlag {
  readonly limit: LimitName;
  /** How the flag begins. */
  readonly words: string;
  readonly write: (amount: number) => RunFlag;
  /** Reads the flag's value; null: not an amount that this program gives. */
  readonly read: (value: string) => number | null;
}

/** A flag whose value is the amount alone. */
function alone(limit: LimitName, flag: string, read: LimitFlag['read']): LimitFlag {
  return { limit, words: flag, write: (amount) => ({ flag, value: String(amount) }), read };
}

function ulimit(limit: LimitName, name: string): LimitFlag {
  return {
    limit,
    words: `--ulimit ${name}=`,
    write: (amount) => ({ flag: '--ulimit', value: `${name}=${amount}:${amount}` }),
    read: (value) => limitPair(value.slice(name.length + 1)),
  };
}

/** Every flag that carries a limit, in the order in which a run gives them. Memory has two, so that there is no swap. */
const LIMIT_FLAGS: readonly LimitFlag[] = [
  {
    limit: 'tmp',
    words: '--tmpfs /tmp:',
    write: (amount) => ({ flag: '--tmpfs', value: `/tmp:rw,noexec,nosuid,nodev,size=${amount}` }),
    read: (value) => tmpfsSize(value.slice('/tmp:'.length).split(',')),
  },
  alone('pids', '--pids-limit', whole),
  alone('memory', '--memory', bytes),
  alone('memory', '--memory-swap', bytes),
  alone('cpus', '--cpus', decimal),
  ulimit('file-size', 'fsize'),
  ulimit('open-files', 'nofile'),
];

/** Reads `soft` or `soft:hard`; the larger of the two counts. Null if it is neither. */
export function limitPair(text: string): number | null {
  const parts = text.split(':').map(whole);
  const amounts = parts.filter((part) => part !== null);
  return amounts.length === parts.length && parts.length <= 2 ? Math.max(...amounts) : null;
}

/** Returns the size in bytes that a tmpfs' options name exactly once; null otherwise. */
export function tmpfsSize(options: readonly string[]): number | null {
  const [size, ...more] = options.flatMap((option) => /^size=(.*)$/i.exec(option)?.[1] ?? []);
  return size === undefined || more.length > 0 ? null : bytes(size.toLowerCase());
}

/** How the flags begin that carry a limit: what a caller's own limit replaces. */
export const LIMIT_WORDS: readonly string[] = LIMIT_FLAGS.map(({ words }) => words);

/** Returns the flags that put these limits on a run. */
export function limitFlags(limits: Readonly<Partial<RunLimits>>): readonly RunFlag[] {
  return LIMIT_FLAGS.flatMap(({ limit, write }) => {
    const amount = limits[limit];
    return amount === undefined ? [] : [write(amount)];
  });
}

/** Returns what is wrong with a flag that carries a limit; null for another flag, too. */
export function limitFlagProblem(flag: RunFlag): string | null {
  const row = rowOf(flag);
  return row !== undefined && amountOf(row, flag) === null ? 'is not an amount that a run gives' : null;
}

/**
 * Returns the limits that the flags of a run ask for. If several flags name one limit, the largest amount counts; a
 * limit that no flag names is the default, so that nothing looser is expected of the engine.
 */
export function limitsIn(flags: readonly RunFlag[]): RunLimits {
  const asked: Partial<Record<LimitName, number>> = {};
  for (const flag of flags) {
    const row = rowOf(flag);
    const amount = row === undefined ? null : amountOf(row, flag);
    if (row !== undefined && amount !== null) asked[row.limit] = Math.max(asked[row.limit] ?? 0, amount);
  }
  return { ...RUN_LIMITS, ...asked };
}

/** Returns flags with every limit that is larger than these lowered to them; everything else stays as it is. */
export function lowerLimits(flags: readonly RunFlag[], most: RunLimits): readonly RunFlag[] {
  return flags.map((flag) => {
    const row = rowOf(flag);
    if (row === undefined) return flag;
    const amount = amountOf(row, flag);
    return amount !== null && amount > most[row.limit] ? row.write(most[row.limit]) : flag;
  });
}

/** Returns a flag with its limit raised by this amount, for a negative control; the same flag if it carries none. */
export function raiseLimit(flag: RunFlag, by: number): RunFlag {
  const row = rowOf(flag);
  const amount = row === undefined ? null : amountOf(row, flag);
  return row === undefined || amount === null ? flag : row.write(amount + by);
}

function rowOf(flag: RunFlag): LimitFlag | undefined {
  return LIMIT_FLAGS.find(({ words }) => words.startsWith(flag.flag) && flagBegins(flag, words));
}

function amountOf({ read }: LimitFlag, { value = '' }: RunFlag): number | null {
  const amount = read(value);
  return amount !== null && amount > 0 ? amount : null;
}
