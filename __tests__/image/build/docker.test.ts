import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { DOCKER_BUILD } from '../../../src/image/build/docker.ts';
import { inBuildTurn } from '../../../src/image/build/turn.ts';
import { testFolder } from '../../support/test-folder.ts';

const { at } = testFolder('build-docker');

test('what a build left is removed soon though another builds the same for longer', async () => {
  const turn = { folder: at('cache'), of: 'a'.repeat(16) };
  const ends = new AbortController();
  const other = inBuildTurn(turn, () => once(ends.signal, 'abort'));
  await sleep(200);
  const late = setTimeout(() => ends.abort(), 12_000);
  const gone = Promise.reject(new Error('no answer'));
  gone.catch(() => undefined);
  const engine = { name: 'docker', calls: { inspectImage: () => gone, list: () => gone } } as never;
  const began = performance.now();
  const finished = DOCKER_BUILD.finish(
    engine,
    { tag: 'x' } as never,
    { scratchFolder: at('.') } as never,
    '',
    turn,
  );
  await expect(finished).rejects.toThrow('no answer');
  expect(performance.now() - began).toBeLessThan(9_000);
  clearTimeout(late);
  ends.abort();
  await other;
}, 60_000);
