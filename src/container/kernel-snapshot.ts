import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Sha256 } from '../foundation/digest.ts';
import { readRegularFile } from '../foundation/safe-file.ts';
import { LONGEST_BEFORE_END_MS } from '../probes/kernel/end.ts';
import type {
  KernelFacts,
  KernelSnapshot,
  KernelSnapshotMissed,
  ProcessStatus,
} from '../probes/kernel/facts.ts';
import { interfacesOf } from '../probes/kernel/net-dev.ts';
import { isDead, parseIdMap, parseStat } from '../probes/kernel/status.ts';
import { parseSealLines, type SealFacts } from '../probes/seal/facts.ts';
import { type CgroupPlace, placeOf, processesAt } from './cgroup-place.ts';
import {
  exeDigest,
  type Identity,
  identify,
  processIds,
  read,
  readBeginning,
  readNamespaces,
  readStatus,
} from './processes.ts';

export interface KernelTarget {
  readonly containerId: string;
  /** What the container executes, as the engine holds it: the program and its arguments. */
  readonly command: readonly string[];
  /** The run's OUTPUT: empty as long as the payload waits. */
  readonly output: string;
  /** Processes that were there before the container ({@link processIds}): the first looks skip them. */
  readonly before: ReadonlySet<string>;
  /** The longest wait for either snapshot. */
  readonly limitMs: number;
  /** Ends the search: the container has ended. */
  readonly signal: AbortSignal;
}

/**
 * `everyMs`: between looks; `allEveryMs`: between looks at all processes; `restful`: looks in a row that show rest;
 * `rest`: the pause after a look, in times that it took; `whole`: one of so many looks at a busy process is complete.
 */
const LOOKS = { everyMs: 3, allEveryMs: 500, restful: 3, rest: 3, whole: 5 } as const;

/**
 * How long a workload may run before its facts are read, in milliseconds: as long as for its end. Name and arguments,
 * which show that its program runs, are its own to change at once.
 */
const LONGEST_UNSEEN_MS = LONGEST_BEFORE_END_MS;

/**
 * Returns the kernel's facts about the container's first process: read as soon as it runs the payload's program, before
 * that can have tightened anything itself, and corroborated when the process rests at the gate. Asks no engine, and
 * needs only the right to read /proc (proc(5)): what a caller may not read is left out.
 */
export async function snapshotKernel(target: KernelTarget): Promise<KernelFacts> {
  const deadline = performance.now() + target.limitMs;
  const started = await findStarted(target, deadline);
  if (isMissed(started)) return started;
  const { identity } = started;
  const facts = readFacts(identity);
  if (facts === null) return UNREADABLE;
  const rest = comeToRest(identity, target, deadline);
  const [came, exe_sha256] = await Promise.all([rest, exeDigest(identity.pid)]);
  const changed = [
    ...changesOf(identity, identify(identity.pid, target.containerId)),
    ...changesOfStatus(facts.status, readStatus(identity.pid)),
  ];
  if (came === 'gone' || changed.length > 0)
    return { gate: 'missed', why: 'changed', changed: changed.length > 0 ? changed : ['process'] };
  return { gate: came === 'to-rest' ? 'waited' : 'went-on', exe_sha256, ...facts };
}

/** The facts about a workload, which waits at no gate. */
export interface WorkloadSnapshot {
  readonly kernel: KernelFacts;
  /** The digest of the file that it executes: a large one is read while others look at the process. */
  readonly exe: Promise<Sha256 | null>;
}

/** Returns the same for a workload. Called before its container is started. */
export async function snapshotWorkload(target: KernelTarget): Promise<WorkloadSnapshot> {
  const started = await findStarted(target, performance.now() + target.limitMs);
  const missed = (kernel: KernelSnapshotMissed) => ({ kernel, exe: Promise.resolve(null) });
  if (isMissed(started)) return missed(started);
  const { identity, clearAt } = started;
  const facts = readFacts(identity);
  if (facts === null) return missed(UNREADABLE);
  if (performance.now() - clearAt > LONGEST_UNSEEN_MS) return missed({ gate: 'missed', why: 'not-started' });
  // Of a process that is ending the kernel shows a part: each missing fact would be a reason of its own.
  const now = identify(identity.pid, target.containerId);
  if (now === null || now.stat.exiting || changesOf(identity, now).length > 0)
    return missed({ gate: 'missed', why: 'changed', changed: ['process'] });
  const kernel = { gate: 'went-on', exe_sha256: null, ...facts } as const;
  return { kernel, exe: exeDigest(identity.pid) };
}

