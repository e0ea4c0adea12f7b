import { readdirSync, readFileSync, statSync } from 'node:fs';
import { lstat, readlink, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate as eventLoop, setTimeout as sleep } from 'node:timers/promises';
import { readOpened } from '../../foundation/safe-file.ts';
import type { EngineFacts } from '../../probes/host-facts.ts';
import { type Client, call, callThatGoesOn } from '../client.ts';
import { failedCall } from '../failed-call.ts';
import { folderOwnerState } from '../folder-marks.ts';
import type { Removal } from '../goes-on.ts';
import { killFromHost } from '../host-kill.ts';
import { NAME_PREFIX } from '../labels.ts';
import type {
  FoundContainers,
  OrphanedContainer,
  OrphanedContainers,
  RemovedContainers,
} from '../orphaned-container.ts';
import type { OwnerState } from '../owner.ts';
import { removalWords } from '../removal-words.ts';
import { BUILD_NAME, profileOfBuild } from './build-container.ts';

const RUN_NAME = new RegExp(`^${NAME_PREFIX}[0-9a-f]{32}$`);
const A_RUN = new RegExp(`${NAME_PREFIX}[0-9a-f]{32}`, 'g');
/** Where a run keeps the profile of its build, which only its own builder is given. */
const PROFILE = new RegExp(`^(/.*/${NAME_PREFIX}[0-9a-f]{32})/build/scratch/build-seccomp\\.json$`);
/** While Podman makes or removes a container, the container may have files and not be listed. */
const MAKING_MS = 3_000;

/** Finds and removes Podman's orphaned containers with its client (seen in 5.4.2). */
export function orphanedContainers(client: Client, facts: EngineFacts): OrphanedContainers {
  return {
    processes: () => findOrphanedProcesses(client),
    files: (runId) => findOrphanedFiles(client, runId),
    remove: (orphans, until) => removeOrphaned(client, facts, orphans, until),
  };
}

/**
 * Finds processes without a container: a monitor of this user's watches them, their bundle is in this Podman's own
 * storage, and this Podman does not list their id. So those of live programs or of another storage are not among them.
 *
 * @throws AttestationError `engine-call`
 */
