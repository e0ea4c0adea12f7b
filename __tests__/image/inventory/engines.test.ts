import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { call } from '../../../src/engine/client.ts';
import { isSha256, type Sha256 } from '../../../src/foundation/digest.ts';
import { type ContentStore, openContentStore } from '../../../src/image/inventory/content-store.ts';
import type { ContentEngine } from '../../../src/image/inventory/image-content.ts';
import { type BaseClaim, inventoryOf } from '../../../src/image/inventory/inventory.ts';
import { unexpectedExecutables } from '../../../src/probes/inventory/executables.ts';
import type { InventoryEntry } from '../../../src/probes/inventory/facts.ts';
import { findAdds, findConfig, payloadFiles } from '../../../src/probes/inventory/judge.ts';
import { CALLS, CLIENTS } from '../../engine/clients.ts';
import { describeEngines, type EngineName } from '../../engines.ts';
import {
  archiveOf,
  BASE,
  ELF,
  file,
  folder,
  isRemoved,
  PAYLOAD,
  symbolicLink,
  type TestImage,
  whiteout,
} from './images.ts';
import { GNU, type RawEntry, rawEntry } from './raw-tar.ts';

const WALK = fileURLToPath(new URL('walk.py', import.meta.url));
/** Made by any run without a base image of its own; the tests that build on it come after one (`npm test` makes it). */
const DEBIAN = 'localhost/sandbox-attestation-base:debian-packages';

let room: string;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'inventory-test-'));
});
afterAll(() => rm(room, { recursive: true, force: true }));

const SCRATCH: BaseClaim = { kind: 'scratch', reference: '', diffIds: [], packages: [] };

const engineOf = (name: EngineName): ContentEngine => ({
  name,
  calls: CALLS[name],
  facts: { image_store: name === 'docker' ? 'classic' : 'containers-storage' },
});

async function loaded<T>(
  engine: EngineName,
  image: TestImage,
  use: (id: Sha256, base: BaseClaim) => Promise<T>,
): Promise<T> {
  const tag = `localhost/inventory-test-${process.pid}:${Math.random().toString(36).slice(2)}`;
  const { bytes, id, base } = await archiveOf(image, tag);
  const load = await call(CLIENTS[engine], ['load'], { stdin: bytes });
  if (load.exitCode !== 0) throw new Error(load.stderr);
  try {
    return await use(id, base);
  } finally {
    await CALLS[engine].removeImage(tag, true, 60_000);
  }
}

type Walked = Omit<InventoryEntry, 'program'>;

/** The image's files as root finds them where the engine mounts them. */
async function walked(engine: EngineName, id: Sha256): Promise<Walked[]> {
  return engine === 'podman' ? podmanWalk(id) : dockerWalk(id);
}

function walk(root: string): Walked[] {
  const lines = execFileSync('python3', [WALK, root], { encoding: 'utf8', maxBuffer: 2 ** 28 }).trim();
  return lines === '' ? [] : lines.split('\n').map((line) => JSON.parse(line) as Walked);
}

async function podmanWalk(id: Sha256): Promise<Walked[]> {
  const mounted = await call(CLIENTS.podman, ['image', 'mount', id.slice(7)]);
  expect(mounted).toMatchObject({ exitCode: 0 });
  try {
    return walk(mounted.stdout.trim());
  } finally {
    await call(CLIENTS.podman, ['image', 'unmount', '--force', id.slice(7)]);
  }
}

/** The layers as Docker's overlay2 driver stacks them, mounted by the test. */
async function dockerWalk(id: Sha256): Promise<Walked[]> {
  const data = (await CALLS.docker.inspectImage(id))?.at('GraphDriver', 'Data');
  const [upper = '', lower = ''] = [data?.at('UpperDir').string(), data?.at('LowerDir').string()];
  if (lower === '') return walk(upper);
  const at = await mkdtemp(join(room, 'merged-'));
  // The newer mount calls take no more than 256 bytes of options.
  const env = { ...process.env, LIBMOUNT_FORCE_MOUNT2: 'always' };
  execFileSync('mount', ['-t', 'overlay', 'overlay', '-o', `ro,lowerdir=${upper}:${lower}`, at], { env });
  try {
    return walk(at);
  } finally {
    execFileSync('umount', [at]);
  }
}

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);

