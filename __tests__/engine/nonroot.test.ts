import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { describeEngine } from '../engines.ts';
import { canarySightings, plantCanary } from '../hostile/canary.ts';
import { liar, withContext } from '../hostile/sandbox.ts';
import { groupOf, titled } from '../hostile/table.ts';

const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));
const SUITE = 'a runner who is not root, whose engine is';

/** A user whom nobody else is, in no group but the one that may use Docker's socket: what a CI runner is. */
const USER = 47_110;
const SOCKET = '/var/run/docker.sock';

/** What the payload leaves, in Python; by the row's id. */
const LEAVES: Readonly<Record<string, string>> = {
  'nonroot-closed-folders':
    'report(); tell(LINES.items())\nfor name in ("/out/a", "/out/a/b"): os.mkdir(name); open(name + "/x", "w").write("x")\nos.symlink("/etc", "/out/a/b/etc"); os.chmod("/out/a/b", 0); os.chmod("/out/a", 0)',
  'nonroot-closed-lines': 'os.umask(0o777); report()\ntell(LINES.items())',
  'nonroot-deep-folders':
    'report(); tell(LINES.items()); os.chdir("/out")\nfor _ in range(40): os.mkdir("d" * 250, 0o700); os.chdir("d" * 250)',
  'nonroot-link-lines': 'report(); os.symlink(CANARY, "/out/attest.jsonl"); os.mkdir("/out/x", 0o700)',
};

describeEngine('docker', SUITE, () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'nonroot-'));
    for (const folder of ['cache', 'tmp']) mkdirSync(join(home, folder));
    // What the base image was made of is recorded there: it need not be made again.
    const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sandbox-attestation');
    if (existsSync(cache)) cpSync(cache, join(home, 'cache/sandbox-attestation'), { recursive: true });
    spawnSync('chown', ['-R', `${USER}:${USER}`, home]);
    chownSync(home, USER, USER);
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  function runAs(args: readonly string[], environment: Readonly<Record<string, string>>) {
    const group = statSync(SOCKET).gid;
    return spawnSync(
      'setpriv',
      [
        ...[`--reuid=${USER}`, `--regid=${USER}`, `--groups=${group}`, process.execPath, PROGRAM],
        ...[
          'run',
          '--json',
          '--engine',
          'docker',
          '--venue',
          'VPS',
          '--no-posture',
          '--base-image',
          'debian-packages',
        ],
        ...['--tag', 'localhost/sandbox-attestation-test-nonroot:attest', ...args],
      ],
      {
        cwd: home,
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          HOME: home,
          TMPDIR: join(home, 'tmp'),
          XDG_CACHE_HOME: join(home, 'cache'),
          ...environment,
        },
      },
    );
  }

  test.each(titled(groupOf('engine/nonroot.test.ts', SUITE)))('%s', async (_, id, outcome) => {
    const canary = plantCanary(home);
    const payload = liar(`CANARY = ${JSON.stringify(canary.path)}\n${LEAVES[id]}`);
    await withContext({ payload }, (context) => {
      spawnSync('chmod', ['-R', 'a+rX', context]);
      const ended = runAs(['--context', context, '--output', join(home, 'evidence')], canary.environment);
      const { stdout, stderr } = ended;
      const codes = JSON.parse(stdout).reasons.map(({ code }: { code: string }) => code);
      expect(codes.filter((code: string) => !code.startsWith('statement-'))).toEqual(
        outcome === 'ACCEPTED' ? [] : expect.arrayContaining([outcome]),
      );
      expect(stderr).not.toContain('could not be removed');
      expect(readdirSync(join(home, 'tmp'))).toEqual([]);
      expect(canarySightings(canary, { stdout, stderr }, [join(home, 'evidence')])).toEqual([]);
      if (outcome === 'ACCEPTED')
        expect(readFileSync(join(home, 'evidence/attest.jsonl'), 'utf8').split('\n')).toHaveLength(13);
      return Promise.resolve();
    });
  });
});
