import { type Sha256, sha256Of } from '../../foundation/digest.ts';
import { printable } from '../../foundation/errors.ts';
import type { FileFact } from '../host-facts.ts';
import { ENV_VALUE, type InventoryEntry, type InventoryFacts } from './facts.ts';
import { fileGiven, type GivenFile } from './interpreter.ts';

/** An entry above the base that is not on the positive list of contract §2.1. */
export interface AddFinding {
  readonly path: string;
  /** A clause: `is a symbolic link`. */
  readonly why: string;
  /** Of the whole entry ({@link entryDigest}): a caller pins this digest. */
  readonly entry: Sha256;
  /** Of a file's bytes. */
  readonly file: Sha256 | null;
  /** Whether it is a file that the kernel may execute. */
  readonly program: boolean;
}

/** A member of the image's config that is not on the positive list of contract §2.1. */
export interface ConfigFinding {
  /** `User`, `Env.LD_PRELOAD`, … */
  readonly what: string;
  readonly why: string;
}

/** Where the payload lives in every image (contract §2). */
const PAYLOAD = '/app';
/** Where an image may add files without a pin. */
const HOMES = [PAYLOAD, '/root', '/data'] as const;
/** The run mounts over these: an empty folder there decides nothing. */
const MOUNTED: readonly string[] = ['/in', '/out', '/tmp'];

/**
 * Engines mount their own files over these, in a RUN and in a container. Podman's builder leaves an empty file in the
 * image where it mounted one (buildah run_common.go, cleanableDestinationListFromMounts), with the mode that the OCI
 * runtime set. Podman's containers without a network have no resolv.conf of their own; an empty one means the same as
 * none (resolv.conf(5)).
 */
const MOUNTED_FILES: readonly string[] = ['/etc/hostname', '/etc/hosts', '/etc/resolv.conf'];
/** Of runc 1.1.15 and of crun 1.21. An empty file is not a program in any mode (execve(2), ENOEXEC). */
const MOUNTED_FILE_MODES: readonly number[] = [0o644, 0o700];

/**
 * Variables that loader, interpreter and proxies do not read. HOME is not one: Python looks there for `usercustomize`.
 * Their values do not affect anything that a probe or the payload's digest depends on.
 */
const ENV_KEYS: ReadonlySet<string> = new Set([
  'PATH',
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  'TERM',
  'SSL_CERT_FILE',
  'container',
]);

/** The greatest id that runc and crun accept. */
const MAX_ID = 2 ** 31 - 1;

/** The one form in which an entry is hashed: its members in this order, without blanks. */
export function canonicalEntry(entry: InventoryEntry): string {
  const { path, type, mode, uid, gid, size, sha256, target, xattrs, program } = entry;
  return JSON.stringify({ path, type, mode, uid, gid, size, sha256, target, xattrs, program });
}

export function entryDigest(entry: InventoryEntry): Sha256 {
  return sha256Of(canonicalEntry(entry));
}

/**
 * Returns the entries above the base that are not on the positive list of contract §2.1, in the facts' order; a pin
 * waives one.
 */
export function findAdds(facts: InventoryFacts): readonly AddFinding[] {
  const writer = writerOf(facts.config.user);
  return facts.added.flatMap((entry) => {
    const why = whyNot(entry, facts, writer);
    return why === null
      ? []
      : [{ path: entry.path, why, entry: entryDigest(entry), file: entry.sha256, program: isProgram(entry) }];
  });
}

function isProgram({ type, program, mode }: InventoryEntry): boolean {
  return type === 'file' && (program !== 'none' || (mode & 0o111) !== 0);
}

/** Whether the payload's user may be in group 0: any user except one that names another group. */
interface Writer {
  readonly groupRoot: boolean;
}

function writerOf(user: string): Writer {
  const group = /^\d+:(\d{1,10})$/.exec(user)?.[1];
  return { groupRoot: group === undefined || Number(group) === 0 };
}

