import { describe, expect, it } from '@jest/globals';
import { DigestSet } from '../../src/fleet/digest-set.ts';

describe('a set of digests', () => {
  it('has each text once, however many there are', () => {
    const [set, real] = [new DigestSet(), new Set<string>()];
    const wrong: string[] = [];
    // Each text comes up to three times, the second time after the set has doubled.
    for (let number = 0; number < 60_000; number += 1) {
      const text = `container ${(number * 7919) % 20_011}`;
      if (set.add(text) === real.has(text)) wrong.push(text);
      real.add(text);
    }
    expect([wrong, real.size]).toEqual([[], 20_011]);
  });

  it('takes an empty text and texts that begin alike for different ones', () => {
    const set = new DigestSet();
    const texts = ['', 'a', 'aa', 'a'.repeat(63), 'a'.repeat(64), 'a\0', '\0a'];
    expect(texts.map((text) => set.add(text))).toEqual(texts.map(() => true));
    expect(texts.map((text) => set.add(text))).toEqual(texts.map(() => false));
  });
});
