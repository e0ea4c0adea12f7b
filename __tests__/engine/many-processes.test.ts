import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
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
      const before = process.cpuUsage();
      await engine.orphaned?.processes();
      const { user, system } = process.cpuUsage(before);
      // It was two seconds (half a millisecond each); it is a hundredth of a millisecond each.
      expect((user + system) / 1000).toBeLessThan(700);
    } finally {
      if (many.pid !== undefined) process.kill(-many.pid, 'SIGKILL');
      await close();
      await rm(room, { recursive: true, force: true });
    }
  }, 60_000);
});
