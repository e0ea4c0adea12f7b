import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PROGRAM } from '../cli/source-program.ts';
import { IDENTITY, ISSUER, type LocalSigstore, startSigstore } from './local-sigstore.ts';
import { onDisk } from './on-disk.ts';
import { keyless } from './rejections.ts';
import { newKey, runToSignNow, signed } from './signed-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'no-network-'));
const run = runToSignNow();
const key = newKey();
const image = ['--expect-image', run.bundle.image_digest];
/** Stays up as a network that works, and would notice a connection. */
let sigstore: LocalSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
  await onDisk(join(folder, 'key'), run, await signed(key, run.statement));
  await onDisk(join(folder, 'keyless'), run, await keyless(sigstore, run.statement));
  writeFileSync(join(folder, 'signer.pub'), key.publicPem);
  writeFileSync(join(folder, 'root.json'), sigstore.trustedRoot);
});
afterAll(async () => {
  await sigstore.close();
  rmSync(folder, { recursive: true });
});

/**
 * What could reach a network: a socket of an internet family. Node makes every one with this call (its rings batch epoll
 * and files; libuv has no other way to a socket), as the last tests show.
 */
const REACHES = /\bsocket\(AF_INET6?\b/;

/** Runs Node under strace, and gives its exit code and every call of its processes that could reach a network. */
async function traced(...args: readonly string[]): Promise<{ code: number; calls: readonly string[] }> {
  const log = join(folder, 'strace.log');
  const filter = ['-f', '-qq', '-e', 'trace=socket', '-o', log];
  const env = { PATH: process.env['PATH'] ?? '', HOME: homedir() };
  const code = await new Promise<number>((resolve, reject) => {
    execFile('strace', [...filter, process.execPath, ...args], { env, timeout: 60_000 }, (error) => {
      if (error === null) resolve(0);
      else if (typeof error.code === 'number') resolve(error.code);
      else reject(new Error(`strace could not run (apt-get install strace): ${error.message}`));
    });
  });
  const calls = readFileSync(log, 'utf8').split('\n');
  return { code, calls: calls.filter((line) => REACHES.test(line)) };
}

const verify = (name: string, ...trust: readonly string[]) =>
  traced(...PROGRAM, 'verify', join(folder, name), ...image, ...trust);

describe('verify makes no socket with which a network could be reached', () => {
  test('with a key: accepted', async () => {
    const trust = ['--key', join(folder, 'signer.pub'), '--allow-claimed-venue'];
    expect(await verify('key', ...trust)).toEqual({ code: 0, calls: [] });
  });

  test('with a certificate: accepted, and its instance is not asked', async () => {
    const asked = sigstore.requests.length;
    const identity = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
    const trust = [...identity, '--trusted-root', join(folder, 'root.json')];
    expect(await verify('keyless', ...trust)).toEqual({ code: 0, calls: [] });
    expect(sigstore.requests).toHaveLength(asked);
  });

  test('with the shipped root: blocked, and no log is asked', async () => {
    const identity = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
    expect(await verify('keyless', ...identity)).toEqual({ code: 3, calls: [] });
  });

  test.each(['127.0.0.1', '::1'])('and the same filter sees one to %s', async (host) => {
    const { port } = new URL(sigstore.url);
    const connects = `require('node:net').connect(${port}, '${host}').on('error', () => 0).on('connect', process.exit)`;
    expect((await traced('-e', connects)).calls.length).toBeGreaterThan(0);
  });
});
