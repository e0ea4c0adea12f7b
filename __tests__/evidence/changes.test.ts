import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesBetween, withChanges } from '../../src/evidence/changes.ts';

/** A plain value whose names have no dot, as the names of host facts have none. */
const values = fc
  .jsonValue({ maxDepth: 4 })
  .filter((value) => !/"[^"]*\.[^"]*":/.test(JSON.stringify(value)));

describe('the changes between two values', () => {
  it('make one of the other, and are none between the same (property)', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const changes = changesBetween(before, after);
        expect(JSON.stringify(withChanges(before, changes))).toBe(JSON.stringify(after));
        expect(changes.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
        expect(changesBetween(after, structuredClone(after))).toEqual([]);
      }),
    );
  });

  it.each<[string, unknown, unknown, readonly string[]]>([
    ['a member', { a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, ['a.c']],
    ['an item', [1, 2, 3], [1, 9, 3], ['1']],
    ['a longer list', { a: [1] }, { a: [1, 2] }, ['a']],
    ['another member', { a: { b: 1 } }, { a: { c: 1 } }, ['a']],
    ['the order of members', { a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }, ['a']],
    ['a list for an object', { a: [] }, { a: {} }, ['a']],
    ['null', { a: null }, { a: {} }, ['a']],
    ['a member that JSON does not write', { a: 1 }, { a: 1, b: undefined }, []],
    ['the whole', 1, 2, ['']],
  ])('name %s', (_, before, after, paths) => {
    expect(changesBetween(before, after).map(({ path }) => path)).toEqual(paths);
  });
});
