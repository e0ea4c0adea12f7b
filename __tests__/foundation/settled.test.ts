import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { settled } from '../../src/foundation/settled.ts';

test('all work has ended when the first error is thrown', async () => {
  const ended: string[] = [];
  const slow = async () => {
    await sleep(30);
    ended.push('slow');
  };
  const fails = async () => {
    throw new Error('first');
  };
  await expect(settled([slow(), fails()])).rejects.toThrow('first');
  expect(ended).toEqual(['slow']);
});

test('the results are each of its own type', async () => {
  const [number, text]: [number, string] = await settled([Promise.resolve(1), Promise.resolve('a')]);
  expect([number, text]).toEqual([1, 'a']);
});
