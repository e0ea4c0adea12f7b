import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { EntryType, InventoryEntry, InventoryFacts } from '../../../src/probes/inventory/facts.ts';
import {
  entryDigest,
  findAdds,
  findConfig,
  lsState,
  payloadFiles,
} from '../../../src/probes/inventory/judge.ts';
import {
  BASE,
  CONFIG,
  ELF,
  factsOf,
  file,
  folder,
  hardLink,
  PAYLOAD,
  symbolicLink,
  whiteout,
} from './images.ts';
import type { RawEntry } from './raw-tar.ts';

const withPayload = (...more: readonly RawEntry[]) => factsOf({ layers: [BASE, PAYLOAD, more] });
const adds = async (...more: readonly RawEntry[]) =>
  findAdds(await withPayload(...more)).map(({ path, why }) => `${path} ${why}`);
const configOnly = async (change: object, ...more: readonly RawEntry[]) =>
  findConfig(await factsOf({ layers: [BASE, PAYLOAD, more], config: { ...CONFIG, ...change } })).map(
    ({ what, why }) => `${what} ${why}`,
  );
const elf = { mode: 0o755 };

describe('an image that the positive list has', () => {
  it.each<[string, readonly RawEntry[]]>([
    ['the payload', []],
    [
      'more files in /app, /root and /data',
      [folder('data'), file('data/x'), folder('root', { mode: 0o700 }), file('root/x'), file('app/y/z')],
    ],
    [
      'empty folders that the run mounts over',
      [folder('in'), folder('out', { mode: 0o777, uid: 65532 }), folder('tmp', { mode: 0o1777 })],
    ],
    [
      'the empty files that a RUN of Podman leaves, by runc',
      [file('etc/hostname', ''), file('etc/hosts', ''), file('etc/resolv.conf', '')],
    ],
    [
      'the empty files that a RUN of Podman leaves, by crun',
      ['etc/hostname', 'etc/hosts', 'etc/resolv.conf'].map((path) => file(path, '', { mode: 0o700 })),
    ],
    ['a file that its group may write, which the payload is not of', [file('app/x', 'x', { mode: 0o664 })]],
    ['names of any letters', [file('app/x', 'x', { pax: { path: 'app/\n12 mtime=1/ä\u202e' } })]],
  ])('%s', async (_, more) => {
    const facts = await withPayload(...more);
    expect([findAdds(facts), findConfig(facts), facts.setid, facts.misplaced]).toEqual([[], [], [], []]);
    expect(lsState(facts)).toBe('absent');
    expect(facts.interpreter).toBe('/usr/bin/python3.13');
  });

  it('has the files of /app for its payload', async () => {
    const facts = await withPayload(file('app/b', 'b'), file('data/x'), folder('app/d'));
    expect(payloadFiles(facts).map(({ path }) => path)).toEqual(['/app/b', '/app/main.py']);
  });

  it.each([
    ['/app/run', 0o755],
    ['/app/bin/run', 0o500],
  ])('with a compiled payload at %s', async (path, mode) => {
    const config = { ...CONFIG, Entrypoint: [path, 'argument'] };
    const facts = await factsOf({ layers: [BASE, [file(path, ELF, { mode })]], config });
    expect([findAdds(facts), findConfig(facts)]).toEqual([[], []]);
    expect(facts.interpreter).toBe(path);
    expect(payloadFiles(facts).map((each) => each.path)).toEqual([path]);
    expect(facts.executables.find(({ from }) => from === 'added')?.path).toBe(path);
  });
});

