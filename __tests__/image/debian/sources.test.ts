import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { machineApt } from '../../../src/image/debian/apt.ts';
import { downloadPackages, parseStanza } from '../../../src/image/debian/packages.ts';
import { type Source, whyUntrusted } from '../../../src/image/debian/sources.ts';

const MIRROR: Source = {
  trusted: true,
  origin: 'Debian',
  file: '/etc/apt/x',
  uri: 'http://mirror.example/debian/',
};
const SIGNED =
  'Types: deb\nURIs: http://mirror.example/debian\nSuites: trixie\nSigned-By: /usr/share/keyrings/x.pgp\n';

describe('whyUntrusted', () => {
  test.each<[string, Partial<Source>, string | null]>([
    ['a signed mirror', {}, SIGNED],
    ['a mirror list of Ubuntu', { origin: 'Ubuntu', uri: 'mirror+file:/etc/apt/apt-mirrors.txt/' }, SIGNED],
    ['distrust said aloud', {}, `${SIGNED}Trusted: no\n`],
    ['the word in a comment', {}, `# Trusted: yes\n${SIGNED}`],
  ])('takes %s', (_, source, text) => expect(whyUntrusted({ ...MIRROR, ...source }, text)).toBeNull());

  test.each<[string, Partial<Source>, string | null]>([
    ['no checked signature', { trusted: false }, SIGNED],
    ['a folder', { uri: 'file:/srv/debs/' }, SIGNED],
    ['a copied folder', { uri: 'copy:/srv/debs/' }, SIGNED],
    ['a disc', { uri: 'cdrom:[Debian]/' }, SIGNED],
    ['another vendor', { origin: 'Example' }, SIGNED],
    ['no origin', { origin: '' }, SIGNED],
    ['a file that cannot be read', {}, null],
    ['deb822 trust', {}, `${SIGNED}Trusted: yes\n`],
    ['deb822 trust in other letters', {}, `${SIGNED}trusted:   YES\n`],
    ['one-line trust', {}, 'deb [trusted=yes] http://mirror.example/debian trixie main'],
    [
      'one-line trust among others',
      {},
      'deb [ arch=amd64 trusted=yes ] http://mirror.example/debian trixie main',
    ],
    ['leave to be unsigned', {}, `${SIGNED}Allow-Insecure: yes\n`],
    ['leave to be weakly signed', {}, 'deb [allow-weak=yes] http://mirror.example/debian trixie main'],
    ['trust in a word that apt may know', {}, `${SIGNED}Trusted: enable\n`],
  ])('refuses %s', (_, source, text) => expect(whyUntrusted({ ...MIRROR, ...source }, text)).not.toBeNull());
});

