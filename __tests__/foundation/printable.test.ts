import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printable } from '../../src/foundation/errors.ts';

describe('a printable text', () => {
  it.each<[string, number, string]>([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc…'],
    ['\u200b', 8, '\\u{200b}'],
    ['\u200b\u200b', 8, '\\u{200b}…'],
    ['\u200b\u200b', 15, '\\u{200b}…'],
    ['\u200b', 7, '…'],
    ['\n\u{1f600}', 6, '\\u{a}…'],
    ['\u{1f600}', 1, '…'],
    ['\u{e0001}', 8, '…'],
  ])('%j of at most %i characters is %s', (text, limit, shown) => {
    expect(printable(text, limit)).toBe(shown);
  });

  it('has no more characters than its limit before its end, and no part of an escape (property)', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('a', '\n', '\u200b', '\u{1f600}', '\u{e0001}', '\ud800'),
    });
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 60 }), (text, limit) => {
        const shown = printable(text, limit);
        expect(shown.replace(/…$/, '').length).toBeLessThanOrEqual(limit);
        expect(shown).toMatch(/^(?:a|\u{1f600}|\\u\{[0-9a-f]{1,6}\})*…?$/u);
        expect(printable(shown, limit)).toBe(shown);
      }),
    );
  });

  it('shows all of a text without a limit, and hides a login before it is cut', () => {
    expect(printable('\u200b'.repeat(1000), Number.POSITIVE_INFINITY)).toBe('\\u{200b}'.repeat(1000));
    const login = printable(`${'\u200b'.repeat(3)} https://user:hunter2@example.com/`, 45);
    expect(login).not.toContain('hunter2');
  });
});
