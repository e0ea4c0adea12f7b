/**
 * The cost of giving the payload a size-limited, noexec tmpfs volume as /out instead of a folder of this machine: the
 * volume, the container that holds it until its content is read out, the archive of that content, and their removal.
 * The run is the same in both; they are measured in turns.
 *
 *   node bench/output-volume.ts [docker|podman] [PAIRS] [IMAGE]
 *
 * IMAGE is one that this project's Dockerfile.sandbox made. Prints the medians, and the median of the paired
 * differences with its spread, in milliseconds: once with every step after the other, and once where the holder starts
 * in parallel with `create` and its removal is not waited for, which only moves the cost to the other core.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { RUN_LIMITS } from '../src/probes/restrictions/run-limits.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const engine = process.argv[2] === 'podman' ? 'podman' : 'docker';
const pairs = Number(process.argv[3] ?? 10);
const image = process.argv[4] ?? 'localhost/sandbox-attestation:attest';

/** Podman takes runc where crun does not work with the machine's cgroups, as the program itself does. */
const client: readonly string[] = engine === 'docker' ? ['docker'] : ['podman', '--runtime', 'runc'];
const OPTIONS = `size=${64 * 1024 * 1024},nr_inodes=1000,noexec,nosuid,nodev,uid=65532,gid=65532,mode=0700`;
const CLOSED = [
  ...['--network', 'none', '--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
  ...['--security-opt', `seccomp=${join(project, 'seccomp/targeted-deny.json')}`, '--user', '65532:65532'],
  ...['--ipc', 'none', '--pids-limit', String(RUN_LIMITS.pids), '--pull', 'never', '--log-driver', 'none'],
];
const HOLDER = ['-I', '-c', 'import signal; signal.pause()'];

async function engineCall(...args: readonly string[]): Promise<void> {
  const [program = '', ...rest] = [...client, ...args];
  await promisify(execFile)(program, rest, { maxBuffer: 1 << 26, encoding: 'buffer' });
}

async function run(input: string, out: string): Promise<void> {
  const name = `bench-${randomBytes(8).toString('hex')}`;
  const mounts = ['-v', `${input}:/in:ro`, '-v', out, '--tmpfs', '/tmp:rw,noexec,nosuid,nodev'];
  await engineCall('create', '--rm', '--name', name, ...CLOSED, ...mounts, image);
  await engineCall('start', '--attach', name);
}

async function withFolder(folder: string): Promise<void> {
  const out = await mkdtemp(join(folder, 'out-'));
  await chmod(out, 0o777);
  await run(join(folder, 'in'), `${out}:/out:rw`);
}

/** Neither way leaves an orphan; `parallel` only decides what is waited for before the clock stops. */
async function withVolume(folder: string, parallel: boolean, later: Promise<void>[]): Promise<void> {
  const volume = `bench-${randomBytes(8).toString('hex')}`;
  const hold = async () => {
    await engineCall(
      'volume',
      'create',
      '-d',
      'local',
      '-o',
      'type=tmpfs',
      '-o',
      'device=tmpfs',
      '-o',
      `o=${OPTIONS}`,
      volume,
    );
    const mount = [
      '-v',
      `${volume}:/out:rw,nocopy${engine === 'podman' ? ',noexec' : ''}`,
      '--entrypoint',
      '/usr/bin/python3',
    ];
    await engineCall(
      'run',
      '--detach',
      '--rm',
      '--name',
      `${volume}-holder`,
      ...CLOSED,
      ...mount,
      image,
      ...HOLDER,
    );
  };
  const out = `${volume}:/out:rw,nocopy${engine === 'podman' ? ',noexec' : ''}`;
  await hold();
  await run(join(folder, 'in'), out);
  await engineCall('cp', `${volume}-holder:/out`, '-');
  const release = async () => {
    // Podman would first ask the container to end, and wait ten seconds.
    const atOnce = engine === 'podman' ? ['--time', '0'] : [];
    await engineCall('rm', '--force', ...atOnce, `${volume}-holder`);
    await engineCall('volume', 'rm', volume);
  };
  if (parallel) later.push(release());
  else await release();
}

async function inTime(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  await mkdir(join(folder, 'in'));
  for (const parallel of [false, true]) {
    const both: { bind: number; volume: number }[] = [];
    for (let pair = -1; pair < pairs; pair += 1) {
      const later: Promise<void>[] = [];
      const times = {
        bind: await inTime(() => withFolder(folder)),
        volume: await inTime(() => withVolume(folder, parallel, later)),
      };
      await Promise.all(later);
      // The first of each only warms up.
      if (pair >= 0) both.push(times);
    }
    const more = both.map(({ bind, volume }) => volume - bind);
    const rounded = [median(more), Math.min(...more), Math.max(...more)].map(Math.round);
    console.log(
      `${engine}, ${parallel ? 'removal not waited for' : 'one after the other'}: folder ${Math.round(median(both.map(({ bind }) => bind)))} ms, ` +
        `volume ${Math.round(median(both.map(({ volume }) => volume)))} ms, ${rounded[0]} ms more (${rounded[1]} to ${rounded[2]}), ${pairs} pairs`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
