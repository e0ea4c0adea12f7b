import { describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { RUNS, readRun, realRun } from './real-run.ts';

type PostureRecord = NonNullable<Bundle['posture']>[number];
type Run = PostureRecord['runs'][number];
type Change = (records: readonly PostureRecord[], bundle: Bundle) => readonly PostureRecord[];

/** The reasons for which the recorded run is blocked after its posture was changed. */
function reasons(change: Change, name: (typeof RUNS)[number] = 'docker-targeted-deny'): string[] {
  const reading = readRun(realRun(name), (bundle) => ({
    ...bundle,
    posture: [...change(bundle.posture ?? [], bundle)],
  }));
  return reading.reasons.map(({ code, subject }) => `${code} ${subject ?? ''}`.trim());
}

const each =
  (change: (record: PostureRecord, bundle: Bundle) => Partial<PostureRecord>): Change =>
  (records, bundle) =>
    records.map((record) => ({ ...record, ...change(record, bundle) }));

const inRun = (part: Run['part'], change: (run: Run) => Partial<Run>): Change =>
  each(({ runs }) => ({ runs: runs.map((run) => (run.part === part ? { ...run, ...change(run) } : run)) }));

const answer = (id: string, outcomes: PostureRecord['observed'][number]['outcomes']): Change =>
  each(({ observed }) => ({
    observed: observed.map((found) => (found.id === id ? { id, outcomes } : found)),
  }));

const withoutAnswer = (id: string): Change =>
  each(({ observed }) => ({ observed: observed.filter((found) => found.id !== id) }));

const subject = (
  record: PostureRecord,
  bundle: Bundle,
  rest: Partial<PostureRecord> = {},
): PostureRecord => ({
  ...record,
  image: 'subject',
  image_id: bundle.image_digest,
  state: 'not-runnable',
  why: 'The image starts a shell.',
  runs: [],
  observed: [],
  sweep: null,
  ...rest,
});

test.each(RUNS)('%s as it was recorded has no missing restriction', (name) => {
  expect(reasons((records) => records, name)).toEqual([]);
});

describe('a posture that was not taken as it must be', () => {
  test.each<[string, Change, readonly string[]]>([
    ['no posture', () => [], ['posture-missing']],
    [
      'one that did not run in the reference image',
      each(() => ({ state: 'not-runnable', why: 'x' })),
      ['posture-missing'],
    ],
    ['the operator’s image alone', each(() => ({ image: 'subject' })), ['posture-missing']],
    [
      'another program',
      each(() => ({ program_sha256: sha256Of('another') })),
      ['posture-differs its program'],
    ],
    [
      'a container that is missing',
      each(({ runs }) => ({ runs: runs.slice(1) })),
      ['posture-incomplete the reference image'],
    ],
    [
      'a container twice',
      each(({ runs }) => ({ runs: [...runs, ...runs.slice(0, 1)] })),
      ['posture-incomplete the reference image'],
    ],
    [
      'a flag less',
      inRun('checks', ({ arguments: words }) => ({
        arguments: words.filter((word) => word !== '--read-only'),
      })),
      ['posture-differs reference checks'],
    ],
    [
      'another user',
      inRun('sweep', ({ arguments: words }) => ({
        arguments: words.map((word) => (word === '65532:65532' ? '0:0' : word)),
      })),
      ['posture-differs reference sweep'],
    ],
    [
      'another program executed',
      inRun('checks', ({ arguments: words }) => ({
        arguments: words.map((word) => (word === '/in/posture.py' ? '/in/other.py' : word)),
      })),
      ['posture-differs reference checks'],
    ],
    [
      'other checks',
      inRun('pressure', () => ({ checks_sha256: sha256Of('[]') })),
      ['posture-differs reference pressure'],
    ],
    [
      'another profile',
      inRun('checks', () => ({ seccomp_sha256: sha256Of('{}') })),
      ['posture-differs reference checks'],
    ],
    [
      'a profile that nobody knows',
      inRun('sweep', () => ({ seccomp_sha256: null })),
      ['posture-differs reference sweep'],
    ],
    [
      'a container that was killed for its time',
      inRun('checks', () => ({ ended: 'timeout' })),
      ['posture-incomplete reference checks'],
    ],
    [
      'a container that failed after its last answer',
      inRun('checks', () => ({ exit_code: 1 })),
      ['posture-incomplete reference checks'],
    ],
    [
      'a container that left nothing',
      inRun('pressure', () => ({ observations_sha256: null })),
      ['posture-incomplete reference pressure'],
    ],
    ['a sweep that failed', inRun('sweep', () => ({ exit_code: 1 })), ['posture-incomplete reference sweep']],
    [
      'memory that nobody was killed for',
      inRun('pressure', () => ({ oom_killed: false })),
      ['posture-failed memory'],
    ],
    [
      'memory that did not end it',
      inRun('pressure', () => ({ exit_code: 0 })),
      ['posture-incomplete memory'],
    ],
    ['an answer that is missing', withoutAnswer('ptrace'), ['posture-incomplete ptrace']],
    [
      'an answer nobody asked for',
      each(({ observed }) => ({ observed: [...observed, { id: 'x', outcomes: [] }] })),
      ['posture-differs x'],
    ],
    [
      'an answer twice',
      each(({ observed }) => ({ observed: [...observed, ...observed.slice(0, 1)] })),
      ['posture-differs uid'],
    ],
    ['a call that was let through', answer('ptrace', [{ errno: 3 }]), ['posture-failed ptrace']],
    ['root', answer('uid', [{ value: ['0\t0\t0\t0'] }]), ['posture-failed uid']],
    [
      'a third place to write',
      answer('creatable-folders', [{ value: ['/dev/shm', '/out', '/tmp'] }]),
      ['posture-failed creatable-folders'],
    ],
    ['no answers at all to a family', answer('socket', []), ['posture-failed socket']],
    ['no sweep', each(() => ({ sweep: null })), ['posture-incomplete sweep']],
    [
      'a sweep of fewer numbers',
      each(({ sweep }) => ({ sweep: sweep && { ...sweep, called: '0-14' } })),
      ['posture-failed sweep'],
    ],
    [
      'a sweep that refused nothing',
      each(({ sweep }) => ({ sweep: sweep && { ...sweep, denied: '' } })),
      // The last one counts those that are too many to be named.
      ['posture-failed sweep', 'posture-failed'],
    ],
    ['a reason next to a run', each(() => ({ why: 'x' })), ['posture-differs the reference image']],
    ['the image twice', (records) => [...records, ...records], ['posture-differs its images']],
  ])('%s', (_, change, expected) => {
    expect([...new Set(reasons(change))]).toEqual(expected);
  });
});

describe('the operator’s image', () => {
  const another: Change = each(() => ({ image_id: sha256Of('the reference image') }));

  test('must be in the posture when it is not the reference image', () => {
    expect(reasons(another)).toContain('posture-incomplete the subject image');
  });

  test('that starts Python must have run it', () => {
    const lazy: Change = (records, bundle) => records.flatMap((record) => [record, subject(record, bundle)]);
    expect(reasons(lazy)).toEqual(['posture-differs the subject image']);
  });

  test('must be the one that was attested', () => {
    const other: Change = (records, bundle) =>
      records.flatMap((record) => [record, subject(record, bundle, { image_id: sha256Of('x') })]);
    expect(reasons(other)).toContain('posture-differs the subject image');
  });

  test('is judged by the checks alone, without a sweep and without what the image itself holds', () => {
    const OWN = ['executables', 'setid-files', 'environment'];
    const taken: Change = (records, bundle) =>
      records.flatMap((record) => [
        record,
        subject(record, bundle, {
          state: 'ran',
          why: '',
          runs: record.runs.filter(({ part }) => part === 'checks'),
          observed: record.observed.filter(({ id }) => !OWN.includes(id)),
        }),
      ]);
    // The recorded run was asked more: that, and what pressure answered, is all that is wrong with it.
    expect(new Set(reasons(taken).map((each) => each.split(' ')[0]))).toEqual(new Set(['posture-differs']));
  });
});
