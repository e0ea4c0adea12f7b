import { open, opendir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJsonBytes, stringsOf } from '../../foundation/json.ts';
import { makeOwnFolder } from '../../foundation/own-path.ts';
import { realPath } from '../../foundation/real-path.ts';
import { readFileAt } from '../../foundation/safe-file.ts';

/**
 * What is kept of a base image between runs: the packages' files, and which packages they were. Nothing in the folder
 * is believed. The names are a guess that saves a call of apt, and a file counts only if its bytes have the digest that
 * apt's signed lists name in this run (contract §2.1).
 */
const NAMES = 'base-packages.json';
const FILES = 'packages';

/** More packages than a base image has, and longer names than Debian allows, are not a guess of ours. */
const MAX_NAMES = 32;
const LONGEST = 16 * 1024;
const NAME = /^[a-z0-9][a-z0-9+.-]{1,99}$/;

/** The packages that the last run's base image was made of; empty when nothing usable is kept. */
export async function guessedNames(cacheFolder: string): Promise<readonly string[]> {
  try {
    const read = await readFileAt(join(await realPath(cacheFolder), NAMES), LONGEST);
    if (read.kind !== 'bytes') return [];
    const names = stringsOf(parseJsonBytes(read.bytes, { characters: LONGEST, depth: 1 })) ?? [];
    return names.length <= MAX_NAMES && names.every((name) => NAME.test(name)) ? names : [];
  } catch {
    return [];
  }
}

/** A kept file's bytes, unchecked; null if there is no regular file of this size in the folder itself. */
export async function keptFile(cacheFolder: string, digest: string, size: number): Promise<Buffer | null> {
  try {
    const read = await readFileAt(join(await realPath(join(cacheFolder, FILES)), nameOf(digest)), size);
    return read.kind === 'bytes' && read.bytes.length === size ? read.bytes : null;
  } catch {
    return null;
  }
}

export interface Kept {
  readonly name: string;
  /** As apt's lists name the file: an algorithm, a colon, hex digits. */
  readonly digest: string;
  readonly bytes: Uint8Array;
  /** Whether these bytes came from the folder. */
  readonly wasKept: boolean;
}

/**
 * Keeps these packages and no others, each file whole or not at all. If the folder cannot be written, nothing is lost.
 */
export async function keepPackages(cacheFolder: string, packages: readonly Kept[]): Promise<void> {
  try {
    const folder = join(cacheFolder, FILES);
    if (makeOwnFolder(cacheFolder) !== null || makeOwnFolder(folder) !== null) return;
    for (const { digest, bytes, wasKept } of packages)
      if (!wasKept) await writeWhole(join(folder, nameOf(digest)), bytes);
    await removeOthers(folder, new Set(packages.map(({ digest }) => nameOf(digest))));
    const names = packages.map(({ name }) => name);
    if ((await guessedNames(cacheFolder)).join() === names.join()) return;
    await writeWhole(join(cacheFolder, NAMES), Buffer.from(`${JSON.stringify(names)}\n`));
  } catch {
    // A full or read-only home.
  }
}

/** How many names are looked at: there are some ten packages, and anything of this user may have put any number there. */
const MOST_NAMES = 1_000;

async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  let names = 0;
  for await (const { name } of await opendir(folder)) {
    names += 1;
    if (names > MOST_NAMES) return;
    if (/\.deb(\.\d+)?$/.test(name) && !kept.has(name)) await rm(join(folder, name), { force: true });
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}`;
  await rm(temporary, { force: true });
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
  } finally {
    await handle.close();
  }
  await rename(temporary, path);
}

function nameOf(digest: string): string {
  return `${digest.replace(':', '-')}.deb`;
}
