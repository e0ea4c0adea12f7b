/** Every file system in memory that a run or a control has: the runtime fills it from the image before any limit holds. */

import { expect, it } from '@jest/globals';
import { planRun } from '../../../src/container/run-arguments.ts';
import { sha256Of } from '../../../src/foundation/digest.ts';
import type { RunFlag } from '../../../src/foundation/run-flag.ts';
import { CONTROLS } from '../../../src/probes/controls/controls.ts';
import { BASE, factsOf, file, folder, symbolicLink } from './images.ts';

const planned = planRun({
  engine: { name: 'podman', rootless: false },
  folder: { name: 'x', profile: '/x', input: '/x', output: '/x' },
  labels: {},
  imageId: sha256Of(''),
  extra: [],
});

/** Podman adds these to a run whose root is read-only, unless it is told not to (podman-run(1), --read-only-tmpfs). */
const OF_PODMAN = ['/dev', '/dev/shm', '/run', '/tmp', '/var/tmp'];
/** And these to one whose program is called as systemd is (podman-run(1), --systemd): any image may have such an entry point. */
const OF_SYSTEMD = ['/run', '/run/lock', '/tmp', '/var/log/journal'];

function placesOf(flags: readonly RunFlag[]): string[] {
  return flags.flatMap(({ flag, value }) => (flag === '--tmpfs' ? (value?.split(':')[0] ?? []) : []));
}

const added = CONTROLS.flatMap(({ weakens }) =>
  weakens.flatMap((each) => (each.kind === 'with-flag' ? { flag: each.flag, value: each.value ?? '' } : [])),
);
const places = [...new Set([...OF_PODMAN, ...OF_SYSTEMD, ...placesOf(planned), ...placesOf(added)])];

it('knows them', () => {
  expect(places.slice(-3)).toEqual(['/dev/mqueue', '/dev/pts', '/mnt']);
});

const FULL = Buffer.alloc(17 * 1024 ** 2);
const refused = {
  code: 'image-unreadable',
  message: expect.stringContaining('where a run covers it'),
};

it.each(places)('%s may hold little', async (place) => {
  const full = [...BASE, file(`${place.slice(1)}/full`, FULL)];
  await expect(factsOf({ layers: [full] })).rejects.toMatchObject(refused);
});

it.each(places)('%s may lead to little', async (place) => {
  const name = place.slice(1);
  const others = BASE.filter((entry) => entry.name !== `${name}/`);
  const full = [...others, folder('big'), file('big/full', FULL), symbolicLink(name, '/big')];
  await expect(factsOf({ layers: [full] })).rejects.toMatchObject(refused);
});
