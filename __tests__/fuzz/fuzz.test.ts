import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { TARGETS } from './targets.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/check/fuzz.mjs', import.meta.url));
const RUNS = 4000;

test(`every border stands ${RUNS} executions of coverage-guided fuzzing`, () => {
  const { stdout, status } = spawnSync(process.execPath, [SCRIPT, '--together', '--runs', String(RUNS)], {
    encoding: 'utf8',
  });
  process.stdout.write(`fuzzing: ${stdout}`);
  expect(stdout).toMatch(/^\d{4,} executions of 1 targets, 0 findings$/m);
  expect(status).toBe(0);
});

test.each(TARGETS.map(({ name, seeds, run }) => [name, seeds, run] as const))(
  '%s: its examples, and each of them cut and doubled',
  async (_, seeds, run) => {
    for (const seed of seeds()) {
      for (const bytes of [
        seed,
        seed.subarray(0, seed.length / 2),
        Buffer.concat([seed, seed]),
        new Uint8Array(),
      ])
        await run(bytes);
    }
  },
);
