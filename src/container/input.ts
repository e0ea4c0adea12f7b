import { chmodSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { refuseCancelled } from '../foundation/cancelled.ts';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { TooManyEntries } from '../foundation/folder-entries.ts';
import { homeFolder } from '../foundation/home-folder.ts';
import { realPathIfThere } from '../foundation/real-path.ts';
import { entriesAt, readFileAt } from '../foundation/safe-file.ts';
import { resolveInWorkspace } from '../foundation/workspace-path.ts';
import { LookingTime } from '../image/context/looking-time.ts';
import { isRepository, neverCopied } from '../image/context/never-copied.ts';
import { PrivateKeyScan } from '../image/context/private-keys.ts';
import { isSecretName } from '../image/context/secret-names.ts';
import { GATE, SEALED_GATE } from './gate.ts';
import { LAUNCHER } from './seal.ts';

/** One file of INPUT, as the payload will see it below /in. */
export interface StagedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: Sha256;
}

/** The limits of an operator's packet folder (contract §3). */
const LIMITS = { files: 1000, folders: 250, bytes: 16 * 1024 * 1024, depth: 8, names: 256 * 1024 };

/** The packet that is used when the operator names none (contract §3). */
const FIXTURE = { name: 'packet.json', text: '{"packet":"attestation-fixture"}\n' };

/** The files that the run itself puts into INPUT. */
const OURS: readonly string[] = [GATE, SEALED_GATE, LAUNCHER];

/** Folders that are never a packet: mounting them would show the payload the host (contract §3). */
const REFUSED = [
  '/',
  '/home',
  '/root',
  '/var',
  '/run',
  '/etc',
  '/proc',
  '/sys',
  '/dev',
  '/usr',
  '/boot',
  '/opt',
  '/srv',
  '/tmp',
  '/lib',
];
const REFUSED_BELOW = ['/etc', '/proc', '/sys', '/dev', '/run', '/boot', '/var/run', '/var/lib'];

