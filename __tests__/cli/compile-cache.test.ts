import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const SOURCE = fileURLToPath(new URL('../../src/attest/entry/compile-cache.ts', import.meta.url));

let home: string;
let cache: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cache-'));
  cache = join(home, 'cache');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** The folder that Node uses after a program asked for one below `cache`; null: none. */
function usedBelow(folder: string): string | null {
  const program = `import { getCompileCacheDir } from 'node:module';
    const { keepCompiled } = await import(${JSON.stringify(SOURCE)});
    keepCompiled(${JSON.stringify(folder)});
    console.log(JSON.stringify(getCompileCacheDir() ?? null));`;
  const args = ['--no-warnings', '--input-type=module', '-e', program];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { PATH: '' } });
  return JSON.parse(stdout);
}

test('a folder of this user alone is made and used', () => {
  expect(usedBelow(cache)).toContain(join(cache, 'compile'));
  expect(statSync(join(cache, 'compile')).mode & 0o777).toBe(0o700);
});

test.each([
  ['others can write to', () => chmodSync(cache, 0o777)],
  [
    'others can write to, below',
    () => mkdirSync(join(cache, 'compile')) ?? chmodSync(join(cache, 'compile'), 0o770),
  ],
  ['is a link', () => symlinkSync(mkdtempSync(join(home, 'else-')), join(cache, 'compile'))],
  ['is a file', () => rmSync(cache, { recursive: true }) ?? symlinkSync('/dev/null', cache)],
])('one that %s is not', (_, spoil) => {
  mkdirSync(cache);
  spoil();
  expect(usedBelow(cache)).toBeNull();
  expect(readdirSync(home).length).toBeGreaterThan(0);
});

test('one of somebody else is not', () => {
  // /proc belongs to root, and nobody can make a folder in it.
  expect(usedBelow('/proc/sandbox-attestation')).toBeNull();
});
