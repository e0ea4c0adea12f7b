import { readdir, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Where root's OCI runtimes have a folder for each container. */
const STATES = ['/run/runc', '/run/crun'];
const GROUPS = '/sys/fs/cgroup';

/** The bundle of a RUN: the builder calls its container `buildah-` and this (buildah, run_common.go). */
const BUNDLE = /^buildah\d{1,20}$/;
/** Of a build with a RUN in each of many stages. */
const MOST_BUNDLES = 256;

/**
 * Removes what an OCI runtime leaves that was killed while it made the container of a build's RUN: it has no state of that one
 * yet, so that it neither lists nor deletes it. Only what is empty goes: control groups without a process, and a folder with
 * nothing but the pipe at which the container would have waited.
 *
 * @param folders of dead runs
 */
export async function removeHalfMade(folders: readonly string[]): Promise<void> {
  const ids = new Set<string>();
  for (const folder of folders) {
    const names = (await namesIn(join(folder, 'build/scratch'))).filter((name) => BUNDLE.test(name));
    for (const name of names.slice(0, MOST_BUNDLES)) ids.add(`buildah-${name}`);
  }
  if (ids.size === 0) return;
  for (const id of ids) for (const each of STATES) await removeState(join(each, id));
  for await (const group of groupsNamed(ids)) await rmdir(group).catch(() => undefined);
}

/** A machine with a thousand services has some ten thousand, of all controllers. */
const MOST_GROUPS = 100_000;

/** Finds control groups: a runtime makes one below its caller's own, in each hierarchy. */
async function* groupsNamed(ids: ReadonlySet<string>): AsyncGenerator<string> {
  const folders = [GROUPS];
  for (let at = 0; at < Math.min(folders.length, MOST_GROUPS); at += 1) {
    const folder = folders[at] ?? '';
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((each) => each.isDirectory())) {
      const path = join(folder, entry.name);
      if (ids.has(entry.name)) yield path;
      else folders.push(path);
    }
  }
}

async function removeState(state: string): Promise<void> {
  const names = await namesIn(state);
  if (names.some((name) => name !== PIPE)) return;
  if (names.length > 0) await unlink(join(state, PIPE)).catch(() => undefined);
  await rmdir(state).catch(() => undefined);
}

const PIPE = 'exec.fifo';

function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
