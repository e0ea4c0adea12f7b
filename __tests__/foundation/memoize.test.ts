import { expect, it } from '@jest/globals';
import { oncePer, rememberTexts } from '../../src/foundation/memoize.ts';
import { keptMegabytes, longText } from '../support/kept-memory.ts';

it('works once for each object', () => {
  const seen: object[] = [];
  const of = oncePer((key: object) => seen.push(key));
  const [a, b] = [{}, {}];
  expect([of(a), of(a), of(b)]).toEqual([1, 1, 2]);
});

it('remembers the latest texts, and of nothing but the same text', () => {
  const asked: string[] = [];
  const of = rememberTexts({ texts: 2, length: 3 }, (text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  expect(['a', 'b', 'a', 'c', 'b', 'a'].map(of)).toEqual(['A', 'B', 'A', 'C', 'B', 'A']);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

it('keeps nothing of the text that a remembered one was cut out of', () => {
  const of = rememberTexts({ texts: 32, length: 100 }, (text) => text.split(','));
  const kept = keptMegabytes(() => {
    for (let at = 0; at < 16; at += 1) of(longText(at).slice(0, 60));
  });
  expect(kept).toBeLessThan(16);
});

it('remembers no text that is too long, and nothing that threw', () => {
  let asked = 0;
  const of = rememberTexts({ texts: 2, length: 3 }, (text) => {
    asked += 1;
    if (text === 'bad') throw new Error(text);
    return text;
  });
  for (const text of ['long', 'long', 'bad', 'bad']) {
    try {
      of(text);
    } catch {
      // counted
    }
  }
  expect(asked).toBe(4);
});
