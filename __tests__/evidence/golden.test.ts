import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { expectationOf, goldenFolder, readGolden } from './golden.ts';

/** What scripts/fixtures/golden.ts recorded. A folder that is lost is missed here. */
const FOLDERS = [
  'docker-certificate',
  'docker-certificate-not-logged',
  'docker-cosign',
  'docker-ed25519',
  'docker-p256',
  'docker-unsigned',
  'docker-weakened',
  'podman-certificate',
  'podman-certificate-not-logged',
  'podman-changed',
  'podman-ed25519',
  'podman-p256',
  'podman-unsigned',
  'podman-weakened',
] as const;

/** Readings of all folders: one that is lost is missed too. */
const READINGS = 35;

const MAX_BYTES = 2_200_000;

describe.each(FOLDERS)('golden evidence %s', (folder) => {
  const { readings } = expectationOf(folder);

  test.each(readings)('is for ever to a reader $name: $verdict', async ({ name: _, ...reading }) => {
    const { policy, at, ...expected } = reading;
    expect(await readGolden(join(goldenFolder, folder, 'evidence'), { policy, at })).toEqual(expected);
  });
});

describe('the golden folders', () => {
  const all = FOLDERS.map((folder) => expectationOf(folder));

  test('are those on disk, and not many bytes', () => {
    expect(readdirSync(goldenFolder).sort()).toEqual([...FOLDERS]);
    const files = readdirSync(goldenFolder, { recursive: true, encoding: 'utf8' });
    const sizes = files.map((file) => statSync(join(goldenFolder, file))).map(({ size }) => size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(MAX_BYTES);
  });

  test('hold readers who take them and readers who do not', () => {
    const readings = all.flatMap((each) => each.readings);
    expect(readings).toHaveLength(READINGS);
    const accepted = readings.filter(({ verdict }) => verdict === 'ACCEPTED');
    expect(accepted).toHaveLength(10);
    for (const { reasons } of accepted) expect(reasons).toEqual([]);
    for (const { verdict, reasons } of readings) expect(reasons.length > 0).toBe(verdict === 'BLOCKED');
  });
});
