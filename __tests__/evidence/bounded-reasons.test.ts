import { expect, test } from '@jest/globals';
import { bounded, reason } from '../../src/evidence/reasons.ts';

const adds = (count: number) =>
  Array.from({ length: count }, (_, at) => reason('image-adds', `/${at}`, 'a file'));

test('up to two hundred reasons of a code are each named', () => {
  const reasons = [...adds(200), reason('venue-local'), ...adds(0)];
  expect(bounded(reasons)).toEqual(reasons);
});

test('of more the last one counts the rest, and every other code is there', () => {
  const reasons = [reason('venue-local'), ...adds(6000), reason('too-old', '40', '30')];
  const shown = bounded(reasons);
  expect(shown).toHaveLength(202);
  expect(shown[0]).toEqual(reasons[0]);
  expect(shown.slice(1, 200)).toEqual(reasons.slice(1, 200));
  expect(shown[200]).toMatchObject({ code: 'image-adds', sentence: '5801 more of this kind.' });
  expect(shown[201]).toEqual(reasons.at(-1));
});

test('a fleet’s reader names fewer', () => {
  const shown = bounded([reason('venue-local'), ...adds(60)], 10);
  expect(shown).toHaveLength(11);
  expect(shown[10]).toMatchObject({ code: 'image-adds', sentence: '51 more of this kind.' });
  expect(bounded(adds(10), 10)).toEqual(adds(10));
});
