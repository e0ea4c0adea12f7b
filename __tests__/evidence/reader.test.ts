import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { expectationsFor, NOW, RUNS, readRun, realRun, sourceOf } from './real-run.ts';

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

describe('the headline says what was accepted or blocked, and by whose word', () => {
  const REFERENCE = 'the reference sandbox of this release, not an image of yours, under';
  const ALONE = 'its time is stated by the evidence alone';
  const WAIVED = 'with waivers: unsigned, claimed-venue';

  test.each(['targeted-deny', 'deny-by-default'] as const)('of the reference sandbox under %s', (profile) => {
    const { headline } = readRun(realRun(`docker-${profile}`));
    expect(headline).toBe(`ACCEPTED ${WAIVED}; ${REFERENCE} ${profile}; ${ALONE}`);
  });

  test('of an own image: its id, and the commit of the run that built it', () => {
    const { headline } = readRun(realRun(), ofOwnImage, {
      waivers: new Set(['unsigned', 'claimed-venue', 'unpinned-base']),
    });
    const image = realRun().input.host.image.id;
    const commit = 'a'.repeat(40);
    expect(headline).toContain(
      `image ${image} (of a run of owner/repository at ${commit}), under targeted-deny`,
    );
    expect(headline).not.toContain('reference');
  });

  test('of blocked evidence as well', () => {
    const { headline } = readRun(realRun(), undefined, { image: [], waivers: new Set(['unsigned']) });
    expect(headline).toBe(`BLOCKED for 2 reasons (about ${REFERENCE} targeted-deny; with waivers: unsigned)`);
  });

  test('and that a signature was not checked, since no signer was named', () => {
    const { input, files } = realRun();
    const bundle = buildBundle(input);
    const source = sourceOf(bundle, files);
    const signed = new Map([...files, [`${source.bundle?.name}.sigstore.json`, Buffer.from('{}')]]);
    const { headline, verdict } = readEvidence({ ...source, files: signed }, expectationsFor(bundle), NOW);
    expect(verdict).toBe('ACCEPTED');
    expect(headline).toContain('it is signed, and the signature was not checked since no signer was named');
    expect(headline).toContain(ALONE);
  });
});

/** The same run in an image whose base nobody knows. */
function ofOwnImage(bundle: Bundle): Bundle {
  const { inventory } = bundle.host;
  const base = { ...inventory.base, kind: 'named' as const };
  return { ...bundle, host: { ...bundle.host, inventory: { ...inventory, base } } };
}
