import { describe, expect, it, test } from '@jest/globals';
import { ATTACK_LIST } from '../../src/probes/attack-list/attack-list.ts';
import { CROSSWALK, EVIDENCE_PARTS, FRAMEWORKS, isEvidencePart } from '../../src/report/crosswalk.ts';

const layersOfAttacks = ATTACK_LIST.flatMap(({ rule }) => ('ways' in rule ? rule.ways.flat() : []));

describe('the crosswalk', () => {
  test.each(FRAMEWORKS.map(({ id }) => id))('%s has rows, each control once', (id) => {
    const controls = CROSSWALK.filter(({ framework }) => framework === id).map(({ control }) => control);
    expect(controls.length).toBeGreaterThan(1);
    expect(new Set(controls).size).toBe(controls.length);
  });

  it('says of every control what is shown, and what is left to the auditor', () => {
    for (const { control, about, shows, leaves } of CROSSWALK) {
      expect(about).not.toBe('');
      for (const sentence of [shows, leaves])
        expect([control, sentence]).toEqual([control, expect.stringMatching(/^[A-Z].*\.$/)]);
      // A row contributes; it never says that a control is met.
      expect(shows).not.toMatch(/\b(compliant|complies|met|fulfils?|satisf\w+)\b/i);
    }
  });

  it('rests on layers that the named attacks rest on, so that a reader judges them, or on the evidence itself', () => {
    for (const { control, rests } of CROSSWALK) {
      expect([control, rests.length]).not.toEqual([control, 0]);
      for (const rest of rests) {
        const isKnown = isEvidencePart(rest) ? EVIDENCE_PARTS.includes(rest) : layersOfAttacks.includes(rest);
        expect([control, rest.takes, isKnown]).toEqual([control, rest.takes, true]);
      }
    }
  });
});
