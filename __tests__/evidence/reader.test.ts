import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../src/evidence/bundle.ts';
import { NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { NOW, RUNS, readRun, realRun, sourceOf } from './real-run.ts';

describe('honest evidence', () => {
  test.each(RUNS)('%s is accepted by a reader who pins it, and the reader reports the waivers', (name) => {
    const reading = readRun(realRun(name));
    expect(reading.reasons).toEqual([]);
    expect(reading.verdict).toBe('ACCEPTED');
    expect(reading.headline).toMatch(/^ACCEPTED with waivers: unsigned, claimed-venue; /);
    expect(reading.probes.map(({ judgement }) => judgement?.verdict)).toEqual(Array(12).fill('PASS'));
    expect(reading.probes.map(({ corroboration }) => corroboration.state)).toEqual(
      Array(12).fill('corroborated'),
    );
  });

  test('a reader who says nothing trusts nobody and pins nothing', () => {
    const { input, files } = realRun();
    const reading = readEvidence(sourceOf(buildBundle(input), files), NO_EXPECTATIONS, NOW);
    expect(reading.verdict).toBe('BLOCKED');
    expect(reading.reasons.map(({ code }) => code)).toEqual([
      'trust-not-chosen',
      'unsigned',
      'unpinned-image',
      'venue-claimed',
    ]);
  });
});
