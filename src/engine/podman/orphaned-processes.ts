import { readlink, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { EngineFacts } from '../../probes/host-facts.ts';
import { type Client, call } from '../client.ts';
import { killFromHost } from '../host-kill.ts';
import { RUN_NAME } from '../labels.ts';
import type { OrphanedContainer } from '../orphaned-container.ts';
import { storedContainers, storeOf } from './stored-containers.ts';
import { userPrograms } from './user-programs.ts';

/**
 * Finds processes without a container: a monitor of this user's watches them, their bundle is in this Podman's own
 * storage, and this Podman does not list their id. So those of live programs or of another storage are not among them.
 *
 * @throws AttestationError `engine-call`
 */
export async function findOrphanedProcesses(client: Client): Promise<OrphanedContainer[]> {
  // Read before the list: a process that is watched now is listed then, unless it ends meanwhile; an ended one is not
  // watched.
  const watched = await monitored();
  if (watched.length === 0) return [];
  const { known } = await storedContainers(client);
  const still = new Set((await monitored()).map(({ pid, id }) => `${pid} ${id}`));
  const orphans = watched.filter(({ pid, id }) => !known.has(id) && still.has(`${pid} ${id}`));
  if (orphans.length === 0) return [];
  const { root: storage } = await storeOf(client);
  const here = orphans.filter(
    ({ id, bundle }) => bundle.startsWith(`${storage}/`) && bundle.endsWith(`/${id}/userdata`),
  );
  const place = await placeOf(storage);
  const found = await Promise.all(
    here.map(async ({ pid, id, name }) => {
      const isSame = place !== null && (await placeOf(`/proc/${pid}/root${storage}`)) === place;
      return isSame ? [{ kind: 'process', id, name, folder: null } as const] : [];
    }),
  );
  return found.flat();
}

/**
 * Device and inode of a folder: in another mount namespace there may be another storage at the same path, with live
 * containers.
 */
async function placeOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? null : `${found.dev}:${found.ino}`;
}

interface Monitored {
  readonly pid: string;
  readonly id: string;
  readonly name: string;
  readonly bundle: string;
}

/**
 * Finds the containers of ours that monitors (conmon) of this user watch. Reads no process in a container: it may pose
 * as one.
 */
async function monitored(): Promise<Monitored[]> {
  const found: Monitored[] = [];
  for await (const { pid, words } of userPrograms()) {
    if (basename(words[0] ?? '') !== 'conmon' || !(await isConmon(pid))) continue;
    const wordAfter = (flag: string) => words[words.indexOf(flag) + 1] ?? '';
    const [id, name, bundle] = [wordAfter('-c'), wordAfter('-n'), wordAfter('-b')];
    if (!/^[0-9a-f]{64}$/.test(id) || !RUN_NAME.test(name) || !(await isInOurNamespace(pid))) continue;
    found.push({ pid, id, name, bundle });
  }
  return found;
}

/** Words are a program's own choice, and who starts one for its user may choose them. */
async function isConmon(pid: string): Promise<boolean> {
  const program = await readlink(`/proc/${pid}/exe`).catch(() => '');
  // After an update of its package.
  return basename(program.replace(/ \(deleted\)$/, '')) === 'conmon';
}

async function isInOurNamespace(pid: string): Promise<boolean> {
  const namespace = (process: string) => readlink(`/proc/${process}/ns/pid`).catch(() => null);
  const [theirs, ours] = await Promise.all([namespace(pid), namespace('self')]);
  return theirs !== null && theirs === ours;
}

/**
 * Ends the process and its group, and returns whether it is gone.
 *
 * @param timeoutMs how long the runtime is waited for
 */
export async function removeOrphanedProcess(
  client: Client,
  facts: EngineFacts,
  id: string,
  timeoutMs: number,
): Promise<boolean> {
  const words = ['delete', '--force', id];
  const limit = { timeoutMs };
  // Without root the runtime keeps its containers in Podman's own user namespace.
  const result = facts.rootless
    ? await call(client, ['unshare', facts.oci_runtime, ...words], limit)
    : await call({ ...client, program: facts.oci_runtime, globalArguments: [] }, words, limit);
  // A runtime that has lost its state of the container finds nothing, and says that all is well.
  return (await killFromHost(id)) === 0 && result.exitCode === 0;
}
