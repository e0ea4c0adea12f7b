import { join } from 'node:path';
import { type Client, call } from '../client.ts';
import { failedCall } from '../failed-call.ts';
import type { OrphanedContainer } from '../orphaned-container.ts';

/** A builder's name is that of an image and some words; others' have any length. */
const LINE = '{{.ID}} {{printf "%.512s" .Names}} {{.Status}}';
const LIST_BYTES = 32 * 1024 * 1024;

/**
 * Lists the ids of all containers that Podman knows, and the containers of which it has only files; not those whose id is another's
 * name, which Podman would take it for.
 *
 * @throws AttestationError `engine-call`
 */
export async function storedContainers(
  client: Client,
): Promise<{ readonly known: ReadonlySet<string>; readonly unlisted: readonly OrphanedContainer[] }> {
  const args = ['ps', '--all', '--external', '--no-trunc', '--format', LINE];
  const limits = { timeoutMs: 30_000, keepBytes: LIST_BYTES };
  const { exitCode, stdout, stderr, timedOut, truncated } = await call(client, args, limits);
  if (exitCode !== 0 || truncated) throw failedCall('podman ps', stderr || 'it is too long', timedOut);
  const known = new Set<string>();
  const names = new Set<string>();
  const unlisted: OrphanedContainer[] = [];
  for (const line of stdout.split('\n')) {
    const [, id = '', name = '', status = ''] = /^([0-9a-f]{64}) (\S+) (.+)$/.exec(line) ?? [];
    if (status === 'Storage') unlisted.push({ kind: 'files', id, name, folder: null });
    else if (id !== '') known.add(id);
    names.add(name);
  }
  return { known, unlisted: unlisted.filter(({ id }) => !names.has(id)) };
}

/** A Podman's storage: its folder, and its driver. */
interface Store {
  readonly root: string;
  readonly driver: string;
}

/** Returns a container's own folder in the storage. */
export function placeOf({ root, driver }: Store, { id }: Pick<OrphanedContainer, 'id'>): string {
  return join(root, `${driver}-containers`, id);
}

/**
 * Returns the folder and the driver of this Podman's storage.
 *
 * @throws AttestationError `engine-call`
 */
export async function storeOf(client: Client): Promise<Store> {
  const args = ['info', '--format', '{{.Store.GraphDriverName}} {{.Store.GraphRoot}}'];
  const { exitCode, stdout, stderr, timedOut } = await call(client, args, { timeoutMs: 30_000 });
  const [, driver, root] = /^([a-z0-9]+) (\/.*)$/.exec(stdout.trim()) ?? [];
  if (exitCode !== 0 || driver === undefined || root === undefined)
    throw failedCall('podman info', stderr, timedOut);
  return { root, driver };
}
