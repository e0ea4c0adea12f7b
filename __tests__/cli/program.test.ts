import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(root, 'dist/cli/index.js');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

let empty: string;
beforeAll(() => {
  empty = mkdtempSync(join(tmpdir(), 'empty-'));
});
afterAll(() => rmSync(empty, { recursive: true }));

function run(args: readonly string[], environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, [cli, ...args], {
    cwd: empty,
    encoding: 'utf8',
    timeout: 30_000,
    env: { PATH: process.env['PATH'] ?? '', HOME: empty, ...environment },
  });
}

describe('the built command line, from an empty folder', () => {
  it('prints its version without loading the argument library', () => {
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(run(['-V']).stdout).toBe(`${version}\n`);
    // With NODE_DEBUG=esm Node names every module that it loads.
    const loads = (args: string[]) => {
      const { stderr } = run(args, { NODE_DEBUG: 'esm' });
      return new Set(stderr.match(/dist\/main\/\d+\.index\.js/g)).size;
    };
    expect(loads(['--version'])).toBeLessThan(loads(['--help']));
  });

  // A submitter may name a file; a random challenge begins with -V once in 4,096 times.
  it.each([
    [['verify', '-V.zip'], 2],
    [['verify', '--fleet', '-V2026.zip'], 2],
    [['sign', '-V.zip'], 2],
    [['launch', '-Vx', '--key', 'x'], 2],
    [['verify', 'nowhere', '--challenge', '-Vk3J9x_2'], 3],
    [['verify', 'nowhere', '--key', '-V'], 2],
    [['verify', 'nowhere', '--policy', '--version'], 2],
    [['run', '--challenge', '-Vabc', '--seccomp', 'nowhere'], 2],
    [['--version', '--json'], 2],
    [['verify', '-h', '--policy', 'p'], 2],
    [['verify', 'nowhere', '--help'], 2],
    [['verify', 'verify', '-h'], 2],
    [['verify', '--json', '-h'], 2],
    [['verify', '--quiet', '-h'], 2],
    [['launch', 'nowhere', '--json', '--help'], 2],
  ])('never ends with 0 where a word of its own may be another one’s: %j', (args, expected) => {
    const { status, stdout } = run(args);
    expect(status).toBe(expected);
    expect(stdout).not.toContain(`${version}\n`);
  });

  it.each([['--help'], ['help'], ['help', 'verify'], ['verify', '-h'], ['verify', '--help']])(
    'help that alone is asked for is no error: %s %s',
    (...args) => {
      expect(run(args.filter((each) => typeof each === 'string')).status).toBe(0);
    },
  );

  it.each([
    ['--policy', ['--policy', 'strict.json', '--policy', 'other.json']],
    ['--policy', ['--policy', 'strict.json', '--policy=strict.json']],
    ['--max-age', ['--max-age', '1', '--max-age', '9']],
    ['--names', ['--names', 'a', '--names', 'b']],
    ['--challenge', ['--challenge', 'a', '--challenge', 'b']],
  ])('takes no second %s', (option, args) => {
    const { status, stderr } = run(['verify', 'nowhere', ...args]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`${option} comes after another value`)]);
  });

  test.each([['run'], ['verify'], ['inspect'], ['doctor']])('explains %s with examples', (command) => {
    const { status, stdout, stderr } = run([command, '--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`$ sandbox-attestation ${command}`);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });

  it('shows its help on stderr, and wrong usage, when it is given nothing', () => {
    const { status, stdout, stderr } = run([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: sandbox-attestation');
  });
});

const TOKEN_IN_BASE64 = Buffer.from(`ghp_${'a1B2c3D4e5F6'.repeat(3)}`).toString('base64');
const LOGIN = 'https://x-access-token:hunter2@github.com/o/r';

test.each([['run'], ['launch']])('%s takes no temporary folder whose name has a token', (command) => {
  const token = `ghp_aB3${'x9Qz'.repeat(9)}`.slice(0, 40);
  const { status, stderr } = run([command, '.'].slice(0, command === 'run' ? 1 : 2), {
    TMPDIR: join(empty, token),
  });
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining('The temporary folder has a key, a login or a token'),
  ]);
  expect(stderr).not.toContain(token);
});

test('run takes no temporary folder behind a link to one, or on a file system whose source has a login', () => {
  const token = `ghp_aB3${'x9Qz'.repeat(9)}`.slice(0, 40);
  mkdirSync(join(empty, token));
  symlinkSync(join(empty, token), join(empty, 'link-to-it'));
  mkdirSync(join(empty, 'mounted'));
  const source = 'ftp://bob:Tr0ub4dor-Hunter2@files.example.com/x';
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'mode=1777', source, join(empty, 'mounted')]);
  expect(mounted.status).toBe(0);
  try {
    for (const name of ['link-to-it', 'mounted']) {
      const { status, stderr } = run(['run'], { TMPDIR: join(empty, name) });
      const said = expect.stringContaining('The temporary folder has a key, a login or a token');
      expect([status, stderr]).toEqual([2, said]);
      expect(stderr).not.toContain(token);
      expect(stderr).not.toContain('Hunter2');
    }
  } finally {
    spawnSync('umount', [join(empty, 'mounted')]);
  }
});

