import type { Header } from 'tar-stream';

/** A header of a layer's entry, with records of its own where a trick needs them. */
export type LayerHeader = Partial<Omit<Header, 'name'>> & { readonly name: string };

export interface LayerEntry {
  readonly header: LayerHeader;
  readonly content?: Uint8Array;
}

/** What an attacker who owns an image can do to one: layers above the base, and members of the config. */
export interface Trick {
  readonly name: string;
  readonly layers: readonly (readonly LayerEntry[])[];
  readonly config?: Readonly<Record<string, unknown>>;
  /** `blocks`: a finding must name it. `harmless`: no finding may. `refused`: it may also be unreadable. */
  readonly outcome: 'blocks' | 'harmless' | 'refused';
}

const root = { uid: 0, gid: 0, mode: 0o644 } as const;

const file = (name: string, content: Uint8Array | string, rest: Partial<Header> = {}): LayerEntry => ({
  header: { ...root, name, type: 'file', ...rest },
  content: Buffer.from(content),
});
const folder = (name: string, rest: Partial<Header> = {}): LayerEntry => ({
  header: { ...root, mode: 0o755, name: `${name}/`, type: 'directory', ...rest },
});
const link = (name: string, linkname: string): LayerEntry => ({
  header: { ...root, mode: 0o777, name, type: 'symlink', linkname },
});
const hardLink = (name: string, linkname: string): LayerEntry => ({
  header: { ...root, name, type: 'link', linkname },
});
const special = (name: string, type: 'character-device' | 'block-device' | 'fifo'): LayerEntry => ({
  header: { ...root, name, type, ...(type === 'fifo' ? {} : { devmajor: 1, devminor: 3 }) },
});
const whiteout = (folderName: string, name: string): LayerEntry => file(`${folderName}/.wh.${name}`, '');
const x = { mode: 0o755 } as const;

/** A file in GNU's sparse format 1.0: the map of what is not a hole, one number a line, in a block of its own (tar.info). */
const sparse = (name: string, content: Uint8Array | string): LayerEntry => {
  const bytes = Buffer.from(content);
  const map = Buffer.alloc(512);
  map.write(`1\n0\n${bytes.length}\n`);
  const pax = {
    'GNU.sparse.major': '1',
    'GNU.sparse.minor': '0',
    'GNU.sparse.name': name,
    'GNU.sparse.realsize': String(bytes.length),
  };
  return file(`GNUSparseFile.0/${name}`, Buffer.concat([map, bytes]), { ...x, pax });
};

/** 20 folders of 250 characters: longer than a path that a system call takes (PATH_MAX). */
const deep = (name: string): string =>
  [...Array.from({ length: 20 }, (_, at) => `${at}`.padEnd(250, 'd')), name].join('/');

/**
 * Every trick that is known, each one kind of thing that an image can hold. `program` is an ELF program that writes to
 * /out, and `shared` the same as a position-independent file.
 */
