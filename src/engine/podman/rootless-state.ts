import { lstatSync } from 'node:fs';
import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { makeOwnFolder } from '../../foundation/own-path.ts';
import { readRegularFile } from '../../foundation/safe-file.ts';
import { type Client, call } from '../client.ts';
import { type Environment, othersPlace } from './client.ts';

/**
 * Returns the caller's environment with the folder in which a rootless Podman keeps its state. Without XDG_RUNTIME_DIR Podman
 * chooses this one by itself (containers/storage, pkg/homedir, GetRuntimeDir); but its client joins the user's namespace at
 * once only with the variable (pkg/rootless, rootless_linux.c), and an OCI runtime of which this program asks a list looks for
 * its state where the variable says.
 *
 * @throws AttestationError `engine-storage` (blocked) if another user could replace the folder
 * @param sessions where users' sessions have theirs; another folder for tests
 */
export function withRuntimeFolder(caller: Environment, sessions = '/run/user'): Environment {
  if (caller['XDG_RUNTIME_DIR']) return caller;
  const folder = runtimeFolder(caller, sessions);
  const why = makeOwnFolder(folder);
  if (why !== null) throw othersPlace('The runtime folder (XDG_RUNTIME_DIR may name another)', folder, why);
  return { ...caller, XDG_RUNTIME_DIR: folder };
}

function runtimeFolder(caller: Environment, sessions: string): string {
  const uid = process.getuid?.();
  const ofUser = join(sessions, String(uid));
  const found = lstatSync(ofUser, { throwIfNoEntry: false });
  if (found !== undefined && found.uid === uid && (found.mode & 0o700) === 0o700) return ofUser;
  return join(caller['TMPDIR'] || '/tmp', `storage-run-${uid}`);
}

/**
 * Has Podman start the process that keeps its user namespace, if none does yet. A client that cannot join that namespace starts
 * itself again in a new one, as a child, and setpriv's signal at the end of this program ends only the parent: the child,
 * which builds or serves, gets SIGTERM from Podman itself, and goes on (seen in 5.4.2).
 */
export async function keepUserNamespace(client: Client, signal: AbortSignal | undefined): Promise<void> {
  const folder = client.environment['XDG_RUNTIME_DIR'] ?? '';
  if (await isKept(join(folder, 'libpod/tmp/pause.pid'))) return;
  // If it fails, the calls that follow report why.
  await call(client, ['unshare', 'true'], { timeoutMs: 30_000, keepBytes: 4096, signal }).catch(() => null);
}

/** Bytes of a file that has a process's number. */
const LONGEST_PID = 64;

/** Returns whether the process that a file names is in another user namespace than this program. */
async function isKept(file: string): Promise<boolean> {
  // Anything of this user may have put a pipe there, or gigabytes.
  const read = await readRegularFile(file, LONGEST_PID, false);
  const pid = read.kind === 'bytes' ? read.bytes.toString('utf8').trim() : '';
  if (!/^\d{1,8}$/.test(pid)) return false;
  const namespaceOf = (process: string) => readlink(`/proc/${process}/ns/user`).catch(() => null);
  const [its, ours] = await Promise.all([namespaceOf(pid), namespaceOf('self')]);
  return its !== null && its !== ours;
}
