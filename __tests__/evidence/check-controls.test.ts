import { describe, expect, it } from '@jest/globals';
import { buildBundle } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { changesBetween, withChanges } from '../../src/evidence/changes.ts';
import { mountedIn, restrictionsOf } from '../../src/probes/controls/control.ts';
import { CONTROLS, controlsFor, expectedFailures } from '../../src/probes/controls/controls.ts';
import { runName, weakenedRunsFor } from '../../src/probes/controls/together.ts';
import { CONTROLLED, readControlled, realControlledRun } from './controlled-run.ts';
import { mutations } from './mutations.ts';
import { realRun } from './real-run.ts';

type Record = NonNullable<Bundle['controls']>[number];
type Ran = Exclude<Record, { state: 'did-not-run' }>;
/** What a control's run reported of itself, with the kernel's snapshot that these runs have. */
type Facts = Bundle['host'] & { kernel: { status: object } };
/** What a record says, of which run, how it comes about, and what the reader says. */
type Contradicting = [string, string, (each: Ran) => Partial<Ran>, RegExp];

type ChangedPart = (value: string & readonly string[]) => object;

/** The value of a part, whichever it is; empty if it has none. */
const valueIn = (part: object) => Reflect.get(part, 'value') ?? '';

/** A weakened run by the names of the negative controls that it holds. */
const named = ({ ids }: Pick<Record, 'ids'>) => runName(ids);

const codes = (bundle: Bundle) =>
  readControlled(bundle).reasons.map(({ code, subject }) => `${code} ${subject ?? ''}`.trim());

