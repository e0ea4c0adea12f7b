import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { readRegularFile } from '../foundation/safe-file.ts';
import type {
  KernelFacts,
  KernelSnapshot,
  KernelSnapshotMissed,
  ProcessStatus,
} from '../probes/kernel/facts.ts';
import { interfacesOf } from '../probes/kernel/net-dev.ts';
import { parseIdMap, parseStat, parseStatus } from '../probes/kernel/status.ts';
import { parseSealLines, type SealFacts } from '../probes/seal/facts.ts';
import { type CgroupPlace, placeOf, processesAt } from './cgroup-place.ts';
import { exeDigest, type Identity, identify, isDead, processIds, read, readNamespaces } from './processes.ts';

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
  /** Whether the process waits at a gate, as by default; a workload does not. */
  readonly gated?: boolean;
}

/**
 * `everyMs`: between looks; `allEveryMs`: between looks at all processes; `restful`: looks in a row that show rest;
 * `rest`: the pause after a look, in times that it took; `whole`: one of so many looks at a busy process is complete.
 */
const LOOKS = { everyMs: 3, allEveryMs: 500, restful: 3, rest: 3, whole: 5 } as const;

/**
 * Returns the kernel's facts about the container's first process: read as soon as it runs the payload's program, before
 * that can have tightened anything itself, and corroborated when the process rests at the gate. Asks no engine, and
 * needs only the right to read /proc (proc(5)): what a caller may not read is left out.
 */
export async function snapshotKernel(target: KernelTarget): Promise<KernelFacts> {
  const deadline = performance.now() + target.limitMs;
  let why: Exclude<KernelSnapshotMissed['why'], 'changed'> = 'no-process';
  let all = performance.now() + LOOKS.allEveryMs;
  while (performance.now() < deadline && !target.signal.aborted) {
    // Rarely at all of them: a process id may have been used again.
    const rest = performance.now() < all;
    if (!rest) all = performance.now() + LOOKS.allEveryMs;
    const began = performance.now();
    const found = findFirst(target.containerId, rest ? candidates(target) : processIds());
    if (found !== null && hasStarted(found, target)) return look(found, target, deadline);
    // Until the runtime's own program executes the payload's, the process is not in its final state.
    if (found !== null) why = 'not-started';
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

/** Finds the container's process that is the first one of its own PID namespace (not Podman's monitor). */
function findFirst(containerId: string, pids: Iterable<string>): Identity | null {
  for (const pid of pids) {
    const identity = identify(pid, containerId);
    if (identity === null) continue;
    const status = parseStatus(read(pid, 'status') ?? '');
    if (status?.ns_pid.at(-1) !== 1) continue;
    if (place === null || !processesAt(place, containerId).includes(pid))
      place = placeOf(pid, containerId, read(pid, 'cgroup') ?? '');
    return identity;
  }
  return null;
}

async function look(first: Identity, target: KernelTarget, deadline: number): Promise<KernelFacts> {
  const facts = readFacts(first);
  if (facts === null) return { gate: 'missed', why: 'unreadable' };
  const rest = target.gated === false ? 'on' : comeToRest(first, target, deadline);
  const [came, exe_sha256] = await Promise.all([rest, exeDigest(first.pid)]);
  const changed = [
    ...changesOf(first, identify(first.pid, target.containerId)),
    ...changesOfStatus(facts.status, parseStatus(read(first.pid, 'status') ?? '')),
  ];
  if (came === 'gone' || changed.length > 0)
    return { gate: 'missed', why: 'changed', changed: changed.length > 0 ? changed : ['process'] };
  return { gate: came === 'to-rest' ? 'waited' : 'went-on', exe_sha256, ...facts };
}

/**
 * Returns whether the process has executed the container's program, and is not the runtime's own any more: by the name
 * that execve(2) gives it, or by its arguments, since a program may choose its name at once.
 */
function hasStarted({ pid, stat }: Identity, { command }: KernelTarget): boolean {
  return (
    stat.comm === commOf(command[0] ?? '') ||
    read(pid, 'cmdline') === command.map((each) => `${each}\0`).join('')
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
  const status = parseStatus(read(pid, 'status') ?? '');
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
  const status = parseStatus(read(pid, 'status') ?? '');
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
  };
}
