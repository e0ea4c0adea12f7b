import { describe, expect, it, test } from '@jest/globals';
import { sha256Of } from '../../src/foundation/digest.ts';
import { PROBES } from '../../src/probes/contract.ts';
import { corroborate, lookAtHost } from '../../src/probes/corroborate.ts';
import type { HostFacts } from '../../src/probes/host-facts.ts';
import { unexpectedExecutables } from '../../src/probes/inventory/executables.ts';
import type { ExecutableFact, InventoryFacts } from '../../src/probes/inventory/facts.ts';
import { allowing, container, DOCKER, inventory, mount, mountAlso, PODMAN, PROFILE } from './host-facts.ts';
import { PACKET_PROBES } from './packet.ts';

const FILE_PROBES = [
  'PR-FS-RO-IN',
  'PR-FS-ESC-1',
  'PR-FS-ESC-2',
  'PR-FS-OUT-OK',
  'PR-MOUNT-1',
  'PR-SOCK-DOCKER',
];

function stateOf(probeId: string, host: HostFacts) {
  return corroborate(probeId, host, lookAtHost(host, PROFILE)).state;
}

describe('a real run corroborates every probe', () => {
  test.each(PROBES)('$id', ({ id, restrictions }) => {
    for (const host of [DOCKER, PODMAN]) {
      const corroboration = corroborate(id, host, lookAtHost(host, PROFILE));
      const ours = restrictions.filter(
        (restriction) => host === PODMAN || !['read-only-tmpfs', 'http-proxy'].includes(restriction),
      );
      expect(corroboration).toEqual({ state: 'corroborated', by: expect.arrayContaining(ours) });
    }
  });
});

describe('a fact against a probe contradicts that probe alone', () => {
  test.each<[string, (host: HostFacts) => HostFacts, readonly string[]]>([
    ['a bridge', container({ network_mode: 'bridge' }), ['PR-NET-1', 'PR-NET-2']],
    ['a network', container({ networks: ['attached'] }), ['PR-NET-1', 'PR-NET-2']],
    ['a profile that lets socket', allowing('socket'), ['PR-SOCK-1', 'PR-EXEC-1', 'PR-PTRACE-1']],
    ['a variable more', container({ env_keys: ['FOO'] }), ['PR-ENV-1']],
    ['a writable root', container({ readonly_rootfs: false }), FILE_PROBES],
    ['root', container({ user: '0' }), FILE_PROBES],
    ["the engine's socket at /in", mount('/in', { source: '/var/run' }), FILE_PROBES],
    ['another mount', mountAlso('/home', 'bind', '/home'), FILE_PROBES],
    ['a volume', (host) => ({ ...host, image: { ...host.image, volumes: ['/data'] } }), FILE_PROBES],
    ['no report.md', (host) => ({ ...host, report_md: 'absent' }), ['PR-FS-OUT-OK']],
    ['another report.md', (host) => ({ ...host, report_md: 'other' }), ['PR-FS-OUT-OK']],
    ['/bin/ls in the image', inventory({ ls: '/usr/lib/libls.so' }), ['PR-EXEC-1']],
  ])('%s', (_, change, contradicted) => {
    for (const host of [DOCKER, PODMAN]) {
      const states = PACKET_PROBES.filter((id) => stateOf(id, change(host)) !== 'corroborated');
      expect(states.sort()).toEqual([...contradicted].sort());
      for (const id of contradicted) expect(stateOf(id, change(host))).toBe('contradicted');
    }
  });
});

