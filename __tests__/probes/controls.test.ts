import { describe, expect, it } from '@jest/globals';
import { planRun } from '../../src/container/run-arguments.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { PROBES } from '../../src/probes/contract.ts';
import { mountedIn, restrictionsOf } from '../../src/probes/controls/control.ts';
import { CONTROLS, controlsFor, expectedFailures } from '../../src/probes/controls/controls.ts';
import { routesTowards } from '../../src/probes/controls/host-routes.ts';
import { canShare, together, weakenedRunsFor } from '../../src/probes/controls/together.ts';
import { weakenFlags } from '../../src/probes/controls/weakening.ts';
import { KERNEL_CHECKS } from '../../src/probes/kernel/checks.ts';
import { NOTHING_TO_SHOW, RESTRICTIONS } from '../../src/probes/restrictions/restrictions.ts';

const folder = { root: '/t', input: '/t/in', output: '/t/out' };
const planned = (name: 'docker' | 'podman') =>
  planRun({
    engine: { name, rootless: false },
    folder: { name: 'x', profile: '/t/seccomp.json', ...folder },
    labels: { a: 'b' },
    imageId: sha256Of('image'),
    extra: [],
  });

describe.each(['docker', 'podman'] as const)('the negative controls on %s', (name) => {
  const controls = controlsFor('all', { name, rootless: false });
  const flags = planned(name);
  const weakened = (id: string) => {
    const control = controls.find((each) => each.id === id);
    return weakenFlags(flags, control?.weakens ?? [], { ...folder, engine: name, network: 'network' });
  };

  it('have ids of their own, and name restrictions, kernel checks and negative controls that exist', () => {
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
    for (const control of controls) {
      const { id, kernel, restsOn = [], partOf } = control;
      const known = (names: readonly string[], all: readonly string[]) =>
        names.filter((each) => !all.includes(each)).map((each) => `${id}: ${each}`);
      const named = [...restrictionsOf(control, name), ...restsOn];
      expect(
        known(
          named,
          RESTRICTIONS.map((restriction) => restriction.id),
        ),
      ).toEqual([]);
      expect(
        known(
          kernel,
          KERNEL_CHECKS.map((check) => check.id),
        ),
      ).toEqual([]);
      if (partOf !== undefined) expect(controls.map((each) => each.id)).toContain(partOf);
    }
  });

  it('of the packet make each of its probes fail', () => {
    const failed = controlsFor('packet', { name, rootless: false }).flatMap((each) =>
      expectedFailures(each, name),
    );
    expect(PROBES.map(({ id }) => id).filter((id) => !failed.includes(id))).toEqual([]);
  });

  it('are smaller than the whole that they are a part of, and remove other restrictions than it does', () => {
    for (const part of controls.filter(({ partOf }) => partOf !== undefined)) {
      const whole = controls.find(({ id }) => id === part.partOf);
      if (whole === undefined) throw new Error(part.id);
      const kinds = (weakens: typeof part.weakens) =>
        weakens.map((each) => JSON.stringify({ ...each, address: null }));
      expect(part.weakens.length).toBeLessThan(whole.weakens.length);
      for (const kind of kinds(part.weakens)) expect(kinds(whole.weakens)).toContain(kind);
      const own = part.id.split('/')[0];
      expect(part.succeeds.filter((id) => whole.succeeds.includes(id) && id !== own)).toEqual([]);
    }
  });

  it('weaken every flag that puts a restriction in force', () => {
    const changed = new Set(
      controls.flatMap(({ id, weakens }) => {
        const kept = new Set(weakened(id).map((flag) => JSON.stringify(flag)));
        const inProfile = weakens.some(({ kind }) => kind === 'profile');
        return flags
          .filter(
            (flag) => !kept.has(JSON.stringify(flag)) || (inProfile && /seccomp=/.test(flag.value ?? '')),
          )
          .map((flag) => JSON.stringify(flag));
      }),
    );
    const left = flags.filter(
      (flag) => !changed.has(JSON.stringify(flag)) && !NOTHING_TO_SHOW.includes(flag.flag),
    );
    // A run leaves its lines in /out, and needs it to start (restrictions.test.ts). Docker has no options for it.
    expect(left.map(({ flag, value }) => `${flag} ${value ?? ''}`)).toEqual(
      name === 'docker' ? ['-v /t/out:/out:rw'] : [],
    );
  });

  it('never ask for privileges, a namespace or a mount of the host’s, or a socket', () => {
    for (const { id } of controls) {
      const text = weakened(id).map(({ flag, value }) => `${flag} ${value ?? ''}`);
      const own = text.filter((each) => each.startsWith('-v '));
      expect(own.filter((each) => !each.startsWith('-v /t/'))).toEqual([]);
      // Even a weakened run must give the payload nothing of the host's. `systempaths=unconfined` only uncovers files
      // of the kernel, of which none can be changed by the payload's user.
      const dangerous =
        /privileged|cap-add|--device|network host|--(pid|ipc|uts|userns) host|(?<!systempaths=)unconfined/;
      expect([id, text.filter((each) => dangerous.test(each))]).toEqual([id, []]);
      expect(text.filter((each) => /host$/.test(each))).toEqual(
        id === '--cgroupns private' ? ['--cgroupns host'] : [],
      );
    }
  });

  it('on a network have no name server outside of their own container', () => {
    for (const { id, weakens } of controls) {
      const networked = weakens.some(({ kind }) => kind === 'network');
      const servers = weakened(id).flatMap(({ flag, value }) => (flag === '--dns' ? [value] : []));
      expect([id, servers]).toEqual([id, networked ? ['127.0.0.1'] : []]);
    }
  });

  it('that this engine cannot run are not in its list', () => {
    const other = name === 'docker' ? 'podman' : 'docker';
    expect(controls.filter(({ scope }) => scope?.engine === other)).toEqual([]);
    const rootless = controlsFor('packet', { name, rootless: true }).map(({ id }) => id);
    expect(rootless).not.toContain('PR-FS-RO-IN/mount');
  });
});

