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

  it('of a list that another change brings leave that change as it is', () => {
    const before = { a: { b: [1, 2], c: 3 } };
    const changes = [
      { path: 'a.b', value: [[4], 5] },
      { path: 'a.b.0.0', value: 6 },
      { path: 'a.b.1', value: { d: 7 } },
      { path: 'a.b.1.d', value: 8 },
    ];
    const [wasBefore, wasChanges] = [structuredClone(before), structuredClone(changes)];
    expect(withChanges(before, changes)).toEqual({ a: { b: [[6], { d: 8 }], c: 3 } });
    expect([before, changes]).toEqual([wasBefore, wasChanges]);
  });

  it.each(['a.length', 'a.2', 'a.push', 'b', '__proto__', 'constructor.prototype', 'a.__proto__.x', 'a.0.c'])(
    'leave a value without the place %s as it was',
    (path) => {
      const value = withChanges({ a: [1, 2] }, [{ path, value: 9 }]);
      expect(JSON.stringify(value)).toBe('{"a":[1,2]}');
      expect([Object.getPrototypeOf(value), Reflect.get({}, 'x')]).toEqual([Object.prototype, undefined]);
    },
  );

  it('change a member named __proto__, and no prototype', () => {
    const before: unknown = JSON.parse('{"__proto__":{"a":1},"b":{"__proto__":2}}');
    const value = withChanges(before, [
      { path: '__proto__.a', value: 3 },
      { path: 'b.__proto__', value: 4 },
    ]);
    expect(JSON.stringify(value)).toBe('{"__proto__":{"a":3},"b":{"__proto__":4}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});
