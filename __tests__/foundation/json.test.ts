import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type ExactJson,
  JsonError,
  type JsonFault,
  type JsonLimits,
  listOf,
  membersOf,
  parseExactJson,
  parseJson,
  parseJsonBytes,
  stringsOf,
} from '../../src/foundation/json.ts';
import { keptMegabytes, longText } from '../support/kept-memory.ts';

const WHOLE: JsonLimits = { characters: 10_000_000, depth: 10 };
const WIDE: JsonLimits = { characters: 1_000_000, depth: 1000 };

test('what was read keeps nothing of its text', () => {
  const read: unknown[] = [];
  const kept = keptMegabytes(() => {
    for (let at = 0; at < 16; at += 1)
      read.push(
        membersOf(
          parseJson(`{"a long name ${at}": "thirteen or more ${at}", "b": "${longText(at)}"}`, WHOLE),
        )?.[`a long name ${at}`],
      );
  });
  expect(read).toHaveLength(16);
  expect(kept).toBeLessThan(16);
});

/** What a reader makes of a text: its value, or the fault. */
function read(parse: typeof parseJson | typeof parseExactJson, text: string, limits = WIDE) {
  try {
    return { value: parse(text, limits) };
  } catch (error) {
    if (error instanceof JsonError) return { fault: error.fault };
    throw error;
  }
}

/** The value that JSON.parse would have made. */
function plain(value: ExactJson): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** JSON with unusual characters and strings of every length, and without the one name that is refused. */
const jsonText = fc
  .jsonValue({ stringUnit: 'binary', maxDepth: 6 })
  .map((value) => JSON.stringify(value))
  .chain((text) => fc.constantFrom(text, JSON.stringify(JSON.parse(text), null, 3)))
  .filter((text) => !text.includes('"__proto__"'));

function damaged(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(text.length), fc.constantFrom('', ',', '"', '{', ']', '\\', '\u0000', '1', ' '))
    .map(([at, piece]) => text.slice(0, at) + piece + text.slice(at + 1));
}

describe('JSON', () => {
  it('is read as JSON.parse reads it, member for member', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        const value = parseJson(text, WIDE);
        expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
        expect(JSON.stringify(plain(parseExactJson(text, WIDE)))).toBe(JSON.stringify(value));
        expect(parseJsonBytes(Buffer.from(text), WIDE)).toEqual(value);
      }),
    );
  });

  it('is taken only where JSON.parse takes it, and never ends otherwise', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), jsonText.chain(damaged)), (text) => {
        const found = read(parseJson, text);
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expect(found).toHaveProperty('fault');
          return;
        }
        if ('value' in found) expect(JSON.stringify(found.value)).toBe(JSON.stringify(expected));
        else expect(found.fault).toBe('ambiguous');
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every digit of a whole number when asked to', () => {
    expect(parseExactJson('[18446744073709551615, -1, 1.5, 1e3]', WIDE)).toEqual([
      18446744073709551615n,
      -1n,
      1.5,
      1000,
    ]);
    expect(parseJson('18446744073709551615', WIDE)).toBe(2 ** 64);
  });

  it('is read whole when a string is long, and when it holds an escape far behind', () => {
    for (const text of ['a'.repeat(100_000), `${'a'.repeat(300)}"\\\n`, '\\'.repeat(301)])
      expect(parseJson(JSON.stringify({ text }), WIDE)).toEqual({ text });
  });
});

