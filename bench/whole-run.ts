/**
 * What attesting costs beside what it attests: the packet's bare build and run of the payload, and this program's `run`,
 * taken in turns as whole processes, on an engine that already holds the base image.
 *
 *   node bench/whole-run.ts [docker|podman] [PAIRS]
 *
 * Two rows: the run alone (no controls, no posture), and the whole run with the packet's controls and the posture. Prints
 * medians and the median of the paired ratios with its spread, and writes them as JSON to build/bench-whole-run.json.
 */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const project = fileURLToPath(new URL('..', import.meta.url));
const engine = process.argv[2] === 'podman' ? 'podman' : 'docker';
const pairs = Number(process.argv[3] ?? 10);
const BASE = 'localhost/sandbox-attestation-base:debian-packages';
const TAG = 'localhost/sandbox-attestation-bench:attest';

/** Podman takes runc where crun does not work with the machine's cgroups, as the program itself does. */
const client: readonly string[] = engine === 'docker' ? ['docker'] : ['podman', '--runtime', 'runc'];

async function inTime(command: readonly string[]): Promise<number> {
  const [program = '', ...args] = command;
  const began = performance.now();
  await promisify(execFile)(program, args, { cwd: project, maxBuffer: 1 << 26 });
  return performance.now() - began;
}

/** The packet's two commands (packet §2), with the flags of the contract's §3. */
async function bare(folder: string): Promise<number> {
  const out = await mkdtemp(join(folder, 'out-'));
  await chmod(out, 0o777);
  const build = await inTime([
    ...client,
    'build',
    ...(engine === 'docker' ? ['--provenance=false'] : []),
    '--build-arg',
    `BASE_IMAGE=${BASE}`,
    '-f',
    'Dockerfile.sandbox',
    '-t',
    TAG,
    '.',
  ]);
  const run = await inTime([
    ...client,
    'run',
    '--rm',
    '--network',
    'none',
    '--read-only',
    '--cap-drop',
    'ALL',
    '--security-opt',
    'no-new-privileges',
    '--security-opt',
    'seccomp=seccomp/targeted-deny.json',
    '--env-file',
    '/dev/null',
    '-v',
    `${join(project, 'inspector')}:/in:ro`,
    '-v',
    `${out}:/out:rw`,
    '--tmpfs',
    '/tmp:rw,noexec,nosuid,nodev',
    TAG,
  ]);
  return build + run;
}

function attested(folder: string, more: readonly string[]): Promise<number> {
  return inTime([
    process.execPath,
    join(project, 'dist/cli/index.js'),
    'run',
    '--engine',
    engine,
    '--venue',
    'VPS',
    '--base-image',
    'debian-packages',
    '--tag',
    TAG,
    '--output',
    join(folder, 'evidence'),
    '--force',
    ...more,
  ]);
}

const ROWS: Readonly<Record<string, readonly string[]>> = {
  'the run alone': ['--no-controls', '--no-posture'],
  'with controls and posture': [],
};

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const rows = [];
  for (const [name, more] of Object.entries(ROWS)) {
    await bare(folder);
    await attested(folder, more);
    const both: { bare: number; ours: number }[] = [];
    for (let pair = 0; pair < pairs; pair += 1)
      both.push({ bare: await bare(folder), ours: await attested(folder, more) });
    const ratios = both.map(({ bare: theirs, ours }) => ours / theirs);
    const row = {
      name,
      pairs,
      bareMs: Math.round(median(both.map(({ bare: theirs }) => theirs))),
      oursMs: Math.round(median(both.map(({ ours }) => ours))),
      ratio: Number(median(ratios).toFixed(2)),
      spread: [Math.min(...ratios), Math.max(...ratios)].map((each) => Number(each.toFixed(2))),
    };
    rows.push(row);
    console.log(
      `${engine}, ${name}: bare ${row.bareMs} ms, ours ${row.oursMs} ms, ratio ${row.ratio} (${row.spread.join(' to ')}), ${pairs} pairs`,
    );
  }
  await mkdir(join(project, 'build'), { recursive: true });
  const machine = { cores: availableParallelism(), kernel: release(), node: process.version, engine };
  await writeFile(
    join(project, 'build/bench-whole-run.json'),
    `${JSON.stringify({ machine, date: new Date().toISOString(), rows }, null, 2)}\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
