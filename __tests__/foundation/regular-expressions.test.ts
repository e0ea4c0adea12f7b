import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { describe, expect, it, test } from '@jest/globals';
import { parseSync } from '@swc/core';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * Expressions whose time grows with the square of their input, the most characters that they get, and what bounds it. An
 * expression that is not here must take linear time for every text that this test makes.
 */
const BOUNDED: Readonly<Record<string, readonly [most: number, by: string]>> = {
  [String.raw`/[{}\r\n]|-----|(?=[\w+=-]{0,60}[a-z])(?=[\w+=-]{0,60}[A-Z])(?=[\w+=-]{0,60}\d)[\w+=-]{24}/`]: [
    131_072,
    'an argument of Linux (execve(2), MAX_ARG_STRLEN)',
  ],
  [String.raw`/\/+$/`]: [1024, 'a setting that is a text (text-forms.ts)'],
  [String.raw`/[\0 ]+$/`]: [12, 'a field of a tar header'],
  [String.raw`/^ *([0-7]*)[ \0]*$/`]: [12, 'a field of a tar header'],
  [String.raw`/^\/+|\/+$/g`]: [4096, 'normalize, which leaves one slash of many'],
  [String.raw`/^([A-Za-z]+)(?:[ \t]+(.*))?$/`]: [4096, 'a line of a Dockerfile (dockerfile/lines.ts)'],
};

/** Every regular expression that a file of src/ writes, but for the generated ones. */
function literals(): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (node: unknown, file: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node)
      found.set(`/${node.pattern}/${node.flags}`, file);
    for (const each of Object.values(node)) walk(each, file);
  };
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.includes('generated/')) continue;
    walk(parseSync(readFileSync(src + file, 'utf8'), { syntax: 'typescript' }).body, file);
  }
  return found;
}

function expressionOf(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** Characters for what a pattern writes as a class. */
const OF_CLASS: Readonly<Record<string, readonly string[]>> = {
  s: [' ', '\t', '\n'],
  S: ['a', '/'],
  d: ['0'],
  D: ['a'],
  w: ['a', 'A', '0'],
  W: [' ', '/'],
  n: ['\n'],
  t: ['\t'],
  r: ['\r'],
  0: ['\0'],
};

/** What a text that keeps the expression busy may repeat: its own characters, classes and words. */
function pumpsOf(pattern: string): ReadonlySet<string> {
  const pumps = new Set<string>(['a', ' ']);
  for (const [, character = ''] of pattern.matchAll(/\\([a-zA-Z0])/g))
    for (const each of OF_CLASS[character] ?? []) pumps.add(each);
  for (const [, character = ''] of pattern.matchAll(/\\([^a-zA-Z0-9])/g)) pumps.add(character);
  for (const [, first = ''] of pattern.matchAll(/\[\^?(.)/g)) pumps.add(first);
  for (const [range = ''] of pattern.matchAll(/[a-zA-Z0]-[a-zA-Z0-9]/g)) pumps.add(range[0] ?? '');
  for (const [word] of pattern.replaceAll(/\\[a-zA-Z]/g, ' ').matchAll(/[A-Za-z0-9/:"=.~-]{2,} ?/g))
    pumps.add(word);
  if (pattern.includes('.')) pumps.add('x');
  return pumps;
}

/** Texts of about so many characters that begin as a match does, go on for long, and do not end as one does. */
function* textsFor(pattern: string, size: number): Generator<string> {
  const begins = /^\^?([A-Za-z0-9 /:"=-]+)/.exec(pattern)?.[1] ?? '';
  for (const pump of pumpsOf(pattern))
    for (const before of new Set(['', begins, 'a', '"']))
      for (const after of ['\u2028', '!']) yield before + pump.repeat(Math.ceil(size / pump.length)) + after;
}

const sandbox = createContext({ expression: /x/, text: '' });
const script = new Script('expression.lastIndex = 0; expression.test(text)');

/** Milliseconds until an expression has answered; at most about `limit`. */
function time(expression: RegExp, text: string, limit: number): number {
  Object.assign(sandbox, { expression, text });
  const begin = performance.now();
  try {
    script.runInContext(sandbox, { timeout: limit });
  } catch {
    // The limit was reached.
  }
  return performance.now() - begin;
}

const SIZE = 30_000;
/** Linear ones take less than a millisecond. */
const SLOW_MS = 60;

function slowest(literal: string, size: number, limit: number): number {
  const expression = expressionOf(literal);
  const end = literal.lastIndexOf('/');
  let most = 0;
  for (const text of textsFor(literal.slice(1, end), size)) {
    let took = time(expression, text, limit);
    if (took > limit / 2) took = Math.min(took, time(expression, text, limit));
    most = Math.max(most, took);
    if (most > limit / 2) break;
  }
  return most;
}

describe('the project’s own regular expressions', () => {
  const all = literals();

  it('are found', () => {
    expect(all.size).toBeGreaterThan(200);
  });

  it.each(['/^(a+)+$/', String.raw`/\s*\n\s*/g`, String.raw`/\/+$/`, '/subnet .* is used/'])(
    'the test sees one that backtracks: %s',
    // Twice the size, so that a fast machine sees it too.
    (literal) => expect(slowest(literal, 2 * SIZE, 2 * SLOW_MS)).toBeGreaterThan(SLOW_MS),
  );

  it('take linear time, but for those that are named here', () => {
    const isSlow = (literal: string) => slowest(literal, SIZE, 2 * SLOW_MS) > SLOW_MS;
    // Another process may take the core for that long, but hardly three times.
    const slow = [...all].filter(([literal]) => [1, 2, 3].every(() => isSlow(literal)));
    expect(slow.filter(([literal]) => !(literal in BOUNDED))).toEqual([]);
    expect(Object.keys(BOUNDED).filter((literal) => !all.has(literal))).toEqual([]);
  }, 120_000);

  test.each(Object.entries(BOUNDED))('%s is quick on the longest text that it gets', (literal, [most]) => {
    expect(slowest(literal, most, 4000)).toBeLessThan(1500);
  });
});
