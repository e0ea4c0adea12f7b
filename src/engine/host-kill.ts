import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { codeOf } from '../foundation/thrown.ts';
import { isAlive, parseStat } from '../probes/kernel/status.ts';

/**
 * Ends a container's processes from the host, for an engine that cannot: a payload whose profile allows ptrace makes
 * its parent, the engine's shim, its tracer, and the next signal stops both it and the engine's own kill (measured on
 * Docker 26.1.5: `docker kill` never returned, SIGKILL from the host ended it at once). Needs the right to signal the
 * payload's user; without it nothing happens.
 *
 * @returns how many processes of it were alive, whether or not this caller may signal them
 */
export async function killFromHost(containerId: string): Promise<number> {
  // `/docker/ID`, `docker-ID.scope`, `libpod-ID`: not Podman's monitor, which ends by itself.
  const isContainers = new RegExp(`(docker|libpod)[-/]${containerId}`);
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  let alive = 0;
  for (const pid of pids) {
    // Read right before the signal: a process id can be used again, a container's id in a cgroup's path cannot.
    if (!isContainers.test(read(`/proc/${pid}/cgroup`))) continue;
    const stat = parseStat(read(`/proc/${pid}/stat`));
    if (stat === null || !isAlive(stat)) continue;
    try {
      process.kill(Number(pid), 'SIGKILL');
      alive += 1;
    } catch (error) {
      // Gone, or not ours to signal: then only the engine can end it.
      if (codeOf(error) !== 'ESRCH') alive += 1;
    }
  }
  return alive;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
