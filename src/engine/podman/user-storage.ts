import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { makeFolders } from '../../foundation/make-folders.ts';
import { whyNotSafePlace } from '../../foundation/own-path.ts';
import { realPath } from '../../foundation/real-path.ts';
import { type NotRead, readFileAt } from '../../foundation/safe-file.ts';
import { codeOf } from '../../foundation/thrown.ts';
import type { ClientFolder } from '../client-folder.ts';
import { type Environment, homeOf } from './client.ts';

/**
 * Copies the user's storage.conf, which may say where the images are, into the client's home. `CONTAINERS_STORAGE_CONF`
 * does not work: without root Podman takes no folder from that file (measured with 5.4.2). Links are followed, because
 * managers of dotfiles make them; a link to nothing counts as no file, as in Podman.
 *
 * @throws AttestationError `engine-storage` (blocked) if there is something else: without the file Podman would use
 *   another storage than the user's
 */
export async function keepStorage(caller: Environment, { home }: ClientFolder): Promise<void> {
  const config = caller['XDG_CONFIG_HOME'] || join(homeOf(caller), '.config');
  const path = join(config, 'containers', 'storage.conf');
  const bytes = await storageConfig(path);
  if (bytes === null) return;
  const text = expanded(bytes.toString('utf8'), caller);
  refuseMountProgram(path, text);
  refuseUnsafePlaces(path, text, PLACE);
  refuseOtherStores(path, text);
  const folder = join(home, '.config', 'containers');
  await makeFolders(folder, 0o700);
  await writeFile(join(folder, 'storage.conf'), text, { mode: 0o600 });
}

/** The machine's own files, of which Podman reads both (containers-storage.conf(5)). */
const MACHINES = ['/usr/share/containers/storage.conf', '/etc/containers/storage.conf'];

/**
 * Refuses a place that the machine's own storage.conf names and that another user can change, before Podman opens it: what lies there
 * decides also what Podman says of its places. A variable is refused, since Podman has another home; `$UID` is a number that Podman itself puts in.
 *
 * @param paths the files, for tests
 * @throws AttestationError `engine-storage` (blocked)
 */
export async function refuseMachinesPlaces(
  rootless: boolean,
  paths: readonly string[] = MACHINES,
): Promise<void> {
  const names = rootless ? ROOTLESS_PLACE : ROOTS_PLACE;
  for (const path of paths) {
    const bytes = await storageConfig(path);
    const text = bytes?.toString('utf8').replaceAll(/^[ \t]*#.*$/gm, '') ?? '';
    refuseUnsafePlaces(path, text.replaceAll('$UID', String(process.getuid?.())), names);
  }
}

/**
 * Puts in the caller's own values: Podman has another home, and would take any variable, one that is not set as nothing.
 */
function expanded(text: string, caller: Environment): string {
  const values = { HOME: homeOf(caller), USER: caller['USER'], UID: String(process.getuid?.()) };
  return text.replaceAll(/\$(?:(HOME|USER|UID)\b|\{(HOME|USER|UID)\})/g, (variable, plain, braced) => {
    const value = Object.entries(values).find(([name]) => name === (plain ?? braced))?.[1] ?? '';
    return /^[\w/.@+-]+$/.test(value) ? value : variable;
  });
}

/** As TOML writes it in every form of a key; its reader takes letters of either case, and the long s and the sign for kelvin. */
const MOUNT_PROGRAM = /mount_program["']?[ \t]*=[ \t]*/giu;
/** What is allowed, and compared again with what Podman says of its storage (`storage.ts`). */
const FUSE_OVERLAYFS = /(["'])\/usr\/(?:local\/)?bin\/fuse-overlayfs\1(?!["'])/y;

/**
 * Refuses a program that mounts the layers, other than the system's fuse-overlayfs: Podman starts it as soon as it is asked
 * what its storage is. A comment counts as well, since a string of several lines may look like one.
 */
function refuseMountProgram(path: string, text: string): void {
  if (/\\[uUx]/.test(text)) throw notStorage(path, 'it has escapes, in which TOML can write any key');
  for (const { 0: found, index } of text.matchAll(MOUNT_PROGRAM)) {
    FUSE_OVERLAYFS.lastIndex = index + found.length;
    if (!FUSE_OVERLAYFS.test(text)) throw notStorage(path, 'it has a mount program of its own');
  }
}

/** Where a storage is, and a text on one line without variables. */
const PLACE = /(?:graphroot|runroot|rootless_storage_path|imagestore)["']?[ \t]*=[ \t]*/giu;
const ROOTLESS_PLACE = /(?:rootless_storage_path|imagestore)["']?[ \t]*=[ \t]*/giu;
const ROOTS_PLACE = /(?:graphroot|runroot|imagestore)["']?[ \t]*=[ \t]*/giu;
const PATH = /(["'])((?:\/[^"'\\$\n]*)?)\1(?!["'])/y;

/** Other stores, and none of them. */
const STORES = /additional(?:image|layer)stores["']?[ \t]*=[ \t]*/giu;
const NO_STORES = /\[(?:[ \t\r\n]|#[^\n]*\n)*\]|(["'])\1(?!["'])/y;

/** Refuses stores of somebody else's, which `storage.ts` refuses as well, before Podman opens them. */
function refuseOtherStores(path: string, text: string): void {
  for (const { 0: found, index } of text.matchAll(STORES)) {
    NO_STORES.lastIndex = index + found.length;
    if (!NO_STORES.test(text)) throw notStorage(path, 'it has additional stores');
  }
}

/** Refuses a place that another user can change, before Podman opens it: what it keeps there names programs that it starts. */
function refuseUnsafePlaces(path: string, text: string, names: RegExp): void {
  for (const { 0: found, index } of text.matchAll(names)) {
    PATH.lastIndex = index + found.length;
    const place = PATH.exec(text)?.[2];
    if (place === undefined)
      throw notStorage(path, `what stands behind ${printable(found.trim(), 60)} is not plain`);
    const why = place === '' ? null : whyNotSafePlace(place);
    if (why !== null) throw notStorage(path, `it names ${printable(place, 160)}, which ${why}`);
  }
}

/** Podman's own example has 10 KB. */
const STORAGE_CONFIG_BYTES = 64 * 1024;

/** Null if the file is missing. */
async function storageConfig(path: string): Promise<Buffer | null> {
  let target: string;
  try {
    target = await realPath(path);
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(cause))) return null;
    throw notStorage(path, codeOf(cause), cause);
  }
  const read = await readFileAt(target, STORAGE_CONFIG_BYTES);
  if (read.kind === 'bytes') return read.bytes;
  if (read.kind === 'missing') return null;
  throw notStorage(path, whyNot(read));
}

function whyNot(read: NotRead): string {
  if (read.kind === 'too-large') return `it is larger than ${STORAGE_CONFIG_BYTES} bytes`;
  return 'detail' in read ? read.detail : 'it is not a regular file';
}

function notStorage(path: string, why: string, cause?: unknown): AttestationError {
  return new AttestationError(
    'engine-storage',
    `${printable(path, 200)}, which may say where Podman's images are, cannot be used: ${why}.`,
    { cause },
  );
}
