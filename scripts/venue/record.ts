/**
 * Runs the built program (dist/) on the machine of scripts/venue/machine.sh as a job of a CI runner would, and records each run
 * in __tests__/fixtures/venue-machine.json, from which scripts/generate/venues.ts makes a table of docs/venues.md. Needs what
 * machine.sh and scripts/fixtures/releases/rootfs.ts need; a run takes 3 to 10 minutes, since the machine is emulated.
 *
 *   node scripts/venue/record.ts [--prepared] [NAME…]   all runs, or the named ones (scripts/venue/runs.ts); the others' rows
 *                                                       stay. --prepared: an earlier call has prepared the machine
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RELEASES, rootfsOf } from '../fixtures/releases/rootfs.ts';
import { programInside, runInStage } from '../fixtures/releases/stage.ts';
import { MACHINE_RUNS, type MachineResult, type MachineRun } from './runs.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const file = new URL('../../__tests__/fixtures/venue-machine.json', import.meta.url);
/** As on GitHub's runners: below the user's home, the repository's name twice. */
const WORKSPACE = '/home/runner/work/sandbox/sandbox';

/** What the built program reads of its own checkout, and what the driver of the Action's step needs. */
const PROGRAM = [
  ...[
    'dist',
    'package.json',
    'action.yml',
    'launch',
    'Dockerfile.sandbox',
    'inspector',
    'seccomp',
    'schemas',
  ],
  ...['src', '__tests__/runner', '__tests__/hostile', '__tests__/support', 'scripts/venue/action.ts'],
  ...['yaml', 'yauzl', 'pend', 'buffer-crc32', 'ajv', 'fast-deep-equal', 'fast-uri'].map(
    (name) => `node_modules/${name}`,
  ),
];

/** In place of jest's, which works in jest only: the step's search for its canary expects an empty list. */
const EXPECT = `import { deepStrictEqual } from 'node:assert';
export const expect = (actual) => ({ toEqual: (expected) => deepStrictEqual(actual, expected) });
`;

/** What a step on a hosted runner finds in its environment. */
const RUNNER: Readonly<Record<string, string>> = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'someone/sandbox',
  GITHUB_REPOSITORY_ID: '5002',
  GITHUB_REPOSITORY_OWNER_ID: '6002',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: 'f'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW_REF: 'someone/sandbox/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_WORKSPACE: WORKSPACE,
  RUNNER_OS: 'Linux',
  RUNNER_ARCH: 'X64',
  RUNNER_NAME: 'venue',
  RUNNER_ENVIRONMENT: 'self-hosted',
  ImageOS: 'debian',
  ImageVersion: 'venue',
};

const FACTS = `
number() { "$@" 2>/dev/null | grep -oE '[0-9]+\\.[0-9]+(\\.[0-9]+)?' | head -n 1; }
. /etc/os-release; echo "distribution=$PRETTY_NAME"; echo "kernel=$(number uname -r)"
echo "cgroup=$(stat -f -c %T /sys/fs/cgroup)"; echo "lsms=$(cat /sys/kernel/security/lsm)"
echo "docker=$(docker version --format '{{.Server.Version}}' | cut -d+ -f1)"
echo "podman=$(number podman --version)"; echo "runc=$(number runc --version)"; echo "crun=$(number crun --version)"`;

const isPrepared = process.argv.includes('--prepared');
const named = process.argv.slice(2).filter((word) => word !== '--prepared');
const rows = new Map(earlier().map((row) => [row.name, row]));
const prepared = new Set<string>();
for (const run of MACHINE_RUNS) {
  if (named.length > 0 && !named.includes(run.name)) continue;
  if (!isPrepared && !prepared.has(run.suite)) await prepare(run.suite);
  prepared.add(run.suite);
  const row = record(run);
  rows.set(run.name, row);
  console.error(`${run.name}: ${row.verdict} ${row.reasons.join(' ')} ${row.said} ${row.seconds} s`);
  const kept = MACHINE_RUNS.flatMap(({ name }) => rows.get(name) ?? []);
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}