async function storeFor(engine: EngineName): Promise<ContentStore> {
  return openContentStore([join(room, `content-${engine}`)]);
}

/** The same by the inventory, where everything counts as added: less what it says may be removed, and is. */
async function inventoried(engine: EngineName, id: Sha256, truth: readonly Walked[]): Promise<Walked[]> {
  const facts = await inventoryOf(engineOf(engine), id, { base: SCRATCH, store: await storeFor(engine) });
  const there = new Set(truth.map(({ path }) => path));
  const present = facts.added.filter(
    ({ path, type }) =>
      path !== '/' &&
      type !== 'removed' &&
      type !== 'emptied' &&
      (there.has(path) || !isRemoved(path, facts.added)),
  );
  return present.map(({ program, ...entry }) => entry);
}

async function compare(engine: EngineName, id: Sha256): Promise<void> {
  const truth = (await walked(engine, id)).sort(byPath);
  expect((await inventoried(engine, id, truth)).sort(byPath)).toEqual(truth);
  expect(truth.length).toBeGreaterThan(0);
}

const capability = Buffer.from('0100000200200000000000000000000000000000', 'hex');
const long = `${'n'.repeat(120)}/${'ä'.repeat(100)}`;

/** Layers above {@link BASE}: tricks that an engine lays down in one way. */
const LAYERS: readonly (readonly [string, readonly (readonly RawEntry[])[]])[] = [
  ['nothing', [[]]],
  ['the payload', [PAYLOAD]],
  ['implied folders', [[file('x/y/z')]]],
  ['implied folders of the base', [[file('etc/x'), file('usr/lib/y')]]],
  [
    'other modes and owners',
    [[folder('etc', { mode: 0o1777, uid: 5, gid: 6 }), file('etc/passwd', 'x', { mode: 0o6711, uid: 1 })]],
  ],
  ['a link', [[symbolicLink('app/l', '../..//x')]]],
  ['whiteouts', [[whiteout('etc/.wh.passwd'), whiteout('.wh.app'), whiteout('.wh.bin')]]],
  ['a whiteout of nothing', [[whiteout('etc/.wh.absent'), whiteout('absent/.wh.absent')]]],
  ['a whiteout undone', [[whiteout('.wh.etc')], [file('etc/new')]]],
  [
    'a whiteout of a folder, then a file in its place',
    [[whiteout('.wh.etc')], [file('etc')], [whiteout('.wh.etc')], [folder('etc')]],
  ],
  ['an opaque folder', [[folder('etc'), file('etc/a'), whiteout('etc/.wh..wh..opq'), file('etc/b')]]],
  ['an opaque folder before its files', [[folder('usr'), whiteout('usr/.wh..wh..opq'), file('usr/b')]]],
  [
    'an opaque folder below',
    [[folder('usr'), folder('usr/lib'), whiteout('usr/lib/.wh..wh..opq')], [file('usr/lib/z')]],
  ],
  ['a file in place of a folder', [[file('root')], []]],
  [
    'a file in place of a folder, and a folder again',
    [[file('etc')], [folder('etc', { mode: 0o700 }), file('etc/new')]],
  ],
  ['a folder in place of a link', [[folder('bin'), file('bin/ls', ELF, { mode: 0o755 })]]],
  ['a link in place of a folder', [[symbolicLink('app', '/etc')]]],
  ['capabilities', [[file('app/a', 'x', { pax: { 'SCHILY.xattr.security.capability': capability } })]]],
  [
    'PAX names',
    [
      [
        file('app/x', 'x', { pax: { path: `app/${long}`, uid: '70000', mtime: '1.5' } }),
        file('app/y', 'y', { pax: { path: 'app/\n12 mtime=1/\u202e' } }),
      ],
    ],
  ],
  ['a prefix', [[file('b', 'x', { prefix: `app/${'p'.repeat(100)}` })]]],
  ['the root itself', [[folder('.'), file('./app//x'), file('/app/./y')]]],
  ['names that look like whiteouts and are not', [[file('app/wh.x'), file('app/x.wh.y'), folder('app/.wh')]]],
  [
    'links in a loop',
    [[symbolicLink('app/a', 'b'), symbolicLink('app/b', 'a'), symbolicLink('usr/bin/ls', 'ls')]],
  ],
  ['type bits in modes', [[file('app/x', 'x', { mode: 0o100755 }), folder('app/y', { mode: 0o040700 })]]],
];

