import { createHash, type Hash } from 'node:crypto';
import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import type { Engine } from '../engine/engine.ts';
import { removeContainer } from '../engine/remove-container.ts';
import { isSha256, type Sha256 } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import type { FileFact, ImageFileFacts } from '../probes/host-facts.ts';

/** Where the payload lives in every image (contract §2). */
const PAYLOAD_FOLDER = '/app';

/**
 * Places that the run mounts over or that the probes name. As a link in the image each would be somewhere else: INPUT
 * asked for at /in lands on the payload when /in is a link to /app.
 */
const PLACES = [
  '/in',
  '/out',
  '/tmp',
  '/app',
  '/root',
  '/etc',
  '/dev',
  '/dev/mqueue',
  '/proc',
  '/sys',
  '/run',
];

/** More entries than any sandbox image has reason to hold; above it the listing is refused. */
const MAX_ENTRIES = 200_000;

interface Listed {
  readonly executables: (FileFact & { elf: boolean; shebang: string | null })[];
  readonly setid: string[];
  readonly payload: FileFact[];
  readonly links: Map<string, string>;
  readonly regular: Set<string>;
}

/** The files of an image, told for an entrypoint's first word, which is followed through the image's own links. */
export type ImageListing = (interpreter: string) => ImageFileFacts;

/**
 * Lists an image's files by a container of its own that never runs: while the attested one starts, the same files are read
 * of the same image id, and no payload can be in the way. The container is gone afterwards.
 *
 * @param name the container's, which only this run has
 * @param labels what everything of the run carries
 * @throws AttestationError as {@link listContainerFiles}
 */
export async function listImageFiles(
  engine: Pick<Engine, 'calls'>,
  imageId: Sha256,
  name: string,
  labels: Readonly<Record<string, string>>,
): Promise<ImageListing> {
  try {
    await engine.calls.createIdle(imageId, name, labels);
    return await listContainerFiles(engine, name);
  } finally {
    await removeContainer(engine, name);
  }
}

/**
 * Lists a created container's files from the engine's export of them, before it runs: what can be executed in it, what
 * is setuid or setgid, and what its payload is (contract §4, exec half of PR-EXEC-1). Streamed; nothing touches disk.
 *
 * @throws AttestationError `engine-call` if the export fails, `image-files` if it is not a tar or too much
 */
export async function listContainerFiles(
  engine: Pick<Engine, 'calls'>,
  containerId: string,
): Promise<ImageListing> {
  const listed: Listed = { executables: [], setid: [], payload: [], links: new Map(), regular: new Set() };
  await engine.calls.exportFiles(containerId, (tar) => readTar(tar, listed).catch(unreadable));
  return (interpreter) => ({
    executables: listed.executables
      .map((file) => ({ ...file, shebang: file.shebang === null ? null : follow(file.shebang, listed) }))
      .sort(byPath),
    setid: listed.setid.sort(),
    interpreter: follow(interpreter, listed),
    payload: listed.payload.sort(byPath),
  });
}

function unreadable(cause: unknown): never {
  throw new AttestationError(
    'blocked',
    'image-files',
    `The image's files could not be listed: ${printable(cause instanceof Error ? cause.message : String(cause), 200)}.`,
    'Build the image from a plain base, without links in /app or in place of a folder that the run mounts over.',
    cause,
  );
}

async function readTar(stdout: Readable, listed: Listed): Promise<void> {
  const { extract } = await import('tar-stream');
  const tar = extract();
  stdout.on('error', (error) => tar.destroy(error));
  stdout.pipe(tar);
  let entries = 0;
  for await (const entry of tar) {
    entries += 1;
    if (entries > MAX_ENTRIES) throw new Error(`the image holds more than ${MAX_ENTRIES} files`);
    const { name, type, mode, linkname } = entry.header;
    const path = posix.resolve('/', name);
    if (type === 'file' || type === 'contiguous-file') await file(entry, path, mode ?? 0, listed);
    // A hard link is the file itself under another name.
    else if (type === 'link') hardLink(path, posix.resolve('/', linkname ?? ''), listed);
    else if (type === 'symlink') symbolicLink(path, linkname ?? '', listed);
    entry.resume();
  }
}

