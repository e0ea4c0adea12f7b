import { readdir, readFile } from 'node:fs/promises';

/**
 * Ends a container's processes from the host, for an engine that cannot: a payload whose profile allows ptrace makes
 * its parent, the engine's shim, its tracer, and the next signal stops both it and the engine's own kill (measured on
 * Docker 26.1.5: `docker kill` never returned, SIGKILL from the host ended it at once). Needs the right to signal the
 * payload's user; without it nothing happens.
 *
 * @returns how many processes were signalled
 */
export async function killFromHost(containerId: string): Promise<number> {
  // `/docker/ID`, `docker-ID.scope`, `libpod-ID`: not Podman's monitor, which ends by itself.
  const isContainers = new RegExp(`(docker|libpod)[-/]${containerId}`);
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  let killed = 0;
  for (const pid of pids) {
    // Read right before the signal: a process id can be used again, a container's id in a cgroup's path cannot.
    const cgroup = await readFile(`/proc/${pid}/cgroup`, 'utf8').catch(() => '');
    if (!isContainers.test(cgroup)) continue;
    try {
      process.kill(Number(pid), 'SIGKILL');
      killed += 1;
    } catch {
      // Gone, or not ours to signal: then only the engine can end it.
    }
  }
  return killed;
}