/** What these engines refuse by themselves (vbatts/tar-split); the containerd store takes the last one. */
const TWICE: readonly (readonly [string, readonly RawEntry[]])[] = [
  ['a file', [file('app/a', '1'), file('app/a', '2')]],
  ['a file and a link', [symbolicLink('app/a', 'x'), file('app/a', '2')]],
  ['a folder', [folder('app/d', { mode: 0o700 }), folder('app/d')]],
];

describeEngines('an image of hand-made layers', (engine) => {
  it.each(TWICE)('%s twice in a layer: the engine does not load it', async (_, layer) => {
    await expect(loaded(engine, { layers: [BASE, layer] }, async () => undefined)).rejects.toThrow(
      /duplicates of file paths/,
    );
  });

  it.each(LAYERS)('%s: the inventory is what the engine mounts', async (_, upper) => {
    await loaded(engine, { layers: [BASE, ...upper] }, (id) => compare(engine, id));
  });

  it('GNU long names: the inventory is what the engine mounts', async () => {
    // Two headers for one entry, which the table above cannot say.
    const name = `app/${'g'.repeat(150)}`;
    const layer = [{ name: 'x', type: 'L', body: `${name}\0` }, file('x', 'x', { magic: GNU })];
    expect(rawEntry(layer[0] ?? {})).toHaveLength(1024);
    await loaded(engine, { layers: [BASE, layer] }, (id) => compare(engine, id));
  });

  it('the program asks the engine again only for what was changed in the store', async () => {
    await loaded(engine, { layers: [BASE, PAYLOAD] }, async (id, base) => {
      let saves = 0;
      const counted = engineOf(engine);
      const calls = {
        ...counted.calls,
        saveImage: (...all: Parameters<typeof counted.calls.saveImage>) => {
          saves += 1;
          return counted.calls.saveImage(...all);
        },
      };
      const room2 = join(room, `changed-${engine}`);
      const store = await openContentStore([room2]);
      const read = () => inventoryOf({ ...counted, calls }, id, { base, store });
      const facts = await read();
      expect(await read()).toEqual(facts);
      expect(saves).toBe(1);
      for (const digest of [id, ...facts.diff_ids]) {
        await writeFile(join(room2, digest.slice(7)), 'forged', { mode: 0o600 });
        expect(await read()).toEqual(facts);
      }
      expect(saves).toBe(1 + 1 + facts.diff_ids.length);
    });
  });
});

/** An image built for real on the base of Debian's packages, with this context. */
async function built<T>(
  engine: EngineName,
  dockerfile: string,
  fill: (context: string) => Promise<void>,
  use: (id: Sha256, base: BaseClaim) => Promise<T>,
): Promise<T> {
  const context = await mkdtemp(join(room, 'context-'));
  const tag = `localhost/inventory-test-built-${process.pid}:${Math.random().toString(36).slice(2)}`;
  await mkdir(join(context, 'inspector'));
  await writeFile(join(context, 'inspector/main.py'), 'print()\n');
  await writeFile(join(context, 'Dockerfile'), `FROM ${DEBIAN}\n${dockerfile}\n${END}\n`);
  await fill(context);
  // Without its cache: Podman's fails a build when another test removes an image meanwhile ("layer not known").
  const limits =
    engine === 'podman' ? ['--no-cache', '--ulimit', 'nofile=1024:4096', '--ulimit', 'nproc=4096:4096'] : [];
  const before = (await CALLS[engine].inspectImage(DEBIAN))?.at('RootFS', 'Layers').list() ?? [];
  const made = await call(CLIENTS[engine], ['build', ...limits, '--network', 'none', '--tag', tag, context], {
    timeoutMs: 110_000,
  });
  if (made.exitCode !== 0) throw new Error(made.stderr);
  try {
    const text = (await CALLS[engine].inspectImage(tag))?.at('Id').string() ?? '';
    const id = text.startsWith('sha256:') ? text : `sha256:${text}`;
    if (!isSha256(id)) throw new Error(`not an id: ${id}`);
    return await use(id, { ...SCRATCH, kind: 'named', diffIds: before.map((layer) => layer.digest()) });
  } finally {
    await CALLS[engine].removeImage(tag, true, 60_000);
    await rm(context, { recursive: true, force: true });
  }
}

