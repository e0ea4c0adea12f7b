import { describe, expect, it, test } from '@jest/globals';
import { PROBES } from '../../src/probes/contract.ts';
import { corroborate, lookAtHost, unexpectedExecutables } from '../../src/probes/corroborate.ts';
import { PROBE_DOORS } from '../../src/probes/doors.ts';
import type { HostFacts, ImageFileFacts } from '../../src/probes/host-facts.ts';
import { allowing, container, DOCKER, mount, mountAlso, PODMAN, PROFILE } from './host-facts.ts';

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

describe('a real run bears out every probe', () => {
  test.each(PROBES)('$id', ({ id }) => {
    for (const host of [DOCKER, PODMAN]) {
      const corroboration = corroborate(id, host, lookAtHost(host, PROFILE));
      const doors = PROBE_DOORS[id].filter(
        (door) => host === PODMAN || !['read-only-tmpfs', 'http-proxy'].includes(door),
      );
      expect(corroboration).toEqual({ state: 'corroborated', by: expect.arrayContaining(doors) });
    }
  });
});

describe('what speaks against a probe contradicts it, and only it', () => {
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
    [
      '/bin/ls in the image',
      (host) => ({ ...host, files: withExecutable(host.files, '/usr/bin/ls') }),
      ['PR-EXEC-1'],
    ],
  ])('%s', (_, change, contradicted) => {
    for (const host of [DOCKER, PODMAN]) {
      const states = PROBES.filter(({ id }) => stateOf(id, change(host)) !== 'corroborated').map(
        ({ id }) => id,
      );
      expect(states.sort()).toEqual([...contradicted].sort());
      for (const id of contradicted) expect(stateOf(id, change(host))).toBe('contradicted');
    }
  });
});

describe('what is not known does not bear out', () => {
  it('no profile that the engine tells', () => {
    const host = { ...DOCKER, seccomp: null };
    const states = PROBES.filter(({ id }) => stateOf(id, host) === 'uncorroborated').map(({ id }) => id);
    expect(states).toEqual(['PR-SOCK-1', 'PR-EXEC-1', 'PR-PTRACE-1']);
  });

  test.each([
    ['empty', { executables: [] }],
    ['without the interpreter', { interpreter: '/usr/bin/another' }],
    ['for no interpreter', { interpreter: '' }],
  ])('a listing that is %s', (_, change) => {
    const host = { ...DOCKER, files: { ...DOCKER.files, ...change } };
    expect(stateOf('PR-EXEC-1', host)).toBe('uncorroborated');
  });

  test.each([['PR-NET-9'], ['toString'], ['']])('the unknown probe "%s"', (id) => {
    expect(stateOf(id, DOCKER)).toBe('uncorroborated');
  });

  it('an open door outweighs an absent one', () => {
    const host = { ...DOCKER, seccomp: null, files: withExecutable(DOCKER.files, '/bin/ls') };
    expect(stateOf('PR-EXEC-1', host)).toBe('contradicted');
  });
});

function withExecutable(
  files: ImageFileFacts,
  path: string,
  elf = true,
  shebang: string | null = null,
): ImageFileFacts {
  const sha256 = files.executables.find(({ elf: program }) => program)?.sha256;
  if (sha256 === undefined) throw new Error('the real listing is empty');
  return { ...files, executables: [...files.executables, { path, sha256, elf, shebang }] };
}

describe('unexpectedExecutables', () => {
  it('finds none in the real image, where Docker leaves empty files with an execute bit', () => {
    expect(DOCKER.files.executables.map(({ path }) => path)).toContain('/.dockerenv');
    for (const { files } of [DOCKER, PODMAN]) expect(unexpectedExecutables(files)).toEqual([]);
  });

  test.each([
    ['/lib64/ld-linux-x86-64.so.2'],
    ['/lib/ld-linux-aarch64.so.1'],
    ['/lib/ld-musl-x86_64.so.1'],
    ['/usr/lib/x86_64-linux-gnu/libc.so.6'],
    ['/usr/lib/python3.13/lib-dynload/_ctypes.cpython-313-x86_64-linux-gnu.so'],
  ])('lets %s be, if it is ELF', (path) => {
    expect(unexpectedExecutables(withExecutable(DOCKER.files, path))).toEqual([]);
    expect(unexpectedExecutables(withExecutable(DOCKER.files, path, false))).toHaveLength(1);
  });

  test.each([
    ['the interpreter', '/usr/bin/python3.13', 0],
    ['nothing in the image', '', 0],
    ['another program', '/bin/busybox', 1],
  ])('a script that runs %s', (_, shebang, count) => {
    const path = '/usr/lib/python3.13/pdb.py';
    expect(unexpectedExecutables(withExecutable(DOCKER.files, path, false, shebang))).toHaveLength(count);
  });

  test.each([
    ['/bin/sh'],
    ['/usr/bin/python3.12'],
    ['/usr/bin/ld-linux'],
    ['/app/run.sh'],
    ['/bin/busybox.so.exe'],
    ['/lib/ld-linux-x86-64.so.2/sh'],
    ['/usr/bin/python3.13/../sh'],
  ])('names %s', (path) => {
    expect(unexpectedExecutables(withExecutable(DOCKER.files, path))).toEqual([
      { path, sha256: expect.any(String) },
    ]);
  });
});
