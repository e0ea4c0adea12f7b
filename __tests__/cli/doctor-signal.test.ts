import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { holdsWithin } from '../support/wait-until.ts';
import { PROGRAM } from './source-program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-signal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['SIGTERM', 'SIGINT'] as const)('doctor leaves nothing when %s ends it', async (signal) => {
  const doctor = spawn(process.execPath, [...PROGRAM, 'doctor'], {
    env: { ...process.env, TMPDIR: folder },
    stdio: 'ignore',
  });
  const ended = once(doctor, 'exit');
  expect(await holdsWithin(20_000, async () => readdirSync(folder).length > 0)).toBe(true);
  const asked = performance.now();
  doctor.kill(signal);
  expect(await ended).toEqual([3, null]);
  expect(performance.now() - asked).toBeLessThan(5_000);
  expect(readdirSync(folder)).toEqual([]);
});
