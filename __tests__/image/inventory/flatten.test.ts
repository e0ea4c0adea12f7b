import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { sha256Of } from '../../../src/foundation/digest.ts';
import { layerEntries } from '../../../src/image/inventory/layer-entries.ts';
import { layerTree } from '../../../src/image/inventory/layer-tree.ts';
import { Budget } from '../../../src/image/inventory/unreadable.ts';
import { BASE, factsOf, file, folder, hardLink, symbolicLink, whiteout, whole } from './images.ts';
import { type RawEntry, rawTar } from './raw-tar.ts';

/** Paths with types of what is above the base. */
const added = async (...layers: readonly (readonly RawEntry[])[]) =>
  (await factsOf({ layers: [BASE, ...layers] })).added.map(({ path, type }) => `${type} ${path}`);

it('folders that a layer only implies count as well', async () => {
  const budget = new Budget({ bytes: 2 ** 30, entries: 20, text: 2 ** 20 });
  const entry = rawTar(file(Array.from({ length: 45 }, () => 'a').join('/')));
  const entries = await layerEntries(whole(entry), budget);
  expect(() => layerTree(entries, budget)).toThrow('more than 20 entries');
});

describe('paths of folders that a layer only implies', () => {
  const treeOf = async (names: readonly string[], budget = new Budget()) =>
    layerTree(
      await layerEntries(whole(rawTar(...names.map((path) => file('f', '', { pax: { path } })))), budget),
      budget,
    );

  it('count as text, in bytes and once each', async () => {
    const names = ['Ж/bb/f', 'Ж/bb/g'];
    const text = Buffer.byteLength(names.join('')) + Buffer.byteLength('/Ж') + Buffer.byteLength('/Ж/bb');
    const limits = { bytes: 2 ** 20, entries: 10 };
    await expect(treeOf(names, new Budget({ ...limits, text }))).resolves.toMatchObject({ kind: 'folder' });
    const why = `more than ${text - 1} bytes of names`;
    await expect(treeOf(names, new Budget({ ...limits, text: text - 1 }))).rejects.toThrow(why);
  });

  it('are limited before they take half a gigabyte: few files in many folders', async () => {
    const below = `${'/a'.repeat(504)}/f`;
    const names = Array.from({ length: 97 }, (_, index) => `ЖA${index}${below}`);
    await expect(treeOf(names)).rejects.toThrow('bytes of names and attributes');
  });

  it('leave room for a usual base that lists no folder', async () => {
    const folders = Array.from({ length: 1000 }, (_, index) => `usr/lib/x86_64-linux-gnu/package-${index}`);
    const names = folders.flatMap((each) =>
      Array.from({ length: 10 }, (_, index) => `${each}/share/file-${index}`),
    );
    await expect(treeOf(names)).resolves.toMatchObject({ kind: 'folder' });
  });
});