function earlier(): MachineResult[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

/** Copies what is needed of this checkout. */
function assemble(to: string): void {
  for (const part of PROGRAM)
    cpSync(realpathSync(join(checkout, part)), join(to, part), { recursive: true, dereference: true });
  const globals = join(to, 'node_modules/@jest/globals');
  mkdirSync(globals, { recursive: true });
  writeFileSync(join(globals, 'package.json'), '{"type":"module","exports":"./index.js"}');
  writeFileSync(join(globals, 'index.js'), EXPECT);
}

/** Boots the machine, and gives it the program, apt's signed lists and the packages of a base image: it has no network. */
async function prepare(suite: string): Promise<void> {
  const release = RELEASES.find(({ name }) => name === suite);
  if (release === undefined)
    throw new Error(`${suite} is not a release of scripts/fixtures/releases/rootfs.ts.`);
  machine(suite, ['up']);
  const folder = mkdtempSync(join(tmpdir(), 'venue-'));
  try {
    const rootfs = await rootfsOf(release);
    // A run in the release's root file system fetches the packages; the cache is believed by digest only.
    await runInStage({
      rootfs,
      work: folder,
      store: 'none',
      command: [
        ...['env', 'XDG_CACHE_HOME=/work/cache'],
        ...programInside('run', '--venue', 'VPS', '--engine', 'podman', '--base-image', 'debian-packages'),
        ...['--controls', 'none', '--no-posture', '--signing', 'none', '--output', 'evidence'],
      ],
      stderr: 'ignore',
    });
    // Only the packages are of use there.
    rmSync(join(folder, 'cache/sandbox-attestation/content'), { recursive: true, force: true });
    mkdirSync(join(folder, 'apt'));
    cpSync(join(rootfs, 'etc/apt/sources.list'), join(folder, 'apt/sources.list'));
    cpSync(join(rootfs, 'var/lib/apt/lists'), join(folder, 'apt/lists'), { recursive: true });
    cpSync(realpathSync(process.execPath), join(folder, 'node'));
    machine(suite, [
      'runner',
      `mkdir -p ${WORKSPACE} program .cache && rm -rf program .cache/sandbox-attestation`,
    ]);
    machine(suite, ['push', join(folder, 'cache/sandbox-attestation'), '.cache']);
    machine(suite, ['push', join(folder, 'apt'), '.']);
    machine(suite, ['push', join(folder, 'node'), '.']);
    assemble(join(folder, 'program'));
    machine(suite, ['push', join(folder, 'program'), '.']);
    // A user's apt cannot keep its cache, and makes it anew for each call: a minute here, which is the program's limit.
    const root = '/home/runner/apt';
    machine(suite, [
      'ssh',
      `rm -rf /var/lib/apt/lists && cp -r ${root}/lists /var/lib/apt/lists && cp ${root}/sources.list /etc/apt/sources.list && chown -R root: /var/lib/apt/lists && apt-cache gencaches && mkdir -p /root/.cache && rm -rf /root/.cache/sandbox-attestation && cp -r /home/runner/.cache/sandbox-attestation /root/.cache/ && chown -R root: /root/.cache`,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A step of the Action, which uploads to a stand-in of the artifact service, and is read back from there. */
function actionCommand({ engine }: MachineRun): string {
  return `mkdir -p ${WORKSPACE} && cd ${WORKSPACE} && TMPDIR=${WORKSPACE} /home/runner/node /home/runner/program/scripts/venue/action.ts ${engine}`;
}

function programCommand({ engine, profile, user }: MachineRun): string {
  // A folder of another user is refused.
  const temporary = user === 'root' ? '/root/_temp' : '/home/runner/work/_temp';
  const variables = Object.entries({ ...RUNNER, RUNNER_TEMP: temporary }).map(
    ([name, value]) => `${name}='${value}'`,
  );
  return [
    `mkdir -p ${WORKSPACE} ${temporary} && cd ${WORKSPACE} && sudo rm -rf evidence && env ${variables.join(' ')}`,
    '/home/runner/node /home/runner/program/dist/cli/index.js run --json --signing none --output evidence',
    `--engine ${engine} --seccomp ${profile} --base-image debian-packages --timeout 600 2>/dev/null`,
  ].join(' ');
}

function record(run: MachineRun): MachineResult {
  if (run.engine === 'docker') machine(run.suite, ['store', run.store]);
  const facts = new Map(
    machine(run.suite, ['ssh', FACTS])
      .stdout.split('\n')
      .map((line) => [line.split('=', 1)[0] ?? '', line.slice(line.indexOf('=') + 1)]),
  );
  const command = run.action ? actionCommand(run) : programCommand(run);
  const begin = performance.now();
  const { stdout } = machine(run.suite, [run.user === 'root' ? 'ssh' : 'runner', command], [0, 3]);
  const seconds = Math.round((performance.now() - begin) / 1000);
  const result = JSON.parse(stdout);
  const reasons: { code: string; message: string }[] = result.reasons ?? [];
  const fact = (name: string) => facts.get(name) ?? '';
  return {
    ...run,
    date: new Date().toISOString().slice(0, 10),
    distribution: fact('distribution'),
    kernel: fact('kernel'),
    cgroup: fact('cgroup') === 'cgroup2fs' ? 2 : 1,
    lsms: fact('lsms').split(','),
    version: fact(run.engine),
    runtime: run.engine === 'docker' ? `runc ${fact('runc')}` : `crun ${fact('crun')}`,
    venue: run.action ? 'CI' : (result.venue ?? ''),
    verdict: result.verdict,
    readBack: run.action ? result.readBack : '',
    reasons: [...new Set(reasons.map(({ code }) => code))],
    said: (result.said ?? (result.evidence === undefined ? reasons[0]?.message : '') ?? '').slice(0, 300),
    seconds,
  };
}

/** Calls machine.sh. @throws Error unless it ends with one of these exit codes */
function machine(suite: string, args: readonly string[], expected: readonly number[] = [0]) {
  const script = fileURLToPath(new URL('machine.sh', import.meta.url));
  const result = spawnSync(script, args, {
    encoding: 'utf8',
    env: { ...process.env, VENUE_SUITE: suite, VENUE_PORT: suite === 'sid' ? '2224' : '2223' },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!expected.includes(result.status ?? -1))
    throw new Error(`machine.sh ${args[0]} ended with ${result.status}: ${result.stdout.slice(-500)}`);
  return result;
}
