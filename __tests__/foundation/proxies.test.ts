import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('proxies');
const module = fileURLToPath(new URL('../../src/foundation/proxies.ts', import.meta.url));

/** Says whether a proxy is taken in a step below a runner's program. */
function taken(
  ofRunner: Record<string, string>,
  ofStep: Record<string, string>,
  between: readonly string[] = [],
): string {
  const runner = at('Runner.Worker');
  copyFileSync('/bin/dash', runner);
  const script = `import(${JSON.stringify(module)}).then((it) => { it.settleProxies(process.env); console.log(['taken', ...['no_proxy', 'NO_PROXY', 'http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'].filter((name) => name in process.env).map((name) => name + '=' + process.env[name])].join(' ')); }).catch((error) => console.log(error.message))`;
  const set = Object.entries(ofStep).map(([name, value]) => `${name}=${value}`);
  const words = ['env', ...set, ...between, process.execPath];
  const { stdout } = spawnSync(
    runner,
    ['-c', '"$@"; exit $?', 'step', ...words, '--no-warnings', '-e', script],
    {
      env: { PATH: process.env['PATH'], ...ofRunner },
      encoding: 'utf8',
    },
  );
  return stdout.trim();
}

const JOB = { GITHUB_ACTIONS: 'true' };
const EMPTY = {
  ...JOB,
  HTTPS_PROXY: '',
  https_proxy: '',
  HTTP_PROXY: '',
  http_proxy: '',
  no_proxy: '',
  NO_PROXY: '',
};
const HTTPS = 'taken https_proxy=http://a:1 HTTPS_PROXY=http://a:1';
const REFUSED =
  'HTTPS_PROXY is not a proxy of the runner’s own: an earlier step of this job may have set it.';

test.each<[string, Record<string, string>, Record<string, string>, string]>([
  ['the runner’s own', { HTTPS_PROXY: 'http://a:1' }, JOB, HTTPS],
  [
    'the runner’s own under another name',
    { https_proxy: 'http://a:1/' },
    { ...JOB, HTTPS_PROXY: 'http://a:1' },
    'taken https_proxy=http://a:1/ HTTPS_PROXY=http://a:1/',
  ],
  ['one that only the step has', {}, { ...JOB, HTTPS_PROXY: 'http://a:1' }, REFUSED],
  ['another one', { HTTPS_PROXY: 'http://a:1' }, { ...JOB, HTTPS_PROXY: 'http://a:2' }, REFUSED],
  ['one outside of a job', {}, { HTTPS_PROXY: 'http://a:1' }, 'taken HTTPS_PROXY=http://a:1'],
  ['the runner’s own that a step empties', { HTTPS_PROXY: 'http://a:1' }, EMPTY, HTTPS],
  [
    'the runner’s own that a step takes for something else',
    { HTTPS_PROXY: 'http://a:1' },
    { ...JOB, HTTP_PROXY: 'http://a:1' },
    HTTPS,
  ],
  ['none of the runner’s', {}, EMPTY, 'taken'],
  ['one that is empty outside of a job', {}, { HTTPS_PROXY: '' }, 'taken HTTPS_PROXY='],
  [
    'another one that the runner has for something else',
    { ftp_proxy: 'http://a:1' },
    { ...JOB, HTTPS_PROXY: 'http://a:1' },
    REFUSED,
  ],
])('in a job a proxy counts if the runner was started with it: %s', (_, ofRunner, ofStep, expected) => {
  expect(taken(ofRunner, ofStep)).toBe(expected);
});

test('the runner is found above a step’s shells', () => {
  const shells = ['sh', '-c', '"$@"; exit $?', 'shell', 'sh', '-c', '"$@"; exit $?', 'shell'];
  expect(taken({ HTTPS_PROXY: 'http://a:1' }, JOB, shells)).toBe(HTTPS);
  expect(taken({}, { ...JOB, HTTPS_PROXY: 'http://a:1' }, shells)).toBe(REFUSED);
});

test.each<[string, Record<string, string>, Record<string, string>, string]>([
  ['the runner’s', { no_proxy: 'a' }, { ...JOB, NO_PROXY: 'b' }, 'taken no_proxy=a NO_PROXY=a'],
  ['the runner’s where a step empties them', { NO_PROXY: 'a' }, EMPTY, 'taken no_proxy=a NO_PROXY=a'],
  ['none where the runner has none', {}, { ...JOB, NO_PROXY: 'b', no_proxy: 'b' }, 'taken'],
  ['the caller’s outside of a job', {}, { NO_PROXY: 'b' }, 'taken NO_PROXY=b'],
])('exceptions from a proxy are %s', (_, ofRunner, ofStep, expected) => {
  expect(taken(ofRunner, ofStep)).toBe(expected);
});
