import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { removalAtExit, removeFolder } from '../../src/foundation/remove-folder.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder, at, place } = testFolder('remove-folder');

/** What is outside of a folder, and stays. */
function outside(name: string): string {
  mkdirSync(at(`${name}-outside`));
  return place(`${name}-outside/file`, '');
}

const FOLDERS: readonly (readonly [what: string, fill: (folder: string, outside: string) => void])[] = [
  ['that is not there', () => undefined],
  ['that is empty', (path) => mkdirSync(path)],
  ['of folders in folders', (path) => mkdirSync(join(path, 'a/b/c/d'), { recursive: true })],
  [
    'with odd names',
    (path) => {
      for (const name of ['-rf', '--', '.hidden', '..x', 'a b', 'a\nb'])
        mkdirSync(join(path, name, name), { recursive: true });
    },
  ],
  [
    'with links to elsewhere',
    (path, file) => {
      mkdirSync(path);
      symlinkSync(file, join(path, 'to-file'));
      symlinkSync(join(file, '..'), join(path, 'to-folder'));
      symlinkSync('nowhere', join(path, 'to-nothing'));
    },
  ],
  ['in whose place there is a link', (path, file) => symlinkSync(join(file, '..'), path)],
  ['in whose place there is a file', (path) => writeFileSync(path, '')],
];

const ways: readonly (readonly [how: string, remove: (path: string) => Promise<void>])[] = [
  ['now', removeFolder],
  ['by a path from here', (path) => removeFolder(relative('', path))],
  ['at exit', async (path) => (await removalAtExit())([path])],
];

test.each(ways.flatMap(([how, remove]) => FOLDERS.map(([what, fill]) => [what, how, fill, remove] as const)))(
  'a folder %s is removed %s, and nothing else',
  async (what, how, fill, remove) => {
    const name = `${what} ${how}`;
    const file = outside(name);
    fill(at(name), file);
    await remove(at(name));
    expect(readdirSync(folder)).not.toContain(name);
    expect(existsSync(file)).toBe(true);
  },
);

const moduleOf = (path: string) => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);
const FILL = `
  const { mkdirSync, symlinkSync } = await import('node:fs');
  const fill = (folder) => {
    mkdirSync(folder + '/a/b', { recursive: true });
    symlinkSync('..', folder + '/a/up');
    console.log(folder);
  };`;

test.each([
  [
    'lent',
    `const { withFolder } = await import(${moduleOf('action/temporary-folder.ts')});
     await withFolder('lent-', async (folder) => fill(folder));`,
  ],
  [
    'uploaded',
    `const { uploadFolder } = await import(${moduleOf('publish/artifact.ts')});
     for (let made = 0; made < 2; made += 1) fill(await uploadFolder(process.env.RUNNER_TEMP));
     process.exit();`,
  ],
])('a folder that is %s is gone when the program has ended', (name, code) => {
  mkdirSync(at(name));
  const words = ['--no-warnings', '--input-type=module', '--eval', FILL + code];
  const env = { ...process.env, RUNNER_TEMP: at(name) };
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8', env });
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toContain(at(name));
  expect(readdirSync(at(name))).toEqual([]);
});

const FILL_MANY = `
import sys
for at in range(30000):
    open(f"{sys.argv[1]}/{'x' * 200}{at}", "w").close()
`;

test('a folder is removed with more names than this program has memory for', () => {
  mkdirSync(at('many'));
  const code = `
    const { withFolder } = await import(${moduleOf('action/temporary-folder.ts')});
    const { spawnSync } = await import('node:child_process');
    await withFolder('lent-', async (folder) => {
      console.log(spawnSync('python3', ['-c', ${JSON.stringify(FILL_MANY)}, folder]).status);
    });`;
  // Measured: Node's own removal ends for want of memory with 24 MB.
  const words = ['--max-old-space-size=20', '--no-warnings', '--input-type=module', '--eval', code];
  const env = { ...process.env, RUNNER_TEMP: at('many') };
  const { stdout, status } = spawnSync(process.execPath, words, { encoding: 'utf8', env });
  expect([stdout, status]).toEqual(['0\n', 0]);
}, 60_000);
