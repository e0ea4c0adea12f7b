import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ESCAPE } from '../../../src/foundation/word-begin.ts';
import { awsSecrets } from '../../../src/image/context/aws-keys.ts';

/** The same as an expression, which takes long for a text of slashes. */
const SECRET = String.raw`(?=[A-Z\d/+]{0,39}[a-z])(?=[a-z\d/+]{0,39}[A-Z])(?=[A-Za-z]{0,39}[\d/+])[A-Za-z0-9/+]{40}`;
const WORD = new RegExp(String.raw`(?:(?<![\w+])|(?<=${ESCAPE}))${SECRET}(?![A-Za-z0-9])`, 'g');
const BEHIND = new RegExp(
  String.raw`(?<=(?:AKIA|ASIA)(?!\w{0,9}EXAMPLE)[A-Z2-7]{16})(?![\w/+]{0,40}EXAMPLE)(?=${SECRET})`,
  'g',
);

/** Those right behind an id count wherever another one begins. */
function byExpressions(text: string) {
  const behind = [...text.matchAll(BEHIND)].map(({ index }) => index);
  const words = [...wordsOf(text)];
  return [...new Set([...words, ...behind])].sort((a, b) => a - b);
}

function* wordsOf(text: string) {
  const form = new RegExp(WORD);
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    const { 0: found, index } = match;
    const example = /^[\w/+]*?EXAMPLE/.exec(text.slice(index, index + found.length + 7));
    if (example === null) yield index;
    else form.lastIndex = index + Math.max(example[0].length - 7, 1);
  }
}

const runs = fc.tuple(fc.constantFrom('a', 'B', '1', '/', '+'), fc.integer({ min: 1, max: 20 }));
const pieces = fc.oneof(
  { weight: 4, arbitrary: runs.map(([letter, times]) => letter.repeat(times)) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('aB3', 'AKIA', 'AKIAABCDEFGHIJKLMNOP', 'wJalrXUtnFEMI/K7MDENG', 'a/', '/B'),
  },
  { weight: 1, arbitrary: fc.constantFrom('EXAMPLE', '_', ' ', '"', '\\n', '%0A', '\x1b[0m', 'é', 'EXAMPL') },
);

test('the places are those of an expression', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const places = [...awsSecrets(text)].map(({ from }) => from);
      found += places.length;
      expect(places).toEqual(byExpressions(text));
    }),
    { numRuns: 20_000 },
  );
  expect(found).toBeGreaterThan(1_000);
});
