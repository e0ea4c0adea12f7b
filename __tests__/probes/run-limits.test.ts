import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RunFlag } from '../../src/foundation/run-flag.ts';
import { pressureLimits, underPressure } from '../../src/probes/posture/pressure-limits.ts';
import { limitAmounts, limitsInWords, readLimits } from '../../src/probes/restrictions/limit-amounts.ts';
import { limitFlags, limitsIn, lowerLimits, raiseLimit } from '../../src/probes/restrictions/limit-flags.ts';
import { findRestrictions } from '../../src/probes/restrictions/restrictions.ts';
import {
  LARGEST_LIMITS,
  LIMIT_NAMES,
  type LimitName,
  RUN_LIMITS,
} from '../../src/probes/restrictions/run-limits.ts';
import { flagProblem, readFlags } from '../../src/probes/run-flags.ts';
import { container, DOCKER, mount, PODMAN, PROFILE } from './host-facts.ts';

const GIB = 1024 ** 3;

describe('what a caller may ask for', () => {
  it.each([
    ['memory=512m', { memory: GIB / 2 }],
    ['memory=64g', { memory: 64 * GIB }],
    ['memory=1024k', { memory: 1024 ** 2 }],
    ['memory=4096b', { memory: 4096 }],
    ['tmp=4096', { tmp: 4096 }],
    ['cpus=0.5', { cpus: 0.5 }],
    ['cpus=256', { cpus: 256 }],
    ['pids=32768', { pids: 32768 }],
    ['file-size=1g', { 'file-size': GIB }],
    ['open-files=16', { 'open-files': 16 }],
    ['memory=1g, pids=128 ,tmp=16m', { memory: GIB, pids: 128, tmp: GIB / 64 }],
  ])('%s', (text, limits) => {
    expect(readLimits([text])).toEqual({ refused: null, limits });
  });

  it.each([
    ['', 'NAME=AMOUNT'],
    ['memory', 'NAME=AMOUNT'],
    ['=1', 'NAME=AMOUNT'],
    ['Memory=1g', 'NAME=AMOUNT'],
    ['--memory=1g', 'NAME=AMOUNT'],
    ['swap=1g', 'NAME=AMOUNT'],
    ['core=1', 'NAME=AMOUNT'],
    ['__proto__=1', 'NAME=AMOUNT'],
    ['constructor=1', 'NAME=AMOUNT'],
    ['time=60', 'Use timeout'],
    ['memory=', 'positive amount'],
    ['memory=0', 'positive amount'],
    ['memory=-1', 'positive amount'],
    ['memory=1t', 'positive amount'],
    ['memory=1G', 'positive amount'],
    ['memory=1.5g', 'positive amount'],
    ['memory=1e9', 'positive amount'],
    ['memory=0x10', 'positive amount'],
    ['memory=1g=2', 'positive amount'],
    ['memory=max', 'positive amount'],
    ['memory=unlimited', 'positive amount'],
    ['memory=9999999999999999', 'positive amount'],
    ['memory=999999999999999g', 'at most 64g'],
    ['memory=65g', 'at most 64g'],
    ['memory=68719476737', 'at most 64g'],
    ['tmp=17g', 'at most 16g'],
    ['tmp=64m,noexec', 'NAME=AMOUNT'],
    ['tmp=64m:exec', 'positive amount'],
    ['file-size=65g', 'at most 64g'],
    ['pids=-1', 'positive amount'],
    ['pids=0', 'positive amount'],
    ['pids=1k', 'positive amount'],
    ['pids=32769', 'at most 32768'],
    ['open-files=64:1048577', 'positive amount'],
    ['open-files=1048577', 'at most 1048576'],
    ['cpus=0', 'positive amount'],
    ['cpus=0.0001', 'positive amount'],
    ['cpus=.5', 'positive amount'],
    ['cpus=256.001', 'at most 256'],
    ['cpus=1,5', 'NAME=AMOUNT'],
    ['memory=1g,memory=2g', 'Give memory once'],
    ['memory=1g,', 'NAME=AMOUNT'],
    ['memory=1g\n--privileged', 'positive amount'],
    ['memory=١', 'positive amount'],
  ])('not %j', (text, advice) => {
    expect(readLimits([text])).toMatchObject({ advice: expect.stringContaining(advice) });
  });

  it('is written so that it reads back as the same, in options, policies and flags', () => {
    const asked = fc.record(
      Object.fromEntries(
        LIMIT_NAMES.map((name) => [
          name,
          name === 'cpus'
            ? fc.integer({ min: 1, max: 256_000 }).map((thousandths) => thousandths / 1000)
            : fc.integer({ min: 1, max: LARGEST_LIMITS[name] }),
        ]),
      ) as Record<LimitName, fc.Arbitrary<number>>,
    );
    fc.assert(
      fc.property(asked, (limits) => {
        expect(readLimits(limitsInWords(limits))).toEqual({ refused: null, limits });
        expect(limitsIn(limitFlags(limits))).toEqual(limits);
        expect(limitFlags(limits).map(flagProblem)).toEqual(limitFlags(limits).map(() => null));
      }),
    );
  });

  it('is shown in the largest unit that holds it exactly', () => {
    expect(
      limitAmounts({ memory: GIB / 2, tmp: 1025, 'file-size': 64 * GIB, cpus: 1.5, pids: 1024 }),
    ).toEqual({
      memory: '512m',
      cpus: '1.5',
      tmp: '1025',
      'file-size': '64g',
      pids: '1024',
    });
  });
});

