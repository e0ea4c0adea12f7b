import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ignoreRules } from '../../../src/image/context/ignore.ts';

interface Recorded {
  readonly files: readonly string[];
  readonly cases: readonly { readonly patterns: readonly string[]; readonly copied: string }[];
}

const recorded: Recorded = JSON.parse(readFileSync('__tests__/fixtures/dockerignore/docker-26.json', 'utf8'));

/** Whether a walk through a context copies it, which does not look below a folder that is left out as a whole. */
function isCopied(rules: ReturnType<typeof ignoreRules>, path: string): boolean {
  const parts = path.split('/');
  const folders = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
  return folders.every((folder) => rules(folder) !== 'leave-out-below') && rules(path) === 'copy';
}

test.each(recorded.cases)('copies what Docker copied beside $patterns', ({ patterns, copied }) => {
  const rules = ignoreRules(patterns.join('\n'));
  const expected = recorded.files.filter((_, at) => copied[at] === '#');
  expect(recorded.files.filter((path) => isCopied(rules, path))).toEqual(expected);
  // Also when it is asked for in another order.
  expect(recorded.files.toReversed().filter((path) => isCopied(rules, path))).toEqual(expected.toReversed());
});

// Found by an outsider: an exception for a folder brings back nothing that was left out below it.
test.each([
  ['src/private\n!src', 'src/private/pw', false],
  ['src/private\n!src', 'src/a', true],
  ['src/private\n!src/*', 'src/private/pw', true],
  ['**/*.x\n!src', 'src/a.x', false],
  ['a/b/c\n!a/b', 'a/b/c', false],
  ['*\n!src\nsrc/private\n!src', 'src/private/pw', false],
  ['*\n!src\nsrc/private\n!src/private', 'src/private/pw', true],
  // Docker's client lists it and then sends nothing of it.
  ['D/s\n!D/s/t/u\nD/s/t', 'D/s/t/u', false],
])('%j on %s: %s', (text, path, copied) => {
  expect(isCopied(ignoreRules(text), path)).toBe(copied);
});
