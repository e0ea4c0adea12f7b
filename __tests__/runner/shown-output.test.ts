import { expect, test } from '@jest/globals';
import { ShownOutput } from '../../src/action/shown-output.ts';

function shown(pieces: readonly string[]): readonly string[] {
  const lines: string[] = [];
  const output = new ShownOutput((line) => lines.push(line));
  for (const piece of pieces) output.add('stderr', Buffer.from(piece));
  output.end();
  return lines;
}

const begin = (length: number) => `${'x'.repeat(length - 1)} `;

test.each([
  ['a login whose sign is behind the cut', [`${begin(1980)}https://u:hunter2@h/x\n`]],
  ['one that comes in pieces', [`${begin(1980)}https://u:h`, 'unter2', '@h/x\n']],
  ['one that ends with the program', [`${begin(1990)}https://u:hunter2`]],
  ['one before the cut', [`https://u:hunter2@h/x ${begin(4000)}\n`]],
])('shows nothing of %s', (_, pieces) => {
  const [line = '', ...more] = shown(pieces);
  expect(more).toEqual([]);
  expect(line).not.toMatch(/u:h/);
  expect(line.length).toBeLessThanOrEqual(2000);
});

test('shows a line of exactly the longest length whole', () => {
  expect(shown([`${begin(1000)}${'y'.repeat(1000)}\n`])).toEqual([`${begin(1000)}${'y'.repeat(1000)}`]);
});