/** Null if the entry is on the positive list. */
function whyNot(entry: InventoryEntry, facts: InventoryFacts, writer: Writer): string | null {
  switch (entry.type) {
    case 'folder':
      return folderFault(entry, writer);
    case 'file':
      return isEntrypoint(entry, facts) ? entrypointFault(entry, writer) : fileFault(entry, writer);
    case 'symbolic-link':
      return `is a symbolic link to ${printable(entry.target)}`;
    case 'removed':
      return 'is removed by a whiteout or an entry above it';
    case 'emptied':
      return 'is emptied by an opaque whiteout';
  }
}

function folderFault(entry: InventoryEntry, writer: Writer): string | null {
  if (entry.xattrs.length > 0) return 'has extended attributes';
  if ((entry.mode & 0o6000) !== 0) return 'is setuid or setgid';
  if (MOUNTED.includes(entry.path)) return null;
  // An image from scratch has no other root.
  if (entry.path !== '/' && !isInHome(entry.path)) return `is not in ${HOMES.join(', ')}`;
  return ownerFault(entry, writer);
}

function fileFault(entry: InventoryEntry, writer: Writer): string | null {
  if (isLeftByRun(entry)) return null;
  if (!isBelowHome(entry.path)) return `is not in ${HOMES.join(', ')}`;
  if ((entry.mode & 0o6000) !== 0) return 'is setuid or setgid';
  if (entry.xattrs.length > 0) return 'has extended attributes';
  if ((entry.mode & 0o1111) !== 0) return 'has an execute bit';
  if (entry.program === 'elf') return 'is an ELF';
  if (entry.program === 'script') return 'is a script with #!';
  return ownerFault(entry, writer);
}

/** Returns whether an entry is what a RUN leaves where the builder mounted a file: exactly that, and nothing with content. */
export function isLeftByRun({ path, mode, uid, gid, size, xattrs }: InventoryEntry): boolean {
  const isPlain = uid === 0 && gid === 0 && size === 0 && xattrs.length === 0;
  return isPlain && MOUNTED_FILES.includes(path) && MOUNTED_FILE_MODES.includes(mode);
}

/** Returns whether the run mounts over a folder, so that nothing of it decides. */
export function isMountedOver(path: string): boolean {
  return MOUNTED.includes(path);
}

/** Returns whether a folder is one that every image with a payload has. */
export function isOfEveryImage(path: string): boolean {
  return path === '/' || path === PAYLOAD;
}

/**
 * The one file that may be executable: an ELF of the payload's, named by the entrypoint itself and not through a link.
 */
function isEntrypoint({ path, program }: InventoryEntry, { config, interpreter }: InventoryFacts): boolean {
  const isNamed = path === interpreter && path === config.entrypoint[0];
  return isNamed && program === 'elf' && path.startsWith(`${PAYLOAD}/`);
}

function entrypointFault(entry: InventoryEntry, writer: Writer): string | null {
  if ((entry.mode & 0o7000) !== 0) return 'is setuid, setgid or sticky';
  if (entry.xattrs.length > 0) return 'has extended attributes';
  return ownerFault(entry, writer);
}

function ownerFault({ mode, uid, gid }: InventoryEntry, writer: Writer): string | null {
  if (uid !== 0) return `belongs to user ${uid}`;
  if ((mode & 0o002) !== 0) return 'is writable for every user';
  if ((mode & 0o020) !== 0 && (gid !== 0 || writer.groupRoot)) return `is writable for group ${gid}`;
  return gid === 0 ? null : `belongs to group ${gid}`;
}

function isInHome(path: string): boolean {
  return HOMES.some((home) => path === home) || isBelowHome(path);
}

function isBelowHome(path: string): boolean {
  return HOMES.some((home) => path.startsWith(`${home}/`));
}

