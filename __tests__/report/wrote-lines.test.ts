import { expect, test } from '@jest/globals';
import { wroteLines } from '../../src/report/wrote-lines.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`).join('\n');
const HEAD = 'The beginning of the payload’s stderr';
const REST = ', which the evidence does not have:';

test.each<[string, string, string[]]>([
  ['nothing', ' \n\n', []],
  ['a line', 'Traceback\u001b[2J\n', [`${HEAD}${REST}`, '  | Traceback\\u{1b}[2J', '']],
  ['as many lines as are shown', lines(40), [`${HEAD}${REST}`, '  | line 1']],
  ['more', lines(50), [`${HEAD} (the last 40 of its first 50 lines)${REST}`, '  | line 11']],
])('of %s, what is shown is called by its name', (_, wrote, expected) => {
  expect(wroteLines(wrote).slice(0, expected.length)).toEqual(expected);
  expect(wroteLines(wrote).length).toBeLessThanOrEqual(42);
});
