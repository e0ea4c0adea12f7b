import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { watchedExec } from '../../src/action/watched-exec.ts';
import { type Client, call } from '../../src/engine/client.ts';
import { startedPrograms, tellStarted } from '../../src/foundation/started-programs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'started-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  ['a client', {}],
  ['one whose output the Action shows, which a library starts', { watchedRun: watchedExec(() => undefined) }],
])('%s is known from its start to its end', async (_, watched) => {
  const program = join(folder, 'client');
  writeFileSync(program, '#!/bin/sh\necho $$\n', { mode: 0o755 });
  const told: (readonly number[])[] = [];
  const end = tellStarted((pids) => told.push(pids));
  const client: Client = { program, globalArguments: [], environment: {}, ...watched };
  const { stdout } = await call(client, [], { watched: true });
  end();
  expect(told.some((pids) => pids.includes(Number(stdout)))).toBe(true);
  expect(startedPrograms()).toEqual([]);
  expect(told.at(-1)).toEqual([]);
});
