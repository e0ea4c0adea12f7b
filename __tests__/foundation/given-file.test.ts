import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { makeClientFolder } from '../../src/engine/client-folder.ts';
import { readGivenFile } from '../../src/foundation/given-file.ts';
import { chooseSigner } from '../../src/signing/choose-signer.ts';
import { writesPackets } from '../support/packet-writer.ts';

let room: string;
let workspace: string;

beforeEach(async () => {
  room = await realpath(await mkdtemp(join(tmpdir(), 'given-file-')));
  workspace = join(room, 'workspace');
  mkdirSync(join(workspace, 'a'), { recursive: true });
  mkdirSync(join(room, 'host/.docker'), { recursive: true });
  writeFileSync(join(room, 'host/.docker/config.json'), '{"auths":{"r.example":{"auth":"SECRET"}}}', {
    mode: 0o600,
  });
});

afterEach(async () => {
  for (const descriptor of held.splice(0)) closeSync(descriptor);
  await rm(room, { recursive: true, force: true });
});

const read = (given: string, isSecret = false) =>
  readGivenFile({ given, what: 'signing key', workspace, isSecret }, 1000);
const put = (name: string, mode: number) => {
  const path = join(workspace, name);
  writeFileSync(path, 'KEY', { mode });
  chmodSync(path, mode);
  return path;
};
/**
 * A named pipe that a reader holds until the test ends: one that is only there between two openings would let a writer come,
 * and then be killed by the signal of a pipe without a reader.
 */