describe('wrong usage', () => {
  test.each([
    [['run', '--enginee', 'docker'], "unknown option '--enginee'", 'Did you mean --engine?'],
    [['verfy'], "unknown command 'verfy'", 'Did you mean verify?'],
    [['run', '--engine', 'lxc'], '--engine cannot be "lxc"', 'auto, docker, podman'],
    [['run', '--venue', 'CI'], '--venue cannot be "CI"', 'VPS'],
    [['run', '--timeout', '0'], '--timeout cannot be "0"', 'whole seconds'],
    [['run', '--tag'], "option '--tag <TAG>' argument missing", '--help'],
    [['verify'], "missing required argument 'path'", '--help'],
    [['run', 'surplus'], 'too many arguments', '--help'],
    [['run', '--policy', ''], '--policy is empty', 'Check the variable'],
    [['verify', '.', '--workflow', LOGIN], '--workflow has a login or a token', 'Leave out'],
    [['verify', '.', '--certificate-identity', LOGIN], '--certificate-identity has a login', 'Leave out'],
    [['run', '--baseline', LOGIN], '--baseline has a login or a token', 'Leave out'],
    [['run', '--challenge', LOGIN], '--challenge has a login or a token', 'Leave out'],
    [['run', '--challenge', `nightly of ${LOGIN}`], '--challenge has a login or a token', 'Leave out'],
    [['run', '--extra-run-args', `--label=a=${LOGIN}`], '--extra-run-args has a login', 'Leave out'],
    [['launch', '.', '--', 'fetch', LOGIN], 'The argument [command...] has a login or a token', 'Leave out'],
    [['run', '--challenge', TOKEN_IN_BASE64], 'The challenge has a key, a login or a token', 'Leave out'],
    [
      ['run', '--extra-run-args', `--label=a=${TOKEN_IN_BASE64}`],
      'An argument of the run has a key, a login or a token',
      'Leave out',
    ],
    [
      ['run', '--tag', `x:${TOKEN_IN_BASE64.replace(/=+$/, '')}`],
      'A setting has a key, a login or a token',
      'Leave out',
    ],
    [['run', '--engine-program', `/${TOKEN_IN_BASE64}`], 'A setting has a key', 'Leave out'],
    [['launch', '.', '--engine-program', `/${TOKEN_IN_BASE64}`], 'A setting has a key', 'Leave out'],
    [['launch', '.', '--challenge', TOKEN_IN_BASE64], 'The challenge has a key', 'Leave out'],
    [['launch', '.', '--', '-c', TOKEN_IN_BASE64], 'An argument of the workload has a key', 'Leave out'],
    [['verify', LOGIN], 'The argument <path> has a login or a token', 'Leave out'],
    [['verify', '.', '--repository', 'u:p@host'], '--repository cannot be', 'Use OWNER/NAME'],
    [['run', '--base-image', ''], '--base-image is empty', 'Check the variable'],
    [['sign', ''], 'The argument <path> is empty', 'Check the variable'],
    [['explain', ''], 'The argument [name] is empty', 'Check the variable'],
    [['verify', '.', '--baseline', ''], '--baseline is empty', 'Check the variable'],
  ])('%j exits 2 and says what to do', (args, problem, remedy) => {
    const plain = run(args);
    expect(plain).toMatchObject({ status: 2, stdout: '' });
    expect(plain.stderr).toContain(problem);
    expect(plain.stderr).toContain(remedy);
    expect(plain.stderr).not.toMatch(/^\s+at /m);
  });

  test.each([
    [['run', '--enginee', 'docker'], 'usage'],
    [['run', '--engine', 'lxc'], 'invalid-setting'],
    [['verify'], 'usage'],
    [[], 'usage'],
  ])('%j with --json is one object on stdout', (args, code) => {
    const { status, stdout } = run([...args, '--json']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'BLOCKED', reasons: [{ code }] });
  });
});

test('a login in what is not an option is shown nowhere', () => {
  for (const args of [['verify', `--unknown=${LOGIN}`], ['verify', '.', LOGIN], [LOGIN]])
    for (const form of [args, ['--json', ...args], [...args, '--json']]) {
      const { status, stdout, stderr } = run(form);
      expect(status).toBe(2);
      expect(stdout + stderr).not.toContain('hunter2');
    }
});

describe('colour', () => {
  it('is not written to what is not a terminal', () => {
    const { stdout, stderr } = run(['run', '--engine', 'lxc']);
    expect(stdout + stderr).not.toContain('\u001b');
  });
});
