import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { call } from './client.ts';
import type { Engine } from './engine.ts';
import { failedCall } from './inspect.ts';
import { NAME_PREFIX, RUN_LABEL } from './labels.ts';
import { ownerLives, removeRunFolder } from './run-folder.ts';

/** What runs left on this machine whose program is no longer alive. */
export interface Leftovers {
  /** Names: a run's container is called like its folder. */
  readonly containers: readonly string[];
  readonly folders: readonly string[];
}

const RUN_NAME = new RegExp(`^${NAME_PREFIX}[0-9a-f]{32}$`);

/**
 * Finds what dead runs left: containers with our label, and run folders below `temporary`. A run whose program still
 * lives is left alone, unless it is the one that `runId` names (a cancelled job's own).
 */
export async function findLeftovers(
  engine: Engine,
  temporary: string,
  runId: string | null = null,
): Promise<Leftovers> {
  const args = ['ps', '--all', '--filter', `label=${RUN_LABEL}`, '--format', '{{.Names}}'];
  const result = await call(engine.client, args, { timeoutMs: 30_000 });
  if (result.exitCode !== 0) throw failedCall(engine.client, args, result.stderr, result.timedOut);
  const isLeft = async (name: string) =>
    runId === null ? !(await ownerLives(join(temporary, name))) : name === `${NAME_PREFIX}${runId}`;
  const named = result.stdout.split('\n').filter((name) => RUN_NAME.test(name));
  const folders = (await readdir(temporary).catch(() => [])).filter((name) => RUN_NAME.test(name));
  return {
    containers: await keep(named, isLeft),
    folders: (await keep(folders, async (name) => (await isOurs(join(temporary, name))) && isLeft(name))).map(
      (name) => join(temporary, name),
    ),
  };
}

async function keep(names: readonly string[], wanted: (name: string) => Promise<boolean>): Promise<string[]> {
  const flags = await Promise.all(names.map(wanted));
  return names.filter((_, index) => flags[index]);
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
    if (!(await removeRunFolder({ root: folder }))) folders.push(folder);
  }
  return { containers, folders };
}
