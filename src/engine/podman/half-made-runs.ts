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
 * @param folder of a dead run
 */
export async function removeHalfMade(folder: string): Promise<void> {
  const names = await namesIn(join(folder, 'build/scratch'));
  const groups = [GROUPS, ...(await namesIn(GROUPS)).map((name) => join(GROUPS, name))];
  for (const name of names.filter((each) => BUNDLE.test(each)).slice(0, MOST_BUNDLES)) {
    const id = `buildah-${name}`;
    for (const each of STATES) await removeState(join(each, id));
    for (const each of groups) await rmdir(join(each, id)).catch(() => undefined);
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
