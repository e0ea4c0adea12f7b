import { sha256Of } from '../../foundation/digest.ts';
import type { HostFacts } from '../host-facts.ts';
import type { KernelEndSeen, KernelSnapshot, ProcessStatus } from './facts.ts';

/**
 * How old the last read of a process may be when it ended, in milliseconds: ten times the longest pause between two
 * reads.
 */
export const LONGEST_BEFORE_END_MS = 1000;

/** Why nothing is known of the payload's end; null if it was read shortly before. */
export function endUnobserved({ kernel, kernel_end: end }: HostFacts): string | null {
  // A process that was never seen has a reason already.
  if (kernel.gate === 'missed') return null;
  if (end.state === 'unobserved') return UNOBSERVED[end.why];
  return end.looked_ms_before_end <= LONGEST_BEFORE_END_MS
    ? null
    : `it was last read ${end.looked_ms_before_end} ms before its end`;
}

const UNOBSERVED = {
  'not-asked': 'the run does not read it',
  'no-first-snapshot': 'its process was not found at the gate',
  'ended-before': 'it ended before it could be read',
} as const;

/**
 * Returns what the kernel reported differently at the end than at the gate, each by name; empty if all restrictions
 * were still in force. A process may restrict itself by further filters; nothing else of it may have changed.
 */
export function endDifferences({ kernel, kernel_end: end, seal }: HostFacts): readonly string[] {
  if (end.state === 'unobserved') return [];
  if (kernel.gate === 'missed') return ['it was read at its end, but not at the gate'];
  const filters = seal?.status?.seccomp_filters ?? kernel.status.seccomp_filters;
  return [...ofStatus(kernel.status, end.status, filters), ...ofProcess(kernel, end)];
}

function ofStatus(before: ProcessStatus, after: ProcessStatus, leastFilters: number | null): string[] {
  const { seccomp_filters: _, ...fixed } = before;
  const changed = Object.entries(fixed).flatMap(([name, value]) => {
    const now = after[name as keyof typeof fixed];
    return isSame(value, now) ? [] : [`${name} was ${inWords(value)} and is ${inWords(now)}`];
  });
  const filters = after.seccomp_filters;
  const fewer = leastFilters !== null && (filters === null || filters < leastFilters);
  return fewer ? [...changed, `seccomp_filters was ${leastFilters} and is ${filters ?? 'unknown'}`] : changed;
}

function ofProcess(before: KernelSnapshot, after: KernelEndSeen): string[] {
  const mounts = before.mountinfo === null ? null : sha256Of(before.mountinfo);
  const pairs = {
    cgroup: [before.cgroup, after.cgroup],
    start_time: [before.start_time, after.start_time],
    interfaces: [before.interfaces, after.interfaces],
    mounts: [mounts, after.mountinfo_sha256],
  } as const;
  const names = Object.entries(before.namespaces).filter(
    ([name, state]) => after.namespaces[name as keyof typeof before.namespaces] !== state,
  );
  return [
    ...Object.entries(pairs)
      .filter(([, [first, last]]) => !isSame(first, last))
      .map(([name, [first, last]]) => `${name} was ${inWords(first)} and is ${inWords(last)}`),
    ...names.map(([name]) => `its ${name} namespace is another one`),
  ];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
