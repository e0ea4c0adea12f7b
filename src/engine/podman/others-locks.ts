import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, firstOf } from '../../foundation/abort-signals.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { startedPrograms } from '../../foundation/started-programs.ts';
import { aborted } from '../../foundation/until-aborted.ts';
import type { CallLimit } from '../client.ts';

/** Podman's own files that every user may open, and which a rootful Podman locks for itself alone (5.4.2, measured). */
const OPEN_LOCKS: ReadonlySet<string> = new Set(['netavark.lock', 'alive.lck']);

const EVERY_MS = 1_000;
/** For how many looks one call may wait for one: others that use the same networks have it for a fraction of a second each. */
const MOST_LOOKS = 6;
/**
 * For how many looks all calls may wait together, where three without a wait make up for one: who gives the lock back for a
 * moment now and then delays each call by less.
 */
const MOST_IN_ALL = 10;
const MADE_UP = 1 / 3;
/**
 * The same once the run is asked to end, for any lock that no program of its own has: a long pull of another Podman has its
 * storage's for minutes, and who wants to end does not wait for that.
 */
const MOST_LOOKS_AT_END = 3;
/** When what is still under way then ends without a look: SQLite asks for its lock again and again, and is never seen to wait. */
const MOST_MS_AT_END = 8_000;
/** What a call may still take afterwards. What needs no network is done by then. And all of them together in a run that ends. */
const LATER_MS = 1_000;
const ALL_LATER_MS = 3_000;

export interface LockWatch {
  readonly limit: CallLimit;
  readonly stop: () => void;
}

/** What is watched; how often, and for how long once the run is asked to end (ms), for tests. */
export interface Watched {
  /** Whether Podman's locks may be others': a rootless one has them in folders of its user's. */
  readonly rootless: boolean;
  /** Aborted once the run is asked to end. */
  readonly ending?: AbortSignal | undefined;
  readonly everyMs?: number;
  readonly mostMsAtEnd?: number;
}

/**
 * Looks each second whether a Podman that this program started waits for somebody else's lock, and ends all calls soon if it goes
 * on: with a file that can only be read, any user can take a shared lock (fcntl(2)), which keeps Podman's own away. It asks what
 * Podman waits for, and not who has a lock (/proc/locks): anybody can make that list longer than can be read, and change it.
 */
export function watchOthersLocks(watched: Watched): LockWatch {
  const { rootless, ending, everyMs = EVERY_MS, mostMsAtEnd = MOST_MS_AT_END } = watched;
  const held = new AbortController();
  const stopped = new AbortController();
  const look = async () => {
    let inAll = 0;
    for (let before = new Map<string, number>(); !stopped.signal.aborted && !held.signal.aborted; ) {
      const now = new Map<string, number>();
      const isEnding = ending?.aborted === true;
      const found = await waits();
      const own = isEnding ? await ownLocks(found) : new Set();
      const all = found.filter(({ file }) =>
        isEnding ? !own.has(file) : !rootless && OPEN_LOCKS.has(basename(file)),
      );
      inAll = Math.max(0, inAll + (all.length > 0 ? 1 : -MADE_UP));
      for (const { file, call } of all) {
        const looks = (before.get(call) ?? 0) + 1;
        now.set(call, looks);
        if (looks > (isEnding ? MOST_LOOKS_AT_END : MOST_LOOKS) || inAll > MOST_IN_ALL)
          held.abort(lockedOut(file));
      }
      before = now;
      await sleep(everyMs, undefined, { ref: false, signal: stopped.signal }).catch(() => undefined);
    }
  };
  void look();
  if (ending !== undefined)
    void aborted(ending)
      .then(() => aborted(after(mostMsAtEnd)))
      .then(() => held.abort(new DOMException('It took too long.', 'TimeoutError')));
  let allLater: AbortSignal | undefined;
  return {
    limit: (ms) => {
      if (!held.signal.aborted) return firstOf(after(ms), held.signal);
      const { reason } = held.signal;
      const later = after(Math.min(ms, LATER_MS), reason);
      if (ending?.aborted !== true) return later;
      allLater ??= after(ALL_LATER_MS, reason);
      return firstOf(later, allLater);
    },
    stop: () => stopped.abort(),
  };
}

function lockedOut(file: string): AttestationError {
  return new AttestationError(
    'engine-locked',
    `Another process keeps a lock on ${printable(file, 100)}, for which Podman waits.`,
  );
}

/** A thread of a program that this one started, which waits for a lock. */
interface Wait {
  readonly pid: number;
  readonly file: string;
  /** The thread, and its system call as the kernel shows it: the same for as long as the call takes. */
  readonly call: string;
}

async function waits(): Promise<readonly Wait[]> {
  const found: Wait[] = [];
  for (const pid of startedPrograms()) {
    for (const thread of await readdir(`/proc/${pid}/task`).catch(() => [])) {
      const wait = await waitOf(pid, thread);
      if (wait !== null) found.push(wait);
    }
  }
  return found;
}

/** Returns the files that a program of this one's own has open without waiting for them: Podman closes a lock that it gives back. */
async function ownLocks(waiting: readonly Wait[]): Promise<ReadonlySet<string>> {
  const own = new Set<string>();
  for (const pid of startedPrograms()) {
    const folder = `/proc/${pid}/fd`;
    for (const descriptor of await readdir(folder).catch(() => [])) {
      const file = await readlink(`${folder}/${descriptor}`).catch(() => '');
      if (!waiting.some((each) => each.file === file && each.pid === pid)) own.add(file);
    }
  }
  return own;
}

/** The number of fcntl(2), by Node's name of the architecture; and its two commands that wait for a lock (fcntl.h). */
const FCNTL: Readonly<Record<string, string>> = { x64: '72', arm64: '25' };
const WAITING = /^(\d+) 0x([0-9a-f]+) 0x(?:7|26) /;

/** /proc/PID/task/TID/syscall has a thread's system call, and what it was given (proc(5)). */
async function waitOf(pid: number, thread: string): Promise<Wait | null> {
  const call = await readFile(`/proc/${pid}/task/${thread}/syscall`, 'latin1').catch(() => '');
  const [, number, descriptor = ''] = WAITING.exec(call) ?? [];
  if (number === undefined || number !== FCNTL[process.arch]) return null;
  const file = await readlink(`/proc/${pid}/fd/${Number.parseInt(descriptor, 16)}`).catch(() => '');
  return file === '' ? null : { pid, file, call: `${pid} ${thread} ${call}` };
}
