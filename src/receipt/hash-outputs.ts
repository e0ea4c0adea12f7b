import { constants, type Dirent } from 'node:fs';
import { open, opendir } from 'node:fs/promises';
import { refusal } from '../evidence/open.ts';
import { type Reason, reason } from '../evidence/reasons.ts';
import { sha256InPieces } from '../foundation/digest.ts';
import { readRegularPieces } from '../foundation/safe-pieces.ts';
import { codeOf } from '../foundation/thrown.ts';
import type { HashedFile } from './launch-source.ts';

/** How much of a folder is hashed, all files together. */
export interface HashLimits {
  readonly files: number;
  readonly folders: number;
  /** Of folders below the first one, and the files in the last of them. */
  readonly levels: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** What is left of the limits, and what was refused. After an excess nothing more is read. */
export class Hashing {
  readonly problems: Reason[] = [];
  readonly limits: HashLimits;
  private files = 0;
  private folders = 0;
  private bytes = 0;
  private over = false;
  private readonly began = performance.now();

  constructor(limits: HashLimits) {
    this.limits = limits;
  }

  /** Counts what is there; false once there is too much of it. */
  takes(kind: 'files' | 'folders', subject: string): boolean {
    this[kind] += 1;
    const { [kind]: most } = this.limits;
    return this[kind] > most ? this.stop(subject, `${most} ${kind}`) : !this.over;
  }

  /** Counts bytes and time. */
  goesOn(bytes: number, subject: string): boolean {
    this.bytes += bytes;
    if (this.bytes > this.limits.bytes) return this.stop(subject, `${this.limits.bytes} bytes`);
    const { milliseconds } = this.limits;
    return performance.now() - this.began > milliseconds
      ? this.stop(subject, `what is read in ${milliseconds / 1000} s`)
      : !this.over;
  }

  /** Notes the first excess. */
  stop(subject: string, limit: string): false {
    if (!this.over) this.problems.push(reason('evidence-too-large', subject, limit));
    this.over = true;
    return false;
  }
}

class Excess extends Error {}

/**
 * Returns size and digest of a regular file in a folder that is held open, without keeping its content; null if there is
 * none, or if it was refused.
 *
 * @param shown its name in messages
 */
export async function hashFile(
  inside: string,
  name: string,
  hashing: Hashing,
  shown = name,
): Promise<HashedFile | null> {
  const { add, digest } = sha256InPieces();
  try {
    const use = async (piece: Buffer) => {
      if (!hashing.goesOn(piece.length, shown)) throw new Excess();
      add(piece);
    };
    const read = await readRegularPieces(`${inside}/${name}`, hashing.limits.bytes, use, false);
    if (read.kind === 'pieces') return { size: read.bytes, sha256: digest() };
    if (read.kind !== 'missing') hashing.problems.push(refusal(shown, read, hashing.limits.bytes));
  } catch (error) {
    if (!(error instanceof Excess)) throw error;
  }
  return null;
}

/** Returns every file below a folder by its path there, with `/` between the names. A missing folder has no file. */
export async function hashFiles(
  inside: string,
  name: string,
  hashing: Hashing,
): Promise<ReadonlyMap<string, HashedFile>> {
  const files = new Map<string, HashedFile>();
  await walk({ inside, name, shown: name, below: '', level: 0 }, hashing, files);
  return files;
}

/** A folder to read: in which held folder it is, and its path below the first one, with a `/` at its end. */
interface Place {
  readonly inside: string;
  readonly name: string;
  readonly shown: string;
  readonly below: string;
  readonly level: number;
}

const FLAGS = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW;

async function walk(place: Place, hashing: Hashing, files: Map<string, HashedFile>): Promise<void> {
  const { shown, level } = place;
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(`${place.inside}/${place.name}`, FLAGS);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' && level === 0) return;
    const isOther = code === 'ENOTDIR' || code === 'ELOOP';
    hashing.problems.push(isOther ? reason('evidence-link', shown) : unreadable(shown, code));
    return;
  }
  try {
    const inside = `/proc/self/fd/${handle.fd}`;
    const entries = await entriesIn(inside, shown, hashing);
    for (const entry of entries) {
      if (!hashing.goesOn(0, shown)) return;
      const at = { inside, name: entry.name, shown: `${shown}/${entry.name}`, level: level + 1 };
      await take(entry, { ...at, below: `${place.below}${entry.name}` }, hashing, files);
    }
  } catch (error) {
    hashing.problems.push(unreadable(shown, codeOf(error)));
  } finally {
    await handle.close().catch(() => undefined);
  }
}

async function take(
  entry: Dirent,
  place: Place,
  hashing: Hashing,
  files: Map<string, HashedFile>,
): Promise<void> {
  const { inside, name, shown, below, level } = place;
  if (entry.isDirectory()) {
    if (level > hashing.limits.levels) hashing.stop(shown, `${hashing.limits.levels} levels`);
    else await walkBelow({ ...place, below: `${below}/` }, hashing, files);
    return;
  }
  const known = hashing.problems.length;
  const file = await hashFile(inside, name, hashing, shown);
  if (file !== null && !files.has(below)) files.set(below, file);
  // A name that is not UTF-8 leads nowhere, or looks like another file's.
  else if (hashing.problems.length === known) hashing.problems.push(reason('unknown-file', shown));
}

/** A folder is there for its files: launch keeps no other, and its name may be anything. */
async function walkBelow(place: Place, hashing: Hashing, files: Map<string, HashedFile>): Promise<void> {
  const [found, known] = [files.size, hashing.problems.length];
  await walk(place, hashing, files);
  if (files.size === found && hashing.problems.length === known)
    hashing.problems.push(reason('unknown-file', place.shown));
}

/** A folder's entries in the order of their names; what is too much is not read. */
async function entriesIn(inside: string, shown: string, hashing: Hashing): Promise<readonly Dirent[]> {
  const entries: Dirent[] = [];
  for await (const entry of await opendir(inside)) {
    if (!hashing.takes(entry.isDirectory() ? 'folders' : 'files', shown)) return [];
    entries.push(entry);
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function unreadable(shown: string, code: string): Reason {
  return reason('evidence-unreadable', shown, code);
}
