import { execFileSync } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { sha256Of } from '../../../src/foundation/digest.ts';
import { CONTEXT_LIMITS } from '../../../src/image/context/context-counts.ts';
import { copyTree, type Selection } from '../../../src/image/context/copy-tree.ts';
import { ignoreRules } from '../../../src/image/context/ignore.ts';
import { LookingTime } from '../../../src/image/context/looking-time.ts';
import { neverCopied } from '../../../src/image/context/never-copied.ts';
import { stageContext } from '../../../src/image/context/stage.ts';

const ALL: Selection = { ignore: () => 'copy', sources: null, tracked: null };

let room: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'context-test-'));
});

afterEach(async () => {
  await rm(room, { recursive: true, force: true });
});

/** Writes a project folder; a text is a file, null a folder. */
async function project(name: string, files: Record<string, string | Buffer | null>): Promise<string> {
  const folder = join(room, name);
  for (const [path, text] of Object.entries({ 'Dockerfile.sandbox': 'FROM scratch\nCOPY . /\n', ...files })) {
    await mkdir(join(folder, path, text === null ? '.' : '..'), { recursive: true });
    if (text !== null) await writeFile(join(folder, path), text);
  }
  return folder;
}

async function stage(source: string, name = 'staged', dockerfile = join(source, 'Dockerfile.sandbox')) {
  const target = join(room, name);
  await mkdir(target, { mode: 0o700 });
  return stageContext({ source, dockerfile, target, includeUntracked: false });
}

it('leaves out what the command itself uses as a key or credentials, wherever it lies', async () => {
  const login = '{"auths":{"r.example":{"username":"bob","password":"correct horse battery"}}}';
  const source = await project('own-credentials', { 'conf/registry.json': login, 'conf/other.json': '{}' });
  const target = join(room, 'own-credentials-staged');
  await mkdir(target, { mode: 0o700 });
  const dockerfile = join(source, 'Dockerfile.sandbox');
  const secrets = new Set([sha256Of(login)]);
  const staged = await stageContext({ source, dockerfile, target, includeUntracked: false, secrets });
  expect(staged.leftOut).toContainEqual({ path: 'conf/registry.json', reason: 'credentials' });
  expect(await readdir(join(staged.folder, 'conf'))).toEqual(['other.json']);
});

it('takes no Dockerfile that holds a token, which the evidence would publish', async () => {
  const token = `ghp_aB3${'x9Qz'.repeat(9)}`.slice(0, 40);
  for (const line of [`LABEL token=${token}`, `# ${token}`, `ENV TOKEN=${token}`]) {
    const source = await project(`token${line.length}`, {
      'Dockerfile.sandbox': `FROM scratch\n${line}\nCOPY . /\n`,
    });
    await expect(stage(source, `staged${line.length}`)).rejects.toMatchObject({ code: 'dockerfile-secret' });
  }
});

it.each([
  'ENV PIP_INDEX_URL=https://ci:Sup3rSecret99@pypi.example.com/simple',
  'RUN git clone https://oauth2:Sup3rSecret99@git.example.com/a/b.git',
  'LABEL source="https://ci:Sup3rSecret99@host/x"',
  'ARG URL=https://Sup3rSecret99@host/x',
  '# of https://ci:Sup3rSecret99@host/x',
  `ADD https://host/x?access_token=ghp_${'a1B2'.repeat(9)}&x=$Y /src`,
  `COPY --link=ghp_${'a1B2'.repeat(9)} . /`,
  `# syntax=docker/dockerfile:1?ghp_${'a1B2'.repeat(9)}`,
])(
  'takes no Dockerfile with a login or a token, and shows none, before it reads the lines: %s',
  async (line) => {
    const source = await project('login', { 'Dockerfile.sandbox': `${line}\nFROM scratch\nCOPY . /\n` });
    await expect(stage(source)).rejects.toMatchObject({
      code: 'dockerfile-secret',
      message: expect.not.stringMatching(/Sup3rSecret99|ghp_/),
    });
  },
);

it('takes a Dockerfile in which a login is a variable or has no password', async () => {
  const lines = [
    '# git clone ssh://git@github.com/o/r',
    '# https://$USER:$TOKEN@host and https://<user>@host',
  ];
  const source = await project('plain', {
    'Dockerfile.sandbox': `${lines.join('\n')}\nFROM scratch\nCOPY . /\n`,
  });
  expect((await stage(source)).dockerfile.text).toContain(lines[0]);
});

