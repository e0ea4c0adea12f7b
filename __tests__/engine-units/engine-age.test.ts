import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { PassResult } from '../../scripts/fixtures/releases/passes.ts';
import { newestTriedBefore, refuseOldEngine } from '../../src/engine/engine-age.ts';
import { ENGINE_TRAITS } from '../../src/engine/traits.ts';

it.each([
  ['docker', '20.10.24', 'the oldest Docker that was seen to work is 24.0'],
  ['docker', '19.03.15', 'defaultErrnoRet'],
  ['docker', '23.0.15', '24.0'],
  ['podman', '4.3.1', 'the oldest Podman that was seen to work is 4.9'],
  ['podman', '4.8.9', '4.9'],
  ['podman', '3.4.4', '/dev writable'],
] as const)('%s %s is refused in one sentence that names the oldest', (name, version, words) => {
  expect(() => refuseOldEngine(name, version)).toThrow(
    expect.objectContaining({
      code: 'engine-too-old',
      kind: 'blocked',
      message: expect.stringContaining(words),
    }),
  );
});

it.each([
  ['docker', '24.0.0'],
  ['docker', '29.7.2'],
  ['docker', '100.0.1'],
  ['podman', '4.9.3'],
  ['podman', '4.10.0'],
  ['podman', '5.0.0'],
  ['podman', '10.1'],
  ['docker', 'library-import'],
] as const)('%s %s is not', (name, version) => {
  expect(() => refuseOldEngine(name, version)).not.toThrow();
});

it.each([
  ['docker', '29.1.3', null],
  ['docker', '29.2.0', '29.1'],
  ['docker', '30.0.0', '29.1'],
  ['docker', 'library-import', null],
  ['podman', '5.8.99', null],
  ['podman', '6.0', '5.8'],
] as const)('%s %s is newer than any that was run: %s', (name, version, newest) => {
  expect(newestTriedBefore(name, version)).toBe(newest);
});

it.each(['docker', 'podman'] as const)('the oldest and the newest %s are those of recorded runs', (name) => {
  const recorded: readonly PassResult[] = JSON.parse(
    readFileSync(new URL('../fixtures/venues.json', import.meta.url), 'utf8'),
  );
  const accepted = recorded
    .filter(({ engine, verdict }) => engine === name && verdict === 'ACCEPTED')
    .map(({ versions }) => versions.engine.split('.').map(Number))
    .toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)
    .map((numbers) => numbers.slice(0, 2));
  const { oldest, newest } = ENGINE_TRAITS[name];
  expect([accepted.at(0), accepted.at(-1)]).toEqual([oldest.version, newest]);
});
