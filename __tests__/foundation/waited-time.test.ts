import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { WaitedTime } from '../../src/foundation/waited-time.ts';

test('what is waited for at once counts once, up to now', async () => {
  const waited = new WaitedTime();
  const began = performance.now();
  const waits = [1_000, 500, 1_000].map((ms) => waited.during(sleep(ms)));
  await sleep(700);
  expect(waited.ms).toBeGreaterThan(690);
  await Promise.all(waits);
  expect(waited.ms).toBeGreaterThan(900);
  expect(waited.ms).toBeLessThanOrEqual(performance.now() - began);
});

test('time without a wait is taken off, and never more than there is', async () => {
  const waited = new WaitedTime();
  await sleep(300);
  await expect(waited.during(sleep(500).then(() => Promise.reject(new Error('no'))))).rejects.toThrow('no');
  expect(waited.ms).toBeGreaterThan(400);
  await sleep(300);
  expect(waited.ms).toBeLessThan(400);
  await sleep(2_000);
  expect(waited.ms).toBe(0);
});