describe('with apt itself', () => {
  let room: string;
  beforeEach(async () => {
    room = await mkdtemp(join(tmpdir(), 'apt-test-'));
  });
  afterEach(async () => rm(room, { recursive: true, force: true }));

  /** apt with one source of ours in place of the machine's, and lists of its own. */
  async function aptWith(options: string, indexes: Record<string, string>): Promise<string[]> {
    for (const [name, text] of Object.entries(indexes)) await writeFile(join(room, name), text);
    for (const folder of ['lists/partial', 'parts', 'archives/partial'])
      await mkdir(join(room, folder), { recursive: true });
    await writeFile(join(room, 'sources.list'), `deb [${options}] file:${room} ./\n`);
    return [
      `Dir::Etc::SourceList=${room}/sources.list`,
      `Dir::Etc::SourceParts=${room}/parts`,
      `Dir::State::Lists=${room}/lists`,
      `Dir::Cache=${room}`,
      'Dir::State::Status=/dev/null',
      'APT::Sandbox::User=root',
    ].flatMap((setting) => ['-o', setting]);
  }

  const stanza = (name: string, depends: string) =>
    `Package: ${name}\nVersion: 99\nArchitecture: all\nFilename: ./${name}.deb\nSize: 1\nSHA256: ${'a'.repeat(64)}\nDepends: ${depends}\n\n`;
  const PACKAGES = [
    stanza('python3-minimal', 'python3.99-minimal'),
    stanza('python3.99-minimal', 'libc6, libexpat1, zlib1g'),
    stanza('libpython3.99-minimal', 'libc6'),
    stanza('libpython3.99-stdlib', 'libffi8'),
    ...['libc6', 'libexpat1', 'zlib1g', 'libffi8'].map((name) => stanza(name, 'dpkg')),
  ].join('');
  const RELEASE = 'Origin: Debian\nLabel: Debian\n';

  it('takes nothing from a folder that is declared trusted and calls itself Debian', async () => {
    const options = await aptWith('trusted=yes', { Packages: PACKAGES, Release: RELEASE });
    await expect(
      downloadPackages({ environment: {}, cacheFolder: null, folder: room, options }),
    ).rejects.toMatchObject({
      kind: 'blocked',
      code: 'base-packages-untrusted',
    });
  });

  // apt removes unfinished packages below the folder in which it is started.
  it('removes nothing that a link in the working folder leads to', async () => {
    const options = await aptWith('trusted=yes', { Packages: PACKAGES, Release: RELEASE });
    const [repository, theirs] = [join(room, 'repository'), join(room, 'theirs')];
    for (const folder of [repository, theirs]) await mkdir(folder);
    await symlink(theirs, join(repository, 'partial'));
    const names = ['libc6_99_all.deb', 'zlib1g_99_all.deb'];
    for (const name of names) await writeFile(join(theirs, name), 'longer than the package');
    const before = process.cwd();
    process.chdir(repository);
    try {
      await downloadPackages({ environment: {}, cacheFolder: null, folder: room, options }).catch(() => null);
    } finally {
      process.chdir(before);
    }
    expect((await readdir(theirs)).sort()).toEqual(names);
  });

  it('takes nothing from a source without a signature', async () => {
    const options = await aptWith('arch=amd64', { Packages: PACKAGES, Release: RELEASE });
    await expect(
      downloadPackages({ environment: {}, cacheFolder: null, folder: room, options }),
    ).rejects.toMatchObject({
      kind: 'blocked',
      code: expect.stringMatching(/^base-packages-(unavailable|untrusted)$/),
    });
  });

  it('ends when it is asked to while a mirror says nothing', async () => {
    const options = await aptWith('arch=amd64', {});
    const asked = new AbortController();
    const mirror = createServer(() => asked.abort()).listen(0, '127.0.0.1');
    await once(mirror, 'listening');
    const { port } = mirror.address() as AddressInfo;
    await writeFile(join(room, 'sources.list'), `deb http://127.0.0.1:${port}/ ./\n`);
    try {
      const begun = performance.now();
      await expect(
        downloadPackages({
          ...{ environment: {}, cacheFolder: null, folder: room, options },
          signal: asked.signal,
        }),
      ).rejects.toMatchObject({ code: 'cancelled' });
      expect(asked.signal.aborted).toBe(true);
      expect(performance.now() - begun).toBeLessThan(20_000);
    } finally {
      mirror.close();
    }
  });

  it('says so when Python is missing', async () => {
    const options = await aptWith('trusted=yes', { Packages: stanza('other', 'x'), Release: RELEASE });
    await expect(
      downloadPackages({ environment: {}, cacheFolder: null, folder: room, options }),
    ).rejects.toMatchObject({
      kind: 'blocked',
      code: 'base-packages-unavailable',
    });
  });
});

it('gives apt nothing of the caller but proxies, and never weakens it', () => {
  const { environment, options } = machineApt(
    { https_proxy: 'http://p', all_proxy: 'http://p', GITHUB_TOKEN: 'x', APT_CONFIG: '/x', PATH: '/y' },
    [],
    '/',
  );
  expect(Object.keys(environment).sort()).toEqual(['DEBIAN_FRONTEND', 'LC_ALL', 'PATH', 'https_proxy']);
  expect(environment['PATH']).not.toContain('/y');
  expect(options).toContain('APT::Get::AllowUnauthenticated=false');
});

it.each(['http_proxy', 'https_proxy'])('takes no %s of an earlier step of a job', (name) => {
  const job = { GITHUB_ACTIONS: 'true', [name]: 'http://p' };
  expect(() => machineApt(job, [], '/')).toThrow(`${name} is not a proxy of the runner’s own`);
});

it('reads a stanza of a real index', async () => {
  const fields = parseStanza(await readFile('__tests__/fixtures/apt/libc6.stanza', 'utf8'));
  expect([fields.get('Package'), fields.get('Version'), fields.get('Depends')]).toEqual([
    'libc6',
    '2.41-12+deb13u5',
    'libgcc-s1',
  ]);
  expect(fields.get('SHA256')).toMatch(/^[0-9a-f]{64}$/);
});
