import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach } from '@jest/globals';

/** An abstract socket (unix(7)): one process of the machine has it, and the kernel takes it back when that process ends. */
const LOCK = '\0test-of-dead-runs';
const EVERY_MS = 100;
const LONGEST_WAIT_MS = 500_000;

/** The timeout of a test or hook that waits for the lock. */
export const DEAD_RUNS_TIMEOUT_MS = 600_000;

/**
 * Does the work while no other such work runs on this machine, in whichever process. For tests that make what a dead run
 * would leave and look for it, and for tests that remove what all dead runs left: an engine has one list of both.
 */
export async function aloneWithDeadRuns<T>(work: () => Promise<T>): Promise<T> {
  const lock = await lockDeadRuns();
  try {
    return await work();
  } finally {
    await unlock(lock);
  }
}

/** The same for each test of a block: waiting takes none of the test's own time. */
export function eachAloneWithDeadRuns(): void {
  let lock: Server | null = null;
  beforeEach(async () => {
    lock = await lockDeadRuns();
  }, DEAD_RUNS_TIMEOUT_MS);
  afterEach(async () => {
    if (lock === null) return;
    await unlock(lock);
    lock = null;
    // Others that wait look as often as this, and come before the block's next test.
    await sleep(2 * EVERY_MS);
  });
}

async function lockDeadRuns(): Promise<Server> {
  for (const end = performance.now() + LONGEST_WAIT_MS; performance.now() < end; await sleep(EVERY_MS)) {
    const server = createServer((socket) => socket.destroy()).unref();
    server.listen(LOCK);
    const error = await once(server, 'listening').then(
      () => null,
      (failed: NodeJS.ErrnoException) => failed,
    );
    if (error === null) return server;
    if (error.code !== 'EADDRINUSE') throw error;
  }
  throw new Error(
    `Another test held the lock of dead runs for ${LONGEST_WAIT_MS} ms. Look for it in ss -xlp.`,
  );
}

async function unlock(lock: Server): Promise<void> {
  lock.close();
  await once(lock, 'close');
}
