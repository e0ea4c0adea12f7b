import { join } from 'node:path';
import { AttestationError } from '../foundation/errors.ts';
import { eachEntryAt } from '../foundation/safe-file.ts';
import type { Batch } from './batch.ts';
import { FLEET_LIMITS } from './limits.ts';
import { unreadable } from './unreadable.ts';

/** What of names may be there at once, in one folder and of folders that wait to be read. */
export interface NameLimits {
  readonly names: number;
  /** Of UTF-8: 200,000 names may be of 255 bytes each. */
  readonly bytes: number;
}

/** How much may lead to no evidence, in all folders together. */
type IdleLimits = Pick<typeof FLEET_LIMITS, 'between' | 'idleNames'>;

/** The largest fleet that is measured, twice. */
const MOST: NameLimits = { names: 200_000, bytes: 16 * 1024 * 1024 };

/**
 * Finds the evidence below a folder, in batches: each folder that holds files, or nothing at all, is one piece; so is
 * each zip of a folder that holds only zips and folders. It does not follow links and skips nothing: the reader of a
 * folder finds what is wrong with it.
 *
 * @param folder its real path
 * @param most how many folders may wait at once. Files do not count, nor do folders that were read: a fleet has any
 *   number of them. The names of one folder have what those leave, and a thousand names in any case.
 * @param idle how many folders may hold nothing but folders, and how many names may be neither a piece nor a usual part of one
 * @throws AttestationError `fleet-unreadable` (blocked) for too many folders, of those that hold only folders and of idle names in all, when
 *   the named folder cannot be read, and for a name in it that is not UTF-8
 */
export async function* batchesBelow(
  folder: string,
  most = MOST,
  idle: IdleLimits = FLEET_LIMITS,
): AsyncGenerator<Batch> {
  let items: { name: string; path: string }[] = [];
  for await (const name of evidenceBelow(folder, most, idle)) {
    items.push({ name, path: join(folder, name) });
    if (items.length < FLEET_LIMITS.batchItems) continue;
    yield { kind: 'paths', items };
    items = [];
  }
  if (items.length > 0) yield { kind: 'paths', items };
}

async function* evidenceBelow(top: string, most: NameLimits, idle: IdleLimits): AsyncGenerator<string> {
  const waiting = new WaitingFolders(most);
  const idleCount = new IdleCount(idle);
  for (let name: string | undefined = ''; name !== undefined; name = waiting.next()) {
    const { names, found } = await lookInto(join(top, name), name === '', waiting.left());
    const { folders, files } = found ?? { folders: [], files: [] };
    const isTooDeep = name.split('/').length >= FLEET_LIMITS.depth;
    const onlyZips = files.length > 0 && files.every((file) => file.endsWith('.zip'));
    // A folder that vanished or is unreadable counts as evidence that cannot be read.
    const isPiece = found === null || (!onlyZips && files.length > 0) || isTooDeep;
    idleCount.add(names - (onlyZips ? files.length : 0) - (isTooDeep ? 0 : folders.length));
    if (onlyZips) for (const file of files) yield join(name, file);
    else if (isPiece || (folders.length === 0 && name !== '')) yield name;
    else idleCount.addBetween();
    if (!isTooDeep) waiting.add(name, folders);
  }
}

/** Counts what is read of a fleet's folders and leads to nothing: each name takes some microseconds, in folders of any number. */
class IdleCount {
  private readonly most: IdleLimits;
  private between = 0;
  private names = 0;

  constructor(most: IdleLimits) {
    this.most = most;
  }

  /** Adds the names of a folder that are neither pieces nor folders to look into. @throws AttestationError `fleet-unreadable` (blocked) */
  add(names: number): void {
    this.names += Math.max(0, names - FLEET_LIMITS.pieceNames);
    if (this.names > this.most.idleNames)
      throw tooMany(
        `more than ${this.most.idleNames} names that are neither evidence nor folders, those above ${FLEET_LIMITS.pieceNames} of a folder counted`,
      );
  }

