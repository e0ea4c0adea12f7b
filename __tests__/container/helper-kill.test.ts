import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { HelperContainer } from '../../src/container/helper-container.ts';
import { helperKill } from '../../src/container/helper-kill.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { holdsWithin } from '../support/wait-until.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helper-kill-'));
  // Root's runs need no helper.
  jest.spyOn(process, 'getuid').mockReturnValue(1000);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** How many of this program's children are apt's. */
function aptsUnderWay(): number {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'latin1').trim().split(' ');
  const names = children.map((pid) => {
    try {
      return readFileSync(`/proc/${pid}/comm`, 'latin1');
    } catch {
      return '';
    }
  });
  return names.filter((name) => name.startsWith('apt')).length;
}

test('a signal ends the making of the helper’s image, and nothing of it stays', async () => {
  const engine = {
    name: 'docker',
    facts: { image_store: 'classic' },
    calls: { inspectImage: async () => null },
  } as unknown as Engine;
  const interrupt = new AbortController();
  const { signal } = interrupt;
  const context = {
    projectFolder: process.cwd(),
    cacheFolder: join(folder, 'cache'),
    environment: {},
    signal,
  };
  const helper = new HelperContainer(engine, context, 'a'.repeat(32), folder);
  const preparing = helperKill(engine, helper)?.prepare(signal);
  const prepared = expect(preparing).rejects.toMatchObject({ code: 'cancelled' });
  expect(await holdsWithin(20_000, async () => aptsUnderWay() > 0)).toBe(true);
  interrupt.abort('SIGINT');
  await prepared;
  expect(aptsUnderWay()).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});
