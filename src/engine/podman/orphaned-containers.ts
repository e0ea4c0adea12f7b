import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineFacts } from '../../probes/host-facts.ts';
import { type Client, call } from '../client.ts';
import { failedCall } from '../failed-call.ts';
import { DEBIAN_BASE_TAG, NAME_PREFIX } from '../labels.ts';
import type { OrphanedContainer, OrphanedContainers } from '../orphaned-container.ts';

const RUN_NAME = new RegExp(`^${NAME_PREFIX}[0-9a-f]{32}$`);
/** What Podman's builder calls its own container, after the image that it builds on; of other bases it may be anybody's. */
const BUILD_NAME = new RegExp(`^${basename(DEBIAN_BASE_TAG).split(':', 1)[0]}-working-container(-\\d+)?$`);
/** A container that is being made has files before it is listed, and one that is being removed after that. */
const MAKING_MS = 3_000;

/** What Podman has lost, searched with its client (seen in 5.4.2). */
export function orphanedContainers(client: Client, facts: EngineFacts): OrphanedContainers {
  return {
    processes: () => findOrphanedProcesses(client),
    files: () => findOrphanedFiles(client),
    remove: (lost) => removeOrphaned(client, facts, lost),
  };
}

/**
 * Finds processes without a container: watched by a monitor of this user's, whose bundle lies in this Podman's own storage,
 * and of an id that this Podman does not list. So those of programs that live are not among them, nor another storage's.
 *
 * @throws AttestationError `engine-call`
 */
async function findOrphanedProcesses(client: Client): Promise<OrphanedContainer[]> {
  // Before the list: who is watched now is listed then, unless it ends meanwhile; and who ended is watched no more.
  const watched = await monitored();
  if (watched.length === 0) return [];
  const { known } = await listed(client);
  const still = new Set((await monitored()).map(({ pid, id }) => `${pid} ${id}`));
  const lost = watched.filter(({ pid, id }) => !known.has(id) && still.has(`${pid} ${id}`));
  if (lost.length === 0) return [];
  const storage = await storageOf(client);
  return lost
    .filter(({ id, bundle }) => bundle.startsWith(`${storage}/`) && bundle.endsWith(`/${id}/userdata`))
    .map(({ id, name }) => ({ kind: 'process', id, name }));
}

/**
 * Finds files without a container: of our runs, and of builds on this project's base image while nothing builds. It takes
 * seconds where there are any. Whose a build's were their name does not tell: for who asks for it, not for every job's end.
 *
 * @throws AttestationError `engine-call`
 */
async function findOrphanedFiles(client: Client): Promise<OrphanedContainer[]> {
  const { unlisted } = await listed(client);
  const ours = unlisted.filter(({ name }) => RUN_NAME.test(name) || BUILD_NAME.test(name));
  if (ours.length === 0) return [];
  await sleep(MAKING_MS);
  const building = await someBuild();
  const still = new Set((await listed(client)).unlisted.map(({ id }) => id));
  return ours.filter(({ id, name }) => still.has(id) && (RUN_NAME.test(name) || !building));
}

/** Removes them, as far as they are still lost. Whether they are gone another look tells. @throws AttestationError `engine-call` */
async function removeOrphaned(
  client: Client,
  facts: EngineFacts,
  lost: readonly OrphanedContainer[],
): Promise<void> {
  for (const { kind, id } of lost) {
    if (kind === 'process') await removeProcess(client, facts, id);
    else if ((await listed(client)).unlisted.some((each) => each.id === id))
      await call(client, ['rm', '--force', id], { timeoutMs: 60_000 });
  }
}

async function removeProcess(client: Client, facts: EngineFacts, id: string): Promise<void> {
  const words = ['delete', '--force', id];
  // Without root the runtime keeps its containers in Podman's own user namespace.
  if (facts.rootless) await call(client, ['unshare', facts.oci_runtime, ...words], { timeoutMs: 60_000 });
  else
    await call({ ...client, program: facts.oci_runtime, globalArguments: [] }, words, { timeoutMs: 60_000 });
}

/** The ids of all containers that Podman knows, and what it has only files of. */
async function listed(
  client: Client,
): Promise<{ readonly known: ReadonlySet<string>; readonly unlisted: readonly OrphanedContainer[] }> {
  const args = ['ps', '--all', '--external', '--no-trunc', '--format', '{{.ID}} {{.Names}} {{.Status}}'];
  const { exitCode, stdout, stderr, timedOut, truncated } = await call(client, args, { timeoutMs: 30_000 });
  if (exitCode !== 0 || truncated) throw failedCall('podman ps', stderr || 'it is too long', timedOut);
  const known = new Set<string>();
  const unlisted: OrphanedContainer[] = [];
  for (const line of stdout.split('\n')) {
    const [, id = '', name = '', status = ''] = /^([0-9a-f]{64}) (\S+) (.+)$/.exec(line) ?? [];
    if (status === 'Storage') unlisted.push({ kind: 'files', id, name });
    else if (id !== '') known.add(id);
  }
  return { known, unlisted };
}

/** The folder that holds what this Podman keeps. */
async function storageOf(client: Client): Promise<string> {
  const args = ['info', '--format', '{{.Store.GraphRoot}}'];
  const { exitCode, stdout, stderr, timedOut } = await call(client, args, { timeoutMs: 30_000 });
  const folder = stdout.trim();
  if (exitCode !== 0 || !folder.startsWith('/')) throw failedCall('podman info', stderr, timedOut);
  return folder;
}

interface Monitored {
  readonly pid: string;
  readonly id: string;
  readonly name: string;
  readonly bundle: string;
}

/** What monitors (conmon) of this user watch, of ours. Only those outside every container: what is in one may pose as one. */
async function monitored(): Promise<Monitored[]> {
  const found: Monitored[] = [];
  for (const { pid, words } of await programs()) {
    if (basename(words[0] ?? '') !== 'conmon') continue;
    const wordAfter = (flag: string) => words[words.indexOf(flag) + 1] ?? '';
    const [id, name, bundle] = [wordAfter('-c'), wordAfter('-n'), wordAfter('-b')];
    if (!/^[0-9a-f]{64}$/.test(id) || !RUN_NAME.test(name) || !(await isBesideUs(pid))) continue;
    found.push({ pid, id, name, bundle });
  }
  return found;
}

/** Whether anything is under way that may build: its container is its own to remove. */
async function someBuild(): Promise<boolean> {
  return (await programs()).some(({ words }) => {
    const program = basename(words[0] ?? '');
    if (program === 'buildah') return true;
    const serves = words.includes('service') && !words.some((word) => word.includes(`/${NAME_PREFIX}`));
    return program === 'podman' && (serves || words.includes('build') || words.includes('bud'));
  });
}

async function programs(): Promise<readonly { readonly pid: string; readonly words: readonly string[] }[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    pids.map(async (pid) => ({
      pid,
      words: (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0'),
    })),
  );
}

/** In our namespace of processes, and this user's by what the kernel says of it: who owns its folder in /proc it can choose (proc(5)). */
async function isBesideUs(pid: string): Promise<boolean> {
  const namespace = (process: string) => readlink(`/proc/${process}/ns/pid`).catch(() => null);
  const [theirs, ours] = await Promise.all([namespace(pid), namespace('self')]);
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, real, effective] = /^Uid:\t(\d+)\t(\d+)\t/m.exec(status) ?? [];
  const uid = String(process.getuid?.());
  return theirs !== null && theirs === ours && real === uid && effective === uid;
}
