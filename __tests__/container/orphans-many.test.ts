import { expect, test } from '@jest/globals';
import { lookFor } from '../../src/container/orphans/clean-up.ts';
import { removedOf } from '../../src/container/orphans/removed.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('orphans-many');
const MANY = 60_000;
const named = (kind: string) =>
  Array.from({ length: MANY }, (_, each) => `${kind} of ${'a'.repeat(60)} ${each}`);

/** Compared each with each, 60,000 names take half a minute. */
async function quickly<T>(work: () => Promise<T> | T): Promise<T> {
  const began = process.cpuUsage();
  const done = await work();
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1e6).toBeLessThan(4);
  return done;
}

test('what was removed of many is found in a moment', async () => {
  const [found, left] = [named('found'), named('found').reverse().slice(1)];
  expect(await quickly(() => removedOf({ found, left }))).toEqual(found.slice(-1));
}, 120_000);

test('many orphans, and as many of perhaps living programs, are summed up in a moment', async () => {
  const [dead, undecided] = [named('dead'), named('undecided')];
  const containers = (names: readonly string[]) => names.map((name) => ({ name, folder: null }));
  const engine = {
    name: 'podman',
    client: { program: '/bin/true', globalArguments: [], environment: {} },
    calls: { list: async () => [] },
    orphaned: {
      processes: async () => containers(dead),
      files: async () => ({
        orphans: [],
        undecided: [...containers(undecided), ...containers(dead.slice(1))],
      }),
    },
  } as unknown as Engine;
  const { engines } = await quickly(() => lookFor({ engines: [engine], temporary: at('.') }));
  // What is an orphan is one, though it may be undecided in another place.
  expect(engines.get(engine)).toEqual({ found: dead, left: dead, undecided });
}, 120_000);
