import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answering, describeEngines } from '../engines.ts';
import { type Canary, plantCanary } from '../hostile/canary.ts';
import { liar, withContext } from '../hostile/sandbox.ts';
import { groupOf, titled } from '../hostile/table.ts';
import { withDiskUse } from '../support/disk-use.ts';
import { Results } from './at-once.ts';
import { type Ended, runCommand } from './command.ts';

const SUITE = 'a payload that attacks its host';
const group = groupOf('engine/payload-attacks.test.ts', SUITE);
const PAYLOADS = new URL('../hostile/payloads/', import.meta.url);
const GIB = 1024 ** 3;

/** How many run at a time: they share an image's tag, and two cores. */
const AT_ONCE = 3;

interface Attacked extends Ended {
  /** By how much the host's free space was less at its worst, sampled while the payload ran. */
  readonly usedBytes: number;
}

let folder: string;
let canary: Canary;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attacks-'));
  canary = plantCanary(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function attacked(engine: 'docker' | 'podman', id: string): Promise<Attacked> {
  const payload = liar(
    `CANARY = ${JSON.stringify(canary.path)}\n${readFileSync(new URL(`${id}.py`, PAYLOADS), 'utf8')}`,
  );
  return withContext({ payload }, async (context) => {
    const args = ['--context', context, '--timeout', '20'];
    const { result, usedBytes } = await withDiskUse(() => runCommand(engine, args, { canary }));
    return { ...result, usedBytes };
  });
}

describeEngines(SUITE, (engine) => {
  let ended: Results<Attacked>;
  beforeAll(async () => {
    const ids = answering.includes(engine) ? group.rows.map(([id]) => id) : [];
    ended = await Results.of(ids, AT_ONCE, (id) => attacked(engine, id));
  }, 300_000);

  test.each(titled(group))('%s', (_, id, outcome) => {
    const { result, exitCode, seconds, usedBytes } = ended.get(id);
    // A failed run's own signed statement only repeats the failure.
    const codes = result.reasons.map(({ code }) => code).filter((code) => !code.startsWith('statement-'));
    if (outcome === 'ACCEPTED') expect(codes).toEqual([]);
    else expect(codes).toEqual(expect.arrayContaining(outcome.split(' ')));
    expect(exitCode).toBe(outcome === 'ACCEPTED' ? 0 : 3);
    expect(seconds).toBeLessThan(20 + 30);
    expect(usedBytes).toBeLessThan(GIB);
  });
});

test('each hostile payload is a row, and each row a payload', () => {
  const files = readdirSync(PAYLOADS).map((name) => name.replace(/\.py$/, ''));
  expect(files.sort()).toEqual(group.rows.map(([id]) => id).sort());
});
