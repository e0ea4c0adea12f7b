import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { codeOf } from '../foundation/thrown.ts';
import { cgroupPaths, isAlive, isDead, parseStat } from '../probes/kernel/status.ts';
import { isOwnCgroup } from '../probes/mounts/root.ts';

/**
 * Ends a container's processes from the host, for an engine that cannot: a payload whose profile allows ptrace makes
 * its parent, the engine's shim, its tracer, and the next signal stops both it and the engine's own kill (measured on
 * Docker 26.1.5: `docker kill` never returned, SIGKILL from the host ended it at once). Needs the right to signal the
 * payload's user; without it nothing happens.
 *
 * @returns how many processes of it were alive and not ending by themselves, whether or not this caller may signal them
 */
export async function killFromHost(containerId: string): Promise<number> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  let alive = 0;
  for (const pid of pids) {
    // Read right before the signal: a process id can be used again, a container's id in a cgroup's path cannot.
    const groups = cgroupPaths(read(`/proc/${pid}/cgroup`));
    // Not Podman's monitor, which ends by itself.
    if (!groups.some((path) => isOwnCgroup(path, containerId))) continue;
    const stat = parseStat(read(`/proc/${pid}/stat`));
    if (stat === null || !isAlive(stat)) continue;
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

/**
 * Returns whether a process is ending by itself: a thread that is there still shows the exit code that one of
 * them gave for all (exit_group(2); a stopped one shows its signal). They execute nothing more, and may wait for a disk for
 * long. Not known to a caller who may not trace it.
 */
function isEnding(pid: string): boolean {
  for (const thread of threadsOf(pid)) {
    const stat = parseStat(read(`/proc/${pid}/task/${thread}/stat`));
    if (stat === null || isDead(stat)) continue;
    return stat.wait !== 0 && !/[Tt]/.test(stat.state);
  }
  // Those that were listed have ended, and may each have made another.
  return false;
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