describe('anything else that is added is found by path and reason', () => {
  it.each<[string, readonly RawEntry[], readonly string[]]>([
    // A1, A4: /bin/ls is a link to a program under another name, or to the interpreter.
    [
      'A1 a program named like a library',
      [file('usr/lib/libls.so', ELF, elf), symbolicLink('usr/bin/ls', '/usr/lib/libls.so')],
      [
        '/usr/bin/ls is a symbolic link to /usr/lib/libls.so',
        '/usr/lib/libls.so is not in /app, /root, /data',
      ],
    ],
    [
      'A4 the interpreter as ls',
      [symbolicLink('usr/bin/ls', 'python3.13')],
      ['/usr/bin/ls is a symbolic link to python3.13'],
    ],
    // A2: a shell that the loader runs.
    [
      'A2 a shell named like a library',
      [file('usr/lib/libdash.so', ELF, elf)],
      ['/usr/lib/libdash.so is not in /app, /root, /data'],
    ],
    [
      'A2 a shell without an execute bit',
      [folder('usr/share'), file('usr/share/dash', ELF)],
      ['/usr/share is not in /app, /root, /data', '/usr/share/dash is not in /app, /root, /data'],
    ],
    ['A2 a shell in the payload', [file('app/dash', ELF)], ['/app/dash is an ELF']],
    // A5: what loader and interpreter read before the payload.
    [
      'A5 ld.so.preload',
      [file('etc/ld.so.preload', '/app/x.so')],
      ['/etc/ld.so.preload is not in /app, /root, /data'],
    ],
    ['A5 ld.so.cache', [file('etc/ld.so.cache')], ['/etc/ld.so.cache is not in /app, /root, /data']],
    [
      'A5 sitecustomize',
      [folder('usr/lib/python3'), file('usr/lib/python3/sitecustomize.py')],
      [
        '/usr/lib/python3 is not in /app, /root, /data',
        '/usr/lib/python3/sitecustomize.py is not in /app, /root, /data',
      ],
    ],
    ['A5 a .pth file', [file('usr/lib/x.pth', 'import os')], ['/usr/lib/x.pth is not in /app, /root, /data']],
    [
      'a library replaced',
      [file('usr/lib/libx.so', 'other')],
      ['/usr/lib/libx.so is not in /app, /root, /data'],
    ],
    ['an execute bit', [file('app/x', 'x', { mode: 0o755 })], ['/app/x has an execute bit']],
    ['an execute bit of others only', [file('app/x', 'x', { mode: 0o645 })], ['/app/x has an execute bit']],
    ['a sticky file', [file('app/x', 'x', { mode: 0o1644 })], ['/app/x has an execute bit']],
    ['a script', [file('app/x', '#!/x')], ['/app/x is a script with #!']],
    ['setuid', [file('app/x', 'x', { mode: 0o4644 })], ['/app/x is setuid or setgid']],
    ['setgid on a folder', [folder('app/x', { mode: 0o2755 })], ['/app/x is setuid or setgid']],
    [
      'a capability',
      [file('app/x', 'x', { pax: { 'SCHILY.xattr.security.capability': '\x01' } })],
      ['/app/x has extended attributes'],
    ],
    ["another user's file", [file('app/x', 'x', { uid: 65532 })], ['/app/x belongs to user 65532']],
    ["another group's file", [file('app/x', 'x', { gid: 5 })], ['/app/x belongs to group 5']],
    [
      'a file that its group may write',
      [file('app/x', 'x', { gid: 65532, mode: 0o664 })],
      ['/app/x is writable for group 65532'],
    ],
    [
      'a file that everybody may write',
      [file('app/x', 'x', { mode: 0o666 })],
      ['/app/x is writable for every user'],
    ],
    [
      'a folder that everybody may write',
      [folder('app', { mode: 0o777 })],
      ['/app is writable for every user'],
    ],
    ['the root that everybody may write', [folder('.', { mode: 0o777 })], ['/ is writable for every user']],
    ['a link in /app', [symbolicLink('app/x', '/usr')], ['/app/x is a symbolic link to /usr']],
    ['/in as a link', [symbolicLink('in', 'app')], ['/in is a symbolic link to app']],
    ...['hostname', 'hosts', 'resolv.conf'].flatMap((name): [string, RawEntry[], string[]][] =>
      (
        [
          ['with content', file(`etc/${name}`, 'x')],
          ['of another user', file(`etc/${name}`, '', { uid: 65532 })],
          ['of another group', file(`etc/${name}`, '', { gid: 65532 })],
          ['that others may write', file(`etc/${name}`, '', { mode: 0o646 })],
          ['that its group may write', file(`etc/${name}`, '', { mode: 0o664 })],
          ['that others may execute', file(`etc/${name}`, '', { mode: 0o755 })],
          ['with setuid', file(`etc/${name}`, '', { mode: 0o4700 })],
          [
            'with an attribute',
            file(`etc/${name}`, '', { pax: { 'SCHILY.xattr.security.capability': 'x' } }),
          ],
        ] as const
      ).map(([how, entry]) => [
        `/etc/${name} ${how}`,
        [entry],
        [`/etc/${name} is not in /app, /root, /data`],
      ]),
    ),
    [
      'a link and a folder where engines mount files',
      [symbolicLink('etc/hostname', '/app/x'), folder('etc/hosts')],
      ['/etc/hostname is a symbolic link to /app/x', '/etc/hosts is not in /app, /root, /data'],
    ],
    [
      'an empty file next to those that engines mount over',
      [file('etc/host.conf', ''), file('etc/ld.so.preload', ''), file('run/.containerenv', '')],
      ['/etc/host.conf', '/etc/ld.so.preload', '/run', '/run/.containerenv'].map(
        (path) => `${path} is not in /app, /root, /data`,
      ),
    ],
    ['/data as a file', [file('data')], ['/data is not in /app, /root, /data']],
    ['a file in /in', [file('in/x')], ['/in/x is not in /app, /root, /data']],
    [
      'a neighbour of /app',
      [file('app2/x')],
      ['/app2 is not in /app, /root, /data', '/app2/x is not in /app, /root, /data'],
    ],
    [
      'a whiteout',
      [whiteout('etc/.wh.passwd')],
      ['/etc/passwd is removed by a whiteout or an entry above it'],
    ],
    [
      'an opaque folder',
      [folder('etc'), whiteout('etc/.wh..wh..opq')],
      ['/etc is emptied by an opaque whiteout'],
    ],
    // A6: what an engine's view leaves out.
    [
      'A6 a shell below a name that looks like a PAX record',
      [file('app/x', ELF, { ...elf, pax: { path: 'app/\n12 mtime=1/sh' } })],
      ['/app/\n12 mtime=1/sh has an execute bit'],
    ],
  ])('%s', async (_, more, expected) => expect(await adds(...more)).toEqual(expected));

  it('A6 a path below which engines list nothing is not read at all', async () => {
    const path = `app/${`${'d'.repeat(250)}/`.repeat(20)}sh`;
    await expect(adds(file('app/x', ELF, { ...elf, pax: { path } }))).rejects.toMatchObject({
      code: 'image-unreadable',
      message: expect.stringContaining('is longer than 1024 bytes'),
    });
  });

  it('a file that a later layer seems to remove: it may be a real file called .wh.x', async () => {
    const facts = await factsOf({
      layers: [BASE, PAYLOAD, [file('app/x', ELF, elf)], [whiteout('app/.wh.x')]],
    });
    expect(findAdds(facts).map(({ path, why }) => `${path} ${why}`)).toEqual([
      '/app/x has an execute bit',
      '/app/x is removed by a whiteout or an entry above it',
    ]);
  });

  it('with a compiled payload, any other program, and the payload itself if it may be changed', async () => {
    const facts = (mode: number, more: RawEntry = {}, ...others: readonly RawEntry[]) =>
      factsOf({
        layers: [BASE, [file('app/run', ELF, { mode, ...more }), ...others]],
        config: { ...CONFIG, Entrypoint: ['/app/run'] },
      });
    const why = async (...all: Parameters<typeof facts>) =>
      findAdds(await facts(...all)).map((each) => each.why);
    expect(await why(0o777)).toEqual(['is writable for every user']);
    expect(await why(0o4755)).toEqual(['is setuid, setgid or sticky']);
    expect(await why(0o755, { uid: 65532 })).toEqual(['belongs to user 65532']);
    expect(await why(0o755, { pax: { 'SCHILY.xattr.security.capability': 'x' } })).toEqual([
      'has extended attributes',
    ]);
    expect(await why(0o755, {}, file('app/other', ELF, elf))).toEqual(['has an execute bit']);
    const script = await factsOf({
      layers: [BASE, [file('app/run', '#!/usr/bin/python3', elf)]],
      config: { ...CONFIG, Entrypoint: ['/app/run'] },
    });
    expect(findAdds(script).map((each) => each.why)).toEqual(['has an execute bit']);
  });

  it('a program that the entrypoint reaches through a link, or that only the facts call its interpreter', async () => {
    const linked = [...BASE, symbolicLink('opt', 'app')];
    const config = { ...CONFIG, Entrypoint: ['/opt/run'] };
    const facts = await factsOf({ layers: [linked, [file('app/run', ELF, elf)]], config });
    expect(facts.interpreter).toBe('/app/run');
    expect(findAdds(facts).map((each) => each.why)).toEqual(['has an execute bit']);
    expect(findConfig(facts).map((each) => each.what)).toEqual(['Entrypoint']);
    const honest = await factsOf({ layers: [BASE, PAYLOAD, [file('app/run', ELF, elf)]] });
    const forged = { ...honest, interpreter: '/app/run' };
    expect(findAdds(forged).map((each) => each.why)).toEqual(['has an execute bit']);
    expect(findConfig(forged).map((each) => each.what)).toEqual(['Entrypoint']);
  });

  it('a group that the payload may be of', async () => {
    for (const User of ['65532', '65532:0']) {
      const facts = await factsOf({
        layers: [BASE, PAYLOAD, [file('app/x', 'x', { mode: 0o664 })]],
        config: { ...CONFIG, User },
      });
      expect(findAdds(facts).map((each) => each.why)).toEqual(['is writable for group 0']);
    }
  });
});

