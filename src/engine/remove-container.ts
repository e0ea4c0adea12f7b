import { setTimeout as sleep } from 'node:timers/promises';
import { limitOf } from './client.ts';
import type { Engine } from './engine.ts';
import { killFromHost } from './host-kill.ts';
import { OWNER_LABEL } from './labels.ts';
import { ownerHere } from './owner.ts';
import { isContainerId } from './removal-words.ts';

/**
 * How long to wait for an engine that does not answer: after a restart it has its containers again. All removals of a program have
 * this time together: others may have made what depends on any number of its containers, and Podman then removes none of them.
 */
const REMOVAL = { limitMs: 8_000, oneMs: [20_000, 2_000], everyMs: 250 } as const;
let waitedMs = 0;

/**
 * Removes a container of this program's; it may be gone already. Whoever may ask the engine can give its name to another's
 * container.
 *
 * @param id null if it is not known: then it goes by its name only if its label says that it is this program's
 */
export async function removeContainer(
  engine: Pick<Engine, 'calls' | 'client'>,
  name: string,
  id: string | null = null,
): Promise<void> {
  const limit = limitOf(engine.client, Math.max(1, REMOVAL.limitMs - waitedMs));
  // An engine's word for an id: an empty one would be of no container, and count as gone.
  const isKnown = id !== null && isContainerId(id);
  for (;;) {
    const asked = performance.now();
    const timeoutMs = REMOVAL.oneMs[waitedMs < REMOVAL.limitMs ? 0 : 1];
    if (await (isKnown ? engine.calls.remove(id, { timeoutMs }) : removeOwn(engine, name))) return;
    if (limit.aborted) return;
    if (id !== null) await killFromHost(id);
    await sleep(REMOVAL.everyMs);
    waitedMs += performance.now() - asked;
  }
}

/** Returns whether this program has no container of that name any more. */
async function removeOwn({ calls }: Pick<Engine, 'calls'>, name: string): Promise<boolean> {
  const label = `${OWNER_LABEL}=${await ownerHere()}`;
  const found = await calls.list({ kind: 'containers', label, labels: [] }).catch(() => null);
  if (found === null) return false;
  const own = found.find(({ names }) => names.includes(name));
  return own === undefined || calls.remove(own.id);
}
