import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { expect, it } from '@jest/globals';

const source = new URL('../../src/foundation/home-folder.ts', import.meta.url).href;

/** What the module says in a process with this HOME: Node reads it from the process, and not from `process.env` here. */
function said(home: string, expression: string): string {
  const script = `import { baseDirectory, homeFolder } from '${source}'; console.log(${expression});`;
  const { stdout } = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { HOME: home },
  });
  return stdout.trim();
}

it.each(['', '.', 'home', '/proc/self/cwd', '//proc/self/cwd/x'])(
  'does not take the HOME "%s", which would be the working folder',
  (home) => {
    expect(said(home, 'homeFolder()')).toBe(userInfo().homedir);
  },
);

it.each([{ HOME: '' }, {}])('of a user without an account and with %j is asked for', (env) => {
  const script = `import { homeFolder } from '${source}';
    try { homeFolder() } catch ({ code, remedy }) { console.log(code, remedy); }`;
  const node = ['--no-warnings', '--input-type=module', '-e', script];
  const { stdout, stderr } = spawnSync(process.execPath, node, {
    encoding: 'utf8',
    env,
    uid: 4_242,
    gid: 4_242,
    cwd: '/',
  });
  expect({ stdout, stderr }).toEqual({
    stdout: expect.stringMatching(/^invalid-setting Set HOME/),
    stderr: '',
  });
});

it.each([
  [undefined, '/home/x/.cache/sandbox-attestation'],
  ['', '/home/x/.cache/sandbox-attestation'],
  ['cache', '/home/x/.cache/sandbox-attestation'],
  ['../cache', '/home/x/.cache/sandbox-attestation'],
  ['/proc/self/cwd/cache', '/home/x/.cache/sandbox-attestation'],
  ['/cache', '/cache/sandbox-attestation'],
])('of the base directory %s makes %s', (given, folder) => {
  expect(said('/home/x', `baseDirectory(${JSON.stringify(given)}, '.cache')`)).toBe(folder);
});
