import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { type ExactJson, parseExactJson } from '../../src/seccomp/exact-json.ts';

/** The plain value that JSON.parse would have made. */
function plain(value: ExactJson): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)]));
  return value;
}

describe('strict JSON', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), (text) => {
        expect(plain(parseExactJson(text))).toEqual(plain(toStrict(JSON.parse(text))));
      }),
    );
  });

  it('refuses what JSON.parse refuses, and never ends otherwise', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json().chain(damaged)), (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        if (valid) return;
        expect(() => parseExactJson(text)).toThrow(expect.objectContaining({ code: 'profile-invalid' }));
      }),
    );
  });

  it('keeps every digit of a 64-bit number', () => {
    expect(parseExactJson('18446744073709551615')).toBe(18446744073709551615n);
  });

  test.each([
    ['a key twice', '{"a":1,"a":1}'],
    ['a key twice, once escaped', '{"a":1,"\\u0061":2}'],
    ['a key twice, deep inside', '[{"x":{"names":[],"names":[]}}]'],
    ['text after the end', '{} {}'],
    ['a comma too many', '[1,]'],
    ['a byte order mark', '\ufeff{}'],
    ['a comment', '{} // no'],
    ['a raw control character', '"a\u0001b"'],
    ['a bad escape', '"\\x41"'],
    ['a leading zero', '01'],
    ['nothing', ''],
    ['nesting without end', '['.repeat(100_000)],
  ])('refuses %s', (_what, text) => {
    expect(() => parseExactJson(text)).toThrow(
      expect.objectContaining({ kind: 'usage', code: 'profile-invalid' }),
    );
  });
});

function damaged(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(text.length), fc.constantFrom('', ',', '"', '{', ']', '\\', '\u0000'))
    .map(([at, piece]) => text.slice(0, at) + piece + text.slice(at + 1));
}

function toStrict(value: unknown): ExactJson {
  if (Array.isArray(value)) return value.map(toStrict);
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).map(([key, inner]) => [key, toStrict(inner)]));
  }
  return value as ExactJson;
}