describe.each(CONTROLLED)('a real run with all negative controls on %s', (engine) => {
  const bundle = realControlledRun(engine);
  const controls = bundle.controls ?? [];
  const ran = controls as readonly Ran[];
  const withControls = (changed: readonly Record[]): Bundle => ({ ...bundle, controls: changed });
  const withOne = (id: string, part: Partial<Ran>) =>
    withControls(ran.map((each) => (named(each) === id ? { ...each, ...part } : each)));

  it('is accepted, and the reader judges each negative control as the table says', () => {
    const reading = readControlled(bundle);
    expect(reading.headline).toMatch(/^ACCEPTED with waivers: unsigned; /);
    expect(reading.controls.map(({ id }) => id)).toEqual(
      controlsFor('all', bundle.host.engine).map(({ id }) => id),
    );
    for (const control of reading.controls) {
      const { id, failed, state } = control;
      const row = CONTROLS.find((each) => each.id === id);
      expect([id, state, [...failed].sort()]).toEqual([
        id,
        'detected',
        [...(row === undefined ? [] : expectedFailures(row, engine))].sort(),
      ]);
    }
  });

  it('names the negative controls of a run only if this program makes it, and else the run alone', () => {
    const [packetRun = []] = weakenedRunsFor('packet', bundle.host.engine).map((run) =>
      run.map(({ id }) => id),
    );
    const found = (ids: readonly string[]) =>
      readControlled(withControls([{ ids: [...ids], state: 'did-not-run', why: '\u200b'.repeat(1000) }]))
        .controls;
    expect(found(packetRun).map(({ id }) => id)).toEqual(packetRun);
    for (const odd of [['a', 'b'], [...packetRun, 'a'], ['PR-ENV-1', 'PR-ENV-1'], packetRun.toReversed()])
      expect(found(odd).map(({ id, run, expected }) => [id, run, expected])).toEqual([
        [runName(odd), runName(odd), []],
      ]);
    for (const { why } of found(packetRun)) expect(why.length).toBeLessThan(3000);
  });

  it('needs the packet’s negative controls, and of the others all or none', () => {
    const packet = controls.filter(
      (each) => CONTROLS.find((row) => row.id === named(each))?.group === 'packet',
    );
    // What the others come with is in the posture (pressure-control.test.ts).
    expect(codes(withControls(packet))).toEqual(['control-differs no-limits', 'fields-disagree controls']);
    expect(codes(withControls(controls.slice(0, -1)))).toEqual([
      `control-missing ${controls.at(-1)?.ids.join()}`,
    ]);
    for (const left of packet)
      expect(codes(withControls(controls.filter((each) => each !== left)))).toEqual([
        `control-missing ${named(left)}`,
      ]);
  });

  it('holds each negative control of the table once, in order, and no other', () => {
    const [first, second, ...rest] = controls;
    if (first === undefined || second === undefined) throw new Error('no controls');
    expect(codes(withControls([second, first, ...rest]))).toEqual(['fields-disagree controls']);
    expect(codes(withControls([first, ...controls]))).toEqual(
      expect.arrayContaining(['fields-disagree controls', `control-differs ${named(first)}`]),
    );
    expect(codes(withControls([...controls, { ...first, ids: ['PR-NEW'] }]))).toEqual(
      expect.arrayContaining(['control-differs PR-NEW']),
    );
  });

  const MOUNT = '999 1 0:99 / /srv rw - tmpfs tmpfs rw\n';
  const ETH9 = '\n  eth9: 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0';
  it.each<[string, string, string, ChangedPart, boolean]>([
    ['a text that no judge reads', 'PR-NET-1', 'PR-NET-1', () => ({ value: 'x'.repeat(50_000) }), true],
    ['a list that no judge reads', 'PR-NET-1', 'PR-NET-1', () => ({ value: Array(4000).fill('x') }), true],
    ['more variables', 'PR-ENV-1', 'PR-ENV-1', (keys) => ({ value: [...keys, 'A_TOKEN'] }), true],
    ['one more interface', 'PR-NET-2', 'PR-NET-2', (text) => ({ value: `${text}${ETH9}` }), true],
    [
      'one more mount',
      'PR-MOUNT-1/tmpfs',
      'PR-MOUNT-1',
      (text) => ({ value: `${text.trimEnd()}\n${MOUNT}` }),
      true,
    ],
    [
      'one more mount where none may be',
      'PR-NET-2',
      'PR-MOUNT-1',
      (text) => ({ value: `${text.trimEnd()}\n${MOUNT}` }),
      false,
    ],
    [
      'another error',
      'PR-FS-OUT-OK',
      'PR-FS-OUT-OK',
      () => ({ error: 'OSError', errno: 5, message: 'y' }),
      true,
    ],
    [
      'no refusal where there was one',
      'PR-ENV-1',
      'PR-SOCK-1',
      () => ({ outcome: 'value', value: '' }),
      false,
    ],
  ])('takes the signer’s word for what its payload saw: %s', (_, id, probe, change, accepted) => {
    const run = ran.find((each) => named(each) === id);
    const seen = run?.observed.find(({ probe_id }) => probe_id === probe);
    const usual = bundle.observed.find(({ probe_id }) => probe_id === probe);
    if (run === undefined || (seen ?? usual) === undefined) throw new Error('not in the fixture');
    const parts = (seen ?? usual)?.parts.map((part) => ({ ...part, ...change(valueIn(part)) }));
    const line = { ...(seen ?? usual), parts } as Observed;
    const changed = {
      observed: [...run.observed.filter(({ probe_id }) => probe_id !== probe), line].sort(
        (a, b) => a.line - b.line,
      ),
      observed_as_attested: run.observed_as_attested.filter((each) => each !== probe),
    };
    expect(codes(withOne(id, changed))).toEqual(accepted ? [] : expect.arrayContaining([expect.any(String)]));
  });

  it('is blocked when nothing shows that a negative control was weakened', () => {
    // What differs between any two runs, whatever they are.
    const usual = ran.find((each) => named(each) === 'PR-FS-RO-IN/folder');
    // Podman reports the environment's keys in any order.
    const paths = new Set([
      ...(usual?.host ?? []).map(({ path }) => path),
      ...[0, 1, 2].map((index) => `container.env_keys.${index}`),
    ]);
    const unchanged = ran.filter(({ host }) => host.every(({ path }) => paths.has(path))).map(named);
    // No fact of the host's shows a profile (below) or a folder's mode, which must fail nothing.
    const changesProfile = (id: string) =>
      CONTROLS.some((row) => row.id === id && row.weakens.some(({ kind }) => kind === 'profile'));
    expect(unchanged.filter((id) => !changesProfile(id))).toEqual(
      engine === 'docker' ? ['PR-FS-RO-IN/folder', '--security-opt seccomp='] : expect.any(Array),
    );
    for (const each of ran.filter((each) => !unchanged.includes(named(each)))) {
      const host = each.host.filter(({ path }) => paths.has(path));
      expect([each.ids, codes(withOne(named(each), { host })).length > 0]).toEqual([each.ids, true]);
    }
    for (const each of ran) {
      const own = ran.find((each) => named(each) === 'PR-ENV-1')?.seccomp_sha256 ?? null;
      if (each.seccomp_sha256 !== own)
        expect(codes(withOne(named(each), { seccomp_sha256: own }))).toContain(
          `control-not-detected ${named(each)}`,
        );
    }
  });

  it('is blocked when a negative control observed what the attested run observed', () => {
    // By the negative control's own facts these two mount tables are wrong: /dev for root, another container's hosts.
    const byFacts = ['PR-FS-ESC/user', 'PR-MOUNT-1/hosts'];
    for (const each of ran.filter((each) => each.failed.length > 0 && !byFacts.includes(named(each)))) {
      const observed = bundle.observed.map(({ probe_id }) => probe_id);
      const like = withOne(named(each), { observed: [], observed_as_attested: observed });
      expect(codes(like)).toEqual(expect.arrayContaining([`control-not-detected ${named(each)}`]));
    }
  });

  it('is blocked when the host found what the failed probe asks for, whatever else was weakened', () => {
    const control = ran.find((each) => named(each) === 'PR-FS-OUT-OK');
    const host = (control?.host ?? []).filter(({ path }) => path !== 'report_md');
    expect(host.length).toBeLessThan(control?.host.length ?? 0);
    expect(codes(withOne('PR-FS-OUT-OK', { host }))).toContain('control-not-detected PR-FS-OUT-OK');
    // As in a run that also has another user, in which no restriction of files corroborates anything.
    const [id, ...rest] = host;
    if (id?.path !== 'container.id') throw new Error('its first difference is another one');
    const user = { path: 'container.user', value: '0:0' };
    const shared = readControlled(withOne('PR-FS-OUT-OK', { host: [id, user, ...rest] }));
    expect(shared.controls.find(({ id }) => id === 'PR-FS-OUT-OK')?.why).toContain(
      'The host found what PR-FS-OUT-OK asks for.',
    );
  });

  it('does not call an honest record forged because the attested payload left no report', () => {
    // Each negative control's record is how its facts differ from the attested run's.
    const finished = ran.map((each) => {
      const others = each.host.filter(({ path }) => path !== 'report_md');
      return { ...each, host: [...others, { path: 'report_md', value: 'ok' }] };
    });
    const host = { ...bundle.host, report_md: 'absent' as const };
    const unfinished = { ...withControls(finished), host };
    const found = readControlled(unfinished).reasons;
    expect(found.map(({ code }) => code)).toContain('contradicted');
    expect(
      found.filter(({ code, sentence }) => code === 'control-differs' && sentence.includes('report.md')),
    ).toEqual([]);
  });

  it.each(['PR-NET-1', 'PR-EXEC-1'])('needs the marker of %s', (id) => {
    const seen = withOne(id, { marker: { expected: '1.1.1.2', seen: null } });
    expect(codes(seen)).toContain(`control-not-detected ${id}`);
    expect(codes(withOne(id, { marker: null }))).toContain(`control-not-detected ${id}`);
    const other = '0'.repeat(32);
    expect(codes(withOne(id, { marker: { expected: other, seen: other } }))).toContain(
      `control-not-detected ${id}`,
    );
  });

  it('takes the folder of PR-EXEC-1’s program for its own where the attested image has none, and no other', () => {
    const plain = { type: 'folder', mode: 0o755, uid: 0, gid: 0, size: 0, sha256: null } as const;
    const withAdded = (part: object) => {
      const entry = { path: '/usr/bin', ...plain, target: '', xattrs: [], program: 'none', ...part };
      const host = ran.find((each) => named(each) === 'PR-EXEC-1')?.host ?? [];
      return codes(
        withOne('PR-EXEC-1', {
          host: host.map(({ path, value }) =>
            path === 'inventory.added' && Array.isArray(value)
              ? { path, value: [...value.slice(0, -1), entry, value.at(-1)] }
              : { path, value },
          ),
        }),
      );
    };
    expect(withAdded({})).toEqual([]);
    for (const other of [
      { path: '/usr' },
      { path: '/usr/bin/x' },
      { mode: 0o777 },
      { uid: 65532 },
      { gid: 65532 },
      { xattrs: ['user.x=00'] },
      { type: 'symbolic-link' },
    ])
      expect(withAdded(other)).toContain('control-not-detected PR-EXEC-1');
  });

  it('has a peer that ran in the reference image, where it says so', () => {
    const [reference] = bundle.posture ?? [];
    if (reference === undefined) throw new Error('no posture');
    const saw = { expected: '1.1.1.2', seen: '1.1.1.2' };
    const peerIn = (image_id: string) => ({
      marker: { ...saw, image_id: image_id as typeof reference.image_id },
    });
    expect(codes(withOne('PR-NET-1', peerIn(reference.image_id)))).toEqual([]);
    expect(codes(withOne('PR-NET-1', peerIn(`sha256:${'0'.repeat(64)}`)))).toEqual([
      'control-differs PR-NET-1',
    ]);
    const { marker } = ran.find((each) => named(each) === 'PR-EXEC-1') ?? {};
    const elsewhere = { ...(marker ?? saw), image_id: reference.image_id };
    expect(codes(withOne('PR-EXEC-1', { marker: elsewhere }))).toEqual(['control-differs PR-EXEC-1']);
  });

  /** The record of a run whose host reported something else: written as this program writes it. */
  const withHost = ({ host }: Ran, change: (host: Facts) => unknown): Partial<Ran> => {
    const { seccomp: _, ...attested } = bundle.host;
    const facts = structuredClone(withChanges(attested, host)) as Facts;
    change(facts);
    return { host: changesBetween(attested, facts) };
  };

  it.each<Contradicting>([
    [
      'an observation twice',
      'PR-ENV-1',
      ({ observed }) => ({ observed: [...observed, ...observed.slice(-1)] }),
      /not one that this program writes/,
    ],
    [
      'two observations on one line',
      'PR-FS-RO-IN',
      ({ observed }) => ({ observed: observed.map((each) => ({ ...each, line: 1 })) }),
      /twice/,
    ],
    ['no exit code', 'PR-ENV-1', () => ({ exit_code: null }), /exit code/],
    ['no digest of what it observed', 'PR-ENV-1', () => ({ observations_sha256: null }), /exit code/],
    ...(['uid', 'gid', 'groups'] as const).map(
      (ids): Contradicting => [
        `another ${ids}`,
        'PR-ENV-1',
        (each) => withHost(each, ({ kernel }) => Object.assign(kernel.status, { [ids]: [7, 7, 7, 7] })),
        /its user, which/,
      ],
    ),
    [
      'another user',
      'PR-ENV-1',
      (each) => withHost(each, ({ container }) => Object.assign(container, { user: '7:7' })),
      /its user, which/,
    ],
    ...(['network_mode', 'networks'] as const).map(
      (member): Contradicting => [
        `the ${member} of the attested run`,
        'PR-NET-1',
        (each) =>
          withHost(each, ({ container }) => {
            Object.assign(container, { [member]: bundle.host.container[member] });
          }),
        /its network, of which/,
      ],
    ),
    [
      'a report that the payload did not write',
      'PR-ENV-1',
      (each) => withHost(each, (host) => Object.assign(host, { report_md: 'absent' })),
      /report\.md/,
    ],
    [
      'files of another container',
      'PR-ENV-1',
      (each) =>
        withHost(each, ({ container }) => {
          Object.assign(container, { engine_files: bundle.host.container.engine_files });
        }),
      /files of the engine/,
    ],
    [
      'a program that is not among the executables',
      'PR-EXEC-1',
      (each) =>
        withHost(each, ({ inventory }) => {
          Object.assign(inventory, { executables: bundle.host.inventory.executables });
        }),
      /executables/,
    ],
  ])('is blocked with %s (%s)', (_, id, change, why) => {
    const each = ran.find((run) => named(run) === id);
    if (each === undefined) throw new Error('no such control');
    const sentences = readControlled(withOne(id, change(each))).reasons.map(({ sentence }) => sentence);
    expect(sentences.join()).toMatch(why);
  });

  it('is accepted when it is written again as it was', () => {
    const [first] = ran;
    if (first === undefined) throw new Error('no controls');
    expect(
      codes(
        withOne(
          named(first),
          withHost(first, () => undefined),
        ),
      ),
    ).toEqual([]);
  });

  it('does not take one run for two negative controls', () => {
    const [first, second] = ran;
    if (first === undefined || second === undefined) throw new Error('no controls');
    expect(codes(withOne(named(second), { ...first, ids: second.ids }))).toContain(
      `control-differs ${named(second)}`,
    );
  });
});