const END = `WORKDIR /root
WORKDIR /app
COPY inspector/main.py /app/inspector/main.py
USER 65532:65532
ENTRYPOINT ["/usr/bin/python3", "-I", "/app/inspector/main.py"]`;

const python = (code: string) => `USER 0\nRUN ${JSON.stringify(['/usr/bin/python3', '-c', code])}`;

/** Rows of the table, as somebody would build them, and the paths that must be found. */
const ROWS: readonly (readonly [string, string, (context: string) => Promise<void>, readonly RegExp[]])[] = [
  ['the honest image', '', async () => undefined, []],
  [
    'A1 a link /bin/ls to a program named like a library',
    'COPY libls.so /usr/lib/libls.so\nCOPY ls /usr/bin/ls',
    async (context) => {
      await writeFile(join(context, 'libls.so'), ELF, { mode: 0o755 });
      await symlink('/usr/lib/libls.so', join(context, 'target'));
      await writeFile(join(context, 'ls'), ELF, { mode: 0o755 });
    },
    [/^\/usr\/bin\/ls /, /^\/usr\/lib\/libls\.so /],
  ],
  [
    'A4 a link /bin/ls to the interpreter',
    python("import os; os.symlink('python3.13', '/usr/bin/ls')"),
    async () => undefined,
    [/^\/usr\/bin\/ls is a symbolic link/],
  ],
  [
    'A2 a shell as a library and without an execute bit',
    'COPY dash /usr/lib/libdash.so\nCOPY --chmod=0644 dash /usr/share/dash',
    (context) => writeFile(join(context, 'dash'), ELF, { mode: 0o755 }),
    [/^\/usr\/lib\/libdash\.so /, /^\/usr\/share\/dash /],
  ],
  [
    'A5 ld.so.preload, sitecustomize and .pth',
    'COPY x /etc/ld.so.preload\nCOPY x /usr/lib/python3.13/sitecustomize.py\nCOPY x /usr/lib/python3/dist-packages/x.pth',
    (context) => writeFile(join(context, 'x'), 'import os\n'),
    [/^\/etc\/ld\.so\.preload /, /sitecustomize\.py /, /x\.pth /],
  ],
  ['A5 LD_LIBRARY_PATH', 'ENV LD_LIBRARY_PATH=/app', async () => undefined, [/^Env\.LD_LIBRARY_PATH /]],
  [
    'A6 a shell below a name that holds a PAX record',
    python(
      "import os\np='/app/'+'\\u00e4'*60+'\\n12 mtime=1\\n'\nos.mkdir(p); open(p+'/sh','w').write('x'); os.chmod(p+'/sh',0o755)",
    ),
    async () => undefined,
    [/^\/app\/ä{60}\n12 mtime=1\n\/sh has an execute bit/],
  ],
  [
    'files moved, replaced, removed and made opaque by the kernel',
    `${python("import os,shutil\nos.rename('/etc/passwd','/etc/moved'); os.remove('/etc/group'); os.mkdir('/etc/new')\nshutil.rmtree('/usr/share/doc'); os.mkdir('/usr/share/doc'); os.chmod('/root',0o711)")}`,
    async () => undefined,
    [
      /^\/etc\/moved /,
      /^\/etc\/passwd is removed by/,
      /^\/etc\/group is removed by/,
      /^\/usr\/share\/doc is emptied by/,
    ],
  ],
  [
    'several files of the base removed, whose whiteouts the kernel makes one file of',
    python(
      "import os\nfor name in ('this', 'antigravity', 'abc'): os.remove(f'/usr/lib/python3.13/{name}.py')",
    ),
    async () => undefined,
    [/this\.py is removed by/, /antigravity\.py is removed by/, /abc\.py is removed by/],
  ],
];

