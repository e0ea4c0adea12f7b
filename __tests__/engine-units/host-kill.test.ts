import * as files from 'node:fs/promises';
import { expect, jest, test } from '@jest/globals';

/** As if so many processes ran: all of them this one, which no container of the asked id has. */
const PROCESSES = 40_000;

jest.unstable_mockModule('node:fs/promises', () => ({
  ...files,
  readdir: async () => Array.from({ length: PROCESSES }, () => String(process.pid)),
}));

test('a machine full of others’ processes is looked through without holding up the program', async () => {
  const { killFromHost } = await import('../../src/engine/host-kill.ts');
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    [last, longest] = [now, Math.max(longest, now - last)];
  }, 5);
  const began = last;
  expect(await killFromHost('f'.repeat(64))).toBe(0);
  const took = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(timer);
  // One turn is 50 ms, and what holds up this program stretches both.
  expect(took).toBeGreaterThan(500);
  expect(longest).toBeLessThan(Math.max(400, took / 2));
});
