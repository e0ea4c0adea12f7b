import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { setImmediate as eventLoop } from 'node:timers/promises';
import { codeOf } from '../foundation/thrown.ts';
import { cgroupPaths, isAlive, isDead, type ProcessStat, parseStat } from '../probes/kernel/status.ts';
import { isOwnCgroup } from '../probes/mounts/root.ts';

/**
 * Ends a container's processes from the host, for an engine that cannot: a payload whose profile allows ptrace makes
 * its parent, the engine's shim, its tracer, and the next signal stops both it and the engine's own kill (measured on
 * Docker 26.1.5: `docker kill` never returned, SIGKILL from the host ended it at once). Needs the right to signal the
 * payload's user; without it nothing happens.
 *
 * @returns how many processes of it were alive and not ending by themselves, whether or not this caller may signal them; one,
 *   if no process can be seen
 */
export async function killFromHost(containerId: string): Promise<number> {
  const names = await readdir('/proc').catch(() => null);
  if (names === null) return 1;
  const pids = names.filter((name) => /^\d+$/.test(name));
  let alive = 0;
  let turned = performance.now();
  for (const pid of pids) {
    if (performance.now() - turned > TURN_MS) {
      await eventLoop();
      turned = performance.now();
    }
    const stat = parseStat(read(`/proc/${pid}/stat`));
    if (stat === null || !isAlive(stat)) continue;
    // Read right before the signal: a process id can be used again, a container's id in a cgroup's path cannot.
    if (!isOf(pid, stat, containerId)) continue;
    const ending = isEnding(pid);
    try {
      process.kill(Number(pid), 'SIGKILL');
      alive += ending ? 0 : 1;
    } catch (error) {
      // Gone, or not ours to signal: then only the engine can end it.
      if (codeOf(error) !== 'ESRCH' && !ending) alive += 1;
    }
  }
  return alive;
}

/** How long processes are looked at before signals are answered, in milliseconds: anybody may have tens of thousands. */
const TURN_MS = 50;

/**
 * Whether a process is in a container's control group; Podman's monitor is not, which ends by itself. Of a first thread that
 * has ended the first version of control groups shows none: its other threads have it.
 */
function isOf(pid: string, stat: ProcessStat, containerId: string): boolean {
  const isIn = (path: string) => cgroupPaths(read(path)).some((group) => isOwnCgroup(group, containerId));
  if (isIn(`/proc/${pid}/cgroup`)) return true;
  return isDead(stat) && threadsOf(pid).some((thread) => isIn(`/proc/${pid}/task/${thread}/cgroup`));
}

/**
 * Returns whether a process is ending by itself: a thread shows the exit code that one of them gave for all (exit_group(2);
 * a stopped one shows its signal). It executes nothing more, and may wait for a disk for long. A caller who may not trace it
 * does not see that code, but sees that each thread is exiting.
 */
function isEnding(pid: string): boolean {
  const seen = new Set<string>();
  let living = 0;
  for (const thread of threadsOf(pid)) {
    const stat = parseStat(read(`/proc/${pid}/task/${thread}/stat`));
    seen.add(thread);
    if (stat === null || isDead(stat)) continue;
    if (stat.wait !== 0 && !/[Tt]/.test(stat.state)) return true;
    if (!stat.exiting || process.geteuid?.() === 0) return false;
    living += 1;
  }
  // Each of them may have made another thread before it ended.
  const again = threadsOf(pid);
  const now = parseStat(read(`/proc/${pid}/stat`));
  return living > 0 && now !== null && now.threads <= again.length && again.every((each) => seen.has(each));
}

function threadsOf(pid: string): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
