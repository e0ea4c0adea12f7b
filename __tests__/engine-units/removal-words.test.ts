import { expect, it } from '@jest/globals';
import { removalWords } from '../../src/engine/removal-words.ts';

const ID = '0123456789abcdef'.repeat(4);

it.each([
  ['docker', 'x', ['rm', '--force', '--volumes', 'x']],
  ['docker', ID, ['rm', '--force', '--volumes', ID]],
  // Else it asks what runs to end, and waits for that for ten seconds.
  ['podman', 'x', ['rm', '--force', '--time', '0', '--volumes', 'x']],
  // Else it is taken for another’s name before it is taken for an id.
  ['podman', ID, ['rm', '--force', '--time', '0', '--volumes', '--filter', `id=${ID}`]],
] as const)('%s removes a container at once, and %s is that', (engine, container, words) => {
  expect(removalWords(engine, container)).toEqual(words);
});