const UNREADABLE = { gate: 'missed', why: 'unreadable' } as const;

function isMissed(started: Started | KernelSnapshotMissed): started is KernelSnapshotMissed {
  return 'gate' in started;
}

interface Started {
  readonly identity: Identity;
  /** When it was last known that the program did not run yet; before the call, the container is not started. */
  readonly clearAt: number;
}

/** Waits until the container's first process runs its program. */
async function findStarted(target: KernelTarget, deadline: number): Promise<Started | KernelSnapshotMissed> {
  let why: Exclude<KernelSnapshotMissed['why'], 'changed'> = 'no-process';
  let clearAt = performance.now();
  /** The same, as far as the place where the last container was may be believed for this one. */
  let clearThereAt = clearAt;
  let all = clearAt + LOOKS.allEveryMs;
  while (performance.now() < deadline && !target.signal.aborted) {
    // Rarely at all of them: a process id may have been used again.
    const began = performance.now();
    const isWhole = began >= all;
    if (isWhole) all = began + LOOKS.allEveryMs;
    const there = place;
    const found = findFirst(target.containerId, isWhole ? processIds() : candidates(target));
    // It was not where the last one was: what was not seen there says nothing.
    if (place !== there) clearThereAt = clearAt;
    if (typeof found !== 'string' && hasStarted(found.identity, target))
      return { identity: found.identity, clearAt: clearThereAt };
    if (found === 'none' ? isWhole : isUnfiltered(found)) clearAt = began;
    if (found === 'none' ? isWhole || place !== null : isUnfiltered(found)) clearThereAt = began;
    // Until the runtime's own program executes the payload's, the process is not in its final state.
    if (found !== 'none') why = 'not-started';
    // On a slow machine, or one full of processes, looking must not take the time that the container needs to start.
    await sleep(Math.max(LOOKS.everyMs, LOOKS.rest * (performance.now() - began)));
  }
  return { gate: 'missed', why };
}

/** Where the last container's process was found; the next one's is looked for there. */
let place: CgroupPlace | null = null;

/** Returns the processes to look at: those in the container's control group or, while that is unknown, the new ones. */
function candidates({ containerId, before }: KernelTarget): readonly string[] {
  if (place !== null) return processesAt(place, containerId);
  return [...processIds()].filter((pid) => !before.has(pid));
}

interface First {
  readonly identity: Identity;
  readonly status: ProcessStatus;
}

/**
 * Finds the container's process that is the first one of its own PID namespace (not Podman's monitor). `unreadable`: a
 * process of the container may be it.
 */
function findFirst(containerId: string, pids: Iterable<string>): First | 'none' | 'unreadable' {
  let otherwise: 'none' | 'unreadable' = 'none';
  for (const pid of pids) {
    const identity = identify(pid, containerId);
    if (identity === null) continue;
    const status = readStatus(pid);
    if (status === null) otherwise = 'unreadable';
    if (status?.ns_pid.at(-1) !== 1) continue;
    if (place === null || !processesAt(place, containerId).includes(pid))
      place = placeOf(pid, containerId, read(pid, 'cgroup') ?? '');
    return { identity, status };
  }
  return otherwise;
}

/**
 * Returns whether the runtime has still to load the filter, which it does last before it executes the program (runc,
 * crun: with no_new_privileges). No process can get rid of one (seccomp(2)).
 */
function isUnfiltered(found: First | 'unreadable'): boolean {
  return found !== 'unreadable' && found.status.seccomp === 0;
}

/**
 * Returns whether the process has executed the container's program, and is not the runtime's own any more: by the name
 * that execve(2) gives it, or by its arguments, since a program may choose its name at once.
 */
function hasStarted({ pid, stat }: Identity, { command }: KernelTarget): boolean {
  const line = command.map((each) => `${each}\0`).join('');
  return (
    stat.comm === commOf(command[0] ?? '') ||
    readBeginning(pid, 'cmdline', Buffer.byteLength(line) + 1) === line
  );
}

/** The kernel's name for a process that executed this path (its base name's first 15 bytes: TASK_COMM_LEN). */
function commOf(program: string): string {
  return program.slice(program.lastIndexOf('/') + 1).slice(0, 15);
}

