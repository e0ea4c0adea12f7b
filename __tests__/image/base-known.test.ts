import { describe, expect, it, test } from '@jest/globals';
import { tableText, tableWith } from '../../scripts/fixtures/release-base.ts';
import { type Sha256, sha256Of } from '../../src/foundation/digest.ts';
import { kindOfBase } from '../../src/image/base-known.ts';
import { notInherited } from '../../src/image/build/inherited-config.ts';
import { baseOffers, type Offer, parseOffer } from '../../src/image/debian/packages.ts';

const DIGEST = sha256Of('index');
const NAME = 'registry.example/python';
const PINNED = `${NAME}:nonroot@${DIGEST}`;
const LAYERS = [sha256Of('one'), sha256Of('two')];
const TABLE = [{ reference: PINNED, architecture: 'amd64', diffIds: LAYERS, inventorySha256: sha256Of('x') }];

describe('kindOfBase', () => {
  const image = (more: object = {}) => ({
    id: sha256Of('config'),
    diffIds: LAYERS,
    repoDigests: [`${NAME}@${DIGEST}`],
    ...more,
  });
  type Store = Parameters<typeof kindOfBase>[0];

  test.each<[string, Store, object, string, string]>([
    ['pulled into the classic store', 'classic', {}, PINNED, 'pulled-by-digest'],
    ['pulled into Podman', 'containers-storage', {}, PINNED, 'pulled-by-digest'],
    ['the digest itself in the containerd store', 'containerd', { id: DIGEST }, PINNED, 'pulled-by-digest'],
    ['a loaded name in the containerd store', 'containerd', {}, PINNED, 'named'],
    ['another digest', 'classic', { repoDigests: [`${NAME}@${sha256Of('x')}`] }, PINNED, 'named'],
    ['another repository', 'classic', { repoDigests: [`${NAME}x@${DIGEST}`] }, PINNED, 'named'],
    ['no digest at all', 'classic', { repoDigests: [] }, PINNED, 'named'],
    ['a name that the release does not have', 'classic', {}, `${NAME}@${DIGEST}`, 'named'],
    ['the release without a digest', 'classic', {}, `${NAME}:nonroot`, 'named'],
  ])('%s', (_, store, more, reference, kind) => {
    const releaseBase = reference === `${NAME}@${DIGEST}` ? PINNED : reference;
    expect(kindOfBase(store, image(more), { reference, releaseBase }, [])).toBe(kind);
  });

  test.each<[string, readonly Sha256[], string]>([
    ['its layers', LAYERS, 'release-table'],
    ['its layers and one more', [...LAYERS, sha256Of('three')], 'named'],
    ['half of its layers', LAYERS.slice(0, 1), 'named'],
    ['its layers in another order', [...LAYERS].reverse(), 'named'],
    ['no layers', [], 'named'],
  ])('with %s it is in the release table or not', (_, diffIds, kind) => {
    const names = { reference: 'any:tag', releaseBase: PINNED };
    expect(kindOfBase('classic', image({ diffIds, repoDigests: [] }), names, TABLE)).toBe(kind);
  });

  it('knows nothing by an empty entry of the table', () => {
    const table = [{ reference: PINNED, architecture: 'amd64', diffIds: [], inventorySha256: sha256Of('x') }];
    const names = { reference: 'any:tag', releaseBase: PINNED };
    expect(kindOfBase('classic', image({ diffIds: [] }), names, table)).toBe('named');
  });
});

describe('notInherited', () => {
  const BASE = { Env: ['PATH=/bin'], User: '65532:65532', WorkingDir: '/', Cmd: ['/usr/bin/python3'] };
  const TEXT = 'ARG BASE_IMAGE=x\nFROM $BASE_IMAGE\nWORKDIR /app\nUSER 1:1\nENTRYPOINT ["/p"]\n';
  const BUILT = { ...BASE, User: '1:1', WorkingDir: '/app', Entrypoint: ['/p'], Cmd: null };

  test.each<[string, Readonly<Record<string, unknown>>, string, string[]]>([
    ['what the Dockerfile sets', BUILT, TEXT, []],
    ['empty members that the base has not', { ...BUILT, Labels: {}, Volumes: null, OnBuild: [] }, TEXT, []],
    ['a variable of another base', { ...BUILT, Env: ['PATH=/bin', 'PYTHONPATH=/x'] }, TEXT, ['Env']],
    ['another PATH', { ...BUILT, Env: ['PATH=/x'] }, TEXT, ['Env']],
    ['a label of another base', { ...BUILT, Labels: { a: 'b' } }, TEXT, ['Labels']],
    ['a trigger of another base', { ...BUILT, OnBuild: ['RUN x'] }, TEXT, ['OnBuild']],
    ['a volume of another base', { ...BUILT, Volumes: { '/x': {} } }, TEXT, ['Volumes']],
    ['a check of another base', { ...BUILT, Healthcheck: { Test: ['NONE'] } }, TEXT, ['Healthcheck']],
    ['a shell of another base', { ...BUILT, Shell: ['/x'] }, TEXT, ['Shell']],
    ['a command of another base', { ...BUILT, Cmd: ['/x'] }, TEXT, ['Cmd']],
    ['an entry point of another base', { ...BASE, Entrypoint: ['/x'] }, 'FROM $BASE_IMAGE\n', ['Entrypoint']],
    ['a variable that the Dockerfile sets', { ...BUILT, Env: ['PATH=/bin', 'A=b'] }, `${TEXT}ENV A=b\n`, []],
  ])('%s', (_, built, text, found) => expect(notInherited(built, BASE, text)).toEqual(found));

  it('takes the PATH that builders add where the base has none', () => {
    const path = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
    expect(notInherited({ Env: [path] }, {}, 'FROM $BASE_IMAGE\n')).toEqual([]);
  });
});

