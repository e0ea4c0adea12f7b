import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, firstOf } from '../../foundation/abort-signals.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import type { CallLimit } from '../client.ts';

/** Podman's own files that every user may open, and which a rootful Podman locks for itself alone (5.4.2, measured). */
export const OPEN_LOCKS = ['/run/lock/netavark.lock', '/run/libpod/alive.lck'] as const;

const EVERY_MS = 1_000;
/** What a call may still take while another's lock is there. What needs no network is done by then. */
const LATER_MS = 1_000;
/** Some three hundred thousand locks. Nobody reads on in a list that a stranger can make longer. */
const MOST_BYTES = 16 * 1024 * 1024;

export interface LockWatch {
  readonly limit: CallLimit;
  readonly stop: () => void;
}

/**
 * Looks each second whether somebody else has a lock for which Podman waits, and ends its calls soon if two looks in a row find one:
 * with a file that can only be read, any user can take a shared lock (fcntl(2)), which keeps Podman's own away.
 */
export function watchOthersLocks(files: readonly string[] = OPEN_LOCKS): LockWatch {
  let held = new AbortController();
  const stopped = new AbortController();
  const look = async () => {
    for (let before: string | null = null; !stopped.signal.aborted; ) {
      const file = await lockedBySomebodyElse(files);
      if (file === null && held.signal.aborted) held = new AbortController();
      if (file !== null && file === before) held.abort(lockedOut(file));
      before = file;
      await sleep(EVERY_MS, undefined, { ref: false, signal: stopped.signal }).catch(() => undefined);
    }
  };
  void look();
  return {
    limit: (ms) =>
      held.signal.aborted
        ? after(Math.min(ms, LATER_MS), held.signal.reason)
        : firstOf(after(ms), held.signal),
    stop: () => stopped.abort(),
  };
}

function lockedOut(file: string): AttestationError {
  return new AttestationError(
    'engine-locked',
    `Another process keeps a lock on ${printable(file, 100)}, for which Podman waits.`,
  );
}

/** A line of /proc/locks for a lock that is held, with its file (proc_locks(5)); one that is waited for has an arrow. */
const SHARED = /^\d+: \w+ +\w+ +READ +-?\d+ ([0-9a-f]+:[0-9a-f]+:\d+) /;

/** A file as /proc/locks names it: the two parts of its device (makedev(3)), and its inode. */
async function nameOf(path: string): Promise<string | null> {
  const facts = await stat(path, { bigint: true }).catch(() => null);
  if (facts === null) return null;
  const major = ((facts.dev >> 8n) & 0xfffn) | ((facts.dev >> 32n) & ~0xfffn);
  const minor = (facts.dev & 0xffn) | ((facts.dev >> 12n) & ~0xffn);
  return `${hex(major)}:${hex(minor)}:${facts.ino}`;
}

function hex(value: bigint): string {
  return value.toString(16).padStart(2, '0');
}

/**
 * Returns which of the files has a shared lock: Podman takes none, and who may only read a file can take no other. A list of
 * locks that is too long to be read counts as one.
 */
async function lockedBySomebodyElse(files: readonly string[]): Promise<string | null> {
  const named = await Promise.all(files.map(async (file) => [await nameOf(file), file] as const));
  const byName = new Map(named.filter(([name]) => name !== null));
  if (byName.size === 0) return null;
  let [read, rest] = [0, ''];
  try {
    for await (const piece of createReadStream('/proc/locks', { encoding: 'latin1' })) {
      const lines = `${rest}${piece}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const file = byName.get(SHARED.exec(line)?.[1] ?? '');
        if (file !== undefined) return file;
      }
      read += piece.length;
      if (read > MOST_BYTES) return files[0] ?? null;
    }
  } catch {
    // Without the list every call has its whole time.
  }
  return null;
}
