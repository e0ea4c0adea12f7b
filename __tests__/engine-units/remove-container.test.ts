import { expect, test } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import { removeContainer } from '../../src/engine/remove-container.ts';

test('many that an engine refuses to remove are waited for as long as one', async () => {
  let asked = 0;
  const remove = async () => {
    asked += 1;
    return false;
  };
  const engine = { client: {}, calls: { remove } } as unknown as Engine;
  const began = performance.now();
  for (let each = 0; each < 20; each += 1) await removeContainer(engine, 'x', 'f'.repeat(64));
  expect(asked).toBeGreaterThanOrEqual(20);
  expect(performance.now() - began).toBeLessThan(16_000);
}, 200_000);