const LONG = 'a'.repeat(300);
const REFUSED: readonly (readonly [string, string, JsonFault])[] = [
  ['a member twice', '{"a":1,"a":1}', 'ambiguous'],
  ['a member twice, once escaped', '{"a":1,"\\u0061":2}', 'ambiguous'],
  ['a member twice, deep inside', '[{"x":{"names":[],"names":[]}}]', 'ambiguous'],
  ['a member named __proto__', '{"__proto__":{}}', 'ambiguous'],
  ['the same, escaped', '{"\\u005f_proto__":{}}', 'ambiguous'],
  ['an unpaired surrogate', '"\ud800"', 'ambiguous'],
  ['an unpaired surrogate, escaped', '"\\ud800"', 'ambiguous'],
  ['an unpaired surrogate in a name', '{"\\udc00":1}', 'ambiguous'],
  ['a number that becomes infinite', '[-1e999]', 'ambiguous'],
  ['text after the end', '{} {}', 'not-json'],
  ['a comma too many', '[1,]', 'not-json'],
  ['a comma too many in an object', '{"a":1,}', 'not-json'],
  ['no comma', '[1 2]', 'not-json'],
  ['a name without quotes', '{a:1}', 'not-json'],
  ['a byte order mark', '\ufeff{}', 'not-json'],
  ['a comment', '{} // no', 'not-json'],
  ['a blank that JSON does not know', '\u00a01', 'not-json'],
  ['a raw control character', '"a\u0001b"', 'not-json'],
  ['a raw control character in a long string', `"${LONG}\n"`, 'not-json'],
  ['a bad escape', '"\\x41"', 'not-json'],
  ['a string without end', `"${LONG}`, 'not-json'],
  ['a string that ends in an escape', '"a\\"', 'not-json'],
  ['a leading zero', '01', 'not-json'],
  ['NaN', 'NaN', 'not-json'],
  ['half a word', 'nul', 'not-json'],
  ['nothing', '', 'not-json'],
  ['nesting without end', '['.repeat(100_000), 'too-large'],
];

test.each(REFUSED)('%s is refused', (_what, text, fault) => {
  expect(read(parseJson, text)).toEqual({ fault });
  expect(read(parseExactJson, text)).toEqual({ fault });
});

describe('a limit', () => {
  it('is exact', () => {
    const limits = { characters: 9, depth: 2, values: 4 };
    expect(read(parseJson, '[[1,2],3]', limits)).toEqual({ value: [[1, 2], 3] });
    expect(read(parseJson, '[[1,2],3] ', limits)).toEqual({ fault: 'too-large' });
    expect(read(parseJson, '[[[]]]', limits)).toEqual({ fault: 'too-large' });
    expect(read(parseJson, '[1,2,3,4]', limits)).toEqual({ value: [1, 2, 3, 4] });
    expect(read(parseJson, '{"a":[,,,', limits)).toEqual({ fault: 'not-json' });
    expect(read(parseJson, '[{"a":1}]', { ...limits, values: 2 })).toEqual({ fault: 'too-large' });
    // Nobody need name it: empty lists take fifty times as much memory as text.
    const lists = (count: number) => `[${Array.from({ length: count }, () => '[]').join()}]`;
    expect(read(parseJson, lists(90_000), WIDE)).toMatchObject({ value: expect.anything() });
    expect(read(parseJson, lists(110_000), WIDE)).toEqual({ fault: 'too-large' });
  });

  it('ends the reading at the first excess, whatever follows', () => {
    expect(read(parseJson, '[[[ this is not JSON', { characters: 100, depth: 2 })).toEqual({
      fault: 'too-large',
    });
  });
});

test('bytes must be UTF-8 without a byte order mark', () => {
  for (const bytes of [Buffer.from([0x22, 0xff, 0x22]), Buffer.from('\ufeff1')])
    expect(() => parseJsonBytes(bytes, WIDE)).toThrow(JsonError);
});

test('a value is looked at as what it is, and nothing else', () => {
  expect([{ a: 1 }, [1], null, 'a', undefined].map(membersOf)).toEqual([{ a: 1 }, null, null, null, null]);
  expect([{ a: 1 }, [1], null, 'a', undefined].map(listOf)).toEqual([null, [1], null, null, null]);
  expect([['a'], [], ['a', 1], 'a'].map(stringsOf)).toEqual([['a'], [], null, null]);
});