export interface InputOptions {
  /** The digests of the command's own keys and credentials. */
  readonly secrets?: ReadonlySet<Sha256>;
  readonly looking?: LookingTime;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Copies the operator's packet folder into the run's INPUT: regular files only, no links, bounded in size and number. A
 * name under which credentials are kept, and a file that holds a private key, are refused, as for a build: .git/config of a
 * checkout has the job's token.
 *
 * @param source the operator's folder, relative to the workspace, or null for the fixture
 * @param workspace the workspace's root, itself refused as a source
 * @returns the copied files with their digests, sorted by path
 * @throws AttestationError `input-refused` (usage) naming the folder or file, or `cancelled`
 */
export async function stageInput(
  source: string | null,
  target: string,
  workspace: string,
  { secrets = new Set(), looking = new LookingTime(), signal }: InputOptions = {},
): Promise<StagedFile[]> {
  if (source === null) return [put(target, FIXTURE.name, Buffer.from(FIXTURE.text))];
  const root = await resolveSource(source, workspace);
  const name = await nameOf(root, workspace);
  if (name.split('/').some((_, at, parts) => neverCopied(parts.slice(0, at + 1).join('/'), true) !== null))
    throw refused(source, `is in ${printable(name, 200)}, where credentials are kept`);
  const paths: string[] = [];
  for await (const path of walk({ root, name, folders: 0, looking }, '', 0)) {
    if (OURS.includes(path.split('/')[0] ?? ''))
      throw refused(path, 'has the name of a file that the run itself puts there');
    paths.push(path);
    if (paths.length > LIMITS.files) throw refused(source, `holds more than ${LIMITS.files} files`);
  }
  // Evidence and receipts list them.
  if (Buffer.byteLength(JSON.stringify(paths)) > LIMITS.names)
    throw refused(
      source,
      `has paths of more than ${LIMITS.names / 1024} KiB in all, as evidence writes them`,
    );
  // The order of times and inodes must not depend on the folder's own: a payload could read it, and no record has it.
  paths.sort();
  const files: StagedFile[] = [];
  let bytes = 0;
  for (const path of paths) {
    refuseCancelled(signal);
    const content = await readRegular(root, path, LIMITS.bytes - bytes);
    bytes += content.length;
    if (secrets.has(sha256Of(content)))
      throw refused(path, 'is a key or a credential that this command itself uses');
    if (await holdsPrivateKey(content, looking, signal))
      throw refused(path, 'holds a private key or a token, as for a build; take it out of the folder');
    files.push(put(target, path, content));
  }
  setFolderTimes(target, paths);
  return files;
}

/** How much is looked at in one go: a signal must be answered in between, and the watchdog see that the program lives. */
const PIECE = 512 * 1024;

async function holdsPrivateKey(
  content: Buffer,
  looking: LookingTime,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const scan = new PrivateKeyScan();
  for (let at = 0; at < content.length && !scan.found; at += PIECE) {
    looking.timed(() => scan.add(content.subarray(at, at + PIECE)), tooLong);
    await setImmediate();
    refuseCancelled(signal);
  }
  return scan.found;
}

function tooLong(why: string): AttestationError {
  return refused('folder', why);
}

/**
 * Stages the same files again for another run, from the first one's copy, so that both payloads see the same packet. The calls are made
 * at once: handed to another thread each takes ten times as long, and each of twenty controls has its own copy.
 */
export function copyStaged(files: readonly StagedFile[], from: string, to: string): void {
  for (const { path } of files) put(to, path, readFileSync(join(from, path)));
  setFolderTimes(
    to,
    files.map(({ path }) => path),
  );
}

/** Times that no file of the caller's decides. */
const TIME = new Date(0);

/** Folders get their times last: every file put into them changes the times again. */
function setFolderTimes(target: string, paths: readonly string[]): void {
  const folders = new Set(paths.flatMap(foldersOf));
  for (const folder of [...folders].sort()) utimesSync(join(target, folder), TIME, TIME);
}

/** The folders on a path, the deepest first. */
function foldersOf(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

async function resolveSource(source: string, workspace: string): Promise<string> {
  const path = { given: source, name: 'input', workspace, purpose: 'shown' } as const;
  const root = await resolveInWorkspace(path).catch((cause: unknown) => {
    throw cause instanceof AttestationError
      ? cause
      : refused(source, 'does not exist or cannot be read', cause);
  });
  const named = [...REFUSED, homeFolder(), await realPathIfThere(workspace)];
  if (named.includes(root) || REFUSED_BELOW.some((folder) => root.startsWith(`${folder}/`))) {
    throw refused(source, 'is a folder of the host that no payload may see');
  }
  if (dirname(root) === '/home') throw refused(source, 'is a home folder');
  return root;
}

interface Walked {
  readonly root: string;
  /** The folder's own path, by which names in it count as well. */
  readonly name: string;
  folders: number;
  readonly looking: LookingTime;
}

/** Returns a folder's path below the workspace; of another folder, and of the workspace itself, its name. */
async function nameOf(root: string, workspace: string): Promise<string> {
  const below = relative(await realPathIfThere(workspace), root);
  return below === '' || below.startsWith('..') ? basename(root) : below;
}

async function* walk(walked: Walked, below: string, depth: number): AsyncGenerator<string> {
  const { root, name, looking } = walked;
  if (depth > LIMITS.depth) throw refused(below, `lies deeper than ${LIMITS.depth} folders`);
  const entries = await entriesAt(join(root, below), LIMITS.files).catch((cause: unknown) => {
    if (cause instanceof TooManyEntries)
      throw refused(below || root, `holds more than ${LIMITS.files} files`);
    throw refused(below || root, 'is not a readable folder', cause);
  });
  if (isRepository(entries.map(({ name }) => name)))
    throw refused(below || root, 'is a repository of git’s, whose configuration may hold a token');
  walked.folders += entries.filter((entry) => entry.isDirectory()).length;
  // Each control has a copy of its own, and a disk may take a millisecond for each folder.
  if (walked.folders > LIMITS.folders) throw refused(root, `holds more than ${LIMITS.folders} folders`);
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (looking.timed(() => isSecretName(path), tooLong))
      throw refused(
        root,
        'holds a file or folder that has a token or a login in its name; take it out of the folder',
      );
    if (neverCopied(`${name}/${path}`, entry.isDirectory()) !== null)
      throw refused(
        path,
        'has a name under which credentials are kept, as for a build; take it out of the folder',
      );
    if (entry.isDirectory()) yield* walk(walked, path, depth + 1);
    else if (entry.isFile()) yield path;
    else throw refused(path, 'is a link, a device, a pipe or a socket; only regular files are staged');
  }
}

async function readRegular(root: string, path: string, room: number): Promise<Buffer> {
  const read = await readFileAt(join(root, path), room);
  switch (read.kind) {
    case 'bytes':
      return read.bytes;
    case 'folder':
    case 'unsafe':
      throw refused(path, 'is not a regular file');
    case 'too-large':
      throw refused(path, `makes the packet larger than ${LIMITS.bytes} bytes`);
    case 'missing':
    case 'link':
    case 'unreadable':
      throw refused(path, 'cannot be read');
  }
}

function put(target: string, path: string, content: Buffer): StagedFile {
  const to = join(target, path);
  const above = foldersOf(path);
  const [deepest] = above;
  if (deepest !== undefined && mkdirSync(join(target, deepest), { recursive: true }) !== undefined)
    // Whatever the caller's umask, the payload's uid must be able to read its packet.
    for (const folder of above) chmodSync(join(target, folder), 0o755);
  writeFileSync(to, content, { mode: 0o644, flag: 'wx' });
  chmodSync(to, 0o644);
  utimesSync(to, TIME, TIME);
  return { path, size: content.length, sha256: sha256Of(content) };
}

function refused(what: string, why: string, cause?: unknown): AttestationError {
  return new AttestationError('input-refused', `The input ${printable(what, 200)} ${why}.`, { cause });
}
