import { expect, test } from '@jest/globals';
import { wroteLines } from '../../src/report/wrote-lines.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`).join('\n');
const head = (stream: string) => `The end of the payload’s ${stream}, which the evidence does not have:`;

test.each<[string, { stdout?: string; stderr?: string }, string[]]>([
  ['nothing', { stdout: '\n', stderr: ' \n\n' }, []],
  ['a line', { stderr: 'Traceback\u001b[2J\n' }, [head('stderr'), '  | Traceback\\u{1b}[2J', '']],
  [
    'both streams',
    { stdout: 'out', stderr: 'err' },
    [head('stdout'), '  | out', '', head('stderr'), '  | err', ''],
  ],
  ['more lines than are shown', { stdout: lines(50) }, [head('stdout'), '  | line 11']],
])('of %s, the end of each stream is shown', (_, { stdout = '', stderr = '' }, expected) => {
  const shown = wroteLines({ stdout, stderr });
  expect(shown.slice(0, expected.length)).toEqual(expected);
  expect(shown.length).toBeLessThanOrEqual(42);
});