describe('the limits that flags ask for', () => {
  const of = (...words: string[]) => limitsIn(readFlags(words));

  it.each([
    ['nothing', [], {}],
    ['a flag without a limit', ['--pids-limit', '-1'], {}],
    ['a unit that no run gives', ['--memory', '1t'], {}],
    ['another tmpfs', ['--tmpfs', '/tmpx:size=1g'], {}],
    ['core', ['--ulimit', 'core=5:5'], {}],
    ['swap that is larger than memory', ['--memory', '1g', '--memory-swap', '2g'], { memory: 2 * GIB }],
    ['a flag twice', ['--memory', '2g', '--memory', '1g'], { memory: 2 * GIB }],
    ['a soft limit above the hard one', ['--ulimit', 'nofile=4096:64'], { 'open-files': 4096 }],
    ['one number for both', ['--ulimit', 'fsize=4096'], { 'file-size': 4096 }],
    ['a size twice', ['--tmpfs', '/tmp:size=1g,size=1m'], {}],
  ])('%s', (_, words, found) => {
    expect(of(...words)).toEqual({ ...RUN_LIMITS, ...found });
  });

  it.each([
    ['--memory', '1t'],
    ['--memory', '-1'],
    ['--memory-swap', '-1'],
    ['--pids-limit', '0'],
    ['--cpus', '0'],
    ['--tmpfs', '/tmp:rw'],
    ['--tmpfs', '/tmp:rw,size=50%'],
    ['--ulimit', 'nofile=-1:-1'],
    ['--ulimit', 'fsize=1:2:3'],
  ])('block if the flag %s %s is not one that a run gives', (flag, value) => {
    expect(flagProblem({ flag, value })).toBe('is not an amount that a run gives');
  });

  it('are lowered and raised in the flag’s own form', () => {
    const flags: readonly RunFlag[] = [
      ...limitFlags({ memory: 4 * GIB, tmp: GIB, 'open-files': 8 }),
      { flag: '--pids-limit', value: '-1' },
      { flag: '--rm' },
    ];
    expect(limitsIn(lowerLimits(flags, RUN_LIMITS))).toEqual({ ...RUN_LIMITS, 'open-files': 8 });
    expect(lowerLimits(flags, LARGEST_LIMITS)).toEqual(flags);
    expect(raiseLimit({ flag: '--memory', value: '64m' }, GIB)).toEqual({
      flag: '--memory',
      value: String(GIB + GIB / 16),
    });
    expect(raiseLimit({ flag: '--rm' }, 1)).toEqual({ flag: '--rm' });
  });

  it('are put under pressure as far as that is safe, and never further than they are', () => {
    expect(pressureLimits(RUN_LIMITS)).toEqual(RUN_LIMITS);
    expect(pressureLimits({ ...RUN_LIMITS, memory: GIB / 2, tmp: 5 })).toEqual({
      ...RUN_LIMITS,
      memory: GIB / 2,
      tmp: 5,
    });
    expect(pressureLimits(LARGEST_LIMITS).memory).toBe(GIB / 2);
    expect(pressureLimits(LARGEST_LIMITS).cpus).toBe(1);
    expect(limitsIn(underPressure(limitFlags(LARGEST_LIMITS)))).toEqual(pressureLimits(LARGEST_LIMITS));
  });
});

describe('the engine’s own answer', () => {
  const LARGER = {
    ...RUN_LIMITS,
    memory: GIB,
    pids: 500,
    cpus: 4,
    tmp: GIB / 2,
    'file-size': GIB,
    'open-files': 9999,
  };
  const ulimit = (name: string, hard: number) => (host: typeof DOCKER) =>
    container({
      ulimits: host.container.ulimits.map((each) =>
        each.name.toLowerCase().endsWith(name) ? { ...each, soft: hard, hard } : each,
      ),
    })(host);
  const size = (bytes: string) => (host: typeof DOCKER) =>
    mount('/tmp', { options: ['noexec', 'nosuid', 'nodev', `size=${bytes}`] })(host);

  it.each([
    ['memory', 'memory', (bytes: number) => container({ memory_bytes: bytes, memory_swap_bytes: bytes })],
    ['pids', 'pids', (pids: number) => container({ pids_limit: pids })],
    ['cpus', 'cpus', (cpus: number) => container({ nano_cpus: cpus * 1e9 })],
    ['tmp', 'tmp', (bytes: number) => size(String(bytes))],
    ['file-size', 'file-size', (bytes: number) => ulimit('fsize', bytes)],
    ['open-files', 'open-files', (files: number) => ulimit('nofile', files)],
  ] as const)('for %s must not be looser than the flags', (name, id, holding) => {
    for (const host of [DOCKER, PODMAN]) {
      const stateUnder = (amount: number, limits: typeof RUN_LIMITS) =>
        findRestrictions(holding(amount)(host), PROFILE, limits).find(
          ({ restriction }) => restriction.id === id,
        )?.found.state;
      expect(stateUnder(LARGER[name], LARGER)).toBe('in-force');
      expect(stateUnder(LARGER[name] + 1, LARGER)).toBe('missing');
      expect(stateUnder(LARGER[name], RUN_LIMITS)).toBe('missing');
      expect(stateUnder(RUN_LIMITS[name], { ...RUN_LIMITS, [name]: RUN_LIMITS[name] / 2 })).toBe('missing');
    }
  });

  it.each(['0', '', 'max', '50%', '1t'])('for /tmp must be a size in bytes, not %j', (given) => {
    const found = findRestrictions(size(given)(DOCKER), PROFILE, LARGER);
    expect(found.find(({ restriction }) => restriction.id === 'tmp')?.found.state).toBe('missing');
  });

  it('for /tmp must still be tight', () => {
    const loose = mount('/tmp', { options: ['nosuid', 'nodev', 'size=4096'] })(DOCKER);
    const found = findRestrictions(loose, PROFILE, LARGER);
    expect(found.find(({ restriction }) => restriction.id === 'tmp')?.found.state).toBe('missing');
  });
});
