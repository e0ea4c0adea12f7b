import type { IdRange, ProcessStatus } from './facts.ts';

/** What /proc/PID/stat reports of a process's identity (proc(5)). */
export interface ProcessStat {
  readonly comm: string;
  /** R, S, D, …; Z and X are the dead ones. */
  readonly state: string;
  /** In clock ticks since boot. */
  readonly startTime: number;
  /** The kernel's own count of its threads, the first one included, also while that one has ended and others run. */
  readonly threads: number;
  /** Whether it is exiting: then parts of it are gone while the rest can still be read. */
  readonly exiting: boolean;
  /** The id of the process that learns how it ends. */
  readonly parent: number;
  /** Its wait status (wait(2)) once it has ended; 0 also if this caller may not know it. */
  readonly wait: number;
}

/** Of the kernel's flags for a process (kernel: include/linux/sched.h). */
const PF_EXITING = 0x4;

const LONGEST = 65_536;

/**
 * Reads /proc/PID/stat; null if the text is not one. The payload chooses the name, brackets and line ends included: it
 * ends at the last closing bracket, after which the kernel writes only a letter and numbers.
 */
export function parseStat(text: string): ProcessStat | null {
  const close = text.lastIndexOf(')');
  const head = /^[1-9]\d{0,9} \(/.exec(text.slice(0, close));
  if (text.length > LONGEST || head === null) return null;
  const fields = text.slice(close + 1).split(' ');
  const [empty, state = ''] = fields;
  // The name is field 2, so field 22 is the twentieth after it.
  const threads = decimal(fields[18] ?? '');
  const startTime = decimal(fields[20] ?? '');
  const flags = decimal(fields[7] ?? '');
  const parent = decimal(fields[2] ?? '');
  // The last field, 52; 0 for a caller who may not know it, and for one that exited with 0.
  const wait = decimal((fields[50] ?? '').trim()) ?? 0;
  if (empty !== '' || !/^[A-Za-z]$/.test(state) || startTime === null || flags === null || threads === null)
    return null;
  if (parent === null) return null;
  const comm = text.slice(head[0].length, close);
  return { comm, state, startTime, threads, exiting: (flags & PF_EXITING) !== 0, parent, wait };
}

/** Returns whether a process has ended. */
export function isDead({ state }: ProcessStat): boolean {
  return /[ZXx]/.test(state);
}

/**
 * Returns whether any thread of a process runs, by the kernel's own count: a list of threads may hold only ones that have
 * ended since it was read, while each has made another.
 */
export function isAlive(stat: ProcessStat): boolean {
  return !isDead(stat) || stat.threads > 1;
}

/** How a process ended. An exit code alone does not say it: 137 is that of SIGKILL, and one that a program may choose. */
export interface ProcessEnd {
  /** As a shell or an engine shows it: 128 and the signal's number if a signal ended it. */
  readonly exitCode: number;
  readonly bySignal: boolean;
}

/** Returns how a process ended, from its wait status (wait(2)); null if the status is not known. */
export function endOfWait(wait: number): ProcessEnd | null {
  if (wait === 0) return null;
  const signal = wait & 0x7f;
  return signal === 0
    ? { exitCode: (wait >> 8) & 0xff, bySignal: false }
    : { exitCode: 128 + signal, bySignal: true };
}

/**
 * Reads /proc/PID/status; null unless every line is `Name:` with a value and each required name is there once. The
 * first line holds the payload's own name, in which the kernel escapes line ends.
 */
export function parseStatus(text: string): ProcessStatus | null {
  const fields = fieldsOf(text);
  if (fields === null) return null;
  const numbers = (name: string) => numbersOf(fields.get(name));
  const mask = (name: string) => /^[0-9a-f]{16}$/.exec(fields.get(name) ?? '')?.[0] ?? null;
  const one = (name: string) => decimal(fields.get(name) ?? '');
  const ids = {
    ns_pid: numbers('NSpid'),
    uid: numbers('Uid'),
    gid: numbers('Gid'),
    groups: numbers('Groups'),
  };
  const caps = {
    cap_inh: mask('CapInh'),
    cap_prm: mask('CapPrm'),
    cap_eff: mask('CapEff'),
    cap_bnd: mask('CapBnd'),
    cap_amb: mask('CapAmb'),
  };
  const rest = { no_new_privs: one('NoNewPrivs'), seccomp: one('Seccomp') };
  const tracer = one('TracerPid');
  const filters = fields.has('Seccomp_filters') ? one('Seccomp_filters') : undefined;
  if (!allThere(ids) || !allThere(caps) || !allThere(rest) || filters === null || tracer === null)
    return null;
  if (ids.ns_pid.length === 0 || ids.uid.length !== 4 || ids.gid.length !== 4) return null;
  return { ...ids, ...caps, ...rest, seccomp_filters: filters ?? null, traced: tracer !== 0 };
}

/** Reads /proc/PID/uid_map or gid_map; null if the text is not one. */
export function parseIdMap(text: string): readonly IdRange[] | null {
  if (text === '') return [];
  if (text.length > LONGEST || !text.endsWith('\n')) return null;
  const ranges: IdRange[] = [];
  for (const line of text.slice(0, -1).split('\n')) {
    const numbers = numbersOf(line);
    const [inside, outside, count] = numbers ?? [];
    if (numbers?.length !== 3 || inside === undefined || outside === undefined || count === undefined)
      return null;
    ranges.push({ inside, outside, count });
  }
  return ranges;
}

/** The paths in /proc/PID/cgroup, one for each hierarchy (cgroups(7)); it leaves out malformed lines. */
export function cgroupPaths(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => /^\d+:[^:]*:(\/.*)$/.exec(line)?.[1] ?? []);
}

function fieldsOf(text: string): ReadonlyMap<string, string> | null {
  if (text.length > LONGEST || !text.endsWith('\n')) return null;
  const fields = new Map<string, string>();
  for (const line of text.slice(0, -1).split('\n')) {
    const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*):(?:[\t ]+(.*))?$/s.exec(line) ?? [];
    if (name === undefined || fields.has(name)) return null;
    fields.set(name, (value ?? '').trim());
  }
  return fields;
}

function numbersOf(text: string | undefined): readonly number[] | null {
  if (text === undefined) return null;
  const words = text.split(/[\t ]+/).filter((word) => word !== '');
  const numbers = words.map(decimal);
  return numbers.every((number) => number !== null) ? numbers : null;
}

function decimal(text: string): number | null {
  const value = /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : null;
  return value !== null && Number.isSafeInteger(value) ? value : null;
}

type There<T> = { readonly [K in keyof T]: Exclude<T[K], null> };

function allThere<T extends object>(values: T): values is T & There<T> {
  return Object.values(values).every((value) => value !== null);
}
