import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { copyStaged, stageInput } from '../../src/container/input.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { LookingTime } from '../../src/image/context/looking-time.ts';

const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

let base: string;
let source: string;
let target: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'input-test-'));
  source = join(base, 'packet');
  target = join(base, 'in');
  await mkdir(source);
  await mkdir(target);
});

afterEach(() => rm(base, { recursive: true, force: true }));

describe('stageInput', () => {
  it('stages the fixture packet when none is named', async () => {
    const files = await stageInput(null, target, base);
    expect(files).toEqual([
      { path: 'packet.json', size: 33, sha256: sha256Of('{"packet":"attestation-fixture"}\n') },
    ]);
    expect(await readFile(join(target, 'packet.json'), 'utf8')).toBe('{"packet":"attestation-fixture"}\n');
  });

  it('copies nested regular files, readable for any user whatever the umask', async () => {
    await mkdir(join(source, 'a/b'), { recursive: true });
    await writeFile(join(source, 'a/b/c.txt'), 'x', { mode: 0o600 });
    const before = process.umask(0o077);
    try {
      expect((await stageInput(source, target, base)).map((file) => file.path)).toEqual(['a/b/c.txt']);
    } finally {
      process.umask(before);
    }
    expect((await stat(join(target, 'a/b/c.txt'))).mode & 0o777).toBe(0o644);
    expect((await stat(join(target, 'a'))).mode & 0o777).toBe(0o755);
  });

  it('stages in the order of the names, with one time: a folder’s own order is in no record', async () => {
    const names = ['a/x', 'b', 'c', 'd/e/f', 'z'];
    for (const name of ['z', 'c', 'd/e/f', 'b', 'a/x']) {
      await mkdir(dirname(join(source, name)), { recursive: true });
      await writeFile(join(source, name), 'x');
      await utimes(join(source, name), new Date(1e12), new Date(2e12));
    }
    const staged = await stageInput(source, target, base);
    expect(staged.map(({ path }) => path)).toEqual(names);
    const again = join(base, 'again');
    await mkdir(again);
    copyStaged(staged, target, again);
    for (const folder of [target, again]) {
      for (const path of [...names, 'a', 'd', 'd/e']) {
        // Access times are not compared: copyStaged has read the first copy, in the same order.
        const { mtimeMs } = await stat(join(folder, path));
        expect([path, mtimeMs]).toEqual([path, 0]);
      }
      const made = await Promise.all(names.map((name) => stat(join(folder, name), { bigint: true })));
      const changed = made.map(({ ctimeNs }) => ctimeNs);
      expect(changed).toEqual([...changed].sort((a, b) => (a < b ? -1 : 1)));
    }
  });

  it('refuses links, pipes and what is too much', async () => {
    await symlink('/etc/passwd', join(source, 'link'));
    await expect(stageInput(source, target, base)).rejects.toThrow('link is a link');
    await rm(join(source, 'link'));
    execFileSync('mkfifo', [join(source, 'pipe')]);
    await expect(stageInput(source, target, base)).rejects.toThrow('pipe is a link, a device, a pipe');
    await rm(join(source, 'pipe'));
    await writeFile(join(source, 'big'), Buffer.alloc(17 * 1024 * 1024));
    await expect(stageInput(source, target, base)).rejects.toThrow('larger than');
  });

  it('refuses more folders than every control can have a copy of', async () => {
    for (let nth = 0; nth < 251; nth += 1)
      await mkdir(join(source, `${nth % 7}/${nth}`), { recursive: true });
    await writeFile(join(source, 'a'), 'x');
    await expect(stageInput(source, target, base)).rejects.toMatchObject({
      code: 'input-refused',
      message: expect.stringContaining('holds more than 250 folders'),
    });
  });

  it('refuses paths that evidence would have no room for', async () => {
    const long = join(source, ...Array.from({ length: 6 }, () => '"'.repeat(200)));
    await mkdir(long, { recursive: true });
    const write = (count: number) =>
      Promise.all(Array.from({ length: count }, (_, nth) => writeFile(join(long, `${nth}`), 'x')));
    await write(100);
    expect(await stageInput(source, target, base)).toHaveLength(100);
    await write(120);
    await expect(stageInput(source, join(base, 'in'), base)).rejects.toMatchObject({
      code: 'input-refused',
      message: expect.stringContaining('has paths of more than 256 KiB in all'),
    });
  });

  it('refuses what has the name of the gate, and nothing deeper', async () => {
    await mkdir(join(source, 'a'));
    await writeFile(join(source, 'a/gate'), 'x');
    expect(await stageInput(source, target, base)).toHaveLength(1);
    await writeFile(join(source, 'gate'), 'x');
    await expect(stageInput(source, join(base, 'in'), base)).rejects.toThrow(/^The input gate has the name/);
    await rm(join(source, 'gate'));
    await mkdir(join(source, 'gate'));
    await writeFile(join(source, 'gate/packet.json'), 'x');
    await expect(stageInput(source, join(base, 'in'), base)).rejects.toThrow(/^The input gate\/packet.json/);
  });

  it.each(['/', '/etc', '/proc', '/run', '/var', '/home', '/root', '/etc/apt', '/proc/self', homedir()])(
    'refuses %s as a source',
    async (folder) => {
      await expect(stageInput(folder, target, base)).rejects.toThrow(
        /no payload may see|a folder of the system/,
      );
    },
  );

  it('refuses the workspace’s root, through a link too', async () => {
    await expect(stageInput(source, target, source)).rejects.toThrow(/no payload may see/);
    await symlink('/etc', join(base, 'innocent'));
    await expect(stageInput(join(base, 'innocent'), target, base)).rejects.toMatchObject({
      code: 'path-refused',
    });
  });

  it('refuses a link of the repository that leads to the runner’s credentials, and names it (M1)', async () => {
    const runner = join(base, 'runner');
    const workspace = join(base, 'workspace');
    await mkdir(runner);
    await mkdir(workspace);
    await writeFile(join(runner, '.credentials_rsaparams'), 'SECRET');
    await symlink('../runner', join(workspace, 'packet'));
    await expect(stageInput('packet', target, workspace)).rejects.toMatchObject({
      code: 'path-refused',
      message: expect.stringContaining('by the link packet to ../runner'),
    });
    await mkdir(join(base, '.docker'));
    await writeFile(join(base, '.docker/config.json'), 'SECRET');
    await expect(stageInput(join(base, '.docker'), target, workspace)).rejects.toMatchObject({
      code: 'path-refused',
      message: expect.stringContaining('.docker'),
    });
  });

  it.each(['.git/config', 'deep/.GIT/config', 'x.git/config', '.netrc', '.env', '.docker/config.json'])(
    'refuses %s in it, where credentials are kept',
    async (path) => {
      await mkdir(dirname(join(source, path)), { recursive: true });
      await writeFile(join(source, path), 'extraheader = AUTHORIZATION: basic SECRET');
      await expect(stageInput(source, target, base)).rejects.toMatchObject({
        code: 'input-refused',
        message: expect.stringContaining('credentials are kept'),
      });
    },
  );

  it.each(['', 'store/'])('refuses a repository without a name of git’s, at %p of it', async (at) => {
    for (const folder of ['objects', 'refs']) await mkdir(join(source, at, folder), { recursive: true });
    for (const file of ['HEAD', 'config']) await writeFile(join(source, at, file), 'x');
    await expect(stageInput(source, target, base)).rejects.toMatchObject({
      code: 'input-refused',
      message: expect.stringContaining('is a repository of git’s'),
    });
  });

  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  it.each<[string, string | Buffer]>([
    ['as it is', pem],
    ['with other ends of lines', pem.toString().replaceAll('\n', '\r\n')],
    ['with words before and after it', `my key\n${pem}\n# end`],
    ['in DER', privateKey.export({ type: 'pkcs8', format: 'der' })],
    ['in another form', privateKey.export({ type: 'sec1', format: 'pem' })],
    [
      'with a passphrase',
      privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }),
    ],
    ['as a JWK', JSON.stringify(privateKey.export({ format: 'jwk' }))],
  ])('refuses a private key, %s', async (_, content) => {
    await writeFile(join(source, 'doc.txt'), content);
    await expect(stageInput(source, target, base)).rejects.toMatchObject({
      code: 'input-refused',
      message: expect.stringContaining('doc.txt holds a private key or a token'),
    });
  });

  it.each([
    ['a file', `release.json?access_token=${TOKEN}`],
    ['a folder', `of-${TOKEN}/a`],
    [
      'a folder of an address',
      'https:/hooks.slack.com/services/T01ABCDEF/B01ABCDEF/ghp_a1B2ghp_a1B2ghp_a1B2ghp_/f',
    ],
    ['an escaped address as a folder', 'https:/u%3Ahunter2%40host/f'],
    ['half of a login', 'https:/u:hunter2/pass@host'],
    ['a path of an address', 'cache/https:/u:hunter2@host/x'],
    ['an address as a file', 'https%3A%2F%2Fu%3Ahunter2%40host'],
  ])('refuses a token or a login in the name of %s, and does not say it', async (_, name) => {
    await mkdir(dirname(join(source, name)), { recursive: true });
    await writeFile(join(source, name), 'x');
    const refused = stageInput(source, target, base);
    await expect(refused).rejects.toMatchObject({
      code: 'input-refused',
      message: expect.stringMatching(/has a token or a login in its name/),
    });
    await expect(refused).rejects.toMatchObject({ message: expect.not.stringMatching(/ghp_|hunter2/) });
  });

  it('looks for keys piece by piece, so that the program answers in between', async () => {
    await writeFile(join(source, 'doc.txt'), Buffer.alloc(15 * 1024 * 1024, '{"auths":{"'));
    let turns = 0;
    const turn = setInterval(() => (turns += 1), 1);
    await stageInput(source, target, base);
    clearInterval(turn);
    expect(turns).toBeGreaterThan(20);
  });

  it.each(['.docker', '.kube', '.GIT', 'deep/.aws/cache', 'x.git'])(
    'refuses %s itself, where credentials are kept',
    async (folder) => {
      await mkdir(join(base, folder), { recursive: true });
      await writeFile(join(base, folder, 'config'), 'x');
      await expect(stageInput(folder, target, base)).rejects.toMatchObject({
        code: 'input-refused',
        message: expect.stringMatching(/credentials are kept/),
      });
    },
  );

  it('looks at nothing more when a signal has come', async () => {
    await writeFile(join(source, 'doc.txt'), Buffer.alloc(15 * 1024 * 1024, '{"auths":{"'));
    const ended = new AbortController();
    setTimeout(() => ended.abort('SIGTERM'), 20);
    await expect(stageInput(source, target, base, { signal: ended.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(await readdir(target)).toEqual([]);
  });

  it.each([
    ['contents', 15, 'doc.txt', 'AKIA'.repeat(256 * 1024)],
    ['names', 900, `${'_.'.repeat(120)}x`, ''],
  ])('refuses %s that take long to look through', async (_, files, name, text) => {
    const looking = new LookingTime(3);
    for (let n = 0; n < files; n += 1) await writeFile(join(source, `${n}${name}`), text);
    await expect(stageInput(source, target, base, { looking })).rejects.toMatchObject({
      code: 'input-refused',
      message: expect.stringContaining('to look through'),
    });
  });

  it('refuses a key that the command itself uses, wherever it lies', async () => {
    await writeFile(join(source, 'copy.txt'), 'KEY');
    const staged = stageInput(source, target, base, { secrets: new Set([sha256Of('KEY')]) });
    await expect(staged).rejects.toMatchObject({
      code: 'input-refused',
      message: expect.stringContaining('copy.txt is a key or a credential that this command itself uses'),
    });
  });

  it('says what is wrong with a folder that is not there', async () => {
    await expect(stageInput(join(base, 'none'), target, base)).rejects.toThrow('does not exist');
  });
});
