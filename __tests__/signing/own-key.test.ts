import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
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
  ['tsa-url', 'https://user:password@tsa.example.org', '--tsa-url has an address with a login.'],
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
