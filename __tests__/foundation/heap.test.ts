import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const HEAP = fileURLToPath(new URL('../../src/foundation/heap.ts', import.meta.url));

/** Returns the size in MB of the part for new values, in a process that has kept values of about 100 MB for a while. */
function newSpaceMb(before: string): number {
  const code = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { collectGarbage, keepNewSpaceSmall } from ${JSON.stringify(HEAP)};
    ${before}
    let kept = [];
    let most = 0;
    for (let i = 0; i < 2e6; i += 1) {
      kept.push({ i });
      if (i % 4e5 === 0) kept = [];
      if (i % 1e4 !== 0) continue;
      const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
      most = Math.max(most, space.space_size);
    }
    console.log(most / 1024 ** 2);`;
  const args = ['--no-warnings', '--experimental-strip-types', '--input-type=module', '-e', code];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

it('keeps the part for new values small, which grows by itself', () => {
  const [grown, kept] = [newSpaceMb(''), newSpaceMb('keepNewSpaceSmall();')];
  expect(grown).toBeGreaterThan(16);
  expect(kept).toBeLessThan(grown / 2);
});