/**
 * Returns what launcher and kernel report once the launcher has sealed the process of the first snapshot: its lines in
 * OUTPUT, and the status after they were there. The payload's own code has not run yet.
 */
export async function snapshotSealed(
  first: KernelFacts,
  { containerId, output, limitMs, signal }: KernelTarget,
): Promise<Omit<SealFacts, 'launcher_sha256'>> {
  const deadline = performance.now() + limitMs;
  let lines = await readSealLines(output);
  while (lines === null && !signal.aborted && performance.now() < deadline) {
    await sleep(LOOKS.everyMs);
    lines = await readSealLines(output);
  }
  const said = lines === null ? null : parseSealLines(lines);
  if (first.gate === 'missed') return { said, status: null };
  const pid = String(first.status.ns_pid[0]);
  const status = readStatus(pid);
  const now = identify(pid, containerId);
  const isFirst = now?.stat.startTime === first.start_time && !isDead(now.stat);
  return { said, status: isFirst ? status : null };
}

/** Longer than the launcher's lines ever are. */
const LONGEST_SEAL = 4096;

/**
 * The launcher renames it to its place when it is complete. A payload may have made it: no link is followed, little is
 * read.
 */
async function readSealLines(output: string): Promise<string | null> {
  const read = await readRegularFile(join(output, 'seal.jsonl'), LONGEST_SEAL, false);
  if (read.kind === 'missing') return null;
  return read.kind === 'bytes' ? read.bytes.toString('utf8') : '';
}

/**
 * Waits until the process sleeps and OUTPUT is still empty: a payload at the gate does that, one that goes on does not.
 * Its state is read, since that needs no right.
 */
async function comeToRest(
  first: Identity,
  { containerId, output, signal }: KernelTarget,
  deadline: number,
): Promise<'to-rest' | 'on' | 'gone'> {
  for (let looks = 0, restful = 0; restful < LOOKS.restful; looks += 1) {
    if (signal.aborted) return 'gone';
    if (performance.now() > deadline) return 'on';
    await sleep(LOOKS.everyMs);
    // An interpreter that loads is busy for a hundred milliseconds: most looks need to see no more than that.
    const busy = parseStat(read(first.pid, 'stat') ?? '')?.state === 'R';
    if (busy) restful = 0;
    if (busy && looks % LOOKS.whole !== 0) continue;
    const now = identify(first.pid, containerId);
    if (now === null || changesOf(first, now).length > 0) return 'gone';
    if ((await readdir(output).catch(() => ['unreadable'])).length > 0) return 'on';
    restful = now.stat.state === 'S' ? restful + 1 : 0;
  }
  return 'to-rest';
}

/** What shows that it is another process, or none: empty if it is the same. Its name is its own to choose. */
function changesOf(before: Identity, after: Identity | null): string[] {
  if (after === null || isDead(after.stat)) return ['process'];
  const { startTime } = after.stat;
  return [
    ...(startTime === before.stat.startTime ? [] : ['start_time']),
    ...(after.cgroup === before.cgroup ? [] : ['cgroup']),
  ];
}

function changesOfStatus(before: ProcessStatus, after: ProcessStatus | null): string[] {
  if (after === null) return ['status'];
  const names = Object.keys(before) as (keyof ProcessStatus)[];
  return names.filter((name) => !isDeepStrictEqual(before[name], after[name]));
}

function readFacts({ pid, cgroup, stat }: Identity): Omit<KernelSnapshot, 'gate' | 'exe_sha256'> | null {
  const status = readStatus(pid);
  const uid_map = parseIdMap(read(pid, 'uid_map') ?? '');
  const gid_map = parseIdMap(read(pid, 'gid_map') ?? '');
  if (status === null || uid_map === null || gid_map === null) return null;
  const netDev = read(pid, 'net/dev');
  return {
    // Read again: it may have executed its program since it was found.
    comm: parseStat(read(pid, 'stat') ?? '')?.comm ?? stat.comm,
    cgroup,
    start_time: stat.startTime,
    status,
    uid_map,
    gid_map,
    namespaces: readNamespaces(pid),
    interfaces: netDev === null ? null : interfacesOf(netDev),
    mountinfo: read(pid, 'mountinfo'),
    limits: read(pid, 'limits'),
    personality: read(pid, 'personality'),
    clock_offsets: read(pid, 'timens_offsets'),
  };
}
