import { describe, expect, it } from '@jest/globals';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { CONTROLS, controlsFor, expectedFailures } from '../../src/probes/controls/controls.ts';
import { CONTROLLED, readControlled, realControlledRun } from './controlled-run.ts';
import { mutations } from './mutations.ts';

type Record = NonNullable<Bundle['controls']>[number];
type Ran = Exclude<Record, { state: 'did-not-run' }>;

const codes = (bundle: Bundle) =>
  readControlled(bundle).reasons.map(({ code, subject }) => `${code} ${subject ?? ''}`.trim());

describe.each(CONTROLLED)('a real run with all negative controls on %s', (engine) => {
  const bundle = realControlledRun(engine);
  const controls = bundle.controls ?? [];
  const ran = controls as readonly Ran[];
  const withControls = (changed: readonly Record[]): Bundle => ({ ...bundle, controls: changed });
  const withOne = (id: string, part: Partial<Ran>) =>
    withControls(ran.map((each) => (each.id === id ? { ...each, ...part } : each)));

  it('is accepted, and the reader judges each negative control as the table says', () => {
    const reading = readControlled(bundle);
    expect(reading.headline).toBe('ACCEPTED with waivers: unsigned');
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

  it('needs the packet’s negative controls, and of the others all or none', () => {
    const packet = controls.filter(({ id }) => CONTROLS.find((row) => row.id === id)?.group === 'packet');
    // What the others come with is in the posture (pressure-control.test.ts).
    expect(codes(withControls(packet))).toEqual(['control-differs no-limits']);
    expect(codes(withControls(controls.slice(0, -1)))).toEqual([`control-missing ${controls.at(-1)?.id}`]);
    for (const { id } of packet)
      expect(codes(withControls(controls.filter((each) => each.id !== id)))).toEqual([
        `control-missing ${id}`,
      ]);
  });

  it('holds each negative control of the table once, in order, and no other', () => {
    const [first, second, ...rest] = controls;
    if (first === undefined || second === undefined) throw new Error('no controls');
    expect(codes(withControls([second, first, ...rest]))).toEqual(['fields-disagree controls']);
    expect(codes(withControls([first, ...controls]))).toEqual(
      expect.arrayContaining(['fields-disagree controls', `control-differs ${first.id}`]),
    );
    expect(codes(withControls([...controls, { ...first, id: 'PR-NEW' }]))).toEqual(
      expect.arrayContaining(['control-differs PR-NEW', 'control-not-detected PR-NEW']),
    );
  });

  it('is blocked when nothing shows that a negative control was weakened', () => {
    // What differs between any two runs, whatever they are.
    const usual = ran.find(({ id }) => id === 'PR-FS-RO-IN/folder');
    // Podman reports the environment's keys in any order.
    const paths = new Set([
      ...(usual?.host ?? []).map(({ path }) => path),
      ...[0, 1, 2].map((index) => `container.env_keys.${index}`),
    ]);
    const unchanged = ran.filter(({ host }) => host.every(({ path }) => paths.has(path))).map(({ id }) => id);
    // Two that no fact of the host's can show: a folder's mode, which must fail nothing, and a profile (below).
    expect(unchanged.filter((id) => !id.startsWith('PR-SOCK-1') && !id.startsWith('PR-PTRACE-1'))).toEqual(
      engine === 'docker' ? ['PR-FS-RO-IN/folder', '--security-opt seccomp='] : expect.any(Array),
    );
    for (const each of ran.filter(({ id }) => !unchanged.includes(id))) {
      const host = each.host.filter(({ path }) => paths.has(path));
      expect([each.id, codes(withOne(each.id, { host })).length > 0]).toEqual([each.id, true]);
    }
    for (const each of ran) {
      const own = ran.find(({ id }) => id === 'PR-ENV-1')?.seccomp_sha256 ?? null;
      if (each.seccomp_sha256 !== own)
        expect(codes(withOne(each.id, { seccomp_sha256: own }))).toContain(`control-not-detected ${each.id}`);
    }
  });

  it('is blocked when a negative control observed what the attested run observed', () => {
    // By the negative control's own facts these two mount tables are wrong: /dev for root, another container's hosts.
    const byFacts = ['PR-FS-ESC/user', 'PR-MOUNT-1/hosts'];
    for (const each of ran.filter(({ id, failed }) => failed.length > 0 && !byFacts.includes(id))) {
      const observed = bundle.observed.map(({ probe_id }) => probe_id);
      const like = withOne(each.id, { observed: [], observed_as_attested: observed });
      expect(codes(like)).toEqual(expect.arrayContaining([`control-not-detected ${each.id}`]));
    }
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
      const host = ran.find(({ id }) => id === 'PR-EXEC-1')?.host ?? [];
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
      { type: 'fifo' },
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
    const { marker } = ran.find(({ id }) => id === 'PR-EXEC-1') ?? {};
    const elsewhere = { ...(marker ?? saw), image_id: reference.image_id };
    expect(codes(withOne('PR-EXEC-1', { marker: elsewhere }))).toEqual(['control-differs PR-EXEC-1']);
  });

  it('does not take one run for two negative controls', () => {
    const [first, second] = ran;
    if (first === undefined || second === undefined) throw new Error('no controls');
    expect(codes(withOne(second.id, { ...first, id: second.id }))).toContain(`control-differs ${second.id}`);
  });
});

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
    const control = bundle.controls?.find((each) => each.id === id) as Ran;
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
