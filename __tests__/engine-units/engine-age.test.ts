import { expect, it } from '@jest/globals';
import { refuseOldEngine } from '../../src/engine/engine-age.ts';

it.each([
  ['docker', '20.10.24', 'the oldest Docker that works is 23.0'],
  ['docker', '19.03.15', 'defaultErrnoRet'],
  ['docker', '22.6.0', '23.0'],
  ['podman', '4.3.1', 'the oldest Podman that works is 4.9'],
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
  ['docker', '23.0.0'],
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
