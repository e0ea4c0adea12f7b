import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { localKey } from '../../src/signing/local-key.ts';
import { testFolder } from '../support/test-folder.ts';

const program = fileURLToPath(new URL('../engine/command-line.ts', import.meta.url));
const { folder } = testFolder('own-key');

/** `run` as this user, whose state is kept in an empty folder of the test's. */
function run(environment: Readonly<Record<string, string>>, ...options: readonly string[]) {
  const ended = spawnSync(process.execPath, [program, 'run', '--json', ...options], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      XDG_STATE_HOME: join(folder, 'state'),
      XDG_CACHE_HOME: tmpdir(),
      ...environment,
    },
  });
  const { reasons } = JSON.parse(ended.stdout) as { reasons: { code: string; message: string }[] };
  return { exitCode: ended.status, reasons };
}

test('no key of one’s own is made where the venue is refused', () => {
  const { exitCode, reasons } = run({ WSL_DISTRO_NAME: 'Debian' });
  expect({ exitCode, reasons }).toMatchObject({ exitCode: 3, reasons: [{ code: 'venue-refused' }] });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['fulcio-url', 'http://fulcio.example.org', 'fulcio-url is not an https address.'],
  ['fulcio-url', 'fulcio', 'fulcio-url is not an https address.'],
  ['rekor-url', 'ftp://rekor.example.org', 'rekor-url is not an https address.'],
  ['tsa-url', 'https://user:password@tsa.example.org', '--tsa-url has a login or a token.'],
])('%s %s is wrong usage, and nothing is built or made', (option, address, message) => {
  const others = ['--fulcio-url=https://f.example.org', '--rekor-url=https://r.example.org'];
  const given = others.filter((each) => !each.startsWith(`--${option}=`));
  const { exitCode, reasons } = run({}, ...given, `--${option}=${address}`);
  expect(exitCode).toBe(2);
  expect(reasons).toMatchObject([{ message }]);
  expect(JSON.stringify(reasons)).not.toContain('password@');
  expect(readdirSync(folder)).toEqual([]);
});

test('no key is kept below a folder that others may change', async () => {
  const above = mkdtempSync(join(folder, 'above-'));
  const state = join(above, 'state');
  await localKey(state);
  chmodSync(above, 0o777);
  await expect(localKey(state)).rejects.toMatchObject({ code: 'local-key-unsafe', kind: 'blocked' });
});

test('a public half that readers know is not replaced when its private half was moved away', async () => {
  const state = join(folder, 'moved');
  const { publicPath } = await localKey(state);
  const known = readFileSync(publicPath, 'utf8');
  renameSync(join(state, 'signing-key.pem'), join(folder, 'elsewhere.pem'));
  await expect(localKey(state)).rejects.toMatchObject({ code: 'local-key-missing', kind: 'blocked' });
  expect(readFileSync(publicPath, 'utf8')).toBe(known);
  expect(readdirSync(state)).toEqual(['signing-key.pub']);
});

/** How a run names its key until it is whole. */
const unfinished = (state: string) => join(state, `signing-key.pem.${randomUUID()}.part`);
const longAgo = (path: string) => utimesSync(path, 1, 1);
const KEY = ['signing-key.pem', 'signing-key.pub'];

test('a run that was killed once its key had its name leaves a second name, which goes', async () => {
  const state = join(folder, 'named');
  const { key } = await localKey(state);
  linkSync(join(state, 'signing-key.pem'), unfinished(state));
  expect((await localKey(state)).key.publicPem).toBe(key.publicPem);
  expect(readdirSync(state).sort()).toEqual(KEY);
});

test('a run that was killed before leaves a private key that nobody uses, which goes', async () => {
  const state = join(folder, 'unnamed');
  mkdirSync(state, { mode: 0o700 });
  const left = unfinished(state);
  writeFileSync(left, 'a key', { mode: 0o600 });
  longAgo(left);
  await localKey(state);
  expect(readdirSync(state).sort()).toEqual(KEY);
});

test('what a run may be writing stays, and whatever has another name or form', async () => {
  const state = join(folder, 'others');
  const { key } = await localKey(state);
  const live = unfinished(state);
  writeFileSync(live, 'a key', { mode: 0o600 });
  const link = unfinished(state);
  symlinkSync('signing-key.pem', link);
  const others = [
    ...[`${unfinished(state)}.old`, join(state, 'signing-key.pem.1.part'), join(state, 'x.part')],
    join(state, `my-signing-key.pem.${randomUUID()}.part`),
  ];
  for (const other of others) {
    writeFileSync(other, 'mine');
    longAgo(other);
  }
  const inFolder = unfinished(state);
  mkdirSync(inFolder);
  longAgo(inFolder);
  expect((await localKey(state)).key.publicPem).toBe(key.publicPem);
  const names = [live, link, inFolder, ...others].map((path) => path.slice(state.length + 1));
  expect(readdirSync(state).sort()).toEqual([...KEY, ...names].sort());
});
