import { describe, expect, it } from '@jest/globals';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { CONTROLS } from '../../src/probes/controls/controls.ts';
import { CONTROLLED, readControlled, realControlledRun } from './controlled-run.ts';

type Posture = NonNullable<Bundle['posture']>[number];
type WithoutLimits = NonNullable<Posture['without_limits']>;

/** Code, subject and what its sentence says in its own words. */
const codes = (bundle: Bundle) =>
  readControlled(bundle).reasons.map(({ code, subject, sentence }) =>
    [code, subject ?? '', /: (.+)$/.exec(sentence)?.[1] ?? /\((.+)\)/.exec(sentence)?.[1] ?? '']
      .join(' ')
      .trim(),
  );

describe.each(CONTROLLED)('the tests under pressure without their limits, on %s', (engine) => {
  const bundle = realControlledRun(engine);
  const [reference] = bundle.posture ?? [];
  const made = reference?.without_limits;
  if (reference === undefined || made === undefined) throw new Error('the fixture has none');
  const withMade = (without_limits: WithoutLimits) => ({
    ...bundle,
    posture: [{ ...reference, without_limits }],
  });
  const withRun = (part: Partial<WithoutLimits['run']>) =>
    withMade({ ...made, run: { ...made.run, ...part } });
  const answering = (id: string, outcomes: WithoutLimits['observed'][number]['outcomes']) =>
    withMade({
      ...made,
      observed: made.observed.map((each) => (each.id === id ? { id, outcomes } : each)),
    });
  const fails = ['file-size', 'tmp-size', 'threads', 'descriptors', 'memory'];

  it('each fail', () => {
    expect(codes(bundle)).toEqual([]);
    expect(made.observed.map(({ id }) => id)).toEqual(expect.arrayContaining(fails));
  });

  it.each(fails)('block when %s finds its limit all the same, fails, or is missing', (id) => {
    const expected = `control-not-detected no-limits ${id}`;
    const number = reference.observed.find((each) => each.id === id)?.outcomes ?? [{ errno: 27 }];
    expect(codes(answering(id, [...number])).join()).toContain(expected);
    expect(codes(answering(id, [{ errno: 1 }]))).toEqual([`${expected} its operation did not succeed`]);
    const others = made.observed.filter((each) => each.id !== id);
    expect(codes(withMade({ ...made, observed: others }))).toEqual([
      `${expected} it was not answered exactly once`,
    ]);
  });

  it('must run as planned: the attested run’s flags but for the limits, to their own end', () => {
    const differs = (field: string) => [`control-differs no-limits ${field}`];
    const without = (word: string) => made.run.arguments.filter((each) => each !== word);
    expect(codes(withRun({ arguments: without('--read-only') }))).toEqual(differs('arguments'));
    expect(codes(withRun({ arguments: [...made.run.arguments, '--privileged'] }))).toEqual(
      differs('arguments'),
    );
    const limited = reference.runs.find(({ part }) => part === 'pressure');
    if (limited === undefined) throw new Error('no pressure');
    expect(codes(withMade({ ...made, run: limited })).slice(0, 2)).toEqual([
      ...differs('arguments'),
      ...differs('ended'),
    ]);
    for (const part of [{ exit_code: 137 }, { oom_killed: true }, { ended: 'timeout' }] as const)
      expect(codes(withRun(part))).toEqual(differs('ended'));
    expect(codes(withRun({ part: 'checks' }))).toEqual(differs('part'));
    expect(codes(withRun({ seccomp_sha256: null }))).toEqual(differs('seccomp_sha256'));
    expect(codes(withRun({ checks_sha256: bundle.seccomp_sha256 }))).toEqual(differs('checks_sha256'));
  });

  it('holds each answer once, and none to what was not asked', () => {
    const [first] = made.observed;
    if (first === undefined) throw new Error('no answers');
    expect(codes(withMade({ ...made, observed: [...made.observed, first] })).length).toBeGreaterThan(0);
    const odd = { id: 'other', outcomes: [] };
    expect(codes(withMade({ ...made, observed: [...made.observed, odd] }))).toEqual([
      'control-differs no-limits other is not one of its checks',
    ]);
  });

  it('exists only when every flag has its negative control', () => {
    const { without_limits: _, ...bare } = reference;
    expect(codes({ ...bundle, posture: [bare] })).toEqual([
      'control-did-not-run no-limits the bundle does not record it',
    ]);
    const packet = (bundle.controls ?? []).filter(
      ({ ids }) => CONTROLS.find((row) => row.id === ids.join())?.group === 'packet',
    );
    // The packet's controls share runs when no others are made (check-controls.test.ts).
    const apart =
      'fields-disagree controls they are not each once, in order, and in the runs that hold them.';
    expect(codes({ ...bundle, controls: packet, posture: [bare] })).toEqual([apart]);
    expect(codes({ ...bundle, controls: packet })).toEqual([
      'control-differs no-limits this run does not make it',
      apart,
    ]);
  });
});
