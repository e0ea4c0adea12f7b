import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeEngine } from '../engines.ts';
import { connectTestEngine } from './test-engine.ts';

/** Has as many processes as another user may make, which do nothing. */
const MANY = `
import os, sys, time
os.setgid(65534); os.setuid(65534)
for each in range(4000):
    if os.fork() == 0:
        time.sleep(60)
        os._exit(0)
print('made', flush=True)
time.sleep(60)
`;

/** Processor time in milliseconds, the least of three: a worker of tests has more to do at times. */
async function computedMs(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

/** What the look once did for each process, whoever's it was. */
async function readAllCommandLines(): Promise<void> {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    await readFile(`/proc/${pid}/cmdline`).catch(() => null);
  }
}

describeEngine('podman', 'the look for orphans beside thousands of another user’s processes', () => {
  it('computes little for each', async () => {
    const room = await mkdtemp(join(tmpdir(), 'many-processes-'));
    const { engine, close } = await connectTestEngine('podman', room);
    // A group of its own, which is ended as a whole.
    const many = spawn('/usr/bin/python3', ['-c', MANY], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(many.stdout, 'data');
      const lookMs = await computedMs(async () => engine.orphaned?.processes());
      const readMs = await computedMs(readAllCommandLines);
      expect(lookMs).toBeLessThan(readMs / 2);
    } finally {
      if (many.pid !== undefined) process.kill(-many.pid, 'SIGKILL');
      await close();
      await rm(room, { recursive: true, force: true });
    }
  }, 60_000);
});