describe('the config', () => {
  it.each<[string, object, readonly string[]]>([
    ['root by number', { User: '0' }, ['User is not a number above 0']],
    ['root by name', { User: 'root' }, ['User is not a number above 0']],
    ['root by nothing', { User: '' }, ['User is not a number above 0']],
    ['a name', { User: 'nonroot' }, ['User is not a number above 0']],
    ['a number written otherwise', { User: '00' }, ['User is not a number above 0']],
    ['a number that wraps to 0', { User: '4294967296' }, ['User is not a number above 0']],
    ['a group by name', { User: '65532:root' }, ['User is not a number above 0']],
    ['no entrypoint', { Entrypoint: null }, ['Entrypoint is missing']],
    [
      'a relative entrypoint',
      { Entrypoint: ['python3', '/app/main.py'] },
      ['Entrypoint does not begin with an absolute path'],
    ],
    [
      'an entrypoint that leads nowhere',
      { Entrypoint: ['/bin/sh', '-c', 'x'] },
      ['Entrypoint does not lead to a file of the image'],
    ],
    [
      'an entrypoint that cannot be executed',
      { Entrypoint: ['/etc/passwd'] },
      ['Entrypoint leads to /etc/passwd, which cannot be executed'],
    ],
    [
      'code in the config',
      { Entrypoint: ['/usr/bin/python3', '-c', 'x'] },
      ['Entrypoint has the interpreter run -c, which is not a file in /app'],
    ],
    [
      'a file that the payload digest does not have',
      { Entrypoint: ['/usr/bin/python3', '/data/x.py'] },
      ['Entrypoint has the interpreter run /data/x.py, which is not a file in /app'],
    ],
    [
      'the same by the command',
      { Entrypoint: ['/usr/bin/python3'], Cmd: ['-I', '/data/x.py'] },
      ['Entrypoint has the interpreter run /data/x.py, which is not a file in /app'],
    ],
    [
      'a way out of /app',
      { Entrypoint: ['/usr/bin/python3', '/app/../data/x.py'] },
      ['Entrypoint has the interpreter run /app/../data/x.py, which is not a file in /app'],
    ],
    [
      'nothing to run',
      { Entrypoint: ['/usr/bin/python3', '-I'] },
      ['Entrypoint does not give the interpreter a file to run'],
    ],
    [
      'an option that takes code',
      { Entrypoint: ['/usr/bin/python3', '-Ic', '/app/main.py'] },
      ['Entrypoint has the interpreter run -Ic, which is not a file in /app'],
    ],
    // A5: LD_LIBRARY_PATH in the environment.
    ...[
      'LD_LIBRARY_PATH',
      'LD_PRELOAD',
      'GLIBC_TUNABLES',
      'PYTHONPATH',
      'PYTHONSTARTUP',
      'PYTHON_VERSION',
      'NODE_OPTIONS',
      'HTTPS_PROXY',
      'https_proxy',
      'HOME',
      'XDG_CONFIG_HOME',
      'ld_preload',
      'PATH ',
    ].map((key): [string, object, string[]] => [
      `A5 ${key}`,
      { Env: [`${key}=x`] },
      [`Env.${key} is not one of the variables that an image may set`],
    ]),
    // Code in a value, which the payload could run and no record holds.
    ...[
      'TERM=cHJpbnQoMSk=',
      'TERM=xterm-',
      'PATH=/usr/bin:/aGVsbG8',
      'PATH=/usr/bin:',
      'LANG=cHJpbnQoMSk.UTF-8',
      'TZ=Europe/Cmlucg',
      'TZ=UTC0',
      'SSL_CERT_FILE=/etc/ssl/certs/x',
      'container=x',
    ].map((line): [string, object, string[]] => [
      line,
      { Env: [line] },
      [`config.Env.${line.split('=')[0]} has an unusual value, and no record holds values`],
    ]),
    [
      'usual values',
      {
        Env: [
          'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
          ...['LANG=C.UTF-8', 'LC_ALL=en_US.utf8', 'LC_CTYPE=POSIX', 'TZ=Europe/Berlin', 'TERM=xterm'],
          ...['SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt', 'container=podman'],
        ],
      },
      [],
    ],
    ['a key twice', { Env: ['PATH=/bin', 'PATH=/sbin'] }, ['config.Env is not known to this program']],
    [
      'a line without a key',
      { Env: ['=x'] },
      ['Env. is not one of the variables that an image may set', 'config.Env is not known to this program'],
    ],
    ['a volume', { Volumes: { '/v': {} } }, ['Volumes names /v']],
    ['ONBUILD', { OnBuild: ['RUN x'] }, ['OnBuild runs in every build on top of the image']],
    ['a health check', { Healthcheck: { Test: ['NONE'] } }, ['Healthcheck is a second program']],
    ['a shell', { Shell: ['/x'] }, ['Shell names a shell']],
    ...['app', '/app/../proc/self/fd/7', '/app/./x', '/app//x', '/..', '/app/..'].map(
      (WorkingDir): [string, object, string[]] => [
        `the working folder ${WorkingDir}`,
        { WorkingDir },
        ['WorkingDir is not an absolute path without . and ..'],
      ],
    ),
    ...['/', '/app', '/app/', '/app/..x/.y'].map((WorkingDir): [string, object, string[]] => [
      `the working folder ${WorkingDir}`,
      { WorkingDir },
      [],
    ]),
    ['an unknown member', { Memory: 1 }, ['config.Memory is not known to this program']],
    // Go's JSON takes it for User.
    ['a look-alike', { user: '0' }, ['config.user is not known to this program']],
    [
      'a label that Podman acts on',
      { Labels: { 'io.containers.seccomp.profile': 'x' } },
      ['config.Labels.io.containers.seccomp.profile is not known to this program'],
    ],
    [
      'an entrypoint that is a string',
      { Entrypoint: '/usr/bin/python3 /app/main.py' },
      ['Entrypoint is missing', 'config.Entrypoint is not known to this program'],
    ],
  ])('%s', async (_, change, expected) => expect(await configOnly(change)).toEqual(expected));

  it('of builders that leave more in it', async () => {
    const more = {
      Hostname: 'x',
      Domainname: '',
      Tty: false,
      AttachStdin: false,
      Image: 'sha256:x',
      Labels: { maintainer: 'x' },
      ExposedPorts: { '80/tcp': {} },
      StopSignal: 'SIGTERM',
      ArgsEscaped: true,
      Volumes: null,
      OnBuild: null,
    };
    expect(await configOnly(more)).toEqual([]);
  });

  it('that leads to a program outside of the payload', async () => {
    expect(await configOnly({ Entrypoint: ['/data/run'] }, file('data/run', ELF, elf))).toEqual([
      'Entrypoint leads to /data/run, which the base does not have and is not an ELF in /app',
    ]);
    expect(await configOnly({ Entrypoint: ['/app/run'] }, file('app/run', ELF))).toEqual([
      'Entrypoint leads to /app/run, which the base does not have and is not an ELF in /app',
    ]);
  });
});

