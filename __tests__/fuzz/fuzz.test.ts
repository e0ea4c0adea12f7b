import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { TARGETS } from './targets.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/check/fuzz.mjs', import.meta.url));
const RUNS = 2500;
/** The first examples are whole documents; those behind them are parts, which are cut and doubled by the fuzzer. */
const MOST_CHANGED = 4;

test(`every border stands ${RUNS} executions of coverage-guided fuzzing`, () => {
  const { stdout, status } = spawnSync(process.execPath, [SCRIPT, '--together', '--runs', String(RUNS)], {
    encoding: 'utf8',
  });
  process.stdout.write(`fuzzing: ${stdout}`);
  expect(stdout).toMatch(/^\d{4,} executions of 1 targets, 0 findings$/m);
  expect(status).toBe(0);
});

test.each(TARGETS.map(({ name, seeds, run }) => [name, seeds, run] as const))(
  '%s: its examples, and the first of them cut and doubled',
  async (_, seeds, run) => {
    for (const [index, seed] of seeds().entries()) {
      await run(seed);
      if (index >= MOST_CHANGED) continue;
      await run(seed.subarray(0, seed.length / 2));
      await run(Buffer.concat([seed, seed]));
    }
    await run(new Uint8Array());
  },
);
