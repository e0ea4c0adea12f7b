import { setTimeout as sleep } from 'node:timers/promises';
import { limitOf } from './client.ts';
import type { Engine } from './engine.ts';
import { killFromHost } from './host-kill.ts';

/** How long to wait for an engine that does not answer: after a restart it has its containers again. */
const REMOVAL = { limitMs: 8_000, everyMs: 250 } as const;

/** Removes a container by the name that only this run uses; it may be gone already. */
export async function removeContainer(
  engine: Pick<Engine, 'calls' | 'client'>,
  name: string,
  id: string | null = null,
): Promise<void> {
  const limit = limitOf(engine.client, REMOVAL.limitMs);
  while (!(await engine.calls.remove(name)) && !limit.aborted) {
    if (id !== null) await killFromHost(id);
    await sleep(REMOVAL.everyMs);
  }
}
