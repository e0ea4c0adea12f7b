import { setTimeout as sleep } from 'node:timers/promises';
import { sha256Of } from '../foundation/digest.ts';
import { AttestationError } from '../foundation/errors.ts';
import { LONGEST_BEFORE_END_MS } from '../probes/kernel/end.ts';
import type { KernelEnd, KernelEndSeen, KernelFacts, KernelSnapshot } from '../probes/kernel/facts.ts';
import { interfacesOf } from '../probes/kernel/net-dev.ts';
import {
  endOfWait,
  isAlive,
  isDead,
  type ProcessEnd,
  type ProcessStat,
  parseStat,
} from '../probes/kernel/status.ts';
import { identify, read, readNamespaces, readOrGone, readStatus } from './processes.ts';

/**
 * How often to look, in milliseconds: at first so often that a payload of a few milliseconds is seen, later so that the
 * last look is within a fiftieth of the run. Looking takes at most a quarter of the time, but on a machine that is so
 * slow that this would miss the end, more.
 */
const EVERY = { least: 2, most: 100, share: 50, rest: 3, slow: 250 } as const;

export interface KernelEndTarget {
  readonly containerId: string;
  /** The container has ended. */
  readonly signal: AbortSignal;
  /** Gets every complete look; the last one is also the result. */
  readonly onLook?: OnLook | undefined;
  /** Called when the process is not there any more, and when it is there again. */
  readonly onGone: (isGone: boolean) => void;
  /** Called when the engine has not reported the end for long after the process was gone. */
  readonly onUnreported: () => void;
}

/** What was seen of the end. */
export interface WatchedEnd {
  readonly kernelEnd: KernelEnd;
  /** How it ended, as the kernel showed it before the engine fetched it; null if it did not show that. */
  readonly processEnd: ProcessEnd | null;
  /** How long after the process was gone the engine reported it; null if it was not seen gone before that. */
  readonly reportedAfterMs: number | null;
  /** Whether the engine's monitor, which learns how the process ends, ended before it. */
  readonly isOrphan: boolean;
}

/** Of an end that nobody watched. */
export const UNKNOWN_END = { processEnd: null, isOrphan: false, reportedAfterMs: null } as const;

/** How long an engine may take to report an end that the kernel shows: a busy one takes seconds. */
const LATEST_REPORTED_MS = 12_000;

/** What one look reports, and how long after the first snapshot it began. */
export type OnLook = (look: Look, afterMs: number) => void;

/**
 * Reads the first snapshot's process again and again, from the opening of the gate until the engine says that the
 * container has ended, and returns the last complete read. Needs only the right to read /proc, and no help from the
 * payload. The process ended when it was first not found and did not come back: while a thread takes the place of the
 * first one, there may be nothing to see for a moment. A process that could not be read for so long that its end would
 * count as unobserved is not read again: whatever it shows later, its last look is the one before (a thread that
 * executes a program takes the place of a first thread that has ended).
 *
 * @throws AttestationError `engine-stopped` (blocked) if the process runs on after that
 */
export async function watchKernelEnd(first: KernelFacts, target: KernelEndTarget): Promise<WatchedEnd> {
  if (first.gate === 'missed')
    return { kernelEnd: { state: 'unobserved', why: 'no-first-snapshot' }, ...UNKNOWN_END };
  const began = performance.now();
  let last: { readonly at: number; readonly blindMs: number; readonly look: Look } | null = null;
  let looks = 0;
  /** How long it could not be read altogether, since when it cannot be, and since when it is not there. */
  let blindMs = 0;
  let seen = began;
  let goneAt: number | null = null;
  let processEnd: ProcessEnd | null = null;
  let isUnreported = false;
  let parent: number | null = null;
  let isOrphan = false;
  while (!target.signal.aborted) {
    const before = performance.now();
    const look = lookAgain(first, target.containerId);
    const now = performance.now();
    if (look === 'gone') {
      if (goneAt === null) {
        goneAt = now;
        target.onGone(true);
      }
      processEnd ??= endOf(first);
      if (!isUnreported && now - goneAt > LATEST_REPORTED_MS) {
        isUnreported = true;
        target.onUnreported();
      }
    } else {
      if (goneAt !== null) target.onGone(false);
      if (look === 'partial' || goneAt !== null) blindMs += before - seen;
      if (look !== 'partial' && blindMs <= LONGEST_BEFORE_END_MS) {
        last = { at: before, blindMs, look };
        looks += 1;
        target.onLook?.(look, Math.round(before - began));
      }
      const itsParent = parentOf(first);
      parent ??= itsParent;
      isOrphan ||= itsParent !== null && itsParent !== parent;
      seen = before;
      goneAt = null;
    }
    const share = Math.min(EVERY.most, Math.max(EVERY.least, (now - began) / EVERY.share));
    const rest = Math.min(EVERY.slow, EVERY.rest * (now - before));
    await sleep(Math.max(share, rest), undefined, { signal: target.signal }).catch(() => undefined);
  }
  const reportedAfterMs = goneAt === null ? null : performance.now() - goneAt;
  if (goneAt === null && !(await isGone(first, target.containerId))) throw ranOn();
  const watched = { processEnd, isOrphan, reportedAfterMs };
  if (last === null) return { kernelEnd: { state: 'unobserved', why: 'ended-before' }, ...watched };
  // What could not be seen before counts as well.
  const { at, blindMs: unseenMs, look } = last;
  const endedAt = goneAt ?? performance.now();
  const looked_ms_before_end = Math.ceil(endedAt - at + unseenMs);
  return { kernelEnd: { state: 'seen', looks, looked_ms_before_end, ...look }, ...watched };
}

