import { readdir, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { realPathIfThere } from '../../foundation/real-path.ts';
import { entriesAt } from '../../foundation/safe-file.ts';

/** Where root's OCI runtimes have a folder for each container. */
const STATES = ['/run/runc', '/run/crun'];
const GROUPS = '/sys/fs/cgroup';

/** The bundle of a RUN: the builder calls its container `buildah-` and this (buildah, run_common.go). */
const BUNDLE = /^buildah\d{1,20}$/;
/** Names in the folder of a build with a RUN in each of many stages; one with more is not looked into. */
const MOST_NAMES = 1_000;

/**
 * Removes what an OCI runtime leaves that was killed while it made the container of a build's RUN: it has no state of that one
 * yet, so that it neither lists nor deletes it. Only what is empty goes: control groups without a process, and a folder with
 * nothing but the pipe at which the container would have waited.
 *
 * @param folders of dead runs
 * @param until when it looks at nothing more (performance.now())
 */
export async function removeHalfMade(
  folders: readonly string[],
  until = Number.POSITIVE_INFINITY,
): Promise<void> {
  const ids = new Set<string>();
  for (const folder of folders) {
    if (performance.now() > until) break;
    for (const name of await bundlesIn(folder)) ids.add(`buildah-${name}`);
  }
  if (ids.size === 0) return;
  for (const state of await statesNamed(ids)) await removeState(state);
  for await (const group of groupsNamed(ids, until)) await rmdir(group).catch(() => undefined);
}

/** Follows no link: an earlier step of a job may have put one to a folder of any size there. */
async function bundlesIn(folder: string): Promise<readonly string[]> {
  const entries = await realPathIfThere(folder)
    .then((real) => entriesAt(join(real, 'build/scratch'), MOST_NAMES))
    .catch(() => []);
  return entries.map(({ name }) => name).filter((name) => BUNDLE.test(name));
}

/** Containers of a machine that has many. */
const MOST_STATES = 10_000;

async function statesNamed(ids: ReadonlySet<string>): Promise<readonly string[]> {
  const states: string[] = [];
  for (const folder of STATES) {
    const entries = await entriesAt(folder, MOST_STATES).catch(() => []);
    for (const { name } of entries) if (ids.has(name)) states.push(join(folder, name));
  }
  return states;
}

/** A machine with a thousand services has some ten thousand, of all controllers. */
const MOST_GROUPS = 100_000;

/** Finds control groups: a runtime makes one below its caller's own, in each hierarchy. */
async function* groupsNamed(ids: ReadonlySet<string>, until: number): AsyncGenerator<string> {
  const folders = [GROUPS];
  for (let at = 0; at < Math.min(folders.length, MOST_GROUPS); at += 1) {
    if (performance.now() > until) return;
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
  const entries = await entriesAt(state, 1).catch(() => null);
  if (entries === null || entries.some(({ name }) => name !== PIPE)) return;
  if (entries.length > 0) await unlink(join(state, PIPE)).catch(() => undefined);
  await rmdir(state).catch(() => undefined);
}

const PIPE = 'exec.fifo';
