import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));
const SCRIPT = fileURLToPath(new URL('stage.sh', import.meta.url));
/** Where the checkout is seen inside. */
const INSIDE = '/opt/sandbox-attestation';
const CGROUPS = '/sys/fs/cgroup';
const GROUP = 'sandbox-attestation-release-';

export interface StageRequest {
  /** The root file system; it is only read. */
  readonly rootfs: string;
  /** A folder that the command sees as /work, its working directory. */
  readonly work: string;
  /** Of the dockerd that is started; `none` starts none. */
  readonly store: 'classic' | 'containerd' | 'none';
  readonly command: readonly string[];
  /** Where the command's stderr goes. */
  readonly stderr: 'inherit' | 'ignore';
}

/** The command by which the built program of this checkout is run inside a stage. */
export function programInside(...args: readonly string[]): string[] {
  return [`${INSIDE}/node_modules/node/bin/node`, `${INSIDE}/dist/cli/index.js`, ...args];
}

/**
 * Runs a command in a release's root file system, in namespaces (mount, pid, cgroup) of its own: whatever it and the engines
 * in it mount or start ends with it, also when this process is killed. Needs root.
 *
 * @returns the command's exit code, 97 if dockerd did not start, null if a signal ended it; and its stdout
 */
export async function runInStage(
  request: StageRequest,
): Promise<{ exitCode: number | null; stdout: string }> {
  removeOrphans();
  const scratch = stageFolder();
  const groups = makeGroups();
  try {
    return await start(request, scratch, groups);
  } finally {
    removeGroups(`${GROUP}${process.pid}`);
    // Empty: what was mounted on it was mounted in the stage's namespace only.
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A private folder of this process; one whose process was killed goes with the next stage's start. */
export function stageFolder(): string {
  return mkdtempSync(join(tmpdir(), `${GROUP}${process.pid}-`));
}

function start(request: StageRequest, scratch: string, groups: readonly string[]) {
  const { rootfs, work, store, command, stderr } = request;
  // The shell puts itself into the groups, and only what it becomes is in the namespaces below them.
  const enter = `for group; do [ "$group" != -- ] || break; echo $$ >"$group/cgroup.procs"; done
    while [ "$1" != -- ]; do shift; done; shift; exec "$@"`;
  const args = [
    ...['--pdeathsig', 'KILL', 'sh', '-euc', enter, 'enter', ...groups, '--'],
    ...['unshare', '--mount', '--propagation', 'private', '--pid', '--cgroup', '--fork', '--kill-child'],
    ...[SCRIPT, rootfs, scratch, CHECKOUT, work, store, ...command],
  ];
  const child = spawn('setpriv', args, { stdio: ['ignore', 'pipe', stderr] });
  const end = () => child.kill('SIGKILL');
  process.once('SIGINT', end).once('SIGTERM', end);
  let stdout = '';
  child.stdout.on('data', (bytes: Buffer) => {
    stdout += bytes.toString();
  });
  return new Promise<{ exitCode: number | null; stdout: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout }));
  }).finally(() => process.off('SIGINT', end).off('SIGTERM', end));
}

/** One group of this process's name in each hierarchy of the host's cgroups. */
function makeGroups(): string[] {
  return hierarchies().map((hierarchy) => {
    const group = join(hierarchy, `${GROUP}${process.pid}`);
    mkdirSync(group, { recursive: true });
    // A new group of the cpuset controller has no processors and takes no process (cgroup v1).
    for (const file of ['cpuset.cpus', 'cpuset.mems'])
      if (existsSync(join(hierarchy, file)))
        writeFileSync(join(group, file), readFileSync(join(hierarchy, file)));
    return group;
  });
}

function hierarchies(): string[] {
  if (existsSync(join(CGROUPS, 'cgroup.controllers'))) return [CGROUPS];
  return readdirSync(CGROUPS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(CGROUPS, entry.name, 'cgroup.procs')))
    .map((entry) => join(CGROUPS, entry.name));
}

/** Groups and folders of stages whose process was killed. */
function removeOrphans(): void {
  for (const hierarchy of hierarchies())
    for (const name of readdirSync(hierarchy)) if (isOrphan(name)) removeGroups(name);
  for (const name of readdirSync(tmpdir()))
    if (isOrphan(name)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
}

function isOrphan(name: string): boolean {
  const pid = name.startsWith(GROUP) ? /^\d+/.exec(name.slice(GROUP.length))?.[0] : undefined;
  return pid !== undefined && !existsSync(`/proc/${pid}`);
}

/** Processes that are being killed leave their group a moment later. */
function removeGroups(name: string): void {
  for (const hierarchy of hierarchies()) {
    const folder = join(hierarchy, name);
    for (let tries = 0; existsSync(folder) && tries < 50; tries += 1) {
      try {
        removeTree(folder);
      } catch {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      }
    }
  }
}

/** A cgroup's files go with its folder, which rmdir removes once no process and no group is in it. */
function removeTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeTree(join(folder, entry.name));
  rmdirSync(folder);
}
