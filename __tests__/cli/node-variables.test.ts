import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { testFolder } from '../support/test-folder.ts';
import { PROGRAM, runProgram } from './source-program.ts';

const { at } = testFolder('node-variables');
const evidence = fileURLToPath(new URL('../golden/docker-p256/evidence', import.meta.url));

const inspect = (environment: Record<string, string>) =>
  runProgram(['inspect', evidence], { environment, timeout: 20_000 });

function pipeAt(name: string): string {
  execFileSync('mkfifo', [at(name)]);
  return at(name);
}

test('a pipe as the time zone’s file holds nothing up', async () => {
  mkdirSync(at('zones'));
  pipeAt('zones/UTC');
  const plain = await inspect({});
  for (const variables of [{ TZ: pipeAt('zone') }, { TZDIR: at('zones') }, { TZDIR: at('zones'), TZ: 'UTC' }])
    expect(await inspect(variables)).toEqual({ ...plain, code: 0 });
});

test('a folder for coverage that is never made holds nothing up', async () => {
  const [plain, { stdout, code }] = [
    await inspect({}),
    await inspect({ NODE_V8_COVERAGE: '/proc/none/such' }),
  ];
  expect({ stdout, code }).toEqual({ stdout: plain.stdout, code: 0 });
});

test('no coverage is left, not of a fleet’s threads either', async () => {
  const [fleet, coverage] = [at('fleet'), at('coverage')];
  mkdirSync(fleet);
  execFileSync('cp', ['-r', evidence, `${fleet}/one`]);
  const { stdout } = await runProgram(['verify', '--fleet', fleet], {
    environment: { NODE_V8_COVERAGE: coverage },
  });
  expect(stdout).toContain('one');
  expect(() => readdirSync(coverage)).toThrow('ENOENT');
});

/** Lets the program warn as soon as it writes something; no library of its own does today. */
const WARNS = `data:text/javascript,${encodeURIComponent(
  'const { write } = process.stdout; process.stdout.write = (...all) => { process.emitWarning("x"); return write.apply(process.stdout, all); };',
)}`;

test('a pipe for warnings holds nothing up', () => {
  const options = ['--disable-warning=ExperimentalWarning', '--import', WARNS, ...PROGRAM.slice(1)];
  const { status, stdout } = spawnSync(process.execPath, [...options, 'inspect', evidence], {
    env: { PATH: process.env['PATH'], NODE_REDIRECT_WARNINGS: pipeAt('warnings') },
    encoding: 'utf8',
    timeout: 20_000,
    killSignal: 'SIGKILL',
  });
  expect(status).toBe(0);
  expect(stdout).toContain('not verified');
});

test('what the C library reads about names is the machine’s own', () => {
  const names = {
    RES_OPTIONS: 'timeout:30',
    LOCALDOMAIN: 'x',
    HOSTALIASES: pipeAt('aliases'),
    RESOLV_HOST_CONF: pipeAt('host.conf'),
  };
  const shows = `data:text/javascript,${encodeURIComponent(
    `process.on("exit", () => console.log(${JSON.stringify(Object.keys(names))}.map((name) => process.env[name] ?? "gone").join()));`,
  )}`;
  const { stdout } = spawnSync(process.execPath, ['--import', shows, ...PROGRAM, 'inspect', evidence], {
    env: { PATH: process.env['PATH'], ...names },
    encoding: 'utf8',
  });
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('gone,gone,gone,gone');
});

/** What the libraries that send tokens and go through proxies read, to print what they send (their sources). */
const TALKATIVE = {
  DEBUG: '*',
  DEBUG_DEPTH: '9',
  AZURE_LOG_LEVEL: 'verbose',
  TYPESPEC_RUNTIME_LOG_LEVEL: 'verbose',
};

