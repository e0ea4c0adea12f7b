import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { goesOn } from '../../src/foundation/goes-on.ts';
import { testFolder } from '../support/test-folder.ts';
import { holdsWithin } from '../support/wait-until.ts';

const { at } = testFolder('goes-on');
const sh = (script: string, mostMs: number) =>
  goesOn('/bin/sh', ['-c', script], { PATH: '/usr/bin:/bin' }, mostMs);

test('a removal is waited for, and says whether it succeeded', async () => {
  expect(await sh('true', 10_000)).toBe('done');
  expect(await sh('exit 1', 10_000)).toBe('failed');
  expect(await goesOn('/nowhere/at-all', [], {}, 10_000)).toBe('failed');
});

test('one that takes long is not: it goes on alone', async () => {
  const began = performance.now();
  expect(await sh(`sleep 3; touch ${at('done')}`, 200)).toBe('goes on');
  expect(performance.now() - began).toBeLessThan(2_500);
  expect(existsSync(at('done'))).toBe(false);
  expect(await holdsWithin(20_000, async () => existsSync(at('done')))).toBe(true);
});
