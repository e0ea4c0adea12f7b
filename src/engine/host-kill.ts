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
 * @returns how many processes of it were alive and not ending by themselves, whether or not this caller may signal them; one,
 *   if no process can be seen
 */
export async function killFromHost(containerId: string): Promise<number> {
  const names = await readdir('/proc').catch(() => null);
  if (names === null) return 1;
  const pids = names.filter((name) => /^\d+$/.test(name));
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
 * Returns whether a process is ending by itself: each thread that lives is exiting (its flags show that to everybody), or
 * shows the exit code that one of them gave for all (exit_group(2), to those who may trace it; a stopped one shows its
 * signal). They execute nothing more, and may wait for a disk for long.
 */
function isEnding(pid: string): boolean {
  const threads = threadsOf(pid);
  let living = 0;
  for (const thread of threads) {
    const stat = parseStat(read(`/proc/${pid}/task/${thread}/stat`));
    if (stat === null || isDead(stat)) continue;
    if (stat.wait !== 0 && !/[Tt]/.test(stat.state)) return true;
    if (!stat.exiting) return false;
    living += 1;
  }
  // Those that were listed may each have made another before they ended: the kernel's own count knows.
  const now = parseStat(read(`/proc/${pid}/stat`));
  return living > 0 && now !== null && now.threads <= threads.length;
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