it('leaves out a repository without a name of git’s, whose configuration may hold a token', async () => {
  const bare = { 'store/HEAD': 'ref', 'store/config': 'token', 'store/objects': null, 'store/refs': null };
  const staged = await stage(await project('bare', { ...bare, 'store.txt': '', 'refs/HEAD': '' }));
  expect(staged.files).toBe(3);
  expect(staged.leftOut).toEqual(
    ['HEAD', 'config', 'objects', 'refs'].map((name) => ({ path: `store/${name}`, reason: 'vcs' })),
  );
});

describe('what is copied', () => {
  it('copies files with modes and times that no clone changes', async () => {
    const source = await project('project', { 'inspector/main.py': 'print()', 'run.sh': '#!/bin/sh' });
    await chmod(join(source, 'inspector/main.py'), 0o600);
    await chmod(join(source, 'run.sh'), 0o4770);
    const staged = await stage(source);
    const main = await lstat(join(staged.folder, 'inspector/main.py'));
    expect([main.mode & 0o7777, main.mtimeMs]).toEqual([0o644, 0]);
    expect((await lstat(join(staged.folder, 'run.sh'))).mode & 0o7777).toBe(0o755);
    for (const folder of ['', 'inspector']) {
      const facts = await lstat(join(staged.folder, folder));
      expect([facts.mode & 0o7777, facts.mtimeMs]).toEqual([0o755, 0]);
    }
    expect([staged.files, staged.bytes, staged.leftOut]).toEqual([3, 38, []]);
  });

  it('gives two clones of the same files the same digest, and another file another one', async () => {
    const files = { 'inspector/main.py': 'print()', 'a/b/c.txt': 'c' };
    const one = await project('one', files);
    const two = await project('two', files);
    await utimes(join(two, 'a/b/c.txt'), new Date(1e9), new Date(1e9));
    await chmod(join(two, 'inspector'), 0o700);
    const other = await project('three', { ...files, 'a/b/c.txt': 'd' });
    const digests = [await stage(one, 's1'), await stage(two, 's2'), await stage(other, 's3')].map(
      ({ digest }) => digest,
    );
    expect(digests[0]).toBe(digests[1]);
    expect(digests[0]).not.toBe(digests[2]);
  });

  it('is not changed by the umask', async () => {
    const source = await project('project', { 'inspector/main.py': 'print()' });
    const before = process.umask(0o077);
    try {
      const staged = await stage(source);
      expect((await lstat(join(staged.folder, 'inspector'))).mode & 0o777).toBe(0o755);
      expect((await lstat(join(staged.folder, 'inspector/main.py'))).mode & 0o777).toBe(0o644);
      expect((await lstat(staged.dockerfilePath)).mode & 0o777).toBe(0o644);
    } finally {
      process.umask(before);
    }
  });
});

const openssl = (...args: readonly string[]) =>
  execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const publicKeyOf = (key: string) => String(createPublicKey(key).export({ type: 'spki', format: 'pem' }));

const pem = () => openssl('genpkey', '-algorithm', 'ed25519');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const putty = () =>
  `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: x\nPublic-Lines: 1\n${'A'.repeat(64)}\nPrivate-Lines: 1\n${'B'.repeat(48)}\n`;