describe('/bin/ls', () => {
  it.each<[string, readonly RawEntry[], string]>([
    ['is absent', [], ''],
    ['is a file', [file('usr/bin/ls')], '/usr/bin/ls'],
    ['is a link to a program', [symbolicLink('usr/bin/ls', '../lib/libx.so')], '/usr/lib/libx.so'],
    [
      'is a chain of links',
      [
        symbolicLink('usr/bin/ls', 'l1'),
        symbolicLink('usr/bin/l1', '/bin/l2'),
        symbolicLink('usr/bin/l2', 'python3'),
      ],
      '/usr/bin/python3.13',
    ],
    ['is a link to what the payload can write', [symbolicLink('usr/bin/ls', '/out/ls')], '/out/ls'],
    ['is a link to the kernel', [symbolicLink('usr/bin/ls', '/proc/self/exe')], '/proc/self/exe'],
    ['is a link to nothing', [symbolicLink('usr/bin/ls', 'absent')], '/usr/bin/absent'],
    ['is in a folder that the run mounts over', [symbolicLink('bin', 'out')], '/out/ls'],
    ['is above the root', [symbolicLink('usr/bin/ls', '../../../../etc/passwd')], '/etc/passwd'],
    ['is a folder', [folder('usr/bin/ls')], '/usr/bin/ls'],
  ])('%s', async (_, more, ls) => {
    const facts = await withPayload(...more);
    expect(facts.ls).toBe(ls);
    expect(lsState(facts)).toBe(ls === '' ? 'absent' : 'present');
  });

  it('is a link to itself: it leads nowhere, and is found as an addition', async () => {
    const facts = await withPayload(symbolicLink('usr/bin/ls', 'ls'));
    expect(facts.ls).toBe('');
    expect(findAdds(facts)).toHaveLength(1);
  });
});

