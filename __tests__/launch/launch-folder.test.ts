import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { holdLaunchPlace, type LaunchFolder, makeLaunchFolder } from '../../src/launch/launch-folder.ts';
import { KEPT_BYTES } from '../../src/receipt/receipt-limits.ts';
import { honestLaunch } from '../receipt/honest-launch.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('launch-folder');

/** What a workload left, whose stdout has so many bytes. */
function left(name: string, stdoutBytes: number) {
  const streams = at(name);
  const output = join(streams, 'out');
  mkdirSync(output, { recursive: true });
  for (const each of ['stdout', 'stderr']) writeFileSync(join(streams, each), '');
  truncateSync(join(streams, 'stdout'), stdoutBytes);
  return { output, streams, forArtifact: false };
}

async function launchFolder(folder: string, meanwhile = () => {}): Promise<LaunchFolder> {
  const place = await holdLaunchPlace(folder);
  meanwhile();
  return makeLaunchFolder(place).finally(place.release);
}

async function written(name: string, stdoutBytes: number): Promise<string> {
  const folder = at(`${name}-written`);
  const { evidence } = await honestLaunch();
  const made = await launchFolder(folder);
  await made.write(evidence, left(name, stdoutBytes)).finally(made.release);
  return folder;
}

test('a stream is copied up to what is kept of one', async () => {
  const folder = await written('whole', KEPT_BYTES);
  expect(statSync(join(folder, 'stdout')).size).toBe(64 * 1024 * 1024);
});

test.each([
  ['one byte more', KEPT_BYTES + 1],
  ['3 GB', 3e9],
])('nothing is copied of a stream that another process made longer: %s', async (name, bytes) => {
  await expect(written(name, bytes)).rejects.toMatchObject({ code: 'launch-changed', exitCode: 3 });
  expect(existsSync(at(`${name}-written/stdout`))).toBe(false);
});

test.each(['stdout', 'stderr', 'evidence/report.html'])(
  'no file is replaced that came meanwhile: %s',
  async (name) => {
    const folder = at(`came-${basename(name)}`);
    const { evidence } = await honestLaunch();
    const made = await launchFolder(folder);
    const files = new Map([...evidence.files, ['report.html', Buffer.from('ours')]]);
    writeFileSync(join(folder, name), 'theirs');
    const written = made
      .write({ ...evidence, files }, left(`left-${basename(name)}`, 3))
      .finally(made.release);
    await expect(written).rejects.toMatchObject({ code: 'evidence-not-written' });
    expect(readFileSync(join(folder, name), 'utf8')).toBe('theirs');
  },
);

/** Only root can make another user's folder. */
const asRoot = process.geteuid?.() === 0 ? test : test.skip;
asRoot('another user’s folder that came during the launch is not written to', async () => {
  const come = () => {
    mkdirSync(at('theirs'));
    chownSync(at('theirs'), 65534, 65534);
  };
  await expect(launchFolder(at('theirs'), come)).rejects.toMatchObject({ code: 'path-refused' });
  expect(readdirSync(at('theirs'))).toEqual([]);
});

test('folders without a file are not kept', async () => {
  mkdirSync(at('folders/out/empty/below'), { recursive: true });
  mkdirSync(at('folders/out/full'));
  writeFileSync(at('folders/out/full/file'), '');
  const folder = await written('folders', 0);
  expect(readdirSync(join(folder, 'output'), { recursive: true }).sort()).toEqual(['full', 'full/file']);
});

test('of a launch that wrote nothing its own folders go, and not another’s at their paths', async () => {
  for (const isMoved of [false, true]) {
    const folder = at(`empty-${isMoved}`);
    const made = await launchFolder(folder);
    if (isMoved) {
      renameSync(folder, `${folder}-away`);
      mkdirSync(folder);
    }
    await made.release();
    expect(existsSync(folder)).toBe(isMoved);
  }
  expect(readdirSync(at('empty-true-away'))).toEqual([]);
});
