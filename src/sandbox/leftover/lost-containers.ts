import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, call } from '../engine/client.ts';
import type { Engine } from '../engine/engine.ts';
import { failedCall } from '../engine/failed-call.ts';
import { DEBIAN_BASE_TAG } from '../image/base-image-debian.ts';
import { NAME_PREFIX } from '../labels.ts';

/**
 * What there still is of a container of ours that Podman does not list, since it was killed in the middle (5.4.2): its
 * process, made by the runtime and watched by its monitor, or its files with their mount.
 */
export interface LostContainer {
  readonly kind: 'process' | 'files';
  readonly id: string;
  readonly name: string;
}

const RUN_NAME = new RegExp(`^${NAME_PREFIX}[0-9a-f]{32}$`);
/** What Podman's builder calls its own container, after the image that it builds on; of other bases it may be anybody's. */
const BUILD_NAME = new RegExp(`^${basename(DEBIAN_BASE_TAG).split(':', 1)[0]}-working-container(-\\d+)?$`);
/** A container that is being made has files before it is listed, and one that is being removed after that. */
const MAKING_MS = 3_000;

/**
 * Finds them. Those of programs that live are not among them: their processes are listed, their files soon are, and
 * their builds have a process.
 *
 * @throws AttestationError `engine-call`
 */
export async function findLost(engine: Engine): Promise<LostContainer[]> {
  if (engine.name !== 'podman') return [];
  // Before the list: who is watched now is listed then, unless it ends meanwhile.
  const watched = await monitored();
  const { known, unlisted } = await listed(engine.client);
  const processes = watched.filter(({ id }) => !known.has(id));
  const files = await lostFiles(engine.client, unlisted);
  return [...processes, ...files];
}

/** Removes them; returns those that stay. */
export async function removeLost(engine: Engine, lost: readonly LostContainer[]): Promise<LostContainer[]> {
  const stays: LostContainer[] = [];
  for (const each of lost) {
    const { exitCode } = await call(...removal(engine, each), { timeoutMs: 60_000 });
    if (exitCode !== 0) stays.push(each);
  }
  return stays;
}

function removal(
  { client, facts }: Engine,
  { kind, id }: LostContainer,
): [client: Client, args: readonly string[]] {
  if (kind === 'files') return [client, ['rm', '--force', id]];
  const words = ['delete', '--force', id];
  // Without root the runtime keeps its containers in Podman's own user namespace.
  if (facts.rootless) return [client, ['unshare', facts.oci_runtime, ...words]];
  return [{ ...client, program: facts.oci_runtime, globalArguments: [] }, words];
}

async function lostFiles(
  client: Client,
  unlisted: readonly LostContainer[],
): Promise<readonly LostContainer[]> {
  const ours = unlisted.filter(({ name }) => RUN_NAME.test(name) || BUILD_NAME.test(name));
  if (ours.length === 0) return [];
  await sleep(MAKING_MS);
  const building = await someBuild();
  const still = new Set((await listed(client)).unlisted.map(({ id }) => id));
  return ours.filter(({ id, name }) => still.has(id) && (RUN_NAME.test(name) || !building));
}

/** The ids of all containers that Podman knows, and what it has only files of. */
async function listed(
  client: Client,
): Promise<{ readonly known: ReadonlySet<string>; readonly unlisted: readonly LostContainer[] }> {
  const args = ['ps', '--all', '--external', '--no-trunc', '--format', '{{.ID}} {{.Names}} {{.Status}}'];
  const { exitCode, stdout, stderr, timedOut } = await call(client, args, { timeoutMs: 30_000 });
  if (exitCode !== 0) throw failedCall('podman ps', stderr, timedOut);
  const known = new Set<string>();
  const unlisted: LostContainer[] = [];
  for (const line of stdout.split('\n')) {
    const [, id = '', name = '', status = ''] = /^([0-9a-f]{64}) (\S+) (.+)$/.exec(line) ?? [];
    if (status === 'Storage') unlisted.push({ kind: 'files', id, name });
    else if (id !== '') known.add(id);
  }
  return { known, unlisted };
}

/** What monitors (conmon) of this user watch, of ours. Only those outside every container: what is in one may pose as one. */
async function monitored(): Promise<LostContainer[]> {
  const found: LostContainer[] = [];
  for (const { pid, words } of await programs()) {
    if (basename(words[0] ?? '') !== 'conmon') continue;
    const [id = '', name = ''] = ['-c', '-n'].map((flag) => words[words.indexOf(flag) + 1]);
    if (!/^[0-9a-f]{64}$/.test(id) || !RUN_NAME.test(name) || !(await isBesideUs(pid))) continue;
    found.push({ kind: 'process', id, name });
  }
  return found;
}

/** Whether any build is under way, whoever's: its container is its own to remove. */
async function someBuild(): Promise<boolean> {
  return (await programs()).some(
    ({ words }) =>
      ['podman', 'buildah'].includes(basename(words[0] ?? '')) &&
      words.some((word) => word === 'build' || word === 'bud'),
  );
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

async function isBesideUs(pid: string): Promise<boolean> {
  const namespace = (process: string) => readlink(`/proc/${process}/ns/pid`).catch(() => null);
  const [theirs, ours] = await Promise.all([namespace(pid), namespace('self')]);
  const owner = await stat(`/proc/${pid}`).catch(() => null);
  return theirs !== null && theirs === ours && owner?.uid === process.getuid?.();
}