describe('layers laid on a base', () => {
  it.each<[string, readonly (readonly RawEntry[])[], readonly string[]]>([
    ['nothing', [[]], []],
    ['a folder that the base has just so', [[folder('etc'), folder('./usr/'), folder('/app/')]], []],
    ['a folder with another mode', [[folder('etc', { mode: 0o777 })]], ['folder /etc']],
    ['a folder with another owner', [[folder('etc', { uid: 5 })]], ['folder /etc']],
    ['a file that the base has just so', [[file('etc/passwd')]], []],
    ['a file with other bytes', [[file('etc/passwd', 'x')]], ['file /etc/passwd']],
    [
      'a file with an attribute',
      [[file('etc/passwd', 'etc/passwd', { pax: { 'SCHILY.xattr.security.capability': 'y' } })]],
      ['file /etc/passwd'],
    ],
    [
      'a file and folders that no layer lists',
      [[file('data/a/b')]],
      ['folder /data', 'folder /data/a', 'file /data/a/b'],
    ],
    ['a link changed', [[symbolicLink('usr/bin/python3', 'x')]], ['symbolic-link /usr/bin/python3']],
    ['a whiteout', [[whiteout('etc/.wh.passwd')]], ['removed /etc/passwd']],
    // A folder of one layer shows the name to readdir(3): a payload could be written in such names.
    ['a whiteout of nothing', [[whiteout('etc/.wh.absent')]], ['removed /etc/absent']],
    [
      'a whiteout of what an upper layer added',
      [[file('etc/x')], [whiteout('etc/.wh.x')]],
      ['file /etc/x', 'removed /etc/x'],
    ],
    [
      'a whiteout and the same file again',
      [[whiteout('etc/.wh.passwd')], [file('etc/passwd')]],
      ['removed /etc/passwd'],
    ],
    ['an opaque folder', [[folder('etc'), whiteout('etc/.wh..wh..opq')]], ['emptied /etc']],
    [
      'an opaque folder, its own files first',
      [[folder('etc'), file('etc/new'), whiteout('etc/.wh..wh..opq')]],
      ['emptied /etc', 'file /etc/new'],
    ],
    [
      'an opaque folder that hides nothing',
      [[folder('app'), whiteout('app/.wh..wh..opq'), file('app/x')]],
      ['file /app/x'],
    ],
    ['a file in place of a folder', [[file('usr/lib')]], ['file /usr/lib', 'removed /usr/lib/libx.so']],
    [
      'a folder in place of a file',
      [[folder('usr/lib/libx.so'), file('usr/lib/libx.so/x')]],
      ['folder /usr/lib/libx.so', 'file /usr/lib/libx.so/x'],
    ],
    ['a folder in place of a link', [[folder('bin'), file('bin/ls')]], ['folder /bin', 'file /bin/ls']],
    ['a link in place of a folder', [[symbolicLink('app', 'usr')]], ['symbolic-link /app']],
    ['the last of two', [[file('app/a', '1'), file('app/a', '2')]], ['file /app/a']],
    ['the root with another mode', [[folder('.', { mode: 0o777 })]], ['folder /']],
  ])('%s', async (_, layers, expected) => expect(await added(...layers)).toEqual(expected));

  it('records everything that decides what an entry does', async () => {
    const layer = [
      file('app/x', '#!x', {
        mode: 0o104755,
        uid: 1,
        gid: 2,
        pax: { 'SCHILY.xattr.security.capability': '\x01' },
      }),
      symbolicLink('app/l', '../x'),
    ];
    const plain = { uid: 0, gid: 0, size: 0, sha256: null, target: '', xattrs: [], program: 'none' };
    expect((await factsOf({ layers: [BASE, layer] })).added).toEqual([
      { ...plain, path: '/app/l', type: 'symbolic-link', mode: 0o777, target: '../x' },
      {
        path: '/app/x',
        type: 'file',
        mode: 0o4755,
        uid: 1,
        gid: 2,
        size: 3,
        sha256: sha256Of('#!x'),
        target: '',
        xattrs: ['security.capability=01'],
        program: 'script',
      },
    ]);
  });

  it('takes a hard link of the base for the file that it names, and refuses one above it', async () => {
    const linked = [file('app/a', 'one'), hardLink('app/b', 'app/a'), file('app/a', 'two')];
    const { base } = await factsOf({ layers: [BASE, linked], base: 2 });
    const copied = [file('app/b', 'one'), file('app/a', 'two')];
    const same = await factsOf({ layers: [BASE, copied], base: 2 });
    expect(base.inventory_sha256).toBe(same.base.inventory_sha256);
    await expect(factsOf({ layers: [BASE, linked] })).rejects.toMatchObject({
      code: 'image-unreadable',
      message: expect.stringContaining('/app/b above the base is a hard link'),
    });
  });
});