/** Returns the members of the image's config that are not on the positive list of contract §2.1. */
export function findConfig(facts: InventoryFacts): readonly ConfigFinding[] {
  const { config } = facts;
  const findings: ConfigFinding[] = [];
  const find = (what: string, why: string) => findings.push({ what, why });
  if (!isPlainUser(config.user)) find('User', 'is not a number above 0');
  const entrypoint = entrypointConfigFault(facts);
  if (entrypoint !== null) find('Entrypoint', entrypoint);
  if (config.working_folder !== '' && !isPlainPath(config.working_folder))
    find('WorkingDir', 'is not an absolute path without . and ..');
  for (const key of config.env_keys)
    if (!ENV_KEYS.has(key)) find(`Env.${key}`, 'is not one of the variables that an image may set');
  for (const volume of config.volumes) find('Volumes', `names ${volume}`);
  if (config.onbuild.length > 0) find('OnBuild', 'runs in every build on top of the image');
  if (config.healthcheck) find('Healthcheck', 'is a second program');
  if (config.shell) find('Shell', 'names a shell');
  for (const name of config.unknown)
    find(
      name,
      name.startsWith(ENV_VALUE)
        ? 'has an unusual value, and no record holds values'
        : 'is not known to this program',
    );
  return findings;
}

/** Absolute and as it is: what a runtime makes of `.`, `..` or `//` would be another path. */
function isPlainPath(path: string): boolean {
  const [root, ...names] = path.split('/');
  if (names.at(-1) === '') names.pop();
  return root === '' && names.every((name) => !['', '.', '..'].includes(name));
}

/** runc reads a name of digits as a number, and numbers only up to 2^31 - 1. */
function isPlainUser(user: string): boolean {
  const [, uid = '', gid = '0'] = /^([1-9]\d{0,9})(?::(0|[1-9]\d{0,9}))?$/.exec(user) ?? [];
  return uid !== '' && Number(uid) <= MAX_ID && Number(gid) <= MAX_ID;
}

/** Returns why an image cannot start at all; null if it has a program to start, whether or not that may be one. */
export function whyNotStarted(facts: InventoryFacts): string | null {
  return facts.interpreter === '' ? entrypointConfigFault(facts) : null;
}

/**
 * Returns why the container starts something other than the payload: it must start an ELF of the payload's, or an
 * interpreter of the base with a path of the payload's. Otherwise the payload's digest would not cover what runs
 * (`python3 -c …`, `python3 /data/x.py`).
 */
function entrypointConfigFault({ config, interpreter, added, executables }: InventoryFacts): string | null {
  const [first, ...rest] = config.entrypoint;
  if (first === undefined) return 'is missing';
  if (!first.startsWith('/')) return 'does not begin with an absolute path';
  if (interpreter === '') return 'does not lead to a file of the image';
  const own = added.find(({ path, type }) => path === interpreter && type === 'file');
  if (own !== undefined)
    return isElfPayload(own) && first === interpreter
      ? null
      : `leads to ${interpreter}, which the base does not have and is not an ELF in ${PAYLOAD}`;
  if (!executables.some(({ path, from }) => path === interpreter && from === 'base'))
    return `leads to ${interpreter}, which cannot be executed`;
  return payloadFileFault(fileGiven(interpreter, first, [...rest, ...config.command]));
}

function isElfPayload({ path, program, mode }: InventoryEntry): boolean {
  return path.startsWith(`${PAYLOAD}/`) && program === 'elf' && (mode & 0o111) !== 0;
}

function payloadFileFault(given: GivenFile): string | null {
  if ('fault' in given) return given.fault;
  const parts = given.path.split('/').slice(1);
  const plain = given.path.startsWith(`${PAYLOAD}/`) && !parts.some((part) => ['', '.', '..'].includes(part));
  return plain ? null : `has the interpreter run ${given.path}, which is not a file in ${PAYLOAD}`;
}

/** What PR-EXEC-1 depends on: whether anything could be at /bin/ls in a container of this image. */
export function lsState({ ls }: InventoryFacts): 'absent' | 'present' {
  return ls === '' ? 'absent' : 'present';
}

/** The files whose digest is the payload's: every regular file in /app above the base, sorted by path. */
export function payloadFiles({ added }: Pick<InventoryFacts, 'added'>): readonly FileFact[] {
  return added.flatMap(({ path, type, sha256 }) =>
    type === 'file' && sha256 !== null && path.startsWith(`${PAYLOAD}/`) ? [{ path, sha256 }] : [],
  );
}