test('no variable makes a library print a token or a proxy’s password', async () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${part({ alg: 'RS256' })}.${part({ sub: 'repo:o/r:ref:x', aud: 'sigstore', iat: 1, exp: 4e9 })}.c2ln`;
  const connected: string[] = [];
  // The token service, and the proxy, which lets nobody through.
  const server = createServer((_, answer) => answer.end(JSON.stringify({ value: token })));
  server.on('connect', ({ url }, socket) => {
    connected.push(url ?? '');
    socket.end('HTTP/1.1 403 no\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const unsigned = at('unsigned');
  cpSync(fileURLToPath(new URL('../golden/docker-unsigned/evidence', import.meta.url)), unsigned, {
    recursive: true,
  });
  const addresses = ['--fulcio-url', 'https://fulcio.invalid', '--rekor-url', 'https://rekor.invalid'];
  const { stdout, stderr } = await runProgram(['sign', unsigned, '--signing', 'keyless', ...addresses], {
    environment: {
      ...TALKATIVE,
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?v=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'REQUEST-SECRET',
      HTTPS_PROXY: `http://user:PROXY-SECRET@127.0.0.1:${port}`,
    },
  });
  server.close();
  expect(connected).toContain('fulcio.invalid:443');
  expect(stdout + stderr).toContain('[signing-service]');
  for (const secret of [token, 'REQUEST-SECRET', 'PROXY-SECRET', btoa('user:PROXY-SECRET')])
    expect(stdout + stderr).not.toContain(secret);
}, 60_000);

test('nothing is read of a standard input from which Node takes messages', () => {
  const { status, stderr } = spawnSync(
    'python3',
    [
      '-c',
      [
        'import os, socket, subprocess, sys',
        'ours, theirs = socket.socketpair()',
        'ours.sendall(b\'{"cmd":"NODE_CLUSTER","act":"disconnect"}\\n\')',
        'ours.shutdown(socket.SHUT_WR)',
        'sys.exit(subprocess.run(sys.argv[1:], stdin=theirs, env={**os.environ, "NODE_CHANNEL_FD": "0"}).returncode)',
      ].join('\n'),
      ...[process.execPath, ...PROGRAM, 'verify', '--fleet', '-', '--key', '/nonexistent'],
    ],
    { encoding: 'utf8', timeout: 30_000 },
  );
  expect(stderr).toContain('NODE_CHANNEL_FD');
  expect(status).toBe(2);
});

describe.each([['V'], ['INPUT_']])('80,000 variables %s…', (prefix) => {
  const many = Object.fromEntries(
    Array.from({ length: 80_000 }, (_, index) => [`${prefix}${index.toString(36)}`, 'x']),
  );

  test.each([[['inspect', evidence]], [['run', '--help']], [['doctor']]])(
    'are refused at once by %j',
    async (args) => {
      const { stderr, code } = await runProgram(args, { environment: many, timeout: 20_000 });
      expect(stderr).toContain('The environment has 8000');
      expect(code).toBe(2);
    },
  );

  test('do not hold up its version', async () => {
    expect(await runProgram(['--version'], { environment: many, timeout: 20_000 })).toMatchObject({
      code: 0,
    });
  });

  test.each([['action'], ['launch'], ['collect'], ['cleanup']])(
    'are refused at once by the step %s',
    (step) => {
      const program = fileURLToPath(new URL(`../../dist/${step}/index.js`, import.meta.url));
      const { stdout, status } = spawnSync(process.execPath, [program], {
        env: { PATH: process.env['PATH'], 'STATE_run-id': 'a'.repeat(32), ...many },
        encoding: 'utf8',
        timeout: 20_000,
        killSignal: 'SIGKILL',
      });
      expect(stdout).toContain('The environment has 8000');
      expect(status).toBe(step === 'cleanup' ? 0 : 2);
    },
  );
});

test('9,000 variables hold nothing up', async () => {
  const many = Object.fromEntries(Array.from({ length: 9000 }, (_, index) => [`OTHER_${index}`, 'x']));
  const [plain, ended] = [await inspect({}), await inspect(many)];
  expect(ended).toEqual({ ...plain, code: 0 });
});
