import { describe, expect, it } from '@jest/globals';
import { pinNotes } from '../../src/cli/pin-notes.ts';
import { buildBundle } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { expectationsOf, policyFrom } from '../../src/evidence/policy.ts';
import type { RunLimits } from '../../src/probes/restrictions/run-limits.ts';
import { readingTable } from '../../src/report/reading-table.ts';
import { verifyWords } from '../../src/report/verify-commands.ts';
import { RUNS, readRun, realRun, withCores } from './real-run.ts';

const codes = (change: (bundle: Bundle) => Bundle, limits: Partial<RunLimits> = {}) =>
  readRun(realRun(), change, { limits }).reasons.map(({ code, subject }) => `${code} ${subject}`);

describe('a reader', () => {
  it.each(RUNS)('of %s accepts the default limits, and says nothing of them', (name) => {
    const reading = readRun(realRun(name));
    expect(reading.reasons).toEqual([]);
    expect(`${reading.headline}${JSON.stringify(reading.enforced)}`).not.toContain('limits');
  });

  it.each<[string, (bundle: Bundle) => Bundle, Partial<RunLimits>, readonly string[]]>([
    ['larger, without a word of the reader', withCores('4', 4), {}, ['limit-not-accepted cpus=4']],
    ['larger, and accepted', withCores('4', 4), { cpus: 4 }, []],
    ['larger than accepted', withCores('4', 4), { cpus: 3.999 }, ['limit-not-accepted cpus=4']],
    ['larger, and another one is accepted', withCores('4', 4), { pids: 4000 }, ['limit-not-accepted cpus=4']],
    ['smaller than asked', withCores('4', 2), { cpus: 4 }, []],
    ['smaller than the default', withCores('0.5', 0.5), {}, ['posture-failed processor-quota']],
    [
      'the default, of a reader who wants less',
      (bundle) => bundle,
      { cpus: 0.5 },
      ['limit-not-accepted cpus=1'],
    ],
    ['looser than the flags', withCores('4', 5), { cpus: 8 }, ['restriction-missing --cpus']],
    ['looser than flags of the default', withCores('1', 4), { cpus: 4 }, ['restriction-missing --cpus']],
    ['no amount', withCores('4c', 4), { cpus: 4 }, ['run-argument --cpus 4c', 'restriction-missing --cpus']],
  ])('of limits that are %s', (_, change, limits, expected) => {
    // How much time the recorded run got of its core is not the same in every recording.
    const found = codes(change, limits).filter((each) => each !== 'posture-failed processor-time');
    expect(found.map((each) => each.replace('quota-2', 'quota'))).toEqual(expected);
  });

  it('says how much was found, how much is accepted, and what to do', () => {
    const { reasons } = readRun(realRun(), withCores('4', 4));
    expect(reasons.map(({ sentence }) => sentence)).toEqual([
      'The run had the limit cpus=4, and you accept at most 1.',
    ]);
  });

  it('is told of larger limits that it accepts: in the headline, the table and the record', () => {
    const reading = readRun(realRun(), withCores('4', 4), { limits: { cpus: 8 } });
    expect(reading.headline).toMatch(/^ACCEPTED .*; its limits are larger than the default \(cpus=4\)/);
    expect(readingTable(reading)).toMatch(/^limits +LARGER THAN THE DEFAULT: cpus=4$/m);
    expect(reading.enforced.limits).toEqual({ cpus: '8' });
  });
});

describe('the command that reads a run back', () => {
  const accepted = readRun(realRun());
  const words = (bundle: Bundle) =>
    verifyWords({ folder: 'evidence', bundle, signature: { kind: 'none' }, accepted }).join(' ');

  it('accepts the limits that are larger than the default, and no others', () => {
    const usual = buildBundle(realRun().input);
    expect(words(withCores('4', 4)(usual))).toContain(' --limit cpus=4 ');
    expect(words(usual)).not.toContain('--limit');
  });
});

describe('a policy made of evidence', () => {
  const bundle = withCores('1.5', 1.5)(buildBundle(realRun().input));

  it('accepts larger limits by name, and a person is told so', () => {
    expect(policyFrom(bundle).limits).toEqual({ cpus: '1.5' });
    expect(expectationsOf(policyFrom(bundle)).limits).toEqual({ cpus: 1.5 });
    expect(pinNotes(bundle)).toContain('limits: accepts cpus=1.5, more than the default.');
  });

  it('says nothing of the default limits', () => {
    const usual = buildBundle(realRun().input);
    expect(policyFrom(usual)).not.toHaveProperty('limits');
    expect(pinNotes(usual).join()).not.toContain('limits');
  });
});