describe('what is left out', () => {
  const secrets: readonly [path: string, reason: 'vcs' | 'credentials'][] = [
    ['.git/config', 'vcs'],
    ['sub/.git', 'vcs'],
    ['.env', 'credentials'],
    ['deep/er/.env.production', 'credentials'],
    ['.npmrc', 'credentials'],
    [`tmp/sandbox-attestation-${'0a'.repeat(16)}`, 'credentials'],
    [`tmp/sandbox-attestation-${'0a'.repeat(16)}-${'1b'.repeat(16)}`, 'credentials'],
    ['.netrc', 'credentials'],
    ['id_rsa', 'credentials'],
    ['ID_ED25519.old', 'credentials'],
    ['tls/server.PEM', 'credentials'],
    ['tls/server.key', 'credentials'],
    ['.ssh/config', 'credentials'],
    ['.aws/credentials', 'credentials'],
    ['.kube/config', 'credentials'],
    ['.docker/config.json', 'credentials'],
    ['.cargo/credentials.toml', 'credentials'],
    ['gha-creds-0123456789abcdef.json', 'credentials'],
    ['infra/prod.tfvars', 'credentials'],
    ['infra/terraform.tfstate', 'credentials'],
    ['.id_rsa.swp', 'credentials'],
    ['.notes.swo', 'credentials'],
    ['.id_rsa.un~', 'credentials'],
    // M1's list
    ...[
      ...['prod.env', 'a/prod.tfstate.backup', 'x.tfvars.json', 'application_default_credentials.json'],
      ...['.config/git/credentials', '.gitconfig', 'bare.git/config', 'key.age', 'key.gpg', 'AuthKey.p8'],
      ...['x.pkcs12', 'gradle.properties', 'rclone.conf', '.dockerconfigjson', 'my-kubeconfig'],
      ...['ssh_host_rsa_key', 'client_secret_1.json', '.bash_history', '.npmrc~', '.npmrc.bak', '.#.npmrc'],
      ...['.credentials', '.credentials_rsaparams', 'git-credentials-store', '.docker/config.json'],
      ...['id_rsa.old~', 'server.key.1', '.aws/credentials', 'deep/er/Credentials.XML'],
      // What outsiders found to be copied (issues 13 and 14)
      ...['http.keytab', '.age-key', '.age-key.txt', 'age-key', 'age-key.txt', 'age-key-prod', 'x.agekey'],
      ...['age-keys.txt', 'key.json', 'token', 'deep/er/tokens', 'TOKEN', 'token.bak', 'token.json'],
      ...['tokens.json', '.token', '.tokens', 'password.txt', 'passwords.txt', 'passwd.txt', 'secret.json'],
      ...['secret.yaml', 'secret.yml', 'secret.txt', 'secrets.json', 'secrets.yaml', 'secrets.txt'],
      ...['vault.yml', 'group_vars/all/vault.yaml', 'vault-password', 'vault-password.txt', '.vault_pass'],
      ...['.vault-pass.txt', 'vault_password', 'vault_password.txt', 'config/database.yml', 'gcloud.json'],
      ...['service-account.json', 'service-account-prod.json', 'wp-config.php', 'wp-config.php.bak'],
      ...[
        'wireguard/privatekey',
        'wg0-privatekey',
        'presharedkey',
        'deep/registries.yaml',
        '.ecr/cache.json',
      ],
      ...['pub-tokens.json', '.jfrog/jfrog-cli.conf', '.config/helm/repositories.yaml'],
      ...['local.settings.json', 'appsettings.local.json', 'appsettings.Production.Local.json'],
    ].map((path): [string, 'credentials'] => [path, 'credentials']),
  ];

  test.each(secrets)('%s is not copied, and it is said', async (path, reason) => {
    const source = await project('project', { [path]: 'SECRET', 'kept.txt': 'kept' });
    const staged = await stage(source);
    expect(execFileSync('grep', ['-rc', 'kept', staged.folder], { encoding: 'utf8' })).toContain(
      'kept.txt:1',
    );
    expect(() => execFileSync('grep', ['-r', 'SECRET', staged.folder], { stdio: 'pipe' })).toThrow();
    expect(staged.leftOut).toHaveLength(1);
    expect(staged.leftOut[0]).toMatchObject({ reason });
    expect(path.startsWith(staged.leftOut[0]?.path ?? '?')).toBe(true);
  });

  test.each([
    'environment.py',
    'key.py',
    'docker/config.json',
    'pem.txt',
    'main.py',
    '.gitignore',
    '.github',
    'history.py',
    'main.py.1',
    'environment',
    'credentials_test.py',
    ...['token.py', 'tokens.py', 'token.go', 'token.txt', 'tokenizer.json', 'tokenizer', 'key.py'],
    ...['secret.py', 'secrets.py', 'password.py', 'passwords.py', 'passwd', 'vault.py', 'vault_password.py'],
    ...['database.py', 'database.json', 'keytab.py', 'age-keygen', 'age_key.py', 'settings.json'],
    ...['appsettings.json', 'appsettings.Production.json', 'wp-config-sample.php', 'gcloud.py'],
  ])('%s is copied: no name of a secret', (path) => expect(neverCopied(path, false)).toBeNull());

  // Made by the programs themselves, but for the two that are not on every machine.
  test.each<[string, () => string | Buffer]>([
    ['PKCS#8', () => openssl('genpkey', '-algorithm', 'ed25519')],
    [
      'PKCS#8 with a passphrase',
      () => openssl('genpkey', '-algorithm', 'ed25519', '-aes256', '-pass', 'pass:x'),
    ],
    ['SEC 1 behind its parameters', () => openssl('ecparam', '-genkey', '-name', 'prime256v1')],
    ['PKCS#1', () => openssl('genrsa', '-traditional', '2048')],
    [
      'a key with lines of Windows',
      () => openssl('genpkey', '-algorithm', 'x25519').replaceAll('\n', '\r\n'),
    ],
    ['age', () => `# created: 2026-01-01T00:00:00Z\nAGE-SECRET-KEY-1${'Q'.repeat(58)}\n`],
    ['age in a line of YAML, in small letters', () => `key: age-secret-key-1${'q'.repeat(58)}\n`],
    ['PuTTY', putty],
    ['PuTTY behind a long comment', () => putty().replace('Comment: x', `Comment: ${'x'.repeat(2_000_000)}`)],
    ['PEM, indented in YAML', () => `tls:\n  key: |\n${pem().replaceAll(/^/gm, '    ')}`],
    ['PEM in JSON', () => JSON.stringify({ type: 'service_account', private_key: pem() })],
    ['PEM in JSON in JSON', () => JSON.stringify(JSON.stringify({ private_key: pem() }))],
    ['PEM in Python', () => `KEY = '''${pem()}'''\n`],
    ['PEM in strings that are joined', () => pem().replaceAll(/^(.+)\n/gm, '  "$1\\n" +\n')],
    ['PEM in a comment', () => pem().replaceAll(/^/gm, '// ')],
    ['PEM in XML, with lines of Windows', () => `<key>${pem().replaceAll('\n', '&#13;&#10;')}</key>`],
    ['PEM in short lines', () => pem().replaceAll(/([A-Za-z0-9+/]{20})/g, '$1\n')],
    ['PEM behind 70 KB of text', () => 'text\n'.repeat(14_000) + pem()],
    ['PEM over the edge of two pieces', () => 'x'.repeat(1024 * 1024 - 20) + pem()],
    ['PEM behind its certificate', () => `-----BEGIN CERTIFICATE-----\n${'MIIB'.repeat(400)}\n${pem()}`],
    ['PEM behind a header alone', () => `# -----BEGIN PRIVATE KEY----- begins a key\n${pem()}`],
    ['PEM in UTF-16', () => Buffer.from(`\ufeff${pem()}`, 'utf16le')],
    ['PEM in UTF-16, big-endian', () => Buffer.from(`\ufeff${pem()}`, 'utf16le').swap16()],
    [
      'PKCS#1 with a passphrase',
      () => openssl('genrsa', '-traditional', '-aes128', '-passout', 'pass:x', '2048'),
    ],
    [
      'OpenPGP',
      () =>
        `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2 - x\nComment: a: b\n\n${'lQOY'.repeat(16)}\n`,
    ],
    ...['PRIVATE', 'RSA PRIVATE', 'EC PRIVATE', 'OPENSSH PRIVATE', 'ENCRYPTED PRIVATE'].flatMap((kind) =>
      ['', '\n', '# '].map((before): [string, () => string] => [
        `base64 of ${kind} behind ${JSON.stringify(before)}`,
        () => `    client-key-data: ${base64(before + pem().replaceAll('PRIVATE', kind))}\n`,
      ]),
    ),
    ...Array.from({ length: 76 }, (_, n): [string, () => string] => [
      `base64 in lines, behind ${n} bytes`,
      () => base64('#'.repeat(n) + pem()).replaceAll(/(.{76})/g, '$1\n  '),
    ]),
  ])('a private key (%s) is not copied, whatever its name', async (_, key) => {
    const source = await project('project', { 'data.txt': key(), 'kept.txt': 'kept' });
    const staged = await stage(source);
    expect(staged.leftOut).toEqual([{ path: 'data.txt', reason: 'credentials' }]);
    expect(await readdir(staged.folder)).not.toContain('data.txt');
  });

  test.each<[string, () => string]>([
    ['a public key', () => publicKeyOf(openssl('genpkey', '-algorithm', 'ed25519'))],
    ['a program that looks for keys', () => "MARK = '-----BEGIN PRIVATE KEY-----'\n"],
    [
      'a program that asks for one',
      () => `if (!text.includes("-----BEGIN PRIVATE KEY-----")) throw new NoKey();`,
    ],
    [
      'a program with headers and ends',
      () =>
        `A = ["-----BEGIN PRIVATE KEY-----", "-----END PRIVATE KEY-----", "-----BEGIN RSA PRIVATE KEY-----"]\n`,
    ],
    [
      'a program that names the header in base64',
      () => `{"map": "${base64('MARK = "-----BEGIN PRIVATE KEY-----"; f(x)')}"}`,
    ],
    ['a text about keys', () => 'A key begins with -----BEGIN PRIVATE KEY----- and has base64 behind it.\n'],
    ['a base64 of a certificate', () => base64(`-----BEGIN CERTIFICATE-----\n${'MIIB'.repeat(40)}\n`)],
    ['a program that knows age and PuTTY', () => `['AGE-SECRET-KEY-1', 'PuTTY-User-Key-File-3: ']\n`],
  ])('%s is copied', async (_, text) => {
    const source = await project('project', { 'data.txt': text() });
    expect((await stage(source)).leftOut).toEqual([]);
  });

  test.each(['token', 'tokens', 'deep/er/Tokens'])('%s is copied where it is a folder', async (folder) => {
    expect(neverCopied(folder, true)).toBeNull();
    const source = await project('project', { [`${folder}/__init__.py`]: 'kept' });
    const staged = await stage(source);
    expect(staged.leftOut).toEqual([]);
    expect(await readFile(join(staged.folder, folder, '__init__.py'), 'utf8')).toBe('kept');
  });

  it('copies links that stay inside, and not those that may lead out', async () => {
    const source = await project('project', { 'a/file': 'x', outside: null });
    await writeFile(join(room, 'secret'), 'SECRET');
    const links = {
      inside: 'a/file',
      'a/up': '../a/file',
      out: '../secret',
      absolute: join(source, 'a/file'),
      winding: 'a/../../secret',
    };
    for (const [path, to] of Object.entries(links)) await symlink(to, join(source, path));
    await symlink(room, join(source, 'folder'));
    const staged = await stage(source);
    expect((await readdir(staged.folder)).sort()).toEqual(['Dockerfile.sandbox', 'a', 'inside', 'outside']);
    expect((await lstat(join(staged.folder, 'inside'))).mtimeMs).toBe(0);
    expect((await readdir(join(staged.folder, 'a'))).sort()).toEqual(['file', 'up']);
    const left = staged.leftOut.map(({ path, reason }) => `${reason} ${path}`);
    expect(left).toEqual(['link absolute', 'link folder', 'link out', 'link winding']);
  });

  it('leaves out a token or a login in a name or in a link’s text, and does not say it', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const source = await project('project', {
      [`data/x?access_token=${token}`]: 'x',
      [`of-${token}/a`]: 'a',
      'data/https%3A%2F%2Fu%3Ahunter2%40host%2Fx': 'x',
      'data/https:/u:hunter2/pass@host': 'x',
      b: 'b',
    });
    await symlink(`no-${token}`, join(source, 'dangling'));
    await symlink('https%3A%2F%2Fu%3Ahunter2%40host', join(source, 'dangling-too'));
    const staged = await stage(source);
    expect((await readdir(staged.folder)).sort()).toEqual(['Dockerfile.sandbox', 'b', 'data']);
    expect(await readdir(join(staged.folder, 'data'), { recursive: true })).toEqual([
      'https:',
      'https:/u:hunter2',
    ]);
    expect(staged.leftOut.map(({ path, reason }) => `${reason} ${path}`).sort()).toEqual([
      'credentials (a name with a token or a login in it)',
      'credentials (a name with a token or a login in it)',
      'credentials dangling',
      'credentials dangling-too',
      'credentials data/(a name with a token or a login in it)',
      'credentials data/(a name with a token or a login in it)',
    ]);
  });

  it('leaves out pipes without waiting for a writer', async () => {
    const source = await project('project', {});
    execFileSync('mkfifo', [join(source, 'pipe')]);
    expect((await stage(source)).leftOut).toEqual([{ path: 'pipe', reason: 'special' }]);
  });

  it('applies .dockerignore, also to itself, and lets exceptions in again', async () => {
    const source = await project('project', {
      '.dockerignore': '*\n!inspector/main.py\n',
      'inspector/main.py': 'main',
      'inspector/other.py': 'other',
      'node_modules/a/b.js': 'b',
    });
    const staged = await stage(source);
    expect((await readdir(staged.folder)).sort()).toEqual(['inspector']);
    expect(await readdir(join(staged.folder, 'inspector'))).toEqual(['main.py']);
    expect(staged.leftOut).toContainEqual({ path: 'node_modules', reason: 'ignored' });
  });

  it("prefers a Dockerfile's own ignore file, as engines do, and copies it next to the Dockerfile", async () => {
    const source = await project('project', { '.dockerignore': 'a\n', a: 'a', b: 'b' });
    await writeFile(join(source, 'Dockerfile.sandbox.dockerignore'), 'b\n');
    const staged = await stage(source);
    expect(await readdir(staged.folder)).toContain('a');
    expect(await readdir(staged.folder)).not.toContain('b');
    expect(await readFile(`${staged.dockerfilePath}.dockerignore`, 'utf8')).toMatch(/^#.*\n$/);
  });

  it.each(['.containerignore', 'Dockerfile.sandbox.containerignore'])(
    'leaves out what %s names as well, on both engines',
    async (name) => {
      const files = { '.dockerignore': 'a\n', 'in/a': 'a', 'in/b': 'b', a: 'a', b: 'b', c: 'c' };
      const source = await project('project', files);
      await writeFile(join(source, name), '*\n!c\n!in/a\n');
      const staged = await stage(source);
      expect((await readdir(staged.folder)).sort()).toEqual(['c', 'in']);
      expect(await readdir(join(staged.folder, 'in'))).toEqual(['a']);
    },
  );

  it.each(['.dockerignore', 'Dockerfile.sandbox.dockerignore', '.containerignore'])(
    'does not wait for what never ends: %s',
    async (name) => {
      const source = await project('project', { a: 'a' });
      await symlink('/dev/zero', join(source, name));
      await expect(stage(source)).rejects.toMatchObject({ code: 'dockerignore-unreadable' });
      await rm(join(source, name));
      execFileSync('mkfifo', [join(source, name)]);
      await expect(stage(source, 'again')).rejects.toMatchObject({ code: 'dockerignore-unreadable' });
    },
  );

  it('does not take a Dockerfile that the kernel makes up (/proc/kmsg never ends)', async () => {
    const source = await project('project', { a: 'a' });
    await rm(join(source, 'Dockerfile.sandbox'), { force: true });
    await symlink('/proc/self/status', join(source, 'Dockerfile.sandbox'));
    await expect(stage(source)).rejects.toMatchObject({ code: 'dockerfile-unreadable' });
  });

  it('cannot be talked into copying a secret by .dockerignore', async () => {
    const source = await project('project', {
      '.dockerignore': '!.env\n!.git/config\n',
      '.env': 'x',
      '.git/config': 'x',
    });
    expect((await readdir((await stage(source)).folder)).sort()).toEqual([
      '.dockerignore',
      'Dockerfile.sandbox',
    ]);
  });
});