const pipeAt = (name: string) => {
  const path = join(workspace, name);
  execFileSync('mkfifo', ['-m', '600', path]);
  held.push(openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  return path;
};
const held: number[] = [];
const REFUSED = { kind: 'usage', code: 'path-refused' };
const UNSAFE = { kind: 'usage', code: 'secret-file-unsafe' };

describe('a link in the workspace that leads to a file of the host', () => {
  const LINKS = [
    ['link', '../host/.docker/config.json', 'link'],
    ['link', '/etc/hostname', 'link'],
    ['a/folder', '../../host/.docker', 'a/folder/config.json'],
  ] as const;

  test.each(LINKS)('%s to %s is refused, and named', async (link, to, given) => {
    symlinkSync(to, join(workspace, link));
    for (const path of [given, join(workspace, given)])
      for (const isSecret of [true, false])
        await expect(read(path, isSecret)).rejects.toMatchObject({
          ...REFUSED,
          message: expect.stringContaining(`by the link ${link} to ${to}`),
        });
  });

  test.each(LINKS)('signs with no key by %s to %s, and trusts no root there', async (link, to, given) => {
    symlinkSync(to, join(workspace, link));
    const instance = { fulcioUrl: null, rekorUrl: null, tsaUrl: null };
    const world = {
      environment: { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' },
      workingFolder: workspace,
      stateFolder: null,
      identityToken: null,
    };
    for (const inputs of [
      { mode: 'key', key: given, trustedRoot: null },
      { mode: 'keyless', key: null, trustedRoot: given },
    ] as const)
      await expect(chooseSigner({ ...inputs, instance }, world)).rejects.toMatchObject(REFUSED);
  });

  it('gives no credentials to a pull', async () => {
    symlinkSync('../host/.docker/config.json', join(workspace, 'registry.json'));
    const before = process.cwd();
    process.chdir(workspace);
    try {
      const made = makeClientFolder(room, join(workspace, 'registry.json'));
      await expect(made).rejects.toMatchObject(REFUSED);
    } finally {
      process.chdir(before);
    }
  });
});

it('a caller’s own path outside is followed, also to where credentials are kept', async () => {
  symlinkSync('host/.docker', join(room, 'mine'));
  expect(await read(join(room, 'mine/config.json'), true)).toContain('SECRET');
  expect(await read('../mine/config.json', true)).toContain('SECRET');
});

describe('a file with a secret', () => {
  test.each([
    [0o600, null],
    [0o400, null],
    [0o640, 'can be read by other users'],
    [0o644, 'can be read by other users'],
    [0o602, 'can be changed by other users'],
    [0o660, 'can be changed by other users'],
  ])('of mode %o: %s', async (mode, why) => {
    const path = put('key.pem', mode);
    if (why === null) expect(await read('key.pem', true)).toBe('KEY');
    else
      await expect(read(path, true)).rejects.toMatchObject({
        ...UNSAFE,
        message: expect.stringContaining(why),
      });
    // Without a secret, any mode will do.
    expect(await read('key.pem')).toBe('KEY');
  });

  it('of another user is refused', async () => {
    if (process.geteuid?.() !== 0) return;
    const path = put('key.pem', 0o600);
    chownSync(path, 1234, 1234);
    await expect(read('key.pem', true)).rejects.toMatchObject({
      ...UNSAFE,
      message: expect.stringContaining('belongs to another user'),
    });
    // Whoever owns the workspace works in it.
    chownSync(workspace, 1234, 1234);
    expect(await read('key.pem', true)).toBe('KEY');
  });

  it('may be a pipe: by name, or as a descriptor of the caller’s shell', async () => {
    const pipe = pipeAt('pipe');
    execFileSync('sh', ['-c', `(printf KEY > ${pipe}) >/dev/null 2>&1 &`]);
    const [text] = await Promise.all([readWhenWritten('pipe')]);
    expect(text).toBe('KEY');
    const source = new URL('../../src/foundation/given-file.ts', import.meta.url).href;
    const script = `import { readGivenFile } from '${source}';
      process.stdout.write(await readGivenFile({ given: process.argv[1], what: 'signing key', isSecret: true }, 100));`;
    const node = [process.execPath, '--no-warnings', '--input-type=module', '-e', script, '--'];
    const words = node.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    for (const given of ['<(printf KEY)', '/dev/stdin < <(printf KEY)'])
      expect(execFileSync('bash', ['-c', `${words} ${given}`], { encoding: 'utf8' })).toBe('KEY');
  });

  it('waits once for all of a pipe, and not again for each byte', async () => {
    const pipe = pipeAt('trickle');
    const writer = spawn('sh', [
      '-c',
      `for i in 1 2 3 4 5 6 7 8 9 10; do printf ' '; sleep 2; done > ${pipe}`,
    ]);
    const began = performance.now();
    try {
      for (let text = ''; text === ''; ) text = await read('trickle', true);
      throw new Error('it was read');
    } catch (error) {
      expect(error).toMatchObject({ code: 'file-unreadable' });
    } finally {
      writer.kill();
    }
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it('waits for all pipes in folders together', async () => {
    const pipes = ['first', 'second', 'third'];
    for (const pipe of pipes) execFileSync('mkfifo', ['-m', '600', join(workspace, pipe)]);
    // Opened for both, they have a writer that says nothing.
    const writers = pipes.map((pipe) => openSync(join(workspace, pipe), 'r+'));
    const began = performance.now();
    for (const pipe of pipes)
      await expect(read(pipe, true)).rejects.toMatchObject({ code: 'file-unreadable' });
    expect(performance.now() - began).toBeLessThan(9_000);
    for (const writer of writers) closeSync(writer);
  });
});

test('no pipe takes longer by bytes that are packets of their own', async () => {
  const pipe = pipeAt('packets');
  const writer = writesPackets(pipe);
  const began = performance.now();
  try {
    await expect(
      (async () => {
        for (;;) await readGivenFile({ given: pipe, what: 'policy', workspace }, 1024 ** 2);
      })(),
    ).rejects.toMatchObject({ code: 'file-unreadable', message: expect.stringContaining('ETIMEDOUT') });
  } finally {
    writer.kill('SIGKILL');
  }
  expect(performance.now() - began).toBeLessThan(9_000);
});

/** A pipe without a writer ends at once: the writer may not be there yet. */
async function readWhenWritten(given: string): Promise<string> {
  for (;;) {
    const text = await read(given, true);
    if (text !== '') return text;
  }
}
