import { expect, it } from '@jest/globals';
import { unexpectedKeys } from '../../src/probes/judges/secret-keys.ts';

it('looks for secrets once in a list that every negative control judges again', () => {
  const keys = Array.from({ length: 20 }, (_, at) => `${at}${'api_'.repeat(16_000)}`);
  const took = (times: number) => {
    const began = performance.now();
    for (let at = 0; at < times; at += 1) expect(unexpectedKeys(keys, keys)).toEqual([]);
    return performance.now() - began;
  };
  const first = took(1);
  expect(took(64)).toBeLessThan(16 * first);
});

it('compares a list that was judged before with the keys of another image', () => {
  const keys = ['A', 'B', 'MY_TOKEN'];
  expect(unexpectedKeys(keys, ['A', 'B', 'MY_TOKEN'])).toEqual(['MY_TOKEN']);
  expect(unexpectedKeys(keys, ['A'])).toEqual(['B', 'MY_TOKEN']);
});
