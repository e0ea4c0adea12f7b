/** Every file system in memory that a run or a control has: the runtime fills it from the image before any limit holds. */

import { expect, it } from '@jest/globals';
import { planRun } from '../../../src/container/run-arguments.ts';
import { sha256Of } from '../../../src/foundation/digest.ts';
import type { RunFlag } from '../../../src/foundation/run-flag.ts';
import { CONTROLS } from '../../../src/probes/controls/controls.ts';
import { BASE, factsOf, file } from './images.ts';

const planned = planRun({
  engine: { name: 'podman', rootless: false },
  folder: { name: 'x', profile: '/x', input: '/x', output: '/x' },
  labels: {},
  imageId: sha256Of(''),
  extra: [],
});

/** Podman adds these to a run whose root is read-only, unless it is told not to (podman-run(1), --read-only-tmpfs). */
const OF_PODMAN = ['/dev', '/dev/shm', '/run', '/tmp', '/var/tmp'];

function placesOf(flags: readonly RunFlag[]): string[] {
  return flags.flatMap(({ flag, value }) => (flag === '--tmpfs' ? (value?.split(':')[0] ?? []) : []));
}

const added = CONTROLS.flatMap(({ weakens }) =>
  weakens.flatMap((each) => (each.kind === 'with-flag' ? { flag: each.flag, value: each.value ?? '' } : [])),
);
const places = [...new Set([...OF_PODMAN, ...placesOf(planned), ...placesOf(added)])];

it('knows them', () => {
  expect(places).toEqual([...OF_PODMAN, '/dev/mqueue', '/dev/pts', '/mnt']);
});

it.each(places)('%s may hold little', async (place) => {
  const full = [...BASE, file(`${place.slice(1)}/full`, Buffer.alloc(17 * 1024 ** 2))];
  await expect(factsOf({ layers: [full] })).rejects.toMatchObject({
    code: 'image-unreadable',
    message: expect.stringContaining('where a run covers it'),
  });
});
