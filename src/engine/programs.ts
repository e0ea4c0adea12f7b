import { constants } from 'node:fs';
import { access, lstat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { EngineName } from '../foundation/engine-name.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { linkText, realPath } from '../foundation/real-path.ts';

/**
 * Where programs are looked for, in this order, whatever the caller's PATH says: an earlier step of a job can add to
 * that (GITHUB_PATH). Podman looks for its runtimes in the same (containers/common, pkg/config/default.go); the last is
 * NixOS's.
 */
export const PROGRAM_FOLDERS = [
  '/usr/bin',
  '/usr/sbin',
  '/usr/local/bin',
  '/usr/local/sbin',
  '/sbin',
  '/bin',
  '/run/current-system/sw/bin',
] as const;

/** A program that may be started, or why it may not. */
type Found = { readonly path: string } | { readonly unsafe: string } | { readonly missing: true };

const found = new Map<string, Promise<Found>>();

/**
 * Returns the absolute path of a program of the system, found once for each name.
 *
 * @returns null if no folder of the system has it
 * @throws AttestationError `program-unsafe` if anyone other than root could have put it there
 */
export async function systemProgram(name: string): Promise<string | null> {
  const looking = found.get(name) ?? lookFor(name);
  found.set(name, looking);
  const answer = await looking;
  if ('path' in answer) return answer.path;
  if ('missing' in answer) return null;
  throw unsafe(answer.unsafe);
}

/**
 * Returns the path of an engine's client: the one that the caller names, which may belong to this user, else the
 * system's.
 *
 * @throws AttestationError `engine-unreachable` if it is missing, `program-unsafe`
 */
export async function engineProgram(name: EngineName, named: string | null): Promise<string> {
  if (named !== null) return namedProgram(named);
  const path = await systemProgram(name);
  if (path !== null) return path;
  throw new AttestationError(
    'engine-unreachable',
    `There is no program ${name} in ${PROGRAM_FOLDERS.slice(0, 6).join(', ')}.`,
    { advice: 'Install Docker or Podman there, or name the program with --engine-program.' },
  );
}

async function namedProgram(named: string): Promise<string> {
  if (!isAbsolute(named)) throw notAProgram(named, 'is not an absolute path');
  const why = await refusal(named, [0, process.geteuid?.() ?? 0]);
  if (why === NOT_THERE) throw notAProgram(named, why);
  if (why !== null) throw unsafe(`${named} ${why}`);
  if (!(await isExecutable(named))) throw notAProgram(named, 'cannot be executed');
  return named;
}

function notAProgram(named: string, why: string): AttestationError {
  return new AttestationError('engine-program', `The engine's program ${printable(named, 200)} ${why}.`);
}

/**
 * The PATH that clients get: the folders above that exist and that only root can change. Engines look there for what
 * they start themselves (newuidmap, network helpers).
 */
export function clientPath(): Promise<string> {
  path ??= Promise.all(PROGRAM_FOLDERS.map((folder) => refusal(folder, [0]))).then((refusals) =>
    PROGRAM_FOLDERS.filter((_, index) => refusals[index] === null).join(':'),
  );
  return path;
}

let path: Promise<string> | undefined;

/**
 * Refuses programs that a client would start by itself, if it has them and anyone other than root could have put them there.
 *
 * @throws AttestationError `program-unsafe` (blocked)
 */
export async function refuseOthersPrograms(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const why = await refusal(path, [0]);
    if (why !== null && why !== NOT_THERE) throw unsafe(`${path} ${why}`);
  }
}

async function lookFor(name: string): Promise<Found> {
  let wrong: string | null = null;
  for (const folder of PROGRAM_FOLDERS) {
    const candidate = join(folder, name);
    if (!(await isExecutable(candidate))) continue;
    const why = await refusal(candidate, [0]);
    if (why === null) return { path: candidate };
    wrong ??= `${candidate} ${why}`;
  }
  return wrong === null ? { missing: true } : { unsafe: wrong };
}

const NOT_THERE = 'is not there';
/** More links than any real path has. */
const MAX_LINKS = 20;

/**
 * Returns why a user other than these can choose what a path leads to; null if no other user can. Each link on the way,
 * and each folder above it, must belong to one of them and must not be writable by others, unless it has the sticky
 * bit.
 */
async function refusal(at: string, owners: readonly number[]): Promise<string | null> {
  let current = at;
  for (let links = 0; links < MAX_LINKS; links += 1) {
    const folder = await realPath(dirname(current)).catch(() => null);
    if (folder === null) return NOT_THERE;
    for (let above = folder; ; above = dirname(above)) {
      const why = await whyNot(above, owners);
      if (why !== null) return why;
      if (above === '/') break;
    }
    const entry = join(folder, current.slice(current.lastIndexOf('/') + 1));
    const stat = await lstat(entry).catch(() => null);
    if (stat === null) return NOT_THERE;
    if (!stat.isSymbolicLink()) return whyNot(entry, owners);
    current = resolve(folder, await linkText(entry));
  }
  return 'is a chain of links';
}

async function whyNot(entry: string, owners: readonly number[]): Promise<string | null> {
  const { uid, mode } = await lstat(entry);
  const isSticky = (mode & constants.S_IFMT) === constants.S_IFDIR && (mode & 0o1000) !== 0;
  if (!owners.includes(uid)) return `can be changed by the user ${uid}, who owns ${entry}`;
  return (mode & 0o022) !== 0 && !isSticky ? `can be changed by others, who may write ${entry}` : null;
}

function isExecutable(candidate: string): Promise<boolean> {
  return access(candidate, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function unsafe(what: string): AttestationError {
  return new AttestationError('program-unsafe', `The program ${printable(what, 300)}.`);
}