describe('what engines lay down differently is refused by name', () => {
  it.each<[string, readonly (readonly RawEntry[])[], RegExp]>([
    ['a way out', [[file('../x')]], /has the part \.\./],
    ['a way out in the middle', [[file('app/../etc/x')]], /has the part \.\./],
    [
      'a name that no file system holds',
      [[file('app/x', 'x', { pax: { path: 'a'.repeat(256) } })]],
      /has the part aaa/,
    ],
    ['a file below a link of a lower layer', [[file('bin/ls')]], /adds to \/bin, which is symbolic-link/],
    [
      'a file below a link of its own layer',
      [[symbolicLink('app/l', '/etc'), file('app/l/x')]],
      /stands below symbolic-link/,
    ],
    [
      'a file below a file of a lower layer',
      [[file('etc/passwd/x')]],
      /adds to \/etc\/passwd, which is file/,
    ],
    ['a file below a file', [[file('app/a'), file('app/a/b')]], /stands below file/],
    ['a file in an unlisted folder of its own mode', [[file('root/x')]], /adds to \/root without listing/],
    [
      'a whiteout next to its file',
      [[whiteout('etc/.wh.passwd'), file('etc/passwd')]],
      /removes \/etc\/passwd and adds it/,
    ],
    ['a whiteout of everything', [[whiteout('.wh..wh..opq')]], /empties the root/],
    ['a whiteout next to its folder', [[whiteout('.wh.etc'), folder('etc')]], /removes \/etc and adds it/],
    ['a whiteout with bytes', [[file('etc/.wh.passwd', 'x')]], /is not an empty file/],
    ['a whiteout that is a folder', [[folder('etc/.wh.passwd')]], /is not an empty file/],
    ['a whiteout that is a link', [[symbolicLink('etc/.wh.passwd', 'x')]], /is not an empty file/],
    ['a file in a whiteout', [[file('etc/.wh.x/y')]], /is in a whiteout/],
    ['AUFS metadata', [[whiteout('.wh..wh.plnk')]], /is not known/],
    ['a whiteout of nothing', [[whiteout('.wh.')]], /is not known/],
    ['a whiteout of its folder', [[whiteout('etc/.wh..')]], /is not known/],
    ['a whiteout of the parent', [[whiteout('etc/.wh...')]], /is not known/],
    [
      'a hard link to a lower layer',
      [[hardLink('app/x', 'usr/bin/python3.13')]],
      /leads to nothing that its layer holds/,
    ],
    ['a hard link to what comes later', [[hardLink('app/x', 'app/y'), file('app/y')]], /leads to nothing/],
    ['a hard link to itself', [[hardLink('app/x', 'app/x')]], /leads to nothing/],
    ['a hard link to a link', [[symbolicLink('app/y', 'z'), hardLink('app/x', 'app/y')]], /leads to nothing/],
    [
      'a hard link through a link',
      [[folder('app/d'), file('app/d/y'), symbolicLink('app/l', 'd'), hardLink('app/x', 'app/l/y')]],
      /leads to nothing/,
    ],
    ['a hard link to a folder', [[folder('app/y'), hardLink('app/x', 'app/y')]], /leads to nothing/],
    [
      'a hard link that makes its file setuid',
      [[file('app/y'), hardLink('app/x', 'app/y', { mode: 0o4755 })]],
      /another owner or mode/,
    ],
    [
      'a hard link that gives its file capabilities',
      [[file('app/y'), hardLink('app/x', 'app/y', { pax: { 'SCHILY.xattr.security.capability': 'x' } })]],
      /another owner or mode/,
    ],
    ['a file, then a folder', [[file('app/x'), folder('app/x')]], /a file and a folder in one layer/],
    ['a folder, then a file', [[folder('app/x'), file('app/x')]], /a file and a folder in one layer/],
    [
      'a folder twice with other attributes',
      [[folder('app/x', { pax: { 'SCHILY.xattr.security.capability': 'y' } }), folder('app/x')]],
      /is twice in a layer/,
    ],
    [
      'a device, which not every engine makes',
      [[{ name: 'etc/passwd', type: '3', device: [1, 3] }]],
      /is a device/,
    ],
    ['a disk', [[{ name: 'app/x', type: '4', device: [8, 0] }]], /is a device/],
    ['a root that is a file', [[file('.')]], /the root is not a folder/],
    [
      'a path that engines may not list',
      [[folder('x', { pax: { path: `app/${'a/'.repeat(511)}` } })]],
      /longer than 1024 bytes/,
    ],
  ])('%s', async (_, layers, why) => {
    await expect(added(...layers)).rejects.toMatchObject({
      code: 'image-unreadable',
      message: expect.stringMatching(why),
    });
  });

  it('an image that stands on other layers than its base', async () => {
    const facts = factsOf({ layers: [BASE], base: 1 });
    await expect(facts).resolves.toMatchObject({ added: [] });
    const { inventory } = await import('../../../src/image/inventory/inventory.ts');
    const content = {
      imageId: sha256Of('i'),
      configDigest: sha256Of('c'),
      config: Buffer.from('{}'),
      layers: [],
    };
    const base = { kind: 'named', reference: 'x', diffIds: [sha256Of('other')], packages: [] } as const;
    expect(() => inventory(content, [], base)).toThrow(
      expect.objectContaining({ code: 'image-not-on-base' }),
    );
  });
});

