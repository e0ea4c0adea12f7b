import { expect, it } from '@jest/globals';
import { removalWords } from '../../src/engine/removal-words.ts';

it.each([
  ['docker', ['rm', '--force']],
  // Else it asks what runs to end, and waits for that for ten seconds.
  ['podman', ['rm', '--force', '--time', '0']],
] as const)('%s removes a container at once', (engine, words) => {
  expect(removalWords(engine)).toEqual(words);
});