describe.each([
  ['docker', 'docker-targeted-deny'],
  ['podman', 'podman-targeted-deny'],
] as const)('the weakened runs of a default run on %s', (engine, name) => {
  const honest = realRun(name);
  const bundle = buildBundle(honest.input);
  const runs = (bundle.controls ?? []) as readonly Ran[];
  /** Why the run was not detected, with this part of its record changed. */
  const whyNot = (run: Ran, part: Partial<Ran>): string => {
    const controls = runs.map((each) => (each === run ? { ...each, ...part } : each));
    const { reasons } = readControlled({ ...bundle, controls });
    return reasons.map(({ code, sentence }) => `${code}: ${sentence}`).join('\n');
  };
  const withFact = (run: Ran, path: string, change: (value: unknown) => unknown): Partial<Ran> => ({
    host: run.host.map((each) => (each.path === path ? { path, value: change(each.value) } : each)),
  });
  const rowsOf = (run: Ran) => run.ids.flatMap((id) => CONTROLS.filter((row) => row.id === id));

  it('are those that the table groups, and all detected', () => {
    expect(runs.map(({ ids }) => ids)).toEqual(
      weakenedRunsFor('packet', bundle.host.engine).map((run) => run.map(({ id }) => id)),
    );
    for (const { id, state } of readControlled(bundle).controls)
      expect([id, state]).toEqual([id, 'detected']);
  });

  it('are blocked when a probe of one of their controls answers as in the attested run', () => {
    for (const run of runs)
      for (const probe of rowsOf(run).flatMap((row) => expectedFailures(row, engine))) {
        if (probe === 'PR-MOUNT-1' || !run.observed.some(({ probe_id }) => probe_id === probe)) continue;
        const why = whyNot(run, {
          observed: run.observed.filter(({ probe_id }) => probe_id !== probe),
          observed_as_attested: bundle.observed
            .map(({ probe_id }) => probe_id)
            .filter((id) => id === probe || run.observed_as_attested.includes(id)),
        });
        expect([probe, why]).toEqual([probe, expect.stringContaining(`${probe} did not fail`)]);
      }
  });

  it('are blocked when the mount table does not have what one of their controls changed there', () => {
    for (const run of runs)
      for (const at of rowsOf(run).flatMap((row) =>
        expectedFailures(row, engine).includes('PR-MOUNT-1') ? (row.mounts ?? []) : [],
      )) {
        // What is wrong with Docker's /dev is the user.
        if (at === '/dev') continue;
        const observed = run.observed.map((each) => withMount(each, at));
        expect([at, whyNot(run, { observed })]).toEqual([at, expect.stringMatching(NAMED_MOUNT(at))]);
      }
  });

  it('are blocked when the engine does not report a mount of one of their controls', () => {
    for (const run of runs)
      for (const at of rowsOf(run).flatMap((row) => mountedIn(row, engine))) {
        const without = withFact(run, 'container.mounts', (mounts) =>
          Array.isArray(mounts)
            ? mounts.filter(({ destination }) => destination.replace(/^\/var\/run\//, '/run/') !== at)
            : mounts,
        );
        expect([at, whyNot(run, without)]).toEqual([
          at,
          expect.stringContaining(`does not report a mount at ${at}`),
        ]);
      }
  });

  it.each([
    ['container.user', 'user'],
    ['container.readonly_rootfs', 'read-only'],
    ['container.network_mode', 'network'],
    ['container.networks', 'network'],
    ['container.env_keys', 'environment'],
  ])('are blocked when %s is the attested run’s, though a control changes it', (path, restriction) => {
    for (const run of runs) {
      const shows = rowsOf(run).some((row) => restrictionsOf(row, engine).includes(restriction));
      const host = run.host.filter((each) => !each.path.startsWith(path));
      // A network has a mode and a list: either shows it.
      const left = restriction === 'network' ? host.filter((each) => !/network/.test(each.path)) : host;
      if (!shows || left.length === run.host.length) continue;
      expect([run.ids, whyNot(run, { host: left })]).toEqual([
        run.ids,
        expect.stringMatching(/control-not-detected|control-differs/),
      ]);
    }
  });

  it('are blocked when they hold other controls than the table groups', () => {
    const [first, second, ...rest] = runs;
    if (first === undefined || second === undefined) throw new Error('one run');
    const moved = [
      { ...first, ids: first.ids.slice(1) },
      { ...second, ids: [...second.ids, first.ids[0] ?? ''] },
      ...rest,
    ];
    expect(codes({ ...bundle, controls: moved })).toEqual(
      expect.arrayContaining([
        'fields-disagree controls',
        `control-not-detected ${named(moved[0] ?? first)}`,
      ]),
    );
    const twice = [{ ...first, ids: [...first.ids, ...first.ids.slice(-1)] }, second, ...rest];
    expect(codes({ ...bundle, controls: twice })).toContain('fields-disagree controls');
    expect(codes({ ...bundle, controls: [first, second] }).join()).toContain('control-missing');
  });
});

const NAMED_MOUNT = (at: string) => new RegExp(`PR-MOUNT-1 does not report ${at}\\.|PR-MOUNT-1 did not fail`);

type Observed = Bundle['observed'][number];

/** The mount table with this place as the attested run has it: read-only, or not there at all. */
function withMount(observed: Observed, at: string): Observed {
  if (observed.probe_id !== 'PR-MOUNT-1') return observed;
  const usual = ['/', '/in'].includes(at);
  const parts = observed.parts.map((part) => {
    const lines = linesOf(part).flatMap((line) =>
      placeOf(line) !== at ? line : usual ? line.replace(' rw,', ' ro,') : [],
    );
    return { ...part, value: lines.join('\n') };
  });
  return { ...observed, parts } as Observed;
}

function linesOf(part: Observed['parts'][number] | undefined): readonly string[] {
  return part !== undefined && 'value' in part && typeof part.value === 'string'
    ? part.value.split('\n')
    : [];
}

function placeOf(line: string): string {
  return (line.split(' ')[4] ?? '').replace(/^\/var\/run\//, '/run/');
}

/** The parts of a negative control that only a signature protects, and why: members, and facts by their paths. */
const ONLY_SIGNED: readonly (readonly [RegExp, string])[] = [
  [/^(observations_sha256|exit_code)$/, 'nothing else says it'],
  [/^observed\.\*\.parts$/, 'their order'],
  [/^observed\.\*\.line$/, 'the control’s own lines are not kept'],
  [/^observed\.\*\.parts\.\*\.(value|message|error)/, 'its judge takes either'],
  [
    /^fact container\.(network_mode|networks|user|mounts|capabilities|cap_drop|env_keys|engine_files)/,
    'a restriction is as open',
  ],
  [/^fact kernel\./, 'within what is allowed'],
];

/** The host's fact that was changed or dropped. */
function factOf(control: Ran, place: string, path: string, value: Ran): string | undefined {
  const left = place === 'host.*' && path === 'host' ? value.host.map((each) => each.path) : null;
  if (left !== null) return control.host.find((each) => !left.includes(each.path))?.path;
  const index = /^host\.(\d+)/.exec(path)?.[1];
  return index === undefined ? undefined : control.host[Number(index)]?.path;
}

describe('every member of a negative control dropped, nulled, changed, doubled or added to', () => {
  it.each([
    ['docker', 'PR-NET-1'],
    ['docker', 'PR-EXEC-1'],
    ['podman', 'PR-FS-ESC'],
  ] as const)('%s, %s: nothing but what only a signature protects is accepted changed', (engine, id) => {
    const bundle = realControlledRun(engine);
    const control = bundle.controls?.find((each) => named(each) === id) as Ran;
    // Alone, so that each trial judges one negative control; the reader always reports the others as missing.
    const reasons = (value: unknown) =>
      readControlled(bundle, { ...bundle, controls: [value] }).reasons.map(({ sentence }) => sentence);
    const honest = reasons(control);
    const accepted: string[] = [];
    let trials = 0;
    for (const { place, path, change, value } of mutations(control)) {
      if (JSON.stringify(value) === JSON.stringify(control)) continue;
      trials += 1;
      if (reasons(value).join() !== honest.join()) continue;
      const fact = factOf(control, place, path, value as Ran);
      const named = fact === undefined ? place : `fact ${fact}`;
      if (!ONLY_SIGNED.some(([pattern]) => pattern.test(named))) accepted.push(`${named}: ${path} ${change}`);
    }
    expect(accepted).toEqual([]);
    expect(trials).toBeGreaterThan(100);
  });
});