  /** Adds a folder that holds nothing but folders. @throws AttestationError `fleet-unreadable` (blocked) */
  addBetween(): void {
    this.between += 1;
    if (this.between > this.most.between)
      throw tooMany(`more than ${this.most.between} folders that hold nothing but folders`);
  }
}

/**
 * The folders that are not read yet, by the folder that they are in: the path of each would take memory for all levels
 * above it (500 MB for 200,000 folders on each of some levels).
 */
class WaitingFolders {
  /** From the top down; the first of the last level is next. */
  private readonly levels: { readonly above: string; readonly names: string[] }[] = [];
  private readonly count: NameCount;

  constructor(most: NameLimits) {
    this.count = new NameCount(most);
  }

  /** Adds the folders of a folder. @throws AttestationError `fleet-unreadable` (blocked) */
  add(above: string, folders: readonly string[]): void {
    for (const name of folders) this.count.add(name);
    const excess = this.count.excess();
    if (excess !== null) throw tooMany(`${excess} of folders that are still to be read`);
    if (folders.length > 0) this.levels.push({ above, names: folders.toReversed() });
  }

  /** Returns what may be read of one folder beside those that wait: both are in memory. */
  left(): NameLimits {
    return this.count.left();
  }

  /** Returns the path of the next folder; undefined if there is no other. */
  next(): string | undefined {
    const level = this.levels.at(-1);
    const name = level?.names.pop();
    if (level === undefined || name === undefined) return undefined;
    this.count.take(name);
    if (level.names.length === 0) this.levels.pop();
    return join(level.above, name);
  }
}

/** What a folder may hold in any case: far more than this program's evidence has. */
const ALWAYS: NameLimits = { names: 1_000, bytes: 64 * 1024 };

/** Counts names, and their bytes. */
class NameCount {
  private readonly most: NameLimits;
  private names = 0;
  private bytes = 0;

  constructor(most: NameLimits) {
    this.most = most;
  }

  add(name: string): void {
    this.names += 1;
    this.bytes += Buffer.byteLength(name);
  }

  take(name: string): void {
    this.names -= 1;
    this.bytes -= Buffer.byteLength(name);
  }

  /** Returns what may be there besides. */
  left(): NameLimits {
    const { names, bytes } = this.most;
    return {
      names: Math.max(Math.min(names, ALWAYS.names), names - this.names),
      bytes: Math.max(Math.min(bytes, ALWAYS.bytes), bytes - this.bytes),
    };
  }

  /** Returns in words which limit is exceeded; null if none. */
  excess(): string | null {
    if (this.names > this.most.names) return `more than ${this.most.names} names`;
    return this.bytes > this.most.bytes ? `names of more than ${this.most.bytes} bytes` : null;
  }
}

/** A folder has more names than are read. */
class TooManyNames extends Error {}

function tooMany(what: string): AttestationError {
  return new AttestationError('fleet-unreadable', `The folder of the fleet has ${what}.`);
}

interface Found {
  readonly folders: readonly string[];
  /** Every entry that is not a folder, links included. */
  readonly files: readonly string[];
}

/** Returns how many names were read, and what they are; null if the folder cannot be a piece. */
async function lookInto(
  path: string,
  isTop: boolean,
  most: NameLimits,
): Promise<{ readonly names: number; readonly found: Found | null }> {
  const folders: string[] = [];
  const files: string[] = [];
  const count = new NameCount(most);
  const read = () => folders.length + files.length;
  try {
    await eachEntryAt(path, (entry) => {
      // Node's text of a name that is not UTF-8 is the name of something else, which may be a neighbour's evidence.
      if (entry.name.includes('\ufffd')) throw new Error('a name in it is not UTF-8');
      count.add(entry.name);
      const excess = count.excess();
      if (excess !== null) throw new TooManyNames(excess);
      (entry.isDirectory() ? folders : files).push(entry.name);
    });
  } catch (error) {
    if (isTop && error instanceof TooManyNames) throw tooMany(`${error.message} of files and folders`);
    if (isTop) throw unreadable(path, error);
    return { names: read(), found: null };
  }
  return { names: read(), found: { folders: folders.sort(), files: files.sort() } };
}
