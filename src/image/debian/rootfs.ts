import { posix } from 'node:path';
import { AttestationError, printable } from '../../foundation/errors.ts';
import type { StoredBytes } from '../build/archive.ts';

/** One entry of the base image. Owner is 0:0 by default; times are 0; there are no extended attributes. */
export type RootfsEntry =
  | { readonly kind: 'folder'; readonly mode: number; readonly owner?: number }
  | { readonly kind: 'file'; readonly mode: number; readonly content: Uint8Array | StoredBytes }
  | { readonly kind: 'link'; readonly to: string };

/** Path without a leading slash → entry. */
export type Rootfs = Map<string, RootfsEntry>;

/** An entry of a package's own tar. */
export interface PackageEntry {
  readonly path: string;
  readonly kind: 'folder' | 'file' | 'link' | 'hardlink';
  readonly content: Uint8Array | StoredBytes;
  readonly to: string;
}

/** User and group of the payload (contract §2), as in the distroless image. */
const USER = 65532;

const MERGED = ['bin', 'lib', 'lib32', 'lib64', 'libx32', 'sbin'];

/** What is not needed at run time; the packages' copyright files stay, as their licences require. */
const LEFT_OUT = [
  /^usr\/share\/(man|lintian|bug|applications|pixmaps|binfmts|locale|info|python3)\//,
  /^usr\/share\/doc\/(?!.*\/copyright$)/,
  /^etc\/(?!ld\.so\.conf|python3)/,
];

const ETC: Record<string, string> = {
  'etc/passwd': `root:x:0:0:root:/root:/sbin/nologin\nnonroot:x:${USER}:${USER}:nonroot:/home/nonroot:/sbin/nologin\n`,
  'etc/group': `root:x:0:\nnonroot:x:${USER}:\n`,
  'etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files\n',
};

const FOLDERS: Record<string, { mode: number; owner?: number }> = {
  root: { mode: 0o700 },
  app: { mode: 0o755 },
  in: { mode: 0o755 },
  out: { mode: 0o755 },
  tmp: { mode: 0o1777 },
  home: { mode: 0o755 },
  'home/nonroot': { mode: 0o700, owner: USER },
  // Engines mount over these.
  dev: { mode: 0o755 },
  proc: { mode: 0o755 },
  sys: { mode: 0o755 },
  run: { mode: 0o755 },
};

/**
 * Returns the base image's files from its packages' files, in the packages' order: /bin, /lib and the like are links
 * into /usr, setuid bits are removed, and only the interpreter and the loader may be executed (contract §4, PR-EXEC-1):
 * a library needs no execute bit to be loaded.
 *
 * @throws AttestationError `base-packages-unusable` (blocked)
 */
export function rootfsOf(packages: readonly (readonly PackageEntry[])[]): Rootfs {
  const rootfs: Rootfs = new Map();
  for (const entries of packages) for (const entry of entries) addEntry(rootfs, entry);
  const interpreter = [...rootfs.keys()].find((path) => /^usr\/bin\/python3\.\d+$/.test(path));
  if (interpreter === undefined) throw unusable('they hold no Python');
  for (const name of MERGED)
    if (hasBelow(rootfs, `usr/${name}`)) rootfs.set(name, { kind: 'link', to: `usr/${name}` });
  rootfs.set('usr/bin/python3', { kind: 'link', to: posix.basename(interpreter) });
  for (const [path, facts] of Object.entries(FOLDERS)) rootfs.set(path, { kind: 'folder', ...facts });
  for (const [path, text] of Object.entries(ETC))
    rootfs.set(path, { kind: 'file', mode: 0o644, content: Buffer.from(text) });
  addParents(rootfs);
  return new Map([...rootfs].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns the paths of the executable files. Nothing is setuid: no mode here holds such a bit. */
export function executablesOf(rootfs: Rootfs): string[] {
  return [...rootfs].flatMap(([path, entry]) =>
    entry.kind === 'file' && (entry.mode & 0o111) !== 0 ? [`/${path}`] : [],
  );
}

function addEntry(rootfs: Rootfs, entry: PackageEntry): void {
  const path = imagePath(entry.path);
  // Folders follow from what is in them: an empty folder of a package is not needed.
  if (path === '' || entry.kind === 'folder' || LEFT_OUT.some((pattern) => pattern.test(path))) return;
  if (entry.kind === 'link') {
    rootfs.set(path, { kind: 'link', to: entry.to });
    return;
  }
  const original = entry.kind === 'hardlink' ? rootfs.get(imagePath(entry.to)) : null;
  const content = original === null ? entry.content : original?.kind === 'file' ? original.content : null;
  if (content === null) throw unusable(`${printable(path)} links to a file that is not there`);
  rootfs.set(path, { kind: 'file', mode: mayBeExecuted(path) ? 0o755 : 0o644, content });
}

/** Linux's PATH_MAX: each folder of a path becomes an entry, with a path of its own. */
const LONGEST_PATH = 4096;

function imagePath(path: string): string {
  const clean = posix.normalize(path).replace(/^\/+|\/+$/g, '');
  if (clean === '.' || clean === '') return '';
  if (clean.length > LONGEST_PATH) throw unusable(`${printable(path, 80)} is longer than a path may be`);
  if (clean.split('/').includes('..')) throw unusable(`${printable(path)} leads out of the package`);
  const [top = ''] = clean.split('/');
  return MERGED.includes(top) ? `usr/${clean}` : clean;
}

/** The interpreter, and the loader: before glibc 2.34 its file was `ld-2.31.so`, and `ld-linux-….so.N` a link to it. */
const MAY_BE_EXECUTED = [
  /^usr\/bin\/python3\.\d+$/,
  /^usr\/lib\/(.+\/)?ld-linux[^/]*\.so\.\d+$/,
  /^usr\/lib\/(.+\/)?ld-2\.\d+\.so$/,
];

function mayBeExecuted(path: string): boolean {
  return MAY_BE_EXECUTED.some((form) => form.test(path));
}

function hasBelow(rootfs: Rootfs, folder: string): boolean {
  return [...rootfs.keys()].some((path) => path.startsWith(`${folder}/`));
}

function addParents(rootfs: Rootfs): void {
  for (const path of [...rootfs.keys()]) {
    for (let parent = posix.dirname(path); parent !== '.'; parent = posix.dirname(parent)) {
      const found = rootfs.get(parent);
      if (found === undefined) rootfs.set(parent, { kind: 'folder', mode: 0o755 });
      else if (found.kind !== 'folder') throw unusable(`${printable(parent)} is a file and a folder`);
    }
  }
}

function unusable(why: string): AttestationError {
  return new AttestationError('base-packages-unusable', `The packages do not make a base image: ${why}.`);
}
