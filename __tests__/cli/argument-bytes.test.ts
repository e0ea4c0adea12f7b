import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const cli = fileURLToPath(new URL('source-main.mjs', import.meta.url));

/** @param word as bash reads it */
const verify = (word: string) =>
  spawnSync('bash', ['-c', `exec "$0" --no-warnings "$1" verify ${word} --json`, process.execPath, cli], {
    encoding: 'utf8',
  });

it.each([
  ['a byte that UTF-8 has not', "$'folder\\xff'"],
  ['half of a character', "$'folder\\xc3'"],
  ['a surrogate', "$'\\xed\\xa0\\x80'"],
])('refuses an argument with %s, which Node reads as another one', (_, word) => {
  const { status, stdout } = verify(word);
  expect(status).toBe(2);
  expect(JSON.parse(stdout).reasons).toMatchObject([
    { code: 'usage', message: expect.stringContaining('not UTF-8') },
  ]);
});

it('takes the same text where the caller gives it', () => {
  const { status, stdout } = verify("$'folder\\xef\\xbf\\xbd'");
  expect(status).toBe(3);
  expect(stdout).not.toContain('UTF-8');
});