async function findOrphanedProcesses(client: Client): Promise<OrphanedContainer[]> {
  // Read before the list: a process that is watched now is listed then, unless it ends meanwhile; an ended one is not
  // watched.
  const watched = await monitored();
  if (watched.length === 0) return [];
  const { known } = await listed(client);
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

/**
 * Finds files without a container: of our runs, and of builds of dead ones. It takes seconds if there are any.
 *
 * @throws AttestationError `engine-call`
 */
async function findOrphanedFiles(client: Client, runId: string | null): Promise<FoundContainers> {
  const { unlisted } = await listed(client);
  const isAsked = (run: string) => runId === null || run === `${NAME_PREFIX}${runId}`;
  const runs = unlisted.filter(({ name }) => RUN_NAME.test(name) && isAsked(name));
  const { dead, undecided } = await builds(client, unlisted, isAsked);
  if (runs.length + dead.length === 0) return { orphans: [], undecided };
  await sleep(MAKING_MS);
  const named = await namedRuns();
  const still = new Set((await listed(client)).unlisted.map(({ id }) => id));
  const isFree = ({ folder, name }: OrphanedContainer) =>
    !named.has(folder === null ? name : basename(folder));
  const there = [...runs, ...dead].filter(({ id }) => still.has(id));
  // A run of its own is made, or removed, while somebody works for it.
  const worked = dead.filter((each) => still.has(each.id) && !isFree(each));
  return { orphans: there.filter(isFree), undecided: [...undecided, ...worked] };
}

/** Returns the containers that builders of runs have made whose program is dead, and those of which that is not known. */
async function builds(
  client: Client,
  unlisted: readonly OrphanedContainer[],
  isAsked: (run: string) => boolean,
): Promise<{ readonly dead: OrphanedContainer[]; readonly undecided: OrphanedContainer[] }> {
  const found = { dead: [] as OrphanedContainer[], undecided: [] as OrphanedContainer[] };
  for (const { profile, place, container } of await ofBuilders(client, unlisted)) {
    const [, folder] = PROFILE.exec(profile) ?? [];
    if (folder === undefined || !isAsked(basename(folder))) continue;
    const state = await stateOf(folder, place);
    if (state === 'dead') found.dead.push({ ...container, folder });
    else if (state !== 'alive') found.undecided.push({ ...container, folder });
  }
  return found;
}

/** No build takes as long. */
const LONG_AGO_MS = 3_600_000;

/**
 * The state of the program of a build's run. Where the run's folder is gone, its machine was started anew, or it is in a mount
 * namespace that is not this one.
 *
 * @param place of the build's container
 */
async function stateOf(folder: string, place: string): Promise<OwnerState> {
  const isGone = (await lstat(folder).catch((error: NodeJS.ErrnoException) => error.code)) === 'ENOENT';
  if (!isGone) return folderOwnerState(folder);
  const made = await stat(place).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs > LONG_AGO_MS ? 'dead' : 'undecidable';
}

interface OfABuilder {
  readonly container: OrphanedContainer;
  /** The path of the seccomp profile that its builder was given. */
  readonly profile: string;
  /** Its own folder in the storage. */
  readonly place: string;
}

/** Returns the containers of builders that were given a seccomp profile. */
async function ofBuilders(client: Client, unlisted: readonly OrphanedContainer[]): Promise<OfABuilder[]> {
  const named = unlisted.filter(({ name }) => BUILD_NAME.test(name));
  if (named.length === 0) return [];
  const { root, driver } = await storeOf(client);
  const found: OfABuilder[] = [];
  for (const container of named) {
    const place = join(root, `${driver}-containers`, container.id);
    const profile = await profileOfBuild(place);
    if (profile !== null) found.push({ container, profile, place });
  }
  return found;
}

/**
 * Removes what a builder left that has ended: its own container, with its mount.
 *
 * @param profile the path of the seccomp profile that only this builder was given
 * @throws AttestationError `engine-call`
 */
export async function removeBuildsContainers(client: Client, profile: string): Promise<void> {
  const { unlisted } = await listed(client);
  for (const each of await ofBuilders(client, unlisted))
    if (each.profile === profile) await removeFiles(client, each.container.id);
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
      goesOn || performance.now() > until ? 'failed' : await removeOne(client, facts, orphan);
    if (end === 'failed') left.push(orphan);
    goesOn ||= end === 'goes on';
  }
  return { left, goesOn };
}

async function removeOne(
  client: Client,
  facts: EngineFacts,
  { kind, id }: OrphanedContainer,
): Promise<Removal> {
  if (kind === 'process') return (await removeProcess(client, facts, id)) ? 'done' : 'failed';
  const isThere = (await listed(client)).unlisted.some((each) => each.id === id);
  return isThere ? removeFiles(client, id) : 'done';
}

/** How long the files of one container are waited for: a RUN may have made millions, and a signal ends a run in five seconds. */
const FILES_MS = 1_000;

function removeFiles(client: Client, id: string): Promise<Removal> {
  return callThatGoesOn(client, [...removalWords('podman'), '--volumes', id], FILES_MS);
}

/** Returns whether it is gone. */
async function removeProcess(client: Client, facts: EngineFacts, id: string): Promise<boolean> {
  const words = ['delete', '--force', id];
  const limit = { timeoutMs: 60_000 };
  // Without root the runtime keeps its containers in Podman's own user namespace.
  const result = facts.rootless
    ? await call(client, ['unshare', facts.oci_runtime, ...words], limit)
    : await call({ ...client, program: facts.oci_runtime, globalArguments: [] }, words, limit);
  // A runtime that has lost its state of the container finds nothing, and says that all is well.
  return (await killFromHost(id)) === 0 && result.exitCode === 0;
}

/** A builder's name is that of an image and some words; others' have any length. */
const LINE = '{{.ID}} {{printf "%.512s" .Names}} {{.Status}}';
const LIST_BYTES = 32 * 1024 * 1024;