describe('.dockerignore', () => {
  // The answers are those of moby's patternmatcher (github.com/moby/patternmatcher, ignorefile and patternmatcher tests).
  test.each([
    ['*\n!inspector/main.py', 'inspector', 'leave-out'],
    ['*\n!inspector/main.py', 'inspector/main.py', 'copy'],
    ['*\n!inspector/main.py', 'node_modules', 'leave-out-below'],
    ['*\n!**/keep.txt', 'node_modules', 'leave-out'],
    ['*\n!*/keep.txt', 'node_modules', 'leave-out'],
    ['**/*.log', 'a/b.log', 'copy-not'],
    ['# a comment\n', 'anything', 'copy'],
    ['/a', 'a', 'copy-not'],
    ['a', 'b/a', 'copy'],
    ['A', 'a', 'copy'],
  ])('%j on %s: %s', (text, path, answer) => {
    const got = ignoreRules(text)(path);
    if (answer === 'copy-not') expect(got).not.toBe('copy');
    else expect(got).toBe(answer);
  });

  it('never prunes a folder below which an exception lies', () => {
    const part = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const rules = ignoreRules(`*\n!${parts.join('/')}\n`);
        const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
        return folders.every((folder) => rules(folder) !== 'leave-out-below');
      }),
    );
  });
});

