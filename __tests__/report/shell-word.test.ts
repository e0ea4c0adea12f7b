import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printable } from '../../src/foundation/errors.ts';
import { shellWord } from '../../src/report/shell-word.ts';

const texts = fc.array(
  fc.oneof(
    fc.constantFrom(
      ':',
      '::',
      '##[',
      "'",
      '"',
      '$(id)',
      '`id`',
      ' ',
      '\\',
      '\n',
      '*',
      ';',
      '&',
      '#',
      '~',
      '!',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  ),
  { maxLength: 8 },
);

test('is the same text for a shell, and no command for a runner', () => {
  // One shell for all of them: each text on a line of its own, as printf gives it back.
  const all = fc.sample(texts, 500).map((parts) => printable(parts.join('')));
  const words = all.map(shellWord);
  for (const word of words) expect(word).not.toMatch(/::|##\[|\n/);
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\n' ${words.join(' ')}`], { encoding: 'utf8' });
  expect(stdout.split('\n').slice(0, -1)).toEqual(all);
});

test.each([
  ['attestation/a-b_c.json', 'attestation/a-b_c.json'],
  ['https://github.com/a/b/.github/workflows/c.yml@refs/heads/main', undefined],
  ['', "''"],
  ['a b', "'a b'"],
])('%j needs no more quotes than it needs', (text, word = text) => {
  expect(shellWord(text)).toBe(word);
});