describe('packages on offer', () => {
  const line = (name: string, version = '1.0') =>
    `'http://mirror.example/${name}.deb' ${name}_${version}_amd64.deb 12 SHA256:${'a'.repeat(64)}`;
  const offers = (names: readonly string[], python = '3.13.5-1') =>
    [line('python3-minimal', python), ...names.map((name) => line(name))].map(
      (each) => parseOffer(each) as Offer,
    );
  const ALL = ['python3.13-minimal', 'libpython3.13-minimal', 'libpython3.13-stdlib'].concat(
    ...['libc6', 'libexpat1', 'zlib1g', 'libffi8'],
  );

  it('are read from a line of apt', () => {
    expect(parseOffer(line('zlib1g', '1%3a1.3.dfsg+really1.3.1-1'))).toEqual({
      ...{ uri: 'http://mirror.example/zlib1g.deb', name: 'zlib1g', architecture: 'amd64', size: 12 },
      ...{ version: '1:1.3.dfsg+really1.3.1-1', digest: `sha256:${'a'.repeat(64)}` },
    });
  });

  test.each([
    'Get:1 http://x y',
    `'http://x' a_1_amd64.deb 12 MD5Sum:${'a'.repeat(32)}`,
    `'http://x' ../a_1_amd64.deb 12 SHA256:${'a'.repeat(64)}`,
    `'http://x' a_1_amd64.deb 12 `,
  ])('are nothing in %j', (text) => expect(parseOffer(text)).toBeNull());

  it('are the base image when each is there once', () => {
    expect(baseOffers(offers(ALL))?.map(({ name }) => name)).toEqual([...ALL].sort());
  });

  it('have libgcc with Python 3.9, whose threads end by it', () => {
    const older = ALL.map((name) => name.replace('3.13', '3.9'));
    expect(baseOffers(offers([...older, 'libgcc-s1'], '3.9.2-3'))).toHaveLength(8);
    expect(baseOffers(offers(older, '3.9.2-3'))).toBeNull();
    expect(baseOffers(offers([...ALL, 'libgcc-s1']))).toBeNull();
  });

  test.each<[string, readonly string[], string]>([
    ['a package is missing', ALL.slice(1), '3.13.5-1'],
    ['there is one more', [...ALL, 'hello'], '3.13.5-1'],
    ['a library is there twice', [...ALL, 'libffi7'], '3.13.5-1'],
    ["Python is not the distribution's own", ALL, '3.14.1-1'],
    ['the version says nothing', ALL, 'x'],
  ])('are not when %s', (_, names, python) => expect(baseOffers(offers(names, python))).toBeNull());
});

describe('the release table that a maintainer fills', () => {
  const [row] = TABLE;
  if (row === undefined) throw new Error('no row');
  const other = { ...row, architecture: 'arm64' };

  it('has one row for each reference and architecture, in one order', () => {
    expect(tableWith([], row)).toEqual([row]);
    expect(tableWith([other], row)).toEqual([row, other]);
    expect(tableWith([row], other)).toEqual([row, other]);
    const newer = { ...row, inventorySha256: sha256Of('newer') };
    expect(tableWith([row, other], newer)).toEqual([newer, other]);
  });

  it('is written as a module of the same rows', () => {
    const [, json = ''] = /readonly ReleaseBase\[\] = (.*);\n$/s.exec(tableText([row, other])) ?? [];
    expect(JSON.parse(json)).toEqual([row, other]);
  });
});
