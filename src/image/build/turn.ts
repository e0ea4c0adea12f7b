import { randomBytes, randomInt } from 'node:crypto';
import { type FileHandle, link, lstat, open, opendir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type OwnerState, ownerHere, ownerState } from '../../engine/owner.ts';
import { makeOwnFolder } from '../../foundation/own-path.ts';
import { readRegularFile } from '../../foundation/safe-file.ts';
import { WaitedTime } from '../../foundation/waited-time.ts';

export interface BuildTurn {
  /** This user's folder that all runs on the machine share. */
  readonly folder: string;
  /** What is built, in sixteen hexadecimal digits: only equal builds wait for each other. */
  readonly of: string;
  /** The longest wait for others' builds. */
  readonly waitMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The longest wait, and no less than that: anything of this user may hold a turn for good, renew it, or name one program after
 * another. Not the same for all, so that those who wait together do not begin together.
 */
const WAIT_MS = { least: 6_000, most: 12_000 };
/** A run builds more than once, and removes: what it has waited already it does not wait again. */
const waited = new WaitedTime();
const EVERY_MS = 50;
/** An owner's name and a few characters. */
const LONGEST_TOKEN = 1024;

/**
 * Does the work when no other run of this user's builds the same: a hostile Dockerfile may build for as long as it likes. A courtesy to the engine, not a guard: BuildKit panics when
 * many equal builds end at once, and dockerd with it, whose containers then die (Docker 26.1.5, thirty-two runs:
 * `solver.(*exporter).ExportTo`, from the record of the build). So if anything is wrong with the turn, the work is done
 * anyway.
 */
export async function inBuildTurn<T>(turn: BuildTurn, work: () => Promise<T>): Promise<T> {
  const token = `${await ownerHere()} ${randomBytes(8).toString('hex')}`;
  const path = join(turn.folder, `building-${turn.of}`);
  const mine = await take(path, token, turn).catch(() => null);
  const now = () => new Date();
  const beat = setInterval(() => void mine?.utimes(now(), now()).catch(() => undefined), BEAT_MS).unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await mine?.close().catch(() => undefined);
    if ((await held(path)) === token) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** How often a file whose program builds gets a new time, and how old the time of one is that builds no more. */
const [BEAT_MS, STALE_MS] = [1_000, 5_000];

/** Returns the file of the turn that was taken; null if it was not waited for to the end. */
async function take(
  path: string,
  token: string,
  { folder, waitMs, signal }: BuildTurn,
): Promise<FileHandle | null> {
  const until = performance.now() + (waitMs ?? randomInt(WAIT_MS.least, WAIT_MS.most)) - waited.ms;
  const foreign = makeOwnFolder(folder);
  if (foreign !== null) throw new Error(foreign);
  const mine = `${path}.${token.split(' ')[1]}`;
  await removeDead(folder);
  const file = await open(mine, 'wx', 0o600);
  let isTaken = false;
  try {
    await file.writeFile(token);
    do {
      // A link comes with its content, and never replaces another file.
      isTaken = await link(mine, path).then(yes, isNotTaken);
      const holder = isTaken ? 'alive' : await ownerState(await ownerIn(path));
      // Nobody can ask it from here, and its file may be anybody's of this user: it is not waited for.
      if (holder !== 'alive' && !ENDED.includes(holder)) break;
      if (isTaken) break;
      if (ENDED.includes(holder) || (await isStale(path)))
        await rename(path, `${mine}.dead`).catch(() => undefined);
      await waited.during(sleep(EVERY_MS));
    } while (performance.now() < until && signal?.aborted !== true);
    return isTaken ? file : null;
  } finally {
    if (!isTaken) await file.close().catch(() => undefined);
    for (const each of [mine, `${mine}.dead`]) await rm(each, { force: true }).catch(() => undefined);
  }
}

/** Whether the file names a program that may live, and builds nothing: anything of this user may have put it there. */
async function isStale(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  return found !== null && Math.abs(Date.now() - found.mtimeMs) > STALE_MS;
}

/** How many files are looked at, of how many names: a machine has fewer builds, and one that does not answer takes two seconds. */
const [MOST_WAITING, MOST_NAMES] = [64, 1_000];

/** Removes the files of runs that were killed while they waited, or built. */
async function removeDead(folder: string): Promise<void> {
  const waiting: string[] = [];
  let names = 0;
  for await (const { name } of await opendir(folder)) {
    names += 1;
    if (/^building-[0-9a-f]{16}(?:$|\.)/.test(name)) waiting.push(join(folder, name));
    if (waiting.length === MOST_WAITING || names === MOST_NAMES) break;
  }
  await Promise.all(
    waiting.map(async (path) => {
      // Anything may have such a name: what cannot be removed keeps nobody from his turn.
      if (ENDED.includes(await ownerState(await ownerIn(path))))
        await rm(path, { force: true }).catch(() => undefined);
    }),
  );
}

/** The folder is this user's own, and a turn is a courtesy: a file that names no program is one of nobody's. */
const ENDED: readonly OwnerState[] = ['dead', 'unnamed'];

async function ownerIn(path: string): Promise<string> {
  return (await held(path)).split(' ')[0] ?? '';
}

function yes(): true {
  return true;
}

/** @throws an error that keeps every turn from being taken */
function isNotTaken(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false;
  throw error;
}

/** Another process may have put anything there. The file has two names while it is linked to its place. */
async function held(path: string): Promise<string> {
  const read = await readRegularFile(path, LONGEST_TOKEN, false);
  return read.kind === 'bytes' ? read.bytes.toString('utf8') : '';
}
