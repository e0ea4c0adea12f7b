import type { Removal } from '../../foundation/goes-on.ts';
import type { EngineFacts } from '../../probes/host-facts.ts';
import type { Client } from '../client.ts';
import type { OrphanedContainer, OrphanedContainers, RemovedContainers } from '../orphaned-container.ts';
import { findOrphanedFiles, removeOrphanedFiles } from './orphaned-files.ts';
import { findOrphanedProcesses, removeOrphanedProcess } from './orphaned-processes.ts';
import { emptyStuckLayers } from './stuck-layers.ts';

/** Finds and removes Podman's orphaned containers with its client (seen in 5.4.2). */
export function orphanedContainers(client: Client, facts: EngineFacts): OrphanedContainers {
  return {
    processes: () => findOrphanedProcesses(client),
    files: (runId) => findOrphanedFiles(client, runId),
    remove: (orphans, until) => removeOrphaned(client, facts, orphans, until),
  };
}

/**
 * Removes those that are still orphans.
 *
 * @throws AttestationError `engine-call`
 */
async function removeOrphaned(
  client: Client,
  facts: EngineFacts,
  orphans: readonly OrphanedContainer[],
  until: number,
): Promise<RemovedContainers> {
  const left: OrphanedContainer[] = [];
  let goesOn = false;
  for (const orphan of orphans) {
    // While files are removed Podman answers nothing else.
    const end: Removal =
      goesOn || performance.now() > until ? 'failed' : await removeAgain(client, facts, orphan, until);
    if (end === 'failed') left.push(orphan);
    goesOn ||= end === 'goes on';
  }
  return { left, goesOn };
}

/** How long layers are waited for that Podman cannot delete. */
const STUCK_MS = 2_000;

/** Once more where the first removal left Podman with a layer that it cannot delete. */
async function removeAgain(
  client: Client,
  facts: EngineFacts,
  orphan: OrphanedContainer,
  until: number,
): Promise<Removal> {
  const end = await removeOne(client, facts, orphan, until).catch((): Removal => 'failed');
  if (end !== 'failed' || !(await emptyStuckLayers(client, STUCK_MS))) return end;
  return removeOne(client, facts, orphan, until);
}

/** How long the end of a process is waited for that was begun in time, in milliseconds. */
const PROCESS_MS = { least: 1_000, most: 60_000 };

async function removeOne(
  client: Client,
  facts: EngineFacts,
  { kind, id }: OrphanedContainer,
  until: number,
): Promise<Removal> {
  if (kind === 'files') return removeOrphanedFiles(client, id);
  const timeoutMs = Math.min(PROCESS_MS.most, Math.max(PROCESS_MS.least, until - performance.now()));
  return (await removeOrphanedProcess(client, facts, id, timeoutMs)) ? 'done' : 'failed';
}
