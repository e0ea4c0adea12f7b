import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { judgeMounts, ruleOf } from '../../src/probes/mounts/judge.ts';
import { type Mount, parseMountinfo } from '../../src/probes/mounts/mountinfo.ts';
import { MOUNT_RULES, type MountCase, NEEDED_MOUNTS } from '../../src/probes/mounts/rules.ts';
import { REAL_TABLES, realTable } from './mount-tables.ts';

const DOCKER = realTable('docker26-runc-cgroup1-run.txt');
const PODMAN = realTable('podman5-runc-cgroup1-run.txt');

/** Every real mount of the tables that pass, as a case. */
const CASES: readonly MountCase[] = REAL_TABLES.filter(({ verdict }) => verdict === 'PASS').flatMap(
  ({ text, context }) => {
    const table = parseMountinfo(text);
    return table.map((mount) => ({ mount, table, context }));
  },
);

/** The case's mount changed, in its own table. */
function changed(mountCase: MountCase, change: Partial<Mount>): MountCase {
  const mount = { ...mountCase.mount, ...change };
  return {
    ...mountCase,
    mount,
    table: mountCase.table.map((each) => (each === mountCase.mount ? mount : each)),
  };
}

function caseAt({ text, context }: typeof DOCKER, destination: string): MountCase {
  const table = parseMountinfo(text);
  const mount = table.find((each) => each.destination === destination);
  if (mount === undefined) throw new Error(`no mount at ${destination}`);
  return { mount, table, context };
}

describe('every real mount table has its verdict', () => {
  it('knows every fixture', () => {
    const files = readdirSync(new URL('../fixtures/mountinfo/', import.meta.url)).filter((name) =>
      name.endsWith('.txt'),
    );
    expect(REAL_TABLES.map(({ name }) => name).sort()).toEqual(files.sort());
  });

  test.each(REAL_TABLES)('$name: $verdict', ({ text, context, verdict }) => {
    const judged = judgeMounts(parseMountinfo(text), context);
    expect(judged).toMatchObject(verdict === 'PASS' ? { kind: 'as-asked' } : { kind: 'wrong' });
  });

  it('names what is wrong in those that must fail', () => {
    const faults = REAL_TABLES.filter(({ verdict }) => verdict === 'FAIL').map(({ name, text, context }) => [
      name,
      judgeMounts(parseMountinfo(text), context),
    ]);
    expect(faults).toMatchSnapshot();
  });
});

describe('each rule takes a real line and refuses its twin', () => {
  // Generated from the table of rules: a new rule without a real line in the fixtures fails here.
  test.each(MOUNT_RULES)('$id', (rule) => {
    const real = CASES.filter((mountCase) => ruleOf(mountCase) === rule);
    expect(real.length).toBeGreaterThan(0);
    for (const each of real) {
      for (const root of ['/elsewhere', `${each.mount.root}/elsewhere`, `/elsewhere${each.mount.root}x`]) {
        expect(ruleOf(changed(each, { root }))).toBeNull();
      }
      expect(ruleOf(changed(each, { propagation: ['shared:7'] }))).toBeNull();
      expect(ruleOf(changed(each, { destination: `${each.mount.destination}x` }))).toBeNull();
    }
  });

  test.each(MOUNT_RULES.filter(({ types }) => types !== undefined))('$id: not with another type', (rule) => {
    for (const each of CASES.filter((mountCase) => ruleOf(mountCase) === rule)) {
      expect(ruleOf(changed(each, { type: 'ext4' }))).toBeNull();
    }
  });
});

describe('what keeps a mount harmless is enforced', () => {
  const withRule = (harmless: string) =>
    CASES.filter((mountCase) => ruleOf(mountCase)?.harmless === harmless);

  it('read-only: not when writable', () => {
    for (const each of withRule('read-only')) {
      const flags = each.mount.flags.map((flag) => (flag === 'ro' ? 'rw' : flag));
      const writable = changed(each, { flags, superOptions: [...each.mount.superOptions, 'uid=65532'] });
      expect(ruleOf(writable)).toBeNull();
    }
  });

  it('noexec with no host path behind it: not when executable, not on a disk', () => {
    for (const each of withRule('noexec-no-host-path')) {
      const flags = each.mount.flags.filter((flag) => flag !== 'noexec');
      expect(ruleOf(changed(each, { flags }))).toBeNull();
    }
  });

  test.each([
    ['the payload is root', { context: { ...DOCKER.context, payloadUid: 0 } }],
    ["nobody knows the payload's uid", { context: { ...DOCKER.context, payloadUid: null } }],
    ['the engine is Podman', { context: { ...DOCKER.context, engine: 'podman' as const } }],
  ])("Docker's writable /dev: not when %s", (_, change) => {
    const dev = caseAt(DOCKER, '/dev');
    expect(ruleOf(dev)?.id).toBe('dev-docker');
    expect(ruleOf({ ...dev, ...change })).toBeNull();
  });

  test.each([['mode=1777'], ['mode=755,uid=65532'], ['mode=755,gid=65532'], ['size=65536k']])(
    "Docker's writable /dev: not with %s",
    (options) => {
      expect(ruleOf(changed(caseAt(DOCKER, '/dev'), { superOptions: options.split(',') }))).toBeNull();
    },
  );

  it('a mask: not when its null is a file of another tmpfs', () => {
    const mask = caseAt(DOCKER, '/proc/keys');
    expect(ruleOf(mask)?.id).toBe('mask-file');
    expect(ruleOf(changed(mask, { device: '0:9999' }))).toBeNull();
  });
});