describeEngines('an image built for real', (engine) => {
  it.each(ROWS)('%s', async (_, dockerfile, fill, expected) => {
    await built(engine, dockerfile, fill, async (id, base) => {
      await compare(engine, id);
      const facts = await inventoryOf(engineOf(engine), id, { base, store: await storeFor(engine) });
      const found = [
        ...findAdds(facts).map(({ path, why }) => `${path} ${why}`),
        ...findConfig(facts).map(({ what, why }) => `${what} ${why}`),
      ];
      for (const pattern of expected) expect(found).toContainEqual(expect.stringMatching(pattern));
      if (expected.length === 0) expect(found).toEqual([]);
    });
  });

  it('A6 a shell 20 folders of 250 characters deep, which the engine leaves out of the layer, is refused', async () => {
    const code =
      "import os\nos.chdir('/app')\nfor i in range(20): os.mkdir('d'*250); os.chdir('d'*250)\nopen('sh','w').write('x')";
    await built(
      engine,
      python(code),
      async () => undefined,
      async (id, base) => {
        // Docker runs the folder that was built, Podman unpacks the layer that it wrote of it.
        const truth = (await walked(engine, id)).filter(({ path }) => path.endsWith('/sh'));
        expect(truth).toHaveLength(engine === 'docker' ? 1 : 0);
        const facts = inventoryOf(engineOf(engine), id, { base, store: await storeFor(engine) });
        await expect(facts).rejects.toMatchObject({
          code: 'image-unreadable',
          message: expect.stringContaining('longer than 1024 bytes'),
        });
      },
    );
  });

  it('a real file called like a whiteout does not hide the file that it names', async () => {
    const code = "import os\nopen('/app/.wh.main.py','w').close()";
    await built(
      engine,
      `COPY inspector/main.py /app/main.py\n${python(code)}`,
      async () => undefined,
      async (id, base) => {
        const truth = (await walked(engine, id)).map(({ path }) => path);
        expect(truth.includes('/app/main.py')).toBe(engine === 'docker');
        const facts = await inventoryOf(engineOf(engine), id, { base, store: await storeFor(engine) });
        expect(findAdds(facts).map(({ path, why }) => `${path} ${why}`)).toContain(
          '/app/main.py is removed by a whiteout or an entry above it',
        );
        expect(payloadFiles(facts).map(({ path }) => path)).toContain('/app/main.py');
      },
    );
  });

  it('a program in a pinned base is found although a file is called like its whiteout', async () => {
    await built(
      engine,
      'USER 0\nCOPY shell /usr/bin/shell\nCOPY empty /usr/bin/.wh.shell',
      async (context) => {
        await writeFile(join(context, 'shell'), ELF, { mode: 0o755 });
        await writeFile(join(context, 'empty'), '');
      },
      async (id, base) => {
        const there = (await walked(engine, id)).map(({ path }) => path);
        expect(there.includes('/usr/bin/shell')).toBe(engine === 'docker');
        const clean = await inventoryOf(engineOf(engine), id, { base, store: await storeFor(engine) });
        const diffIds = clean.diff_ids.slice(0, -1);
        const pinned = { ...base, kind: 'named', diffIds } as const;
        const facts = await inventoryOf(engineOf(engine), id, {
          base: pinned,
          store: await storeFor(engine),
        });
        expect(unexpectedExecutables(facts).map(({ path }) => path)).toContain('/usr/bin/shell');
        expect(facts.base.inventory_sha256).not.toBe(clean.base.inventory_sha256);
      },
    );
  });
});