/** The form of an incoming webhook of Slack's. */
const HOOK = `hooks.slack.com/services/T01AB2CD3/B01AB2CD3/${'a1B2'.repeat(6)}`;

describe('an image whose configuration would publish a secret is refused', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`;

  it.each([
    { Cmd: ['app', '--dsn=postgres://u:hunter2@host/x'] },
    { Entrypoint: ['/bin/app', token] },
    { Entrypoint: ['/bin/app'], Cmd: ['https://u:$hunter2@host'] },
    { OnBuild: ['RUN git clone https://hunter2@host/x'] },
    { Volumes: { '/https:/u:hunter2@host': {} } },
    { Labels: { 'io.podman.https://u:hunter2@host': '' } },
    // Engines keep these, and some tell of them.
    { StopSignal: token },
    { ExposedPorts: { [`${token}/tcp`]: {} } },
    { StopSignal: 'https%3A%2F%2Fu%3Ahunter2%40host' },
    { Healthcheck: { Test: ['CMD', token] } },
    { Hostname: token },
  ])('%j', async (config) => {
    await expect(factsOf({ layers: [BASE], config })).rejects.toMatchObject({
      code: 'image-secret',
      message: expect.not.stringMatching(/hunter2|ghp_/),
    });
  });

  it.each([
    { Env: ['DATABASE_URL=postgres://postgres:postgres@db/app'] },
    { Labels: { source: 'https://u:hunter2@host' } },
    { Labels: { built: '$A'.repeat(200_000) } },
  ])('and not one of which nobody tells: %.60j', async (config) => {
    await expect(factsOf({ layers: [BASE], config })).resolves.toBeDefined();
  });

  it.each([
    ['a name of a file', file(`app/${token}`, 'x')],
    ['a name of a folder', folder(`app/x-${token}-x`)],
    ['a token in a link', symbolicLink('app/l', token)],
    ['a login in a link', symbolicLink('app/l', 'https://user:hunter2@host/x')],
    [
      'a login in a link, as a part of an address',
      symbolicLink('app/l', 'get?https%3A%2F%2Fuser%3Ahunter2%40host'),
    ],
    ['a short login in a link', symbolicLink('app/l', 'ftp://me:hunter2@x')],
    ['an escaped webhook in a link, as a path', symbolicLink('app/l', `https%3A/${HOOK}`)],
    ['a webhook in a link, as a path', symbolicLink('app/l', `https:/${HOOK}`)],
    ['a webhook of which a path was made', file(`app/https:/${HOOK}`, 'x')],
    ['a login of which a path was made', file('app/https:/user:hunter2@host.example/x.json', 'x')],
    ['a login in a name of a file', file('app/https%3A%2F%2Fuser%3Ahunter2%40host.example%2Fx.json', 'x')],
    [
      'a key in a link',
      symbolicLink(
        'app/l',
        `-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEI${'aB1x'.repeat(10)}\n-----END PRIVATE KEY-----`,
      ),
    ],
  ])('%s', async (_, entry) => {
    await expect(factsOf({ layers: [BASE, [entry]] })).rejects.toMatchObject({
      code: 'image-secret',
      message: expect.not.stringMatching(/hunter2|ghp_|MC4C|hooks/),
    });
  });

  it('and not one whose names only together look like one', async () => {
    const entries = [file('app/aws_secret_access_key', 'x'), file(`app/b/${'aB1xY2'.repeat(6)}Z9ab`, 'x')];
    await expect(factsOf({ layers: [BASE, entries] })).resolves.toBeDefined();
  });

  it('and a program of its base with such a name', async () => {
    const program = file(`opt/${token}/prog`, '#!/bin/sh\n', { mode: 0o755 });
    await expect(factsOf({ layers: [[program]] })).rejects.toMatchObject({ code: 'image-secret' });
  });

  it.each([
    ['of the interpreter', [file(`opt/${token}`, 'x'), symbolicLink('e', `/opt/${token}`)]],
    ['behind ls', [symbolicLink('bin/ls', `/${token}`)]],
  ])('and such a name %s', async (_, entries) => {
    const given = { layers: [entries], config: { Entrypoint: ['/e'] } };
    await expect(factsOf(given)).rejects.toMatchObject({ code: 'image-secret' });
  });

  it('nor does what engines do not unpack', async () => {
    const name = `app/${token}${'-'.repeat(220)}`;
    const refused = factsOf({ layers: [BASE, [file('x', 'x', { pax: { path: name } })]] });
    await expect(refused).rejects.toMatchObject({
      code: 'image-unreadable',
      message: expect.not.stringMatching(/ghp_/),
    });
  });

  // Far behind what a message shows of a name, so that nobody would see that it is one.
  it.each([token, 'https:%2F%2Fuser:hunter2@host'])(
    'and no other refusal says such a name: %s',
    async (name) => {
      const long = `app/${'a'.repeat(40)}`;
      const layers = {
        'a hard link': [file('app/a', 'x'), hardLink(`${long}/${name}`, 'app/a')],
        'removed and added': [
          file(`${long}${name}`, 'x'),
          whiteout(`${long.replace('app/', 'app/.wh.')}${name}`),
        ],
        'an unknown whiteout': [file(`app/.wh..wh.${name}`, '')],
        'below a file': [file(name.replaceAll('/', ''), 'x'), file(`${name.replaceAll('/', '')}/a`, 'x')],
        'a file and a folder': [file(`app/x/${name}`, 'x'), folder(`app/x/${name}`)],
      };
      for (const [what, layer] of Object.entries(layers)) {
        const refused = await factsOf({ layers: [BASE, layer] }).catch((error: unknown) => error);
        expect([what, refused]).toEqual([what, expect.objectContaining({ code: 'image-unreadable' })]);
        expect(String(refused)).not.toMatch(/hunter2|ghp_/);
      }
    },
  );

  it('and not what a shell fills in', async () => {
    const Entrypoint = ['/bin/sh', '-c', 'curl https://u:$TOKEN@host'];
    await expect(factsOf({ layers: [BASE], config: { Entrypoint } })).resolves.toBeDefined();
  });

  it('and no other', async () => {
    const Cmd = ['-m', 'user@host', '--of', 'https://host/x', `debian:13@sha256:${'0'.repeat(64)}`];
    await expect(factsOf({ layers: [BASE], config: { Cmd } })).resolves.toMatchObject({
      config: { command: Cmd },
    });
  });
});

describe('what an image adds', () => {
  const files = (count: number) => Array.from({ length: count }, (_, index) => file(`app/f${index}`, 'x'));

  it('fits into evidence up to 3,500 entries', async () => {
    const { added } = await factsOf({ layers: [BASE, files(3_500)] });
    expect(added).toHaveLength(3_500);
    await expect(factsOf({ layers: [BASE, files(3_501)] })).rejects.toMatchObject({
      code: 'image-adds-too-much',
      message: expect.stringContaining('3501'),
    });
  });
});

describe('what an image’s names take in evidence', () => {
  // JSON takes six bytes for a control character.
  it.each([
    ['control characters', '\u0001'.repeat(90), 2_500],
    ['quotation marks', '"'.repeat(99), 3_400],
  ])('is bounded: link targets of %s', async (_, target, count) => {
    const links = Array.from({ length: count }, (_, index) =>
      symbolicLink(`app/${'n'.repeat(60)}${index}`, target),
    );
    await expect(factsOf({ layers: [BASE, links] })).rejects.toMatchObject({
      code: 'image-adds-too-much',
      message: expect.stringContaining('bytes'),
    });
  });
});

test('what evidence has of an image’s configuration is bounded', async () => {
  const config = (bytes: number) => ({ Cmd: ['a b '.repeat(bytes / 4)] });
  await expect(factsOf({ layers: [BASE], config: config(240_000) })).resolves.toBeDefined();
  await expect(factsOf({ layers: [BASE], config: config(280_000) })).rejects.toMatchObject({
    code: 'image-adds-too-much',
    message: expect.stringContaining('configuration'),
  });
});

describe('the base', () => {
  it('is one digest, whatever the order and the times of its entries', async () => {
    const one = await factsOf({ layers: [BASE] });
    const reordered = [...BASE].reverse().toSorted((a, b) => Number(b.type === '5') - Number(a.type === '5'));
    const two = await factsOf({ layers: [reordered.map((entry) => ({ ...entry, pax: { mtime: '12.5' } }))] });
    expect(two.base.inventory_sha256).toBe(one.base.inventory_sha256);
    expect(two.base.chain_id).not.toBe(one.base.chain_id);
    expect(one.base).toMatchObject({ kind: 'named', reference: 'test', entries: BASE.length + 1 });
    const other = await factsOf({ layers: [[...BASE, file('etc/x')]] });
    expect(other.base.inventory_sha256).not.toBe(one.base.inventory_sha256);
  });

  it('has the ChainID of the image-spec', async () => {
    const { base, diff_ids } = await factsOf({ layers: [BASE, [file('app/x')]], base: 2 });
    expect(base.chain_id).toBe(sha256Of(`${diff_ids[0]} ${diff_ids[1]}`));
    expect((await factsOf({ layers: [BASE], base: 0 })).base).toMatchObject({
      chain_id: null,
      entries: 0,
      inventory_sha256: sha256Of(''),
    });
  });

  it('of scratch has nothing: everything is added, the root too', async () => {
    const { added } = await factsOf({ layers: [[file('app/x')]], base: 0 });
    expect(added.map(({ path }) => path)).toEqual(['/', '/app', '/app/x']);
  });
});

const _isAt = ({ name }: RawEntry, path: string) => `/${name}/`.replace('//', '/').startsWith(`${path}/`);

test('layers one by one and all at once give the same, for any mixture of entries', async () => {
  const name = fc.constantFrom('app/a', 'app/b', 'app/d', 'app/d/e', 'etc/passwd', 'etc/x', 'data/y');
  const entry = fc.oneof(
    fc.tuple(name, fc.constantFrom('1', '2')).map(([path, body]) => file(path, body)),
    name.map((path) => folder(path)),
    name.map((path) => symbolicLink(path, '/etc')),
    name.map((path) => whiteout(path.replace(/([^/]+)$/, '.wh.$1'))),
    fc.constantFrom('app', 'etc', 'data').map((path) => whiteout(`${path}/.wh..wh..opq`)),
  );
  const layers = fc.array(fc.array(entry, { maxLength: 4 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(layers, async (upper) => {
      const refused = (error: unknown) => {
        expect(error).toMatchObject({ code: 'image-unreadable' });
        return null;
      };
      const small = await factsOf({ layers: [BASE, ...upper], base: 1 }).catch(refused);
      if (small === null) return;
      // Everything as the base has the same files as base and additions together.
      const all = await factsOf({ layers: [BASE, ...upper], base: upper.length + 1 });
      expect(all.added).toEqual([]);
      const paths = small.added
        .filter(({ type }) => type !== 'removed' && type !== 'emptied')
        .map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
      expect(all.base.entries).toBeGreaterThanOrEqual(paths.length);
    }),
    { numRuns: 200 },
  );
});

describe('the files of accounts, which engines read for each container', () => {
  const accounts = (bytes: number) => 'x'.repeat(bytes);
  it.each([
    ['in the base', [[...BASE, file('etc/group', accounts(1024 ** 2 + 1))]], '/etc/group'],
    ['above it', [BASE, [file('etc/passwd', accounts(1024 ** 2 + 1))]], '/etc/passwd'],
    [
      'behind a link',
      [BASE, [file('app/large', accounts(1024 ** 2 + 1)), symbolicLink('etc/passwd', '../app/large')]],
      '/etc/passwd',
    ],
  ])('may not be long %s', async (_, layers, path) => {
    await expect(factsOf({ layers })).rejects.toMatchObject({
      code: 'image-unreadable',
      message: expect.stringContaining(`its ${path} has more than 1048576 bytes`),
    });
  });

  it.each([
    ['a link to nothing', [symbolicLink('etc/passwd', '/proc/kmsg')], '/etc/passwd'],
    [
      'a link to what a mount covers',
      [folder('proc'), file('proc/kmsg'), symbolicLink('etc/group', '../proc/kmsg')],
      '/etc/group',
    ],
    ['below a link', [symbolicLink('etc', '/in')], '/etc/passwd'],
    ['a folder', [folder('etc/passwd')], '/etc/passwd'],
  ])('are files of the image’s own: not %s', async (_, entries, path) => {
    const base = BASE.filter(({ name }) => !String(name).startsWith('etc'));
    await expect(factsOf({ layers: [[...base, ...entries]] })).rejects.toMatchObject({
      code: 'image-unreadable',
      message: expect.stringContaining(`its ${path} is not a file of its own`),
    });
  });

  it('may be behind a link, or not be there', async () => {
    const linked = [file('nix/passwd'), symbolicLink('etc/passwd', '/nix/passwd')];
    await expect(factsOf({ layers: [[...BASE, ...linked]] })).resolves.toBeDefined();
    const none = BASE.filter(({ name }) => !String(name).startsWith('etc'));
    await expect(factsOf({ layers: [none] })).resolves.toBeDefined();
  });

  it('may have a megabyte', async () => {
    await expect(
      factsOf({ layers: [[...BASE, file('etc/group', accounts(1024 ** 2))]] }),
    ).resolves.toBeDefined();
  });
});

describe('what an image has where a run mounts an empty file system, which Podman copies there', () => {
  const many = (below: string, count: number) =>
    Array.from({ length: count }, (_, at) => file(`${below}/f${at}`, 'x'));
  it.each([
    ['of 1,000 files', many('tmp', 1_000), '/tmp'],
    ['of 20 MiB', [file('tmp/large', Buffer.alloc(20 * 1024 ** 2))], '/tmp'],
    ['below /run, where Podman has a tmpfs in a control', many('run/a', 1_000), '/run'],
    [
      'of one file of many names below /var/tmp',
      [
        file('var/tmp/0', Buffer.alloc(1024 ** 2)),
        ...Array.from({ length: 20 }, (_, at) => hardLink(`var/tmp/l${at}`, 'var/tmp/0')),
      ],
      '/var/tmp',
    ],
    ['below /dev', many('dev/shm', 1_000), '/dev'],
    ['in /mnt, of which a control covers 64 KiB', [file('mnt/a', Buffer.alloc(33 * 1024))], '/mnt'],
    ['of nine files in /mnt', many('mnt', 9), '/mnt'],
    [
      'behind a link',
      [
        folder('var'),
        symbolicLink('var/tmp', '/usr/share/x'),
        folder('usr/share'),
        ...many('usr/share/x', 1_000),
      ],
      '/usr/share/x',
    ],
    ['in several of them together', [...many('tmp', 600), ...many('run/a', 600)], '/tmp'],
    ['in a volume', many('srv/data', 1_000), '/srv/data', ['/srv/data']],
    ['in a volume of another form', many('srv/data', 1_000), '/srv/data', ['srv/x/..//data/']],
    ['in volumes within volumes', many('srv/a/b/c', 400), '/srv/a/b/c', ['/srv/a', '/srv/a/b', '/srv/a/b/c']],
  ])('may not be full: %s', async (_, more, place, volumes: readonly string[] = []) => {
    const config = { Volumes: Object.fromEntries(volumes.map((volume) => [volume, {}])) };
    await expect(factsOf({ layers: [[...BASE, ...more]], config })).rejects.toMatchObject({
      code: 'image-unreadable',
      message: expect.stringContaining(`where a run covers it, in ${place} among others,`),
    });
  });

  it('may be what a build left there', async () => {
    const left = [...many('tmp', 900), file('tmp/large', Buffer.alloc(10 * 1024 ** 2)), ...many('mnt', 8)];
    await expect(factsOf({ layers: [[...BASE, ...left]] })).resolves.toBeDefined();
  });
});