describe('the run and the container are the right ones', () => {
  test.each([['/in'], ['/out']])("another run's folder at %s", (destination) => {
    const folder = caseAt(DOCKER, destination);
    const root = folder.mount.root.replace(/[0-9a-f]{32}/, '0'.repeat(32));
    expect(ruleOf(changed(folder, { root }))).toBeNull();
  });

  it('/in and /out exchanged', () => {
    const folder = caseAt(DOCKER, '/in');
    expect(ruleOf(changed(folder, { root: caseAt(DOCKER, '/out').mount.root }))).toBeNull();
  });

  test.each([
    [DOCKER, '/etc/hosts'],
    [PODMAN, '/etc/hosts'],
    [PODMAN, '/etc/group'],
    [PODMAN, '/run/.containerenv'],
  ])("another container's file", (table, destination) => {
    const file = caseAt(table, destination);
    const other = file.mount.root.replace(table.context.containerId, 'f'.repeat(64));
    expect(ruleOf(changed(file, { root: other }))).toBeNull();
    const elsewhere = [`/else/where/${destination.slice(destination.lastIndexOf('/') + 1)}`];
    expect(ruleOf({ ...file, context: { ...file.context, engineFiles: elsewhere } })).toBeNull();
    expect(
      ruleOf({ ...file, context: { ...file.context, engineFiles: [`/prefix${file.mount.root}`] } }),
    ).not.toBeNull();
    expect(ruleOf({ ...file, context: { ...file.context, containerId: '' } })).toBeNull();
  });

  it("a file of the engine's folder under another name", () => {
    const file = caseAt(DOCKER, '/etc/hosts');
    expect(ruleOf(changed(file, { root: file.mount.root.replace(/hosts$/, 'config.v2.json') }))).toBeNull();
  });
});

describe('a table as a whole', () => {
  const table = parseMountinfo(DOCKER.text);

  test.each(table.map(({ destination }) => [destination]))('%s twice', (destination) => {
    const again = table.filter((mount) => mount.destination === destination);
    const judged = judgeMounts([...table, ...again], DOCKER.context);
    expect(judged).toEqual({ kind: 'wrong', faults: [`mounted more than once: ${destination}`] });
  });

  test.each([...NEEDED_MOUNTS].map((at) => [at]))('%s missing', (destination) => {
    const rest = table.filter((mount) => mount.destination !== destination);
    expect(judgeMounts(rest, DOCKER.context)).toMatchObject({
      kind: 'wrong',
      faults: expect.arrayContaining([`missing: ${destination}`]),
    });
  });

  test.each([
    ['/var/run/docker.sock'],
    ['/run'],
    ['/home'],
    ['/proc/1'],
    ['/in/docker.sock'],
    ['/sys/kernel/debug'],
  ])('anything else at %s', (destination) => {
    const stranger = table.map((mount) => ({ ...mount, destination }));
    for (const mount of stranger) expect(judgeMounts([...table, mount], DOCKER.context).kind).toBe('wrong');
  });

  test.each([
    ['/', 'ro', 'rw'],
    ['/in', 'ro', 'rw'],
    ['/out', 'rw', 'ro'],
    ['/tmp', 'noexec', 'relatime'],
  ])('%s without %s', (destination, flag, instead) => {
    const changedTable = table.map((mount) =>
      mount.destination === destination
        ? { ...mount, flags: mount.flags.map((each) => (each === flag ? instead : each)) }
        : mount,
    );
    expect(judgeMounts(changedTable, DOCKER.context).kind).toBe('wrong');
  });
});

describe('the empty folder of crun', () => {
  const CRUN = realTable('podman58-crun128-cgroup2-run.txt');
  const mask = caseAt(CRUN, '/sys/firmware');
  test.each<[string, Partial<Mount>, boolean]>([
    ['as it is', {}, true],
    ['another folder of the runtime', { root: '/crun/state' }, false],
    ['a folder in it', { root: '/crun/.empty-directory/x' }, false],
    ['one of that name elsewhere', { root: '/srv/crun/.empty-directory' }, false],
    ['on a disk', { type: 'ext4' }, false],
    ['writable', { flags: ['rw', 'nosuid', 'nodev'] }, false],
    ['at another place', { destination: '/app' }, false],
  ])('%s', (_, change, isKnown) => {
    expect(ruleOf(changed(mask, change)) !== null && ruleOf(changed(mask, change)) !== undefined).toBe(
      isKnown,
    );
  });
});
