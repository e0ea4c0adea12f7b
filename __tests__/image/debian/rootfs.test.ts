import { describe, expect, it, test } from '@jest/globals';
import { executablesOf, type PackageEntry, rootfsOf } from '../../../src/image/debian/rootfs.ts';

const file = (path: string, text = path): PackageEntry => ({
  path,
  kind: 'file',
  content: Buffer.from(text),
  to: '',
});
const link = (path: string, to: string): PackageEntry => ({
  path,
  kind: 'link',
  content: Buffer.alloc(0),
  to,
});
const PYTHON = file('./usr/bin/python3.13');

describe('rootfsOf', () => {
  it('has the folders, links and accounts of the contract', () => {
    const rootfs = rootfsOf([[PYTHON, file('./usr/lib/x86_64-linux-gnu/libc.so.6')]]);
    expect(rootfs.get('usr/bin/python3')).toEqual({ kind: 'link', to: 'python3.13' });
    expect(rootfs.get('bin')).toEqual({ kind: 'link', to: 'usr/bin' });
    expect(rootfs.get('root')).toEqual({ kind: 'folder', mode: 0o700 });
    expect(rootfs.get('tmp')).toEqual({ kind: 'folder', mode: 0o1777 });
    for (const path of ['app', 'in', 'out'])
      expect(rootfs.get(path)).toEqual({ kind: 'folder', mode: 0o755 });
    const passwd = rootfs.get('etc/passwd');
    const text = passwd?.kind === 'file' && passwd.content instanceof Uint8Array ? passwd.content : [];
    expect(Buffer.from(text).toString()).toMatch(/^nonroot:x:65532:65532:/m);
    expect([...rootfs.keys()]).toEqual([...rootfs.keys()].sort());
  });

  it('leaves nothing executable but the interpreter and the loader', () => {
    const others = [
      './usr/bin/sh',
      './bin/ls',
      './usr/lib/python3.13/pdb.py',
      './usr/sbin/su',
      './usr/bin/python3.13-config',
    ];
    const rootfs = rootfsOf([
      [PYTHON, ...others.map((path) => file(path)), file('./lib/x86_64-linux-gnu/ld-linux-x86-64.so.2')],
    ]);
    expect(executablesOf(rootfs)).toEqual([
      '/usr/bin/python3.13',
      '/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2',
    ]);
    expect([...rootfs.values()].filter((entry) => entry.kind === 'file' && entry.mode > 0o777)).toEqual([]);
  });

  it('leaves the loader executable under the name that it had before glibc 2.34, and no other', () => {
    const loaders = [
      './lib/x86_64-linux-gnu/ld-2.31.so',
      './lib/x86_64-linux-gnu/libc-2.31.so',
      './sbin/ld-2.31.so',
    ];
    const rootfs = rootfsOf([[PYTHON, ...loaders.map((path) => file(path))]]);
    expect(executablesOf(rootfs)).toEqual(['/usr/bin/python3.13', '/usr/lib/x86_64-linux-gnu/ld-2.31.so']);
  });

  it('moves what older packages put next to /usr into it', () => {
    const rootfs = rootfsOf([[PYTHON, file('./lib/x/libc.so.6'), link('./lib64/ld.so', '/lib/x/ld.so')]]);
    expect([rootfs.has('usr/lib/x/libc.so.6'), rootfs.has('usr/lib64/ld.so')]).toEqual([true, true]);
    expect([rootfs.get('lib'), rootfs.get('lib64')]).toEqual([
      { kind: 'link', to: 'usr/lib' },
      { kind: 'link', to: 'usr/lib64' },
    ]);
  });

  it('keeps copyright files and leaves other documentation out', () => {
    const rootfs = rootfsOf([
      [
        PYTHON,
        file('./usr/share/doc/libc6/copyright'),
        file('./usr/share/doc/libc6/changelog.gz'),
        file('./usr/share/man/man1/x.1'),
      ],
    ]);
    expect([...rootfs.keys()].filter((path) => path.startsWith('usr/share/'))).toEqual([
      'usr/share/doc',
      'usr/share/doc/libc6',
      'usr/share/doc/libc6/copyright',
    ]);
  });

  it('copies what a hard link names', () => {
    const rootfs = rootfsOf([[PYTHON, { ...link('./usr/lib/b', './usr/bin/python3.13'), kind: 'hardlink' }]]);
    expect(rootfs.get('usr/lib/b')).toMatchObject({ kind: 'file', mode: 0o644, content: PYTHON.content });
  });

  test.each<[string, PackageEntry[]]>([
    ['no Python', [file('./usr/bin/perl')]],
    ['a path that leads out', [PYTHON, file('./../etc/shadow')]],
    ['a path that becomes thousands of folders', [PYTHON, file('a/'.repeat(30_000))]],
    ['a hard link to nothing', [PYTHON, { ...link('./usr/lib/b', './usr/lib/absent'), kind: 'hardlink' }]],
    ['a file where a folder must be', [PYTHON, file('./usr/lib/a'), file('./usr/lib/a/b')]],
  ])('refuses packages with %s', (_, entries) => {
    expect(() => rootfsOf([entries])).toThrow(expect.objectContaining({ code: 'base-packages-unusable' }));
  });
});
