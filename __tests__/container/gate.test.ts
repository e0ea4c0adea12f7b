import { lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { GATE, openGate, shutGate } from '../../src/container/gate.ts';

let input: string;
let gate: string;
beforeEach(async () => {
  input = await mkdtemp(join(tmpdir(), 'gate-test-'));
  gate = join(input, GATE);
  await shutGate(input, GATE);
});
afterEach(async () => {
  await rm(input, { recursive: true, force: true });
});

const kindOf = (path: string) => lstatSync(path, { throwIfNoEntry: false }) ?? null;

it('is gone when it was opened', () => {
  expect(kindOf(gate)?.isFile()).toBe(true);
  openGate(input, GATE);
  expect(kindOf(gate)).toBeNull();
});

/** What a payload that may write to INPUT puts in its place, as a control lets it. */
it.each<[string, () => void, boolean]>([
  ['nothing', () => undefined, false],
  ['a folder', () => mkdirSync(gate), true],
  [
    'a folder with a file',
    () => {
      mkdirSync(gate);
      writeFileSync(join(gate, 'x'), '');
    },
    true,
  ],
  ['a link, which alone goes', () => symlinkSync(join(input, 'other'), gate), false],
])('ends no run where the payload put %s', (_, put, stays) => {
  writeFileSync(join(input, 'other'), '');
  rmSync(gate);
  put();
  openGate(input, GATE);
  expect(kindOf(gate) !== null).toBe(stays);
  expect(kindOf(join(input, 'other'))?.isFile()).toBe(true);
});

it('does not hide that the folder cannot be read', () => {
  expect(() => openGate(join(gate, 'no-folder'), GATE)).toThrow('ENOTDIR');
});
