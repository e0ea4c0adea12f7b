import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { givenPaths, refuseSharedPaths } from '../../src/foundation/separate-paths.ts';
import { testFolder } from '../support/test-folder.ts';

const MODULE = new URL('../../src/foundation/separate-paths.ts', import.meta.url).href;

const { folder } = testFolder('separate-paths');
const at = (name: string) => join(folder, name);
mkdirSync(at('real'));
writeFileSync(at('real/policy.json'), '{}');
symlinkSync('real', at('linked'));
symlinkSync('real/policy.json', at('link.json'));
linkSync(at('real/policy.json'), at('hard.json'));

const check = (read: string | undefined, ...written: readonly string[]) =>
  refuseSharedPaths(
    givenPaths({ '--policy': read }),
    written.map((path, index) => ({ name: `--written-${index}`, path })),
  );

describe('a file to write', () => {
  it.each([
    ['by the same path', 'real/policy.json'],
    ['by a path with dots', 'real/../real/policy.json'],
    ['by a linked folder', 'linked/policy.json'],
    ['by a link', 'link.json'],
    ['by a hard link', 'hard.json'],
  ])('is not one that is read, %s', async (_, written) => {
    await expect(check(at('real/policy.json'), at(written))).rejects.toMatchObject({
      code: 'invalid-setting',
      message: expect.stringMatching(/--written-0 .* is the same file as --policy/),
    });
  });

  it.each([
    ['that exist', 'hard.json', 'link.json'],
    ['that do not exist yet', 'real/new.json', 'linked/new.json'],
  ])('is not another one that is written, of two %s', async (_, first, second) => {
    await expect(check(undefined, at(first), at(second))).rejects.toThrow(
      /--written-1 .* is the same file as --written-0/,
    );
  });

  /** As root of a user namespace of its own, and so with mounts of its own. */
  it('is not another one that is written, through a second mount of its folder', () => {
    mkdirSync(at('again'));
    const program = `
      import { spawnSync } from 'node:child_process';
      const { refuseSharedPaths } = await import(${JSON.stringify(MODULE)});
      spawnSync('mount', ['--bind', ${JSON.stringify(at('real'))}, ${JSON.stringify(at('again'))}]);
      const written = ${JSON.stringify([at('real/new.json'), at('again/new.json')])};
      const named = written.map((path, index) => ({ name: '--written-' + index, path }));
      console.log(await refuseSharedPaths([], named).then(() => 'both', ({ code }) => code));`;
    const words = ['--user', '--map-root-user', '--mount', process.execPath, '--input-type=module', '--eval'];
    const { stdout, stderr } = spawnSync('unshare', [...words, program], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['invalid-setting\n', '']);
  });

  it('may be any other', async () => {
    await check(at('real/policy.json'), at('real/a.json'), at('real/b.json'), '/dev/null');
    await check(undefined, at('real/policy.json'));
  });
});
