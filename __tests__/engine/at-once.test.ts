import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { groupOf } from '../hostile/table.ts';
import { attested, reasonsOf } from './attested.ts';

const SUITE = 'many runs at once on one machine';
const group = groupOf('engine/at-once.test.ts', SUITE);

/** One engine and two cores serve all of them; the last of thirty-two waits for the other ones. */
const COUNTS = [2, 8, 32];
const LIMIT_MS = 400_000;

describeEngines(SUITE, (engine) => {
  test.each(COUNTS)(
    '%d of them, with one tag and one parent of their outputs',
    async (count) => {
      expect(group.rows.length).toBeGreaterThan(0);
      const folder = await mkdtemp(join(tmpdir(), 'at-once-'));
      try {
        const numbers = Array.from({ length: count }, (_, n) => n);
        const results = await Promise.all(
          numbers.map((n) => attested({ engine, challenge: `run ${n}`, output: join(folder, String(n)) })),
        );
        for (const [n, result] of results.entries()) {
          expect(reasonsOf(result)).toEqual([]);
          expect(result.verdict).toBe('ACCEPTED');
          expect(result.bundle.challenge).toBe(`run ${n}`);
          expect(readdirSync(result.evidenceFolder)).toEqual(expect.arrayContaining(['attest.jsonl']));
        }
        const containers = new Set(results.map(({ bundle }) => bundle.host.container.id));
        expect(containers.size).toBe(count);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    LIMIT_MS,
  );
});
