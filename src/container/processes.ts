import { closeSync, createReadStream, openSync, readdirSync, readlinkSync, readSync } from 'node:fs';
import { type Sha256, sha256InPieces } from '../foundation/digest.ts';
import { codeOf } from '../foundation/thrown.ts';
import { type KernelSnapshot, NAMESPACES, type ProcessStatus } from '../probes/kernel/facts.ts';
import { cgroupPaths, type ProcessStat, parseStat, parseStatus } from '../probes/kernel/status.ts';
import { isOwnCgroup } from '../probes/mounts/root.ts';

/** The ids of all processes of this machine that can be seen. */
export function processIds(): ReadonlySet<string> {
  const names = orElse(() => readdirSync('/proc'), []);
  return new Set(names.filter((name) => /^[1-9]\d*$/.test(name)));
}

/** A process, bound to its container: another process may have the id by now. */
export interface Identity {
  readonly pid: string;
  readonly cgroup: string;
  readonly stat: ProcessStat;
}

/** Returns the process of this id if it is in the container's control group, else null. */
export function identify(pid: string, containerId: string): Identity | null {
  const text = read(pid, 'cgroup') ?? '';
  // Before the text is parsed: most processes are somebody else's.
  if (!text.includes(containerId)) return null;
  const cgroup = cgroupPaths(text).find((path) => isOwnCgroup(path, containerId));
  if (cgroup === undefined) return null;
  const stat = parseStat(read(pid, 'stat') ?? '');
  return stat === null ? null : { pid, cgroup, stat };
}

/** Returns whether a process has namespaces other than this one’s, as far as this caller may read them. */
export function readNamespaces(pid: string): KernelSnapshot['namespaces'] {
  const states = NAMESPACES.map((name) => {
    const [theirs, ours] = [namespaceOf(pid, name), namespaceOf('self', name)];
    if (theirs === null || ours === null) return [name, 'unreadable'] as const;
    return [name, theirs === ours ? 'same' : 'other'] as const;
  });
  return Object.fromEntries(states) as KernelSnapshot['namespaces'];
}

/** The largest program that is read: a runtime of a language has about a hundred megabytes. */
const LARGEST_EXE = 512 << 20;

/**
 * Returns the digest of the file that a process executes; null if this caller may not read it (proc(5): as for
 * ptrace(2)). The link leads to the file itself, wherever it stands and whatever is mounted over its path.
 */
export async function exeDigest(pid: string): Promise<Sha256 | null> {
  const { add, digest } = sha256InPieces();
  try {
    for await (const piece of createReadStream(`/proc/${pid}/exe`, {
      end: LARGEST_EXE,
      highWaterMark: 1 << 20,
    }))
      add(piece);
  } catch {
    return null;
  }
  return digest();
}

/** Returns `net:[4026531840]`: type and inode number (namespaces(7)); null if this caller may not read it. */
export function namespaceOf(pid: string, name: string): string | null {
  return orElse(() => readlinkSync(`/proc/${pid}/ns/${name}`), null);
}

/** No file about a process that is read here has a tenth of it, except one that the process makes longer on purpose. */
const LONGEST = 1 << 20;
const PIECE = Buffer.allocUnsafe(64 << 10);

/**
 * Returns the text of a file about a process; null if it cannot be read, or is longer than {@link LONGEST}: a process may
 * make its command line as long as its addresses go (prctl(2), PR_SET_MM_MAP). Synchronous: the kernel generates these
 * files and waits for no disk; else so many of them would cost a second a run.
 */
export function read(pid: string, name: string): string | null {
  return orElse(() => wholeFile(pid, name), null);
}

/** The same, of a file that may be long: the kernel makes no more of it than is read. */
export function readBeginning(pid: string, name: string, bytes: number): string | null {
  return orElse(() => beginning(pid, name, bytes).toString('utf8'), null);
}

/** The same, of a process that may have ended: `gone` if no process has this id (proc(5): ENOENT, or ESRCH). */
export function readOrGone(pid: string, name: string): string | 'gone' | null {
  try {
    return wholeFile(pid, name);
  } catch (error) {
    return /^(ENOENT|ESRCH)$/.test(codeOf(error)) ? 'gone' : null;
  }
}

function wholeFile(pid: string, name: string): string | null {
  const found = beginning(pid, name, LONGEST + 1);
  return found.length > LONGEST ? null : found.toString('utf8');
}

function beginning(pid: string, name: string, bytes: number): Buffer {
  const file = openSync(`/proc/${pid}/${name}`, 'r');
  try {
    const pieces: Buffer[] = [];
    for (let left = bytes; left > 0; ) {
      const length = readSync(file, PIECE, 0, Math.min(left, PIECE.length), null);
      if (length === 0) break;
      pieces.push(Buffer.from(PIECE.subarray(0, length)));
      left -= length;
    }
    return Buffer.concat(pieces);
  } finally {
    closeSync(file);
  }
}

/** How many threads one look reads: each takes some 25 µs, and a payload may have tens of thousands. */
const MOST_THREADS = 256;

/**
 * Reads a process's status. A tracer is one thread's, and may have none of the first one: others are looked at, too, from a
 * random one on if they are many. What else the kernel keeps for each thread a thread can only have less of than the one
 * that made it. Null if a thread that is there cannot be read.
 */
export function readStatus(pid: string): ProcessStatus | null {
  const status = parseStatus(read(pid, 'status') ?? '');
  if (status === null || status.traced) return status;
  const threads = listOrGone(`/proc/${pid}/task`);
  if (threads === null) return null;
  const others = threads.filter((thread) => thread !== pid);
  const from = others.length > MOST_THREADS ? Math.floor(Math.random() * others.length) : 0;
  const looked = [...others.slice(from), ...others.slice(0, from)].slice(0, MOST_THREADS);
  for (const thread of looked) {
    const text = readOrGone(pid, `task/${thread}/status`);
    if (text === null) return null;
    // The kernel escapes a line feed in a thread's name, and no carriage return.
    if (text !== 'gone' && !text.includes('\nTracerPid:\t0\n')) return { ...status, traced: true };
  }
  return status;
}

/** The names in a folder of a process that may have ended: none then; null if they cannot be read. */
function listOrGone(path: string): readonly string[] | null {
  try {
    return readdirSync(path);
  } catch (error) {
    return /^(ENOENT|ESRCH)$/.test(codeOf(error)) ? [] : null;
  }
}

export function orElse<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