function statOf(first: KernelSnapshot): ProcessStat | null {
  const stat = parseStat(read(String(first.status.ns_pid[0]), 'stat') ?? '');
  return stat?.startTime === first.start_time ? stat : null;
}

function parentOf(first: KernelSnapshot): number | null {
  const stat = statOf(first);
  return stat === null || isDead(stat) ? null : stat.parent;
}

/** Until the engine's part fetches it, the kernel keeps how the process ended. */
function endOf(first: KernelSnapshot): ProcessEnd | null {
  const stat = statOf(first);
  return stat === null || isAlive(stat) ? null : endOfWait(stat.wait);
}

/** How long the kernel may show a process whose container has ended. */
const LATEST_GONE_MS = 2_000;

function ranOn(): AttestationError {
  return new AttestationError(
    'engine-stopped',
    'The engine reported the end of a container, or gave no answer, while its process ran on.',
  );
}

/** An engine may report the end of a container that runs on. */
async function isGone(first: KernelSnapshot, containerId: string): Promise<boolean> {
  const deadline = performance.now() + LATEST_GONE_MS;
  while (lookAgain(first, containerId) !== 'gone') {
    if (performance.now() > deadline) return false;
    await sleep(EVERY.least);
  }
  return true;
}

/** A complete look. */
export type Look = Omit<KernelEndSeen, 'state' | 'looks' | 'looked_ms_before_end'>;

/** Whether any of the process is there: its first thread may have ended, or it may have left its control group. */
function isThere(pid: string, first: KernelSnapshot): boolean {
  const text = readOrGone(pid, 'stat');
  if (text === 'gone') return false;
  const leader = parseStat(text ?? '');
  // What cannot be read for another reason, such as too many open files, has not ended.
  return leader === null || (leader.startTime === first.start_time && isAlive(leader));
}

/**
 * `partial`: the process is there, but something that was readable before is not, as when a process is ending. A
 * process whose first thread has ended goes on in its other threads (pthread_exit(3)), and cannot be read as before:
 * its last look grows old.
 */
function lookAgain(first: KernelSnapshot, containerId: string): Look | 'partial' | 'gone' {
  const pid = String(first.status.ns_pid[0]);
  const status = readStatus(pid);
  const namespaces = readNamespaces(pid);
  const netDev = read(pid, 'net/dev');
  const mountinfo = read(pid, 'mountinfo');
  // Last: the values above are then of this process, and of one that was not ending.
  const now = identify(pid, containerId);
  if (now === null || now.stat.startTime !== first.start_time || isDead(now.stat))
    return isThere(pid, first) ? 'partial' : 'gone';
  const hidden = Object.entries(first.namespaces).some(
    ([name, state]) => state !== 'unreadable' && namespaces[name as keyof typeof namespaces] === 'unreadable',
  );
  const vanished = (before: unknown, after: unknown) => before !== null && after === null;
  if (now.stat.exiting || status === null || hidden) return 'partial';
  if (vanished(first.interfaces, netDev) || vanished(first.mountinfo, mountinfo)) return 'partial';
  return {
    cgroup: now.cgroup,
    start_time: now.stat.startTime,
    status,
    namespaces,
    interfaces: netDev === null ? null : interfacesOf(netDev),
    mountinfo_sha256: mountinfo === null ? null : sha256Of(mountinfo),
  };
}
