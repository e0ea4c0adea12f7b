/**
 * The cost of attesting, on an engine that already has the base image, compared with what is attested: the packet's
 * bare build and run of the payload, and this program's `run`; and with a script that a user would write instead
 * (bench/shell.sh).
 *
 *   node bench/run.ts docker|podman [PAIRS]
 */
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newKey } from '../__tests__/signing/signed-run.ts';
import { aptAnswers } from './apt.ts';
import { compare, given, inTime, program, project, REDUCED, write } from './measure.ts';
import { stagesOf } from './stages.ts';

const engine = process.argv[2] === 'podman' ? 'podman' : 'docker';
const pairs = given(3, 10);
const BASE = 'localhost/sandbox-attestation-base:debian-packages';
const TAG = 'localhost/sandbox-attestation-bench:attest';

/** Podman takes runc where crun does not work with the machine's cgroups, as the program itself does. */
const client: readonly string[] = engine === 'docker' ? ['docker'] : ['podman', '--runtime', 'runc'];

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const key = join(folder, 'key.pem');

/** The packet's two commands (packet §2), with the flags of the contract's §3. */
async function bare(): Promise<number> {
  const provenance = engine === 'docker' ? ['--provenance=false'] : [];
  const build = await inTime([
    ...[...client, 'build', ...provenance, '--build-arg', `BASE_IMAGE=${BASE}`],
    ...['-f', 'Dockerfile.sandbox', '-t', TAG, '.'],
  ]);
  return build + (await bareRun());
}

async function bareRun(): Promise<number> {
  const out = await mkdtemp(join(folder, 'out-'));
  await chmod(out, 0o777);
  return inTime([
    ...[...client, 'run', '--rm', '--network', 'none', '--read-only', '--cap-drop', 'ALL'],
    ...['--security-opt', 'no-new-privileges', '--security-opt', 'seccomp=seccomp/targeted-deny.json'],
    ...['--env-file', '/dev/null', '-v', `${join(project, 'inspector')}:/in:ro`, '-v', `${out}:/out:rw`],
    ...['--tmpfs', '/tmp:rw,noexec,nosuid,nodev', TAG],
  ]);
}

/** A call of the engine as `--verbose` shows it: over its socket, or by its client. */
/** Podman's client enters the network that it made for a control. */
const CALL = /^(?:curl --unix-socket|(?:\/\S+\/nsenter --net=\S+ )?\/\S+\/(?:docker|podman)) /;

/** Counts a run's calls of the engine, and those that start a container. */
async function countsOf(
  run: readonly string[],
): Promise<{ readonly containers: number; readonly calls: number }> {
  const [name = '', ...args] = [...run, '--verbose'];
  const { stderr } = await promisify(execFile)(name, args, { cwd: project });
  const calls = stderr.split('\n').filter((line) => CALL.test(line));
  return {
    containers: calls.filter((line) => /\/containers\/\w+\/start\b| start --attach /.test(line)).length,
    calls: calls.length,
  };
}

/**
 * The engine's own part of a run with negative controls and posture: as many bare containers, as many in parallel as it
 * has.
 */
async function bareRuns(count: number): Promise<number> {
  const began = performance.now();
  let left = count;
  const one = async () => {
    for (; left > 0; ) {
      left -= 1;
      await bareRun();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, one));
  return performance.now() - began;
}

const command = (...more: readonly string[]) => [
  ...[
    process.execPath,
    program,
    'run',
    '--engine',
    engine,
    '--venue',
    'VPS',
    '--base-image',
    'debian-packages',
  ],
  ...[
    '--tag',
    TAG,
    '--output',
    join(folder, 'evidence'),
    '--force',
    '--signing',
    'key',
    '--signing-key',
    key,
    ...more,
  ],
];
const ALONE = ['--no-controls', '--no-posture'];

/** cosign takes keys in a form of its own, and makes them itself. */
async function shell(): Promise<() => Promise<number>> {
  await inTime(['cosign', 'generate-key-pair', '--output-key-prefix', join(folder, 'cosign')], {
    env: { ...process.env, COSIGN_PASSWORD: '' },
  });
  let runs = 0;
  return () => {
    runs += 1;
    return inTime([
      join(project, 'bench/shell.sh'),
      engine,
      BASE,
      join(folder, 'cosign.key'),
      join(folder, `shell-${runs}`),
    ]);
  };
}

try {
  await writeFile(key, newKey('p256').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), {
    mode: 0o600,
  });
  const bareName = `bare build and run on ${engine}`;
  // From here on the engine has the base image.
  await inTime(command(...ALONE));
  const { containers, calls } = await countsOf(command());
  const alone = `run alone, warm, on ${engine} ${REDUCED}`;
  await write(`run-${engine}`, [
    await compare(`default run on ${engine}`, bareName, {
      ours: () => inTime(command()),
      theirs: bare,
      pairs,
      goal: engine === 'docker' ? 5 : 4.5,
    }),
    await compare(`${containers} bare containers on ${engine}, as many as a default run starts`, bareName, {
      ours: () => bareRuns(containers),
      theirs: bare,
      pairs,
      goal: null,
    }),
    await compare(`apt’s answers and then the bare build and run on ${engine}`, bareName, {
      ours: async () => (await aptAnswers()) + (await bare()),
      theirs: bare,
      pairs,
      goal: null,
    }),
    await compare(alone, bareName, { ours: () => inTime(command(...ALONE)), theirs: bare, pairs, goal: 1.4 }),
    await compare(alone, 'bash, jq and cosign (bench/shell.sh)', {
      ours: () => inTime(command(...ALONE)),
      theirs: await shell(),
      pairs,
      goal: 1,
    }),
    {
      kind: 'value',
      what: `containers in a default run on ${engine}`,
      value: containers,
      unit: 'containers',
      goal: { atMost: 9 },
    },
    { kind: 'value', what: `calls of ${engine} in a default run`, value: calls, unit: 'calls', goal: null },
    await stagesOf(`default run on ${engine}`, () => command(), 5),
    await stagesOf(alone, () => command(...ALONE), 5),
  ]);
} finally {
  await rm(folder, { recursive: true, force: true });
}