describe.each([
  ['docker', false],
  ['podman', false],
  ['podman', true],
] as const)('the runs that the packet’s negative controls share on %s, rootless %s', (name, rootless) => {
  const controls = controlsFor('packet', { name, rootless });
  const runs = weakenedRunsFor('packet', { name, rootless });

  it('hold each of them once, in at most five containers', () => {
    expect(
      runs
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(controls.map(({ id }) => id).sort());
    expect(runs.length).toBeLessThanOrEqual(5);
  });

  it('hold none whose expectations overlap: probes but the mount table, its places, restrictions, mounts, kernel checks', () => {
    for (const run of runs) {
      const all = <Item>(of: (control: (typeof run)[number]) => readonly Item[]) => run.flatMap(of);
      const lists = [
        all((control) => expectedFailures(control, name).filter((id) => id !== 'PR-MOUNT-1')),
        all((control) =>
          expectedFailures(control, name).includes('PR-MOUNT-1') ? (control.mounts ?? []) : [],
        ),
        all(({ restrictions }) => restrictions),
        all((control) => mountedIn(control, name)),
        all(({ kernel }) => kernel),
        all(({ marker }) => (marker === undefined ? [] : [marker.kind.length > 0])),
        all(({ id, partOf }) => [partOf ?? id]),
      ];
      for (const list of lists) expect(list).toEqual([...new Set<unknown>(list)]);
      const missing = all((control) => restrictionsOf(control, name));
      for (const { id, restsOn = [] } of run)
        expect([id, restsOn.filter((each) => missing.includes(each))]).toEqual([id, []]);
    }
  });

  it('are decided by each two of them, in either order', () => {
    for (const a of controls)
      for (const b of controls) expect(canShare(a, b, name)).toBe(canShare(b, a, name));
  });

  it('must show the union of what each shows, with every weakening', () => {
    for (const run of runs) {
      const whole = together(run, name);
      if (whole === null) throw new Error('a run without controls');
      const sorted = (texts: readonly string[]) => [...new Set(texts)].sort();
      expect(whole.weakens).toEqual(run.flatMap(({ weakens }) => weakens));
      expect(sorted(expectedFailures(whole, name))).toEqual(
        sorted(run.flatMap((control) => expectedFailures(control, name))),
      );
      expect(sorted(restrictionsOf(whole, name))).toEqual(
        sorted(run.flatMap((control) => restrictionsOf(control, name))),
      );
      expect(sorted(whole.kernel)).toEqual(sorted(run.flatMap(({ kernel }) => kernel)));
      expect(sorted(whole.succeeds)).toEqual(sorted(run.flatMap(({ succeeds }) => succeeds)));
      expect(whole.config ?? []).toEqual(run.flatMap(({ config = [] }) => config));
    }
  });
});

it('with every flag each negative control has a run of its own', () => {
  const engine = { name: 'docker', rootless: false } as const;
  expect(weakenedRunsFor('all', engine).map((run) => run.map(({ id }) => id))).toEqual(
    controlsFor('all', engine).map(({ id }) => [id]),
  );
});

it('a run makes no negative controls when none are asked for', () => {
  expect(controlsFor('none', { name: 'docker', rootless: false })).toEqual([]);
  expect(CONTROLS.length).toBeGreaterThan(controlsFor('packet', { name: 'docker', rootless: false }).length);
});

describe('the host’s routes towards the negative controls’ network', () => {
  const head = 'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n';
  const route = (destination: string, mask: string) =>
    `eth0\t${destination}\t00000000\t0001\t0\t0\t0\t${mask}\t0\t0\t0\n`;

  it.each([
    ['the default route', route('00000000', '00000000'), 1],
    ['the network itself', route('00010101', '00FFFFFF'), 1],
    ['the peer alone', route('01010101', 'FFFFFFFF'), 1],
    ['a larger network', route('00000001', '000000FF'), 1],
    ['another network', route('000200C0', '00FFFFFF'), 0],
    ['what is not a route', 'garbage\n', 1],
  ])('%s', (_, line, count) => {
    expect(routesTowards(head + line, '')).toHaveLength(count);
  });

  it('and its addresses there', () => {
    const trie = 'Local:\n |-- 1.1.1.254\n  /32 host LOCAL\n |-- 127.0.0.1\n |-- 11.1.1.12\n';
    expect(routesTowards(head, trie)).toEqual(['|-- 1.1.1.254']);
  });
});
