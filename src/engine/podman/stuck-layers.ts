import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { goesOn, type Removal } from '../../foundation/goes-on.ts';
import { whyNotSafePlace } from '../../foundation/own-path.ts';
import { systemProgram } from '../../foundation/programs.ts';
import { readRegularFile } from '../../foundation/safe-file.ts';
import { type CallOptions, type CallResult, type Client, call, callThatGoesOn } from '../client.ts';
import { JsonView } from '../json-view.ts';

/**
 * What each call of Podman's says, and nothing else, while its storage holds a layer that it cannot delete
 * (containers/storage, Load: it deletes what is incomplete). The path is its own up to the layer's folder, and below it a payload's.
 */
const STUCK = /^deleting layer "([0-9a-f]{64})": [a-z]{1,20} (\/[^"\n]*)/;

/** A layer, and where the storage keeps it: ROOT/DRIVER/ID/diff. */
export interface StuckLayer {
  readonly id: string;
  readonly files: string;
}

/** Returns the layer that a call of Podman's first names as one that it cannot delete; null if it names none. */
export function stuckLayer(said: string): StuckLayer | null {
  // Only there: a folder's name may be the same words, with another layer.
  const begin = said.indexOf('deleting layer "');
  const [, id = '', path = ''] = (begin < 0 ? null : STUCK.exec(said.slice(begin))) ?? [];
  const files = `/${id}/diff`;
  const at = path.indexOf(`${files}/`);
  return at < 0 ? null : { id, files: path.slice(0, at + files.length) };
}

/** Whether a storage that only root or this user can change lists the layer as one that is to be deleted, or is half made. */
async function isIncomplete({ id, files }: StuckLayer): Promise<boolean> {
  const driver = dirname(dirname(files));
  if (whyNotSafePlace(dirname(driver)) !== null) return false;
  if ((await lstat(files).catch(() => null))?.isDirectory() !== true) return false;
  for (const list of LISTS) {
    const read = await readRegularFile(join(`${driver}-layers`, list), LIST_BYTES, false);
    if (read.kind === 'bytes' && marks(read.bytes.toString('utf8'), id)) return true;
  }
  return false;
}

function marks(list: string, id: string): boolean {
  try {
    const layers = JsonView.parse(list, 'the list of layers').list();
    return layers.some(
      (layer) => layer.at('id').string() === id && layer.at('flags', 'incomplete').boolean(),
    );
  } catch {
    return false;
  }
}

/**
 * Makes a call, and a second time where a layer was stuck; not one whose output is read as it comes.
 *
 * @param options of both
 */
export async function callUnstuck(
  client: Client,
  args: readonly string[],
  options: CallOptions,
): Promise<CallResult> {
  const result = await call(client, args, options);
  const isRead = options.onStdout !== undefined;
  if (result.exitCode === 0 || isRead || stuckLayer(result.stderr) === null) return result;
  await emptyStuckLayers(client, EMPTYING_MS);
  return call(client, args, options);
}

/** How long one call waits for them. */
const EMPTYING_MS = 2_000;

/** Layers of one run may be stuck, one after the other. */
const MOST = 16;

/**
 * Empties layers that Podman deletes and cannot: its removal opens a descriptor for each level of nested folders, which
 * a payload or a RUN can make deeper than any program may open files, and then it answers nobody (5.4.2). rm(1) opens a few.
 *
 * @param mostMs how long to wait for all; rm(1) goes on
 * @returns whether there were any
 */
export async function emptyStuckLayers(client: Client, mostMs: number): Promise<boolean> {
  const until = performance.now() + mostMs;
  let emptied = 0;
  for (; emptied < MOST && performance.now() < until; emptied += 1) {
    // Not every call says it: `ps` reads the list of layers without deleting any.
    const { stderr } = await call(client, ['info', '--format', 'json'], { timeoutMs: mostMs });
    const layer = stuckLayer(stderr);
    if (layer === null || !(await isIncomplete(layer))) break;
    const left = Math.max(1, until - performance.now());
    await (process.geteuid?.() === 0
      ? remove(layer.files, left)
      : removeInNamespace(client, layer.files, left));
  }
  return emptied > 0;
}

async function remove(layer: string, mostMs: number): Promise<Removal> {
  const program = await systemProgram('rm');
  if (program === null) return 'failed';
  return goesOn(program, [...REMOVE, layer], { PATH: '/usr/bin:/bin', LC_ALL: 'C' }, mostMs);
}

/** The files may be of ids that only the user's own namespace has. This call does not open the storage. */
function removeInNamespace(client: Client, layer: string, mostMs: number): Promise<Removal> {
  return callThatGoesOn(client, ['unshare', 'rm', ...REMOVE, layer], mostMs);
}

const REMOVE = ['-rf', '--'];

/** Where it lists its layers: those of images, and of containers that go with their end (containers/storage, layers.go). */
const LISTS = ['layers.json', 'volatile-layers.json'];
/** Longer than the list of any engine's layers. */
const LIST_BYTES = 16 * 1024 * 1024;

/**
 * Returns whether a layer may be stuck: Podman marks each that it makes or deletes as incomplete meanwhile.
 *
 * @param store the member of that name in `podman info`
 */
export async function mayHaveStuckLayers(store: JsonView): Promise<boolean> {
  const layers = join(store.at('graphRoot').string(), `${store.at('graphDriverName').string()}-layers`);
  for (const list of LISTS) {
    const read = await readRegularFile(join(layers, list), LIST_BYTES, false);
    if (read.kind === 'bytes' && read.bytes.includes('"incomplete":true')) return true;
  }
  return false;
}
