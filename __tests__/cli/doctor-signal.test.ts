import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { slowDocker } from '../support/slow-docker.ts';
import { holdsWithin } from '../support/wait-until.ts';
import { PROGRAM } from './source-program.ts';

let folder: string;
let sockets: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-signal-'));
  sockets = mkdtempSync(join(tmpdir(), 'doctor-signal-'));
});
afterAll(() => {
  for (const each of [folder, sockets]) rmSync(each, { recursive: true, force: true });
});

test.each(['SIGTERM', 'SIGINT'] as const)('doctor leaves nothing when %s ends it', async (signal) => {
  const socket = join(sockets, `${signal}.sock`);
  // However late this test sees the folder: doctor waits for its engines' answers until the signal was sent.
  let goOn = () => {};
  const signalled = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const close = await slowDocker(socket, () => signalled);
  const doctor = spawn(process.execPath, [...PROGRAM, 'doctor', '--allow-engine-endpoint'], {
    env: { ...process.env, TMPDIR: folder, DOCKER_HOST: `unix://${socket}` },
    stdio: 'ignore',
  });
  const ended = once(doctor, 'exit');
  try {
    expect(await holdsWithin(20_000, async () => readdirSync(folder).length > 0)).toBe(true);
    const asked = performance.now();
    doctor.kill(signal);
    goOn();
    expect(await ended).toEqual([3, null]);
    expect(performance.now() - asked).toBeLessThan(5_000);
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    doctor.kill('SIGKILL');
    close();
  }
});