export function tricks(program: Uint8Array): readonly Trick[] {
  const blocks = (name: string, ...layers: LayerEntry[][]): Trick => ({ name, layers, outcome: 'blocks' });
  const configured = (name: string, config: Trick['config']): Trick => ({
    name,
    layers: [],
    config: config ?? {},
    outcome: 'blocks',
  });
  return [
    // Programs under other names.
    blocks('/bin/ls is a program', [file('usr/bin/ls', program, x)]),
    blocks('/bin/ls is a link to a library', [
      file('usr/lib/libls.so', program, x),
      link('usr/bin/ls', '../lib/libls.so'),
    ]),
    blocks('/bin/ls is a link to the interpreter', [link('usr/bin/ls', 'python3')]),
    blocks('/bin/ls is an absolute link', [file('opt/tool', program, x), link('usr/bin/ls', '/opt/tool')]),
    blocks('/bin/ls through a chain of links', [
      file('opt/tool', program, x),
      link('opt/b', 'tool'),
      link('opt/a', '/opt/b'),
      link('usr/bin/ls', '../../opt/a'),
    ]),
    blocks('/bin/ls through a loop of links', [link('usr/bin/ls', 'sl'), link('usr/bin/sl', 'ls')]),
    blocks('/bin/ls is a hard link to the interpreter', [hardLink('usr/bin/ls', 'usr/bin/python3.13')]),
    blocks('/bin/ls leads into /out', [link('usr/bin/ls', '/out/ls')]),
    blocks('a shell as a library', [file('usr/lib/libdash.so', program, x)]),
    blocks('a shell as a library without execute bits', [file('usr/lib/libdash.so', program)]),
    blocks('a shell as data', [file('usr/share/dash', program)]),
    blocks('a program below /app', [file('app/tool', program, x)]),
    blocks('a program without execute bits below /app', [file('app/data.bin', program)]),
    blocks('a program below /data', [file('data/tool', program)]),
    blocks('a script below /app', [file('app/run.sh', '#!/usr/bin/python3\n', x)]),
    blocks('a script without execute bits', [file('app/run.sh', '#!/usr/bin/python3\n')]),
    blocks('an execute bit on data', [file('app/data.txt', 'data', { mode: 0o645 })]),
    blocks('setuid', [file('app/data.txt', 'data', { mode: 0o4644 })]),
    blocks('setgid folder', [folder('app/shared', { mode: 0o2755 })]),
    blocks('file capabilities', [
      file('app/data.txt', 'data', {
        pax: { 'SCHILY.xattr.security.capability': '\x01\x00\x00\x02\x00\x20\x00\x00'.padEnd(20, '\x00') },
      }),
    ]),
    blocks('an attribute of the user', [
      file('app/data.txt', 'data', { pax: { 'SCHILY.xattr.user.note': 'x' } }),
    ]),
    // Hooks of the loader.
    blocks('ld.so.preload', [file('etc/ld.so.preload', '/app/x.so\n')]),
    blocks('ld.so.cache', [file('etc/ld.so.cache', 'glibc-ld.so.cache1.1')]),
    blocks('ld.so.conf', [file('etc/ld.so.conf', '/app\n')]),
    blocks('another libc', [file('usr/lib/x86_64-linux-gnu/libc.so.6', program)]),
    blocks('another loader', [file('usr/lib64/ld-linux-x86-64.so.2', program, x)]),
    blocks('a folder of hardware capabilities', [
      file('usr/lib/x86_64-linux-gnu/glibc-hwcaps/x86-64-v2/libc.so.6', program),
    ]),
    blocks('a locale', [file('usr/lib/locale/locale-archive', 'x')]),
    blocks('gconv', [file('usr/lib/x86_64-linux-gnu/gconv/gconv-modules', 'x')]),
    blocks('nsswitch', [file('etc/nsswitch.conf', 'hosts: evil\n')]),
    // Hooks of the interpreter.
    blocks('sitecustomize', [file('usr/lib/python3/dist-packages/sitecustomize.py', 'import os\n')]),
    blocks('sitecustomize in the standard library', [
      file('usr/lib/python3.13/sitecustomize.py', 'import os\n'),
    ]),
    blocks('a .pth file', [file('usr/lib/python3/dist-packages/evil.pth', 'import os\n')]),
    blocks('a changed module of the standard library', [
      file('usr/lib/python3.13/socket.py', 'raise OSError\n'),
    ]),
    blocks('compiled code of a module', [file('usr/lib/python3.13/__pycache__/json.cpython-313.pyc', 'x')]),
    blocks('python313.zip', [file('usr/lib/python313.zip', 'x')]),
    blocks('pyvenv.cfg', [file('usr/bin/pyvenv.cfg', 'home = /app\n')]),
    blocks('._pth', [file('usr/bin/python3._pth', '/app\n')]),
    blocks('the interpreter is a link to a file of the image', [
      file('opt/python', program, x),
      link('usr/bin/python3', '/opt/python'),
    ]),
    // Links and folders in the wrong places.
    blocks('/in is a link', [link('in', 'app')]),
    blocks('/out is a file', [file('out', 'x')]),
    blocks('/tmp is a link', [link('tmp', 'out')]),
    blocks('/root is a link', [link('root', 'out')]),
    blocks('/etc is replaced by a link', [link('etc', 'app')]),
    blocks('a folder of links below /app', [
      folder('app/lib'),
      link('app/lib/x.py', '/usr/lib/python3.13/os.py'),
    ]),
    blocks('the payload is a link', [link('app/main.py', '/data/main.py')]),
    blocks('a hard link from /app to the base', [hardLink('app/main.py', 'usr/lib/python3.13/os.py')]),
    // Owners and modes.
    blocks('a file of the payload’s user', [file('app/data.txt', 'x', { uid: 65532 })]),
    blocks('a file that everybody may write', [file('app/data.txt', 'x', { mode: 0o666 })]),
    blocks('a file of the payload’s group', [file('app/data.txt', 'x', { gid: 65532, mode: 0o664 })]),
    blocks('a folder that everybody may write', [folder('data', { mode: 0o777 })]),
    // Special files.
    { ...blocks('a character device', [special('app/null', 'character-device')]), outcome: 'refused' },
    { ...blocks('a block device', [special('data/disk', 'block-device')]), outcome: 'refused' },
    { ...blocks('a named pipe', [special('app/pipe', 'fifo')]), outcome: 'refused' },
    // Files that nobody may read, and files with holes.
    blocks('a program that nobody may read', [file('app/tool', program, { mode: 0 })]),
    blocks('a program that may be executed and not read', [file('app/tool', program, { mode: 0o111 })]),
    blocks('a folder that nobody may enter', [
      folder('app/closed', { mode: 0 }),
      file('app/closed/tool', program, x),
    ]),
    {
      name: 'data that nobody may read',
      layers: [[folder('app'), file('app/main.py', 'print()\n'), file('app/data.txt', 'x', { mode: 0 })]],
      outcome: 'harmless',
    },
    { ...blocks('a sparse program', [sparse('app/tool', program)]), outcome: 'refused' },
    { ...blocks('a sparse library', [sparse('usr/lib/libsh.so', program)]), outcome: 'refused' },
    {
      ...blocks('a sparse hook of the loader', [sparse('etc/ld.so.preload', '/app/x.so\n')]),
      outcome: 'refused',
    },
    // Whiteouts.
    blocks('a whiteout of a base file', [whiteout('etc', 'passwd')]),
    blocks('a whiteout of a base folder', [whiteout('usr/lib/python3.13', 'json')]),
    blocks('an opaque folder of the base', [
      folder('usr/lib/python3.13/json'),
      whiteout('usr/lib/python3.13/json', '.wh..opq'),
    ]),
    blocks(
      'hidden and shown again',
      [file('usr/bin/tool', program, x)],
      [whiteout('usr/bin', 'tool')],
      [file('usr/bin/tool', program, x)],
    ),
    {
      name: 'a program that a later layer hides',
      layers: [[file('opt/tool', program, x)], [whiteout('opt', 'tool'), whiteout('', 'opt')]],
      outcome: 'refused',
    },
    // Names.
    {
      ...blocks('deeper than a path may be', [file(`usr/share/${deep('sh')}`, program, x)]),
      outcome: 'blocks',
    },
    blocks('a line break in a name', [file('usr/share/a\n12 mtime=1', 'x')]),
    blocks('a line break in a record', [file(`usr/share/${'n'.repeat(120)}\n12 mtime=1`, program, x)]),
    blocks('a trailing blank', [file('app/main.py ', 'x', x)]),
    blocks('a terminal’s escape', [file('usr/share/\u001b[2J', 'x')]),
    blocks('right to left', [file('usr/share/\u202egnp.exe', 'x')]),
    blocks('255 characters', [file(`usr/share/${'n'.repeat(255)}`, 'x')]),
    { ...blocks('dots', [file('usr/share/../bin/ls', program, x)]), outcome: 'refused' },
    { ...blocks('an absolute name', [file('/usr/bin/ls', program, x)]), outcome: 'refused' },
    { ...blocks('through a link of the base', [file('bin/ls', program, x)]), outcome: 'refused' },
    {
      ...blocks('through a link of its own layer', [
        link('app/up', '/usr/bin'),
        file('app/up/ls', program, x),
      ]),
      outcome: 'refused',
    },
    {
      ...blocks('twice in one layer', [file('app/data.txt', 'x'), file('app/data.txt', program, x)]),
      outcome: 'refused',
    },
    {
      ...blocks('a file, then a folder of its name', [
        file('app/data', 'x'),
        folder('app/data'),
        file('app/data/tool', program, x),
      ]),
      outcome: 'refused',
    },
    // Places.
    blocks('a file in /usr/local', [file('usr/local/lib/x.txt', 'x')]),
    blocks('a file in the root', [file('x.txt', 'x')]),
    blocks('a file in /home', [file('home/user/.profile', 'x')]),
    blocks('a file in /run', [file('run/x', 'x')]),
    blocks('a file in /var', [file('var/lib/x', 'x')]),
    blocks('a file in /in', [file('in/x', 'x')]),
    blocks('a file in /opt', [file('opt/x', 'x')]),
    // Config.
    configured('root', { User: '0' }),
    configured('no user', { User: '' }),
    configured('a user’s name', { User: 'nobody' }),
    configured('LD_PRELOAD', { Env: ['LD_PRELOAD=/app/x.so'] }),
    configured('LD_LIBRARY_PATH', { Env: ['LD_LIBRARY_PATH=/app'] }),
    configured('LD_AUDIT', { Env: ['LD_AUDIT=/app/x.so'] }),
    configured('GLIBC_TUNABLES', { Env: ['GLIBC_TUNABLES=glibc.malloc.check=3'] }),
    configured('PYTHONPATH', { Env: ['PYTHONPATH=/app'] }),
    configured('PYTHONSTARTUP', { Env: ['PYTHONSTARTUP=/app/x.py'] }),
    configured('NODE_OPTIONS', { Env: ['NODE_OPTIONS=--require /app/x.js'] }),
    configured('a proxy', { Env: ['https_proxy=http://proxy.invalid'] }),
    configured('BASH_ENV', { Env: ['BASH_ENV=/app/x'] }),
    configured('a volume', { Volumes: { '/data': {} } }),
    configured('ONBUILD', { OnBuild: ['RUN x'] }),
    configured('a health check', { Healthcheck: { Test: ['CMD', '/app/x'] } }),
    configured('a shell', { Shell: ['/usr/bin/python3', '-c'] }),
    configured('no entrypoint', { Entrypoint: [] }),
    configured('a relative entrypoint', { Entrypoint: ['python3', '/app/main.py'] }),
    configured('an unknown member', { MacAddress: '02:42:ac:11:00:02' }),
    // What any image may have.
    { name: 'nothing', layers: [], outcome: 'harmless' },
    {
      name: 'a payload of Python',
      layers: [[folder('app'), file('app/main.py', 'print()\n')]],
      outcome: 'harmless',
    },
    {
      name: 'a payload of many files',
      layers: [
        [
          file('app/a/b/c.py', 'x'),
          file('app/a/d.json', '{}'),
          file('data/model.bin', Buffer.alloc(4096, 7)),
        ],
      ],
      outcome: 'harmless',
    },
    {
      name: 'a payload over two layers',
      layers: [[file('app/main.py', 'old')], [file('app/main.py', 'new')]],
      outcome: 'harmless',
    },
    { name: 'an empty file', layers: [[file('app/__init__.py', '')]], outcome: 'harmless' },
    {
      name: 'a file of root’s own',
      layers: [[folder('root', { mode: 0o700 }), file('root/notes', 'x', { mode: 0o600 })]],
      outcome: 'harmless',
    },
    { name: 'a long name', layers: [[file(`app/${'n'.repeat(200)}/x.py`, 'x')]], outcome: 'harmless' },
    { name: 'a name that is not ASCII', layers: [[file('app/données.txt', 'x')]], outcome: 'harmless' },
  ];
}

/** Several tricks in one image, in the order in which they are given; what any of them comes to, all together come to. */
export function together(several: readonly Trick[]): Trick {
  const outcomes = several.map(({ outcome }) => outcome);
  return {
    name: several.map(({ name }) => name).join(' + '),
    layers: several.flatMap(({ layers }) => layers),
    config: Object.assign({}, ...several.map(({ config }) => config ?? {})),
    outcome: outcomes.includes('refused') ? 'refused' : outcomes.includes('blocks') ? 'blocks' : 'harmless',
  };
}
