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
  [
    'one that comes in pieces behind another',
    [`https://u:${'p'.repeat(2000)}@h ${begin(1960)}https://u:h`, 'unter2-very-secret-0123456789', '@h/x\n'],
  ],
  [
    'one of a line that never ends',
    [`https://u:${'p'.repeat(1980)}@h ${begin(1990)}https://u:hunter2${'x'.repeat(1000)}`],
  ],
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
