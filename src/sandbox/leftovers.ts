import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { call } from './client.ts';
import type { Engine } from './engine.ts';
import { failedCall } from './inspect.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from './labels.ts';
import { ownerLives } from './owner.ts';
import { folderOwnerLives, removeRunFolder } from './run-folder.ts';

/** What runs left on this machine whose program is no longer alive. */
export interface Leftovers {
  /** Names: a run's container is called like its folder. */
  readonly containers: readonly string[];
  readonly folders: readonly string[];
}

const RUN_NAME = new RegExp(`^${NAME_PREFIX}[0-9a-f]{32}$`);

/**
 * Finds what dead runs left: containers with our label, wherever their folders are, and run folders below `temporary`.
 * A run whose program still lives is left alone, unless it is the one that `runId` names (a cancelled job's own).
 */
export async function findLeftovers(
  engine: Engine,
  temporary: string,
  runId: string | null = null,
): Promise<Leftovers> {
  const wanted = runId === null ? null : `${NAME_PREFIX}${runId}`;
  const containers = await keep(await ourContainers(engine), async ({ name, owner }) =>
    wanted === null ? !(await ownerLives(owner)) : name === wanted,
  );
  const names = (await readdir(temporary).catch(() => [])).filter((name) => RUN_NAME.test(name));
  const folders = await keep(
    names.map((name) => join(temporary, name)),
    async (folder) =>
      (await isOurs(folder)) &&
      (wanted === null ? !(await folderOwnerLives(folder)) : folder === join(temporary, wanted)),
  );
  return { containers: containers.map(({ name }) => name), folders };
}

async function ourContainers(engine: Engine): Promise<{ name: string; owner: string }[]> {
  const format = `{{.Names}} {{.Label "${OWNER_LABEL}"}}`;
  const args = ['ps', '--all', '--filter', `label=${RUN_LABEL}`, '--format', format];
  const result = await call(engine.client, args, { timeoutMs: 30_000 });
  if (result.exitCode !== 0) throw failedCall(engine.client, args, result.stderr, result.timedOut);
  return result.stdout.split('\n').flatMap((line) => {
    const [name = '', owner = ''] = line.split(' ');
    return RUN_NAME.test(name) ? [{ name, owner }] : [];
  });
}

async function keep<T>(items: readonly T[], wanted: (item: T) => Promise<boolean>): Promise<T[]> {
  const flags = await Promise.all(items.map(wanted));
  return items.filter((_, index) => flags[index]);
}

/** Only folders of our own user: the temporary folder may be shared with others. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  return found?.isDirectory() === true && found.uid === process.getuid?.();
}

/** Removes them; returns what could not be removed. */
export async function removeLeftovers(engine: Engine, leftovers: Leftovers): Promise<Leftovers> {
  const containers: string[] = [];
  for (const name of leftovers.containers) {
    const result = await call(engine.client, ['rm', '--force', name], { timeoutMs: 60_000 });
    if (result.exitCode !== 0) containers.push(name);
  }
  const folders: string[] = [];
  for (const folder of leftovers.folders) {
    if (!(await removeRunFolder({ root: folder, output: join(folder, 'out') }))) folders.push(folder);
  }
  return { containers, folders };
}
