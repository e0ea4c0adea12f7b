import { expect, test } from '@jest/globals';
import { TIME_ZONES } from '../../../src/image/inventory/time-zones.ts';

test('each time zone is one of IANA’s, and none can hold anything else', () => {
  for (const zone of TIME_ZONES) {
    expect(zone).toMatch(/^[A-Za-z]{3,10}(?:\/[A-Za-z_-]{2,30}){0,2}$/);
    expect(() => new Date(0).toLocaleString('en', { timeZone: zone })).not.toThrow();
  }
  expect(TIME_ZONES).toEqual(expect.arrayContaining(Intl.supportedValuesOf('timeZone')));
});
