import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { NOT_THERE, whyChosenByOthers } from './chosen-by-others.ts';
import type { EngineName } from './engine-name.ts';
import { AttestationError, printable } from './errors.ts';

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
  const why = whyChosenByOthers(named, [0, process.geteuid?.() ?? 0]);
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
export function clientPath(): string {
  path ??= PROGRAM_FOLDERS.filter((folder) => whyChosenByOthers(folder, [0]) === null).join(':');
  return path;
}

let path: string | undefined;

/**
 * Refuses programs that a client would start by itself, if it has them and anyone other than root could have put them there.
 *
 * @throws AttestationError `program-unsafe` (blocked)
 */
export function refuseOthersPrograms(paths: readonly string[]): void {
  for (const path of paths) {
    const why = whyChosenByOthers(path, [0]);
    if (why !== null && why !== NOT_THERE) throw unsafe(`${path} ${why}`);
  }
}

async function lookFor(name: string): Promise<Found> {
  let wrong: string | null = null;
  for (const folder of PROGRAM_FOLDERS) {
    const candidate = join(folder, name);
    if (!(await isExecutable(candidate))) continue;
    const why = whyChosenByOthers(candidate, [0]);
    if (why === null) return { path: candidate };
    wrong ??= `${candidate} ${why}`;
  }
  return wrong === null ? { missing: true } : { unsafe: wrong };
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