async function file(
  content: AsyncIterable<unknown>,
  path: string,
  mode: number,
  listed: Listed,
): Promise<void> {
  listed.regular.add(path);
  if ((mode & 0o6000) !== 0) listed.setid.push(path);
  const executable = (mode & 0o111) !== 0;
  const payload = path.startsWith(`${PAYLOAD_FOLDER}/`);
  if (!executable && !payload) return;
  const { sha256, head } = await digest(content);
  if (executable)
    listed.executables.push({ path, sha256, elf: head.startsWith(ELF_MAGIC), shebang: shebangOf(head) });
  if (payload) listed.payload.push({ path, sha256 });
}

function symbolicLink(path: string, target: string, listed: Listed): void {
  if (PLACES.includes(path)) throw new Error(`${path} is a link to ${target}`);
  // The payload's digest covers files; what a link would bring into it, it would not.
  if (path.startsWith(`${PAYLOAD_FOLDER}/`)) throw new Error(`${path} is a link`);
  listed.links.set(path, target);
}

function hardLink(path: string, target: string, listed: Listed): void {
  listed.regular.add(path);
  const executable = listed.executables.find((each) => each.path === target);
  if (executable) listed.executables.push({ ...executable, path });
  const payload = listed.payload.find((each) => each.path === target);
  if (path.startsWith(`${PAYLOAD_FOLDER}/`) && payload) listed.payload.push({ ...payload, path });
  // A payload that is a hard link to a file elsewhere would have no digest: say so by a digest of nothing known.
  else if (path.startsWith(`${PAYLOAD_FOLDER}/`))
    throw new Error(`${path} is a hard link out of ${PAYLOAD_FOLDER}`);
  if (listed.setid.includes(target)) listed.setid.push(path);
}

/** What the kernel looks at to tell what a program is (linux/binfmts.h, BINPRM_BUF_SIZE). */
const HEAD_BYTES = 256;
const ELF_MAGIC = '\x7fELF';

/** The program that a script names in its first line (execve(2)); null for what is no script. */
function shebangOf(head: string): string | null {
  return /^#![ \t]*([^ \t\n\0]+)/.exec(head)?.[1] ?? (head.startsWith('#!') ? '' : null);
}

async function digest(content: AsyncIterable<unknown>): Promise<{ sha256: Sha256; head: string }> {
  const hash: Hash = createHash('sha256');
  let head = '';
  for await (const bytes of content) {
    if (!(bytes instanceof Uint8Array)) throw new Error('no bytes');
    if (head.length < HEAD_BYTES) {
      head += Buffer.from(bytes.subarray(0, HEAD_BYTES - head.length)).toString('latin1');
    }
    hash.update(bytes);
  }
  const sha256 = `sha256:${hash.digest('hex')}`;
  if (!isSha256(sha256)) throw new Error('no sha256');
  return { sha256, head };
}

/** Follows a path through the image's links, folders included; empty when it ends nowhere. */
function follow(start: string, { links, regular }: Listed): string {
  let path = posix.resolve('/', start);
  for (let hops = 0; hops < 40; hops += 1) {
    const link = linkOnTheWay(path, links);
    if (link === null) return regular.has(path) ? path : '';
    path = link;
  }
  return '';
}

function linkOnTheWay(path: string, links: ReadonlyMap<string, string>): string | null {
  const parts = path.split('/').slice(1);
  for (let count = 1; count <= parts.length; count += 1) {
    const folder = `/${parts.slice(0, count).join('/')}`;
    const target = links.get(folder);
    if (target !== undefined) return posix.resolve(posix.dirname(folder), target, ...parts.slice(count));
  }
  return null;
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