describe('what is not known does not corroborate', () => {
  it('no profile that the engine reports', () => {
    const host = { ...DOCKER, seccomp: null };
    const states = PACKET_PROBES.filter((id) => stateOf(id, host) === 'uncorroborated');
    expect(states).toEqual(['PR-SOCK-1', 'PR-EXEC-1', 'PR-PTRACE-1']);
  });

  it('an entrypoint whose program the inventory does not hold', () => {
    expect(stateOf('PR-EXEC-1', inventory({ interpreter: '' })(DOCKER))).toBe('uncorroborated');
  });

  test.each([['PR-NET-9'], ['toString'], ['']])('the unknown probe "%s"', (id) => {
    expect(stateOf(id, DOCKER)).toBe('uncorroborated');
  });

  it('a run without a restriction that concerns the probe, whatever the kernel says', () => {
    const { kernel } = lookAtHost(DOCKER, PROFILE);
    expect(corroborate('PR-NET-1', DOCKER, { restrictions: [], kernel }).state).toBe('uncorroborated');
  });

  it('a missing restriction outweighs one that the host does not report', () => {
    const host = { ...inventory({ ls: '/bin/ls' })(DOCKER), seccomp: null };
    expect(stateOf('PR-EXEC-1', host)).toBe('contradicted');
  });
});

function withExecutable(
  host: HostFacts,
  path: string,
  program: ExecutableFact['program'] = 'elf',
  from: ExecutableFact['from'] = 'base',
): InventoryFacts {
  const executable = { path, sha256: sha256Of(path), program, from };
  return { ...host.inventory, executables: [...host.inventory.executables, executable] };
}

describe('unexpectedExecutables', () => {
  it('finds none in the real image', () => {
    for (const { inventory: facts } of [DOCKER, PODMAN]) {
      expect(facts.executables.map(({ path }) => path)).toContain(facts.interpreter);
      expect(unexpectedExecutables(facts)).toEqual([]);
    }
  });

  test.each([
    ['/lib64/ld-linux-x86-64.so.2'],
    ['/lib/ld-linux-aarch64.so.1'],
    ['/lib/ld-musl-x86_64.so.1'],
    ['/usr/lib/x86_64-linux-gnu/libc.so.6'],
    ['/usr/lib/python3.13/lib-dynload/_ctypes.cpython-313-x86_64-linux-gnu.so'],
  ])('permits %s in the base', (path) => {
    expect(unexpectedExecutables(withExecutable(DOCKER, path))).toEqual([]);
  });

  describe('in a base that is not known', () => {
    const named = (facts: InventoryFacts): InventoryFacts => ({
      ...facts,
      base: { ...facts.base, kind: 'named', packages: [] },
    });

    it('names every ELF but the interpreter: the loader runs what any library holds', () => {
      const { executables, interpreter } = DOCKER.inventory;
      const others = executables.filter(({ path, program }) => path !== interpreter && program === 'elf');
      expect(others.length).toBeGreaterThanOrEqual(2);
      expect(unexpectedExecutables(named(DOCKER.inventory))).toEqual(others);
    });

    test.each([
      ['a library', '/usr/lib/libdash.so'],
      ['a library with a version', '/usr/lib/x86_64-linux-gnu/libdash.so.0'],
      ['a loader elsewhere', '/usr/bin/ld-linux-x86-64.so.2'],
      ['a loader of another name', '/usr/lib64/ld-linux-shell.so.2'],
      ['a second loader', '/usr/lib64/ld-linux-x86-64.so.2'],
      ['a second C library', '/usr/lib/libc.so.6'],
    ])('names a shell that is called like %s', (_, path) => {
      const found = unexpectedExecutables(named(withExecutable(DOCKER, path)));
      expect(found.map((file) => file.path)).toContain(path);
    });
  });

  it('permits scripts in the base, which start only what is listed itself', () => {
    expect(unexpectedExecutables(withExecutable(DOCKER, '/usr/lib/python3.13/pdb.py', 'script'))).toEqual([]);
  });

  it('leaves what stands above the base to the positive list of entries', () => {
    expect(unexpectedExecutables(withExecutable(DOCKER, '/app/tool', 'elf', 'added'))).toEqual([]);
  });

  test.each([
    ['/bin/sh'],
    ['/usr/bin/python3.12'],
    ['/usr/bin/ld-linux'],
    ['/bin/busybox.so.exe'],
    ['/lib/ld-linux-x86-64.so.2/sh'],
    ['/usr/bin/python3.13/../sh'],
  ])('names %s', (path) => {
    expect(unexpectedExecutables(withExecutable(DOCKER, path)).map((file) => file.path)).toEqual([path]);
  });
});
