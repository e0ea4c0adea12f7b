import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from '@jest/globals';
import type { Expectations } from '../../src/evidence/expectations.ts';
import { readBack } from '../../src/launch/conclude.ts';
import { copyLaunch } from '../../src/launch/copy-launch.ts';
import type { EndedLaunch } from '../../src/launch/result.ts';
import type { LaunchSource } from '../../src/receipt/launch-source.ts';
import { honestLaunch, key, type Launch, readerOf, signedLaunch } from '../receipt/honest-launch.ts';
import { trusts } from '../signing/signed-run.ts';

let parent: string;
let folder: string;
let target: string;
let ended: EndedLaunch;
let expectations: Expectations;
beforeEach(async () => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'copy-launch-')));
  folder = join(parent, 'launch');
  target = join(parent, 'copy');
  mkdirSync(target);
  const launch = await honestLaunch();
  const source = await signedLaunch(launch);
  write(launch, source);
  expectations = readerOf(launch, { maxAgeDays: 9_999 });
  const trust = trusts(key);
  if (trust.kind !== 'key') throw new Error('not a key');
  const signing = {
    kind: 'signed',
    path: join(folder, 'receipt.json.sigstore.json'),
    bytes: source.signature ?? new Uint8Array(),
    signedBy: { kind: 'key', fingerprint: '', publicKey: trust.publicKey, publicPath: null },
  } as const;
  const reading = await readBack(folder, { expectations }, signing);
  const verdict = reading.verdict;
  ended = { kind: 'ended', verdict, exitCode: 0, ended: 'exited', engineSaid: '', folder, reading, signing };
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** The launch's folder, as a launch writes it. */
function write({ evidence, output, streams }: Launch, { receipt, signature }: LaunchSource): void {
  const { bundle } = evidence;
  const files: [string, Uint8Array][] = [
    ['receipt.json', receipt ?? new Uint8Array()],
    ['receipt.json.sigstore.json', signature ?? new Uint8Array()],
    ['stdout', streams.stdout],
    ['stderr', streams.stderr],
    ...[...evidence.files].map(([name, bytes]): [string, Uint8Array] => [`evidence/${name}`, bytes]),
    [`evidence/${bundle?.name}`, bundle?.bytes ?? new Uint8Array()],
    ...[...output].map(([name, bytes]): [string, Uint8Array] => [`output/${name}`, bytes]),
  ];
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

it('copies a launch whole, and the copy reads as the launch did', async () => {
  expect(ended.verdict).toBe('CONFINED');
  const { paths, check } = await copyLaunch(ended, { expectations }, target);
  await check();
  expect(paths).toEqual(expect.arrayContaining(['receipt.json', 'stderr', 'output/tables/a.csv']));
  for (const path of paths)
    expect(readFileSync(join(target, path)).equals(readFileSync(join(folder, path)))).toBe(true);
  const found = spawnSync('find', ['.', '-type', 'f'], { cwd: folder, encoding: 'utf8' }).stdout;
  expect(found.trim().split('\n').sort()).toEqual(paths.map((path) => `./${path}`).sort());
});

test.each<[string, () => void]>([
  ['an output', () => writeFileSync(join(folder, 'output/report.txt'), 'another\n')],
  ['an output that is gone', () => rmSync(join(folder, 'output/report.txt'))],
  ['a further output', () => writeFileSync(join(folder, 'output/more.txt'), 'more\n')],
  ['a stream', () => writeFileSync(join(folder, 'stdout'), 'another\n')],
  ['the receipt', () => writeFileSync(join(folder, 'receipt.json'), '{}')],
  [
    'the receipt, by a link',
    () => {
      rmSync(join(folder, 'receipt.json'));
      symlinkSync('/etc/hostname', join(folder, 'receipt.json'));
    },
  ],
  ['the evidence', () => writeFileSync(join(folder, 'evidence/more.json'), '{}')],
])('does not copy a launch of which another process changed %s', async (_, change) => {
  change();
  await expect(copyLaunch(ended, { expectations }, target)).rejects.toMatchObject({
    code: 'launch-changed',
    exitCode: 3,
  });
});

it('sees a copy that was changed while it was uploaded', async () => {
  const { check } = await copyLaunch(ended, { expectations }, target);
  writeFileSync(join(target, 'output/report.txt'), 'another\n');
  await expect(check()).rejects.toMatchObject({ code: 'launch-changed' });
});

test.each<[string, (path: string) => void]>([
  ['a link', (path) => symlinkSync('/etc/hostname', path)],
  ['a pipe', (path) => void spawnSync('mkfifo', [path])],
])('does not follow %s in the place of a stream, nor wait for it', async (_, put) => {
  rmSync(join(folder, 'stdout'));
  put(join(folder, 'stdout'));
  await expect(copyLaunch(ended, { expectations }, target)).rejects.toThrow();
});

it('copies nothing of a stream that another process made longer than any is', async () => {
  truncateSync(join(folder, 'stdout'), 3e9);
  await expect(copyLaunch(ended, { expectations }, target)).rejects.toMatchObject({ code: 'launch-changed' });
  expect(existsSync(join(target, 'stdout'))).toBe(false);
});