describe('what is refused', () => {
  test.each([
    '/',
    '/etc',
    '/etc/apt',
    '/proc',
    '/sys/kernel',
    '/dev',
    '/run',
    '/usr',
    '/usr/bin',
    '/home',
    '/var',
    homedir(),
  ])('%s as a context', async (source) => {
    const own = await project('project', {});
    await expect(stage(source, 'staged', join(own, 'Dockerfile.sandbox'))).rejects.toMatchObject({
      kind: 'usage',
      code: 'context-refused',
    });
  });

  it('refuses a link to such a folder, a file, and nothing', async () => {
    const own = await project('project', { file: 'x' });
    await symlink('/etc', join(room, 'link'));
    for (const [index, source] of [join(room, 'link'), join(own, 'file'), join(room, 'absent')].entries()) {
      await expect(stage(source, `staged${index}`, join(own, 'Dockerfile.sandbox'))).rejects.toMatchObject({
        code: 'context-refused',
      });
    }
  });

  it('says which Dockerfile is missing', async () => {
    const source = await project('project', {});
    const wrong = stage(source, 'staged', join(source, 'Dockerfile.absent'));
    await expect(wrong).rejects.toMatchObject({ kind: 'usage', code: 'dockerfile-missing' });
    await expect(stage(source, 'other', source)).rejects.toMatchObject({ code: 'dockerfile-missing' });
  });

  it('does not call a named pipe a missing Dockerfile', async () => {
    const source = await project('project', {});
    const pipe = join(source, 'Dockerfile.pipe');
    execFileSync('mkfifo', [pipe]);
    await expect(stage(source, 'staged', pipe)).rejects.toMatchObject({
      code: 'dockerfile-unreadable',
      message: expect.stringContaining('is not a regular file'),
    });
  });

  test.each([
    ['files', { 'a/1': '', 'a/2': '', 'a/3': '' }, { entries: 3, bytes: 99, depth: 9 }],
    ['bytes', { 'a/1': '12345', 'a/2': '12345' }, { entries: 99, bytes: 9, depth: 9 }],
    ['depth', { 'a/b/c/d': '' }, { entries: 99, bytes: 99, depth: 2 }],
  ])('refuses more %s than its limit, and takes one less', async (name, files, limits) => {
    const source = join(room, 'tree');
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(source, path, '..'), { recursive: true });
      await writeFile(join(source, path), text);
    }
    const [under, over] = [join(room, 'under'), join(room, 'over')];
    await mkdir(under);
    await mkdir(over);
    const roomier = {
      ...CONTEXT_LIMITS,
      entries: limits.entries + 1,
      bytes: limits.bytes + 1,
      depth: limits.depth + 1,
    };
    const copied = await copyTree(source, under, ALL, { limits: roomier });
    expect(copied.files).toBe(Object.keys(files).length);
    const tight = { ...CONTEXT_LIMITS, ...limits };
    await expect(copyTree(source, over, ALL, { limits: tight })).rejects.toMatchObject({
      kind: 'usage',
      code: 'context-too-large',
      message: expect.stringMatching(name === 'files' ? /more than 3 files/ : /larger|deeper/),
    });
  });

  it.each(['a file', 'a folder'])('ends with a signal in the middle of %s', async (where) => {
    const source = await project('project', { large: Buffer.alloc(8 * 1024 * 1024), 'z/1': '', 'z/2': '' });
    const target = join(room, 'target');
    await mkdir(target);
    const interrupt = new AbortController();
    const ignore = (path: string) => {
      if (path === (where === 'a file' ? 'large' : 'z/1')) interrupt.abort('SIGTERM');
      return 'copy' as const;
    };
    const copied = copyTree(source, target, { ...ALL, ignore }, { signal: interrupt.signal });
    await expect(copied).rejects.toMatchObject({ code: 'cancelled' });
    expect(await readdir(target)).toEqual(
      where === 'a file' ? ['Dockerfile.sandbox'] : ['Dockerfile.sandbox', 'large', 'z'],
    );
  });

  it('names a link that something else replaces meanwhile', async () => {
    const source = await project('project', {});
    symlinkSync('Dockerfile.sandbox', join(source, 'swapped'));
    const ignore = (path: string) => {
      if (path === 'swapped') {
        rmSync(join(source, path));
        writeFileSync(join(source, path), 'no link');
      }
      return 'copy' as const;
    };
    const target = join(room, 'target');
    await mkdir(target);
    await expect(copyTree(source, target, { ...ALL, ignore })).rejects.toMatchObject({
      code: 'context-unreadable',
      message: expect.stringContaining('swapped'),
    });
  });

  it('counts what it left out for a token: to look through it takes as long', async () => {
    const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, `${'x'.repeat(5_000)}\n${pem()}`]));
    const source = await project('project', files);
    const [under, over] = [join(room, 'under'), join(room, 'over')];
    for (const target of [under, over]) await mkdir(target);
    const limits = { ...CONTEXT_LIMITS, bytes: 12_000 };
    const enough = { ...limits, bytes: 60_000 };
    expect((await copyTree(source, under, ALL, { limits: enough })).leftOut).toHaveLength(3);
    await expect(copyTree(source, over, ALL, { limits })).rejects.toMatchObject({
      code: 'context-too-large',
    });
  });

  it('refuses what takes long to look through for credentials', async () => {
    const source = await project('project', { text: 'AKIA'.repeat(256 * 1024) });
    const [under, over] = [join(room, 'under'), join(room, 'over')];
    for (const target of [under, over]) await mkdir(target);
    expect((await copyTree(source, under, ALL)).files).toBeGreaterThan(0);
    const looking = new LookingTime(1);
    await expect(copyTree(source, over, ALL, { looking })).rejects.toMatchObject({
      kind: 'usage',
      code: 'context-too-large',
      message: expect.stringContaining('to look through'),
    });
  });

  it('counts the time that the texts of links take as well', async () => {
    const source = await project('project', {});
    const over = join(room, 'over');
    await mkdir(over);
    const text = 'x'.repeat(250).concat('/').repeat(16).slice(0, 4000);
    for (let n = 0; n < 2_000; n += 1) symlinkSync(`${text}${n}`, join(source, `link${n}`));
    const looking = new LookingTime(2);
    await expect(copyTree(source, over, ALL, { looking })).rejects.toMatchObject({
      code: 'context-too-large',
      message: expect.stringContaining('to look through'),
    });
  });

  it('counts the time that names take as well', async () => {
    const source = await project('project', {});
    const over = join(room, 'over');
    await mkdir(over);
    for (let n = 0; n < 300; n += 1) mkdirSync(join(source, `${'_.'.repeat(120)}${n}`));
    const looking = new LookingTime(15);
    await expect(copyTree(source, over, ALL, { looking })).rejects.toMatchObject({
      code: 'context-too-large',
      message: expect.stringContaining('to look through'),
    });
  });

  it('counts the time that ignore files take as well', async () => {
    const source = await project('project', {});
    const over = join(room, 'over');
    await mkdir(over);
    for (let n = 0; n < 9; n += 1) writeFileSync(join(source, `${'a'.repeat(200)}${n}`), '');
    const ignore = ignoreRules(`${'*a'.repeat(200)}b\n`.repeat(60));
    const looking = new LookingTime(100);
    await expect(copyTree(source, over, { ...ALL, ignore }, { looking })).rejects.toMatchObject({
      code: 'context-too-large',
      message: expect.stringContaining('to look through'),
    });
  });

  it('counts the time that COPY’s patterns take as well', async () => {
    const source = await project('project', {});
    const over = join(room, 'over');
    await mkdir(over);
    mkdirSync(join(source, 'in'));
    for (let n = 0; n < 900; n += 1) writeFileSync(join(source, 'in', `${'a'.repeat(245)}${n}`), '');
    const looking = new LookingTime(100);
    const sources = [`in/*${'?a'.repeat(100)}b`];
    await expect(copyTree(source, over, { ...ALL, sources }, { looking })).rejects.toMatchObject({
      code: 'context-too-large',
      message: expect.stringContaining('to look through'),
    });
  });

  it('counts the bytes of all paths, also of what it leaves out', async () => {
    const source = await project('project', {});
    const folder = 'Ж'.repeat(100);
    mkdirSync(join(source, folder));
    for (let n = 0; n < 20; n += 1)
      writeFileSync(join(source, folder, `${n}${n % 2 === 0 ? '' : '.pem'}`), '');
    const copy = async (name: string, paths: number) => {
      await mkdir(join(room, name));
      return copyTree(source, join(room, name), ALL, { limits: { ...CONTEXT_LIMITS, paths } });
    };
    expect((await copy('under', 4_600)).leftOut).toHaveLength(10);
    await expect(copy('over', 4_000)).rejects.toMatchObject({ code: 'context-too-large' });
  });

  it('refuses a giant by its size, without reading it', async () => {
    const source = await project('project', {});
    execFileSync('truncate', ['-s', String(CONTEXT_LIMITS.bytes + 1), join(source, 'large')]);
    await expect(stage(source)).rejects.toMatchObject({ code: 'context-too-large' });
  });
});
