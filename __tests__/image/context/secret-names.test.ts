import { expect, test } from '@jest/globals';
import { shownName } from '../../../src/image/context/secret-names.ts';

test('a name that no file has is not looked at, nor shown', () => {
  const began = process.cpuUsage();
  expect(shownName('auth:"auths":'.repeat(330_000))).toBe('(a name of 4290000 characters)');
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(1);
});
