import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkDeposit, depositEvidence, depositPaths } from '../../src/evidence/deposit.ts';
import type { WrittenEvidence } from '../../src/evidence/write.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { holdPlace } from '../../src/foundation/held-place.ts';
import { isTaken, placeNewFile } from '../../src/foundation/place-file.ts';

const NAME = 'sandbox-attestation-evidence-VPS-2026-11-24.json';
const SIGNATURE = Buffer.from('signature');
let base: string;
let written: WrittenEvidence;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'deposit-test-'));
  const bundleBytes = Buffer.from('{}\n');
  written = {
    folder: base,
    bundlePath: join(base, NAME),
    bundleName: NAME,
    bundleBytes,
    bundleSha256: sha256Of(bundleBytes),
    files: new Map([[NAME, bundleBytes]]),
  };
  await writeFile(written.bundlePath, bundleBytes);
});

afterEach(() => rm(base, { recursive: true, force: true }));

async function deposit(
  signature: Buffer | null,
  path: string,
  force: boolean,
  meanwhile = async () => {},
): Promise<string> {
  const { folder, name } = await depositPaths(path);
  const old = await checkDeposit(folder, name ?? NAME, force ? 'all' : 'nothing');
  const place = await holdPlace(folder);
  await meanwhile();
  return depositEvidence(written, signature, { name, old, place }).finally(place.release);
}

describe('depositEvidence', () => {
  it('places the same bytes at a file’s path, and the signature next to it', async () => {
    const path = join(base, 'sandbox-attestation-2026-11-24.json');
    expect(await deposit(SIGNATURE, path, false)).toBe(path);
    expect(await readFile(path, 'utf8')).toBe('{}\n');
    expect(await readFile(`${path}.sigstore.json`, 'utf8')).toBe('signature');
  });

  it('places it in a folder under its own name', async () => {
    const folder = await mkdtemp(join(base, 'reports-'));
    await deposit(null, folder, false);
    expect(await readdir(folder)).toEqual([NAME]);
  });

  it('replaces nothing without force', async () => {
    const path = join(base, 'taken.json');
    await writeFile(path, 'older');
    await expect(deposit(null, path, false)).rejects.toMatchObject({
      code: 'deposit-exists',
    });
    expect(await readFile(path, 'utf8')).toBe('older');
    await deposit(null, path, true);
    expect(await readFile(path, 'utf8')).toBe('{}\n');
  });

  it.each([
    ['a signature is written', SIGNATURE],
    ['no signature is written', null],
  ])('replaces no file at the signature’s path without force, when %s', async (_, signature) => {
    const path = join(base, 'free.json');
    const come = () => writeFile(`${path}.sigstore.json`, 'another’s');
    await expect(deposit(signature, path, false, come)).rejects.toMatchObject({
      code: 'deposit-exists',
      message: expect.stringContaining('free.json.sigstore.json already. It is saved in'),
    });
    expect(await readFile(`${path}.sigstore.json`, 'utf8')).toBe('another’s');
    expect((await readdir(base)).sort()).toEqual(['free.json.sigstore.json', NAME]);
  });

  it.each(['new.json', 'new.json.sigstore.json', 'old.json'])(
    'replaces nothing that comes after the check, with force either: %s',
    async (name) => {
      await writeFile(join(base, 'old.json'), 'old');
      const come = async () => {
        await rm(join(base, name), { force: true });
        await writeFile(join(base, name), 'another’s');
      };
      const path = join(base, name.replace('.sigstore.json', ''));
      await expect(deposit(SIGNATURE, path, true, come)).rejects.toMatchObject({ code: 'deposit-exists' });
      expect(await readFile(join(base, name), 'utf8')).toBe('another’s');
      expect((await readdir(base)).sort()).toEqual([...new Set([name, 'old.json', NAME])].sort());
    },
  );

  it('replaces nothing that comes after the check', async () => {
    const place = (name: string, text: string) => placeNewFile(base, name, Buffer.from(text)).catch(isTaken);
    expect(await place('new', 'signature')).toBe(join(base, 'new'));
    expect(await place('new', 'later')).toBe(true);
    await expect(placeNewFile(base, 'new', Buffer.from('later'))).rejects.toMatchObject({
      message: `${join(base, 'new')} could not be written (something else got its name first).`,
    });
    await symlink('nowhere', join(base, 'link'));
    expect(await place('link', 'signature')).toBe(true);
    expect(await readFile(join(base, 'new'), 'utf8')).toBe('signature');
    expect((await readdir(base)).sort()).toEqual(['link', 'new', NAME]);
  });

  it('leaves a pipe as it is, with force too, and no signature next to it', async () => {
    execFileSync('mkfifo', [join(base, 'pipe')]);
    const before = await readdir(base);
    await expect(deposit(SIGNATURE, join(base, 'pipe'), true)).rejects.toMatchObject({
      code: 'output-not-file',
    });
    expect(await readdir(base)).toEqual(before);
  });

  it('leaves no partial file where it may not write', async () => {
    const path = join(base, 'none', 'x.json');
    await expect(deposit(null, path, false)).rejects.toMatchObject({
      code: 'evidence-not-written',
    });
    expect(await readdir(base)).toEqual([NAME]);
  });

  it.each([
    ['the bundle', 3_000_000, 1],
    ['the signature', 1, 3_000_000],
  ])('leaves an old deposit as it was on a disk without room for %s', async (_, ofBundle, ofSignature) => {
    const disk = join(base, 'disk');
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', disk]);
    try {
      const path = join(disk, 'b.json');
      await deposit(Buffer.from('old signature'), path, false);
      const large = { ...written, bundleBytes: Buffer.alloc(ofBundle, 'b') };
      written = large;
      await expect(deposit(Buffer.alloc(ofSignature, 's'), path, true)).rejects.toMatchObject({
        code: 'evidence-not-written',
      });
      expect(await readFile(path, 'utf8')).toBe('{}\n');
      expect(await readFile(`${path}.sigstore.json`, 'utf8')).toBe('old signature');
      expect((await readdir(disk)).sort()).toEqual(['b.json', 'b.json.sigstore.json']);
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  it('takes an old signature away with its bundle, where the new one has none', async () => {
    const path = join(base, 'unsigned.json');
    await deposit(SIGNATURE, path, false);
    await deposit(null, path, true);
    expect((await readdir(base)).sort()).toEqual([NAME, 'unsigned.json'].sort());
  });
});