/** Lists the ids of all containers that Podman knows, and the containers of which it has only files. */
async function listed(
  client: Client,
): Promise<{ readonly known: ReadonlySet<string>; readonly unlisted: readonly OrphanedContainer[] }> {
  const args = ['ps', '--all', '--external', '--no-trunc', '--format', LINE];
  const limits = { timeoutMs: 30_000, keepBytes: LIST_BYTES };
  const { exitCode, stdout, stderr, timedOut, truncated } = await call(client, args, limits);
  if (exitCode !== 0 || truncated) throw failedCall('podman ps', stderr || 'it is too long', timedOut);
  const known = new Set<string>();
  const unlisted: OrphanedContainer[] = [];
  for (const line of stdout.split('\n')) {
    const [, id = '', name = '', status = ''] = /^([0-9a-f]{64}) (\S+) (.+)$/.exec(line) ?? [];
    if (status === 'Storage') unlisted.push({ kind: 'files', id, name, folder: null });
    else if (id !== '') known.add(id);
  }
  return { known, unlisted };
}

/** Returns the folder and the driver of this Podman's storage. */
async function storeOf(client: Client): Promise<{ readonly root: string; readonly driver: string }> {
  const args = ['info', '--format', '{{.Store.GraphDriverName}} {{.Store.GraphRoot}}'];
  const { exitCode, stdout, stderr, timedOut } = await call(client, args, { timeoutMs: 30_000 });
  const [, driver, root] = /^([a-z0-9]+) (\/.*)$/.exec(stdout.trim()) ?? [];
  if (exitCode !== 0 || driver === undefined || root === undefined)
    throw failedCall('podman info', stderr, timedOut);
  return { root, driver };
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
  for await (const { pid, words } of programs()) {
    if (basename(words[0] ?? '') !== 'conmon') continue;
    const wordAfter = (flag: string) => words[words.indexOf(flag) + 1] ?? '';
    const [id, name, bundle] = [wordAfter('-c'), wordAfter('-n'), wordAfter('-b')];
    if (!/^[0-9a-f]{64}$/.test(id) || !RUN_NAME.test(name) || !(await isInOurNamespace(pid))) continue;
    found.push({ pid, id, name, bundle });
  }
  return found;
}

/**
 * Returns the runs that a program works for: a Podman that stands still while it makes a container has files of it, and its
 * words name it, the folder of its service, or the build's.
 */
async function namedRuns(): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  for await (const { words } of programs()) {
    if (basename(words[0] ?? '') === 'conmon') continue;
    for (const [name] of words.join(' ').matchAll(A_RUN)) named.add(name);
  }
  return named;
}

/** What is read of a command line: a monitor's and a builder's own words stand at its beginning. */
const COMMAND_LINE_BYTES = 8 * 1024;

/**
 * The programs of this user and what they were started with, one after the other: anybody may have as many as the machine
 * allows, with a command line of megabytes each, and hold up whoever reads it.
 */
async function* programs(): AsyncGenerator<{ readonly pid: string; readonly words: readonly string[] }> {
  let turned = performance.now();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (performance.now() - turned > TURN_MS) {
      await eventLoop();
      turned = performance.now();
    }
    if (isOurs(pid)) yield { pid, words: (await commandLine(pid)).split('\0') };
  }
}

/** How long processes are looked at before signals are answered, in milliseconds. The kernel answers at once. */
const TURN_MS = 50;

async function commandLine(pid: string): Promise<string> {
  const read = await readOpened(`/proc/${pid}/cmdline`, async (handle) => {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(COMMAND_LINE_BYTES) });
    return buffer.toString('utf8', 0, bytesRead);
  });
  return typeof read === 'string' ? read : '';
}

/**
 * Whether a process is this user's for the kernel. Its /proc folder belongs to its user or, if it says so, to root (proc(5)): most
 * processes are known by that as somebody else's.
 */
function isOurs(pid: string): boolean {
  const uid = process.getuid?.();
  try {
    const owner = statSync(`/proc/${pid}`).uid;
    if (owner !== uid && owner !== 0) return false;
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [, real, effective] = /^Uid:\t(\d+)\t(\d+)\t/m.exec(status) ?? [];
    return real === String(uid) && effective === String(uid);
  } catch {
    return false;
  }
}

async function isInOurNamespace(pid: string): Promise<boolean> {
  const namespace = (process: string) => readlink(`/proc/${process}/ns/pid`).catch(() => null);
  const [theirs, ours] = await Promise.all([namespace(pid), namespace('self')]);
  return theirs !== null && theirs === ours;
}
