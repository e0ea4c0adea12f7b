// The one engine that `npm run attest` may install: Podman, only if no engine is installed at all, only as root on
// Debian or Ubuntu, and after a message. The program itself never installs anything.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statfsSync } from 'node:fs';

/** `f_type` of a cgroup2 file system (linux/magic.h, CGROUP2_SUPER_MAGIC). */
const CGROUP2 = 0x63677270;

/** Null when an engine answers; `none-installed`; or a sentence about the engine that is installed and does not answer. */
export function missingEngineProblem(folders = programFolders()) {
  const docker = isIn('dockerd', folders) || isIn('docker', folders);
  const podman = isIn('podman', folders);
  if (!docker && !podman) return 'none-installed';
  const podmanSays = podman ? ask('podman', ['info', '--format', '{{.Host.OS}}']) : '';
  if (podmanSays === null) return null;
  const dockerSays = docker ? ask('docker', ['version', '--format', '{{.Server.Version}}']) : '';
  if (dockerSays === null) return null;
  if (podman)
    return 'Podman is installed but does not answer. Run `podman info` to see why (unit: podman.socket).';
  if (/permission denied/i.test(dockerSays))
    return 'Docker is installed, but this user may not use it. Run this as root, or join its group: sudo usermod -aG docker "$USER"';
  return 'Docker is installed but does not answer. Start its unit docker.service: sudo systemctl start docker';
}

/** Installs Podman and the runtime that works with this machine's cgroups, by apt. */
export function installPodman() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release) || process.getuid?.() !== 0) {
    console.error('No container engine is installed. Install Docker or Podman and run this again');
    console.error('(as root on Debian or Ubuntu this command installs Podman itself).');
    process.exit(3);
  }
  // crun refuses cgroup v1 and hybrid machines; runc works there, and crun is the default elsewhere.
  const runtime = statfsSync('/sys/fs/cgroup').type === CGROUP2 ? 'crun' : 'runc';
  console.error(
    `set-up       No container engine is installed: installing podman and ${runtime} with apt-get.`,
  );
  // One unreachable source fails the update; the installation shows whether it was needed.
  if (!apt('update', '-qq')) console.error('set-up       apt-get update failed for a source. Continuing.');
  if (apt('install', '-qq', '-y', '--no-install-recommends', 'podman', runtime)) return;
  console.error('apt-get failed: see above. Install Docker or Podman yourself and run this again.');
  process.exit(3);
}

function apt(...args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** PATH, and the folders that a plain user's PATH lacks. */
function programFolders() {
  return `${process.env.PATH ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`.split(':');
}

function isIn(program, folders) {
  return folders.some((folder) => folder !== '' && existsSync(`${folder}/${program}`));
}

/** Returns null if the engine answers, otherwise its client's message. */
function ask(client, args) {
  const { status, stderr } = spawnSync(client, args, { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? null : (stderr ?? '');
}
