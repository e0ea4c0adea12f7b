import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeEngine } from '../engines.ts';
import { canarySightings, plantCanary } from '../hostile/canary.ts';
import { liar, withContext } from '../hostile/sandbox.ts';
import { groupOf, titled } from '../hostile/table.ts';

const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));
const FILE = 'engine/nonroot.test.ts';

/** A user of the test's own, only in the group that may use Docker's socket, as a CI runner is. */
const USER = 47_110;
const SOCKET = '/var/run/docker.sock';

/** What the payload leaves, in Python; by the row's id without the engine's kind. */
const LEAVES: Readonly<Record<string, string>> = {
  'closed-folders':
    'report(); emit(LINES.items())\nfor name in ("/out/a", "/out/a/b"): os.mkdir(name); open(name + "/x", "w").write("x")\nos.symlink("/etc", "/out/a/b/etc"); os.chmod("/out/a/b", 0); os.chmod("/out/a", 0)',
  'closed-lines': 'os.umask(0o777); report()\ntell(LINES.items())',
  'deep-folders':
    'report(); emit(LINES.items()); os.chdir("/out")\nfor _ in range(40): os.mkdir("d" * 250, 0o700); os.chdir("d" * 250)',
  'link-lines': 'report(); os.symlink(CANARY, "/out/attest.jsonl"); os.mkdir("/out/x", 0o700)',
};

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'nonroot-'));
  for (const folder of ['cache', 'tmp', 'run']) mkdirSync(join(home, folder), { mode: 0o700 });
  // What the base image was made of is recorded there: it need not be made again.
  const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sandbox-attestation');
  if (existsSync(cache)) cpSync(cache, join(home, 'cache/sandbox-attestation'), { recursive: true });
  spawnSync('chown', ['-R', `${USER}:${USER}`, home]);
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** How a program is started as that user. */
type As = (command: readonly string[]) => readonly string[];

const asMember =
  (groups: string): As =>
  (command) => ['setpriv', `--reuid=${USER}`, `--regid=${USER}`, groups, ...command];

/** As a user who has a name and subordinate ids, which rootless Podman needs; this machine's own files stay as they are. */
const asRootless: As = (command) => {
  const files = {
    passwd: `${readFileSync('/etc/passwd', 'utf8')}rootless:x:${USER}:${USER}::${home}:/bin/sh\n`,
    subuid: 'rootless:1000000:65536\n',
    subgid: 'rootless:1000000:65536\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  const script = [
    'set -e; mount --make-rslave /',
    ...Object.keys(files).map((name) => `mount --bind ${join(home, name)} /etc/${name}`),
    'exec "$@"',
  ];
  return ['unshare', '--mount', 'sh', '-c', script.join('\n'), 'sh', ...asMember('--clear-groups')(command)];
};

function runAs(
  as: As,
  engine: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
) {
  const [program = '', ...words] = as([
    ...[process.execPath, PROGRAM, 'run', '--json', '--engine', engine, '--venue', 'VPS', '--no-posture'],
    ...['--no-controls', '--base-image', 'debian-packages', '--output', join(home, 'evidence'), '--force'],
    ...['--tag', 'localhost/sandbox-attestation-test-nonroot:attest', ...args],
  ]);
  const { stdout, stderr } = spawnSync(program, words, {
    cwd: home,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      TMPDIR: join(home, 'tmp'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_RUNTIME_DIR: join(home, 'run'),
      ...environment,
    },
  });
  return { stdout, stderr, reasons: JSON.parse(stdout).reasons as { code: string; message: string }[] };
}

/** A run whose payload leaves what it wants: all of it is gone afterwards, and the evidence stays. */
async function leaves(as: As, engine: string, id: string): Promise<string[]> {
  const canary = plantCanary(home);
  const payload = liar(`CANARY = ${JSON.stringify(canary.path)}\n${LEAVES[id]}`);
  return withContext({ payload }, (context) => {
    spawnSync('chmod', ['-R', 'a+rX', context]);
    const ended = runAs(as, engine, ['--context', context], canary.environment);
    const { stdout, stderr, reasons } = ended;
    expect(stderr).not.toContain('could not be removed');
    expect(readdirSync(join(home, 'tmp'))).toEqual([]);
    expect(canarySightings(canary, { stdout, stderr }, [join(home, 'evidence')])).toEqual([]);
    if (id === 'closed-lines')
      expect(readFileSync(join(home, 'evidence/attest.jsonl'), 'utf8').split('\n')).toHaveLength(13);
    return Promise.resolve(reasons.map(({ code }) => code).filter((code) => !code.startsWith('statement-')));
  });
}

const WITH_DOCKER = 'a runner who is not root, whose engine is';
describeEngine('docker', WITH_DOCKER, () => {
  test.each(titled(groupOf(FILE, WITH_DOCKER)))('%s', async (_, id, outcome) => {
    const member = asMember(`--groups=${statSync(SOCKET).gid}`);
    const codes = await leaves(member, 'docker', id.replace('nonroot-', ''));
    expect(codes).toEqual(outcome === 'ACCEPTED' ? [] : expect.arrayContaining([outcome]));
  });
});

const NO_ACCESS = 'a runner who may not use the engine’s socket';
describeEngine('docker', NO_ACCESS, () => {
  test.each(titled(groupOf(FILE, NO_ACCESS)))('%s', (_, _id, outcome) => {
    const { reasons } = runAs(asMember('--clear-groups'), 'docker', [], {});
    expect(reasons).toEqual([
      {
        code: outcome,
        message: "This user may not use Docker's socket, unix:///var/run/docker.sock.",
        remedy: expect.stringContaining('usermod -aG docker'),
      },
    ]);
    expect(readdirSync(join(home, 'tmp'))).toEqual([]);
  });
});

const ROOTLESS = 'a runner who is not root, nor is their engine';
describeEngine('podman', ROOTLESS, () => {
  // Podman keeps a process that holds the user's namespace.
  afterAll(() => {
    const pid = readFileSync(join(home, 'run/libpod/tmp/pause.pid'), 'utf8');
    const uid = statSync(`/proc/${Number(pid)}`).uid;
    if (uid === USER) process.kill(Number(pid));
  });

  test.each(titled(groupOf(FILE, ROOTLESS)))(
    '%s',
    async (_, id, outcome) => {
      const codes = await leaves(asRootless, 'podman', id.replace('rootless-', ''));
      // This machine may not offer everything to rootless engines: without cgroup v2 they have no limits.
      if (outcome === 'read all the same')
        expect(codes).not.toContainEqual(expect.stringMatching(/^attest-/));
      else expect(codes).toContain(outcome);
    },
    200_000,
  );
});