describe('facts of the whole image', () => {
  it('names what can be executed, by the loader too, in base and additions', async () => {
    const library = Buffer.from(ELF);
    library.writeUInt16LE(3, 16);
    library.fill(0, 24, 64);
    const { executables } = await withPayload(
      file('app/a', ELF),
      file('app/b', 'x', { mode: 0o100 }),
      file('app/c', '', { mode: 0o755 }),
      file('app/d', library),
    );
    expect(executables.map(({ path, program, from }) => `${path} ${program} ${from}`)).toEqual([
      '/app/a elf added',
      '/app/b none added',
      '/app/d elf added',
      '/usr/bin/python3.13 elf base',
    ]);
    // ELF is of no type that starts; as a program it is.
    const program = Buffer.from(ELF);
    program.writeUInt16LE(2, 16);
    expect((await withPayload(file('app/a', program))).executables.map(({ path }) => path)).toContain(
      '/app/a',
    );
  });

  it('names what is setuid, setgid or has capabilities, also under a second name', async () => {
    const suid = file('app/a', 'x', { mode: 0o4755 });
    const capable = file('app/c', 'x', { pax: { 'SCHILY.xattr.security.capability': '\x01' } });
    const facts = await factsOf({
      layers: [[...BASE, suid, hardLink('app/b', 'app/a', { mode: 0o4755 })], [capable]],
    });
    expect(facts.setid).toEqual(['/app/a', '/app/b', '/app/c']);
  });

  it('names places that are not folders', async () => {
    const facts = await withPayload(symbolicLink('in', 'app'), file('proc'), symbolicLink('dev', '/out'));
    expect(facts.misplaced).toEqual(['/in', '/dev', '/dev/mqueue', '/proc']);
  });

  it.each([
    ['a file', [file('var/run/docker.sock')], true],
    ['a link that leads nowhere in the image', [symbolicLink('var/run/docker.sock', '/out/x')], true],
    ['a folder', [folder('var/run/docker.sock')], true],
    [
      'the image’s own /run, which a run covers',
      [symbolicLink('var/run', '/run'), file('run/docker.sock')],
      false,
    ],
    ['nothing', [folder('var/run')], false],
  ])('names what is where the engine’s socket would be: %s', async (_, entries, isNamed) => {
    const facts = await withPayload(...entries);
    expect(facts.misplaced).toEqual(isNamed ? ['/var/run/docker.sock'] : []);
  });
});

