import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from '@jest/globals';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { Machine } from '../../src/venue/machine.ts';
import { containerSigns, machineIdDigest, readMachine } from '../../src/venue/machine.ts';
import { decideVenue } from '../../src/venue/venue.ts';

const linux: Machine = {
  platform: 'linux',
  architecture: 'x64',
  kernel: '6.12.1-generic',
  hostname: 'box',
  machineIdSha256: null,
  bootIdSha256: sha256Of('boot'),
  distribution: 'Debian GNU/Linux 13 (trixie)',
  lsms: ['apparmor'],
  corePattern: 'core',
  sandboxUser: null,
  containerSigns: [],
};

describe('decideVenue', () => {
  it('is LOCAL when nothing is said', () => {
    expect(decideVenue(linux, {}, null)).toEqual({
      name: 'LOCAL',
      facts: {
        hostname: 'box',
        machine_id_sha256: '',
        kernel: '6.12.1-generic',
        distribution: 'Debian GNU/Linux 13 (trixie)',
      },
    });
  });

  it('is VPS only when the operator says so', () => {
    expect(decideVenue(linux, {}, 'VPS').name).toBe('VPS');
  });

  it('is CI under Actions, and records what the runner claims, and no more', () => {
    const venue = decideVenue(
      linux,
      {
        GITHUB_ACTIONS: 'true',
        GITHUB_SHA: 'abc',
        RUNNER_ENVIRONMENT: 'github-hosted',
        GITHUB_TOKEN: 'secret',
      },
      null,
    );
    expect(venue.name).toBe('CI');
    expect(venue.facts).toMatchObject({
      GITHUB_SHA: 'abc',
      RUNNER_ENVIRONMENT: 'github-hosted',
      GITHUB_REF: '',
      boot_id_sha256: sha256Of('boot'),
    });
    expect(JSON.stringify(venue)).not.toContain('secret');
  });

  it('is CI without a login that a claim may hold', () => {
    const claims = {
      RUNNER_NAME: 'https://ci:hunter2@ghe.example',
      ImageOS: 'u:hunter2@host',
      GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/a.yml@refs/heads/main',
    };
    const { facts } = decideVenue(linux, { GITHUB_ACTIONS: 'true', ...claims }, null);
    expect(facts).toMatchObject({ ...claims, RUNNER_NAME: 'https://…@ghe.example', ImageOS: '…@host' });
  });

  it('does not accept a CI runner as a VPS', () => {
    expect(() => decideVenue(linux, { GITHUB_ACTIONS: 'true' }, 'VPS')).toThrow(
      'cannot be attested as a VPS',
    );
  });

  it.each<[string, Partial<Machine>, Record<string, string>]>([
    ['darwin', { platform: 'darwin' }, {}],
    ['win32', { platform: 'win32' }, {}],
    ['WSL', { kernel: '5.15.153.1-microsoft-standard-WSL2' }, {}],
    ['WSL', {}, { WSL_DISTRO_NAME: 'Ubuntu' }],
    ['container', { containerSigns: ['/.dockerenv exists'] }, {}],
    ['ubuntu-slim', { containerSigns: ['/.dockerenv exists'] }, {}],
  ])('refuses %s whatever the caller claims', (word, machine, environment) => {
    for (const asked of ['VPS', null] as const) {
      for (const ci of [{}, { GITHUB_ACTIONS: 'true' }]) {
        expect(() => decideVenue({ ...linux, ...machine }, { ...environment, ...ci }, asked)).toThrow(
          new RegExp(word),
        );
      }
    }
  });

  it('reads this machine', async () => {
    const machine = await readMachine();
    expect(machine.platform).toBe(process.platform);
    expect(machine.kernel).not.toBe('');
  });
});

describe('machineIdDigest', () => {
  const ID = '0123456789abcdef0123456789abcdef';

  it.each([ID, `${ID}\n`])('is of the id alone: %j', (text) => {
    expect(machineIdDigest(text)).toBe(sha256Of(ID));
  });

  it.each([
    '',
    'uninitialized\n',
    ID.toUpperCase(),
    '01234567-89ab-cdef-0123-456789abcdef\n',
    `${ID}\nanother\n`,
    `${ID}\0\n`,
    ` ${ID}\n`,
    `${'0'.repeat(32)}\n`,
    'abc\n',
  ])('takes no other spelling for another machine: %j', (text) => {
    expect(machineIdDigest(text)).toBeNull();
  });
});

/** Layers as the first process of a container sees its root; a live system has an overlay of other folders. */
const LAYERS =
  '30 20 0:40 / / rw - overlay overlay rw,lowerdir=/var/lib/docker/overlay2/l/A,upperdir=/var/lib/docker/overlay2/b';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'a machine',
    { 'proc/1/cgroup': '0::/init.scope', 'proc/1/mountinfo': '25 1 8:1 / / rw - ext4 /dev/sda1 rw' },
    [],
  ],
  ['a live system', { 'proc/1/mountinfo': '25 1 0:2 / / rw - overlay overlay rw,upperdir=/cow/upper' }, []],
  ['Docker', { '.dockerenv': '' }, ['/.dockerenv exists']],
  ['Podman', { 'run/.containerenv': '' }, ['/run/.containerenv exists']],
  ['systemd-nspawn', { 'run/systemd/container': 'systemd-nspawn' }, ['systemd reports a container']],
  ['LXC', { 'proc/1/environ': 'TERM=linux\0container=lxc\0' }, ['process 1 was started with container=']],
  ['layers of an engine', { 'proc/1/mountinfo': LAYERS }, ['the root filesystem is a container image']],
  ['Kubernetes', { 'proc/1/cgroup': '0::/kubepods/pod1/a' }, ["process 1 is in a container's cgroup"]],
])('the files of %s show whether it is a container', async (_, files, signs) => {
  const root = mkdtempSync(join(tmpdir(), 'venue-test-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    expect(await containerSigns(root)).toEqual(signs);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
