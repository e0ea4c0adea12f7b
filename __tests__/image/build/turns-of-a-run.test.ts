import { writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ownerHere } from '../../../src/engine/owner.ts';
import { inBuildTurn } from '../../../src/image/build/turn.ts';
import { testFolder } from '../../support/test-folder.ts';

const { at } = testFolder('turns-of-a-run');

// In a file of its own: what other tests wait counts as well.
test('what a run has waited for one build it does not wait for the next', async () => {
  const turn = { folder: at('cache'), of: 'a'.repeat(16), waitMs: 4_000 };
  await inBuildTurn(turn, async () => undefined);
  writeFileSync(at(`cache/building-${turn.of}`), `${await ownerHere()} another`);
  const secondsOf = async (): Promise<number> => {
    const began = performance.now();
    await inBuildTurn(turn, async () => 'built');
    return (performance.now() - began) / 1000;
  };
  expect(await secondsOf()).toBeGreaterThan(3.8);
  expect(await secondsOf()).toBeLessThan(2);
});