const anyEntry: fc.Arbitrary<InventoryEntry> = fc.record({
  path: fc.constantFrom('/app/x', '/data/x', '/root/x', '/usr/x', '/app', '/in', '/'),
  type: fc.constantFrom<EntryType>('folder', 'file', 'symbolic-link', 'removed', 'emptied'),
  mode: fc.nat(0o7777),
  uid: fc.constantFrom(0, 65532),
  gid: fc.constantFrom(0, 65532),
  size: fc.nat(10),
  sha256: fc.constant(null),
  target: fc.constantFrom('', '/x'),
  xattrs: fc.constantFrom<readonly string[]>([], ['security.capability=00']),
  program: fc.constantFrom('elf', 'script', 'none'),
});

test('whatever is not found is on the positive list, written a second time', async () => {
  const facts = await withPayload();
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const [found] = findAdds({ ...facts, added: [entry] } satisfies InventoryFacts);
      if (found !== undefined) return found.entry === entryDigest(entry);
      const { type, path, mode, uid, gid, xattrs, program } = entry;
      if (xattrs.length > 0 || (mode & 0o6000) !== 0) return false;
      if (type === 'folder' && path === '/in') return true;
      const rightful = uid === 0 && gid === 0 && (mode & 0o002) === 0 && path !== '/usr/x';
      if (type === 'folder') return rightful && path !== '/in';
      return (
        type === 'file' &&
        rightful &&
        /^\/(app|data|root)\/x$/.test(path) &&
        program === 'none' &&
        (mode & 0o111) === 0
      );
    }),
    { numRuns: 5000 },
  );
});

test('an entry has its own digest: any member changed changes it', () => {
  fc.assert(
    fc.property(
      anyEntry,
      anyEntry,
      (a, b) => (entryDigest(a) === entryDigest(b)) === (JSON.stringify(a) === JSON.stringify(b)),
    ),
  );
});
