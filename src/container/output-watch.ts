import { type Dir, lstatSync, opendirSync, type Stats } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as eventLoop } from 'node:timers/promises';
import { codeOf } from '../foundation/thrown.ts';

/** What a payload may leave in OUTPUT while it runs; above it the container is killed (contract §3). */
export const OUTPUT_LIMITS = { bytes: 64 * 1024 * 1024, entries: 1000, everyMs: 200 } as const;

/**
 * The limits of INPUT while a payload runs: a packet, and what it adds in a negative control that makes INPUT writable.
 */
export const INPUT_LIMITS: FolderLimits = { bytes: 64 * 1024 * 1024, entries: 10_000 };

/**
 * What a payload leaves free of the disk that holds OUTPUT, or half of what was free when it began. A file that it holds
 * open and has removed is in no folder: only the disk shows it.
 */
const LEAST_FREE_BYTES = 512 * 1024 * 1024;

/** What a folder may hold. */
export interface FolderLimits {
  readonly bytes: number;
  readonly entries: number;
  /** How many levels of folders below it; none by default. */
  readonly depth?: number;
}

/**
 * Watches OUTPUT while the payload runs and calls `onFlood` once when it holds too much, holds something that cannot be
 * read, or its disk is nearly full, also if others filled it. Links are counted, never followed.
 *
 * @returns a function that stops the watch, after one last look that also calls `onFlood`
 */
export function watchOutput(
  output: string,
  onFlood: () => void,
  limits: FolderLimits = OUTPUT_LIMITS,
): () => Promise<void> {
  let stopped = false;
  let flooded = false;
  const least = freeBytes(output).then((free) => Math.min(LEAST_FREE_BYTES, free / 2));
  const isFull = async () => (await freeBytes(output)) < (await least);
  const look = async () => {
    // A folder that breaks while it is listed counts as one that cannot be read.
    if (!flooded && ((await isFull()) || (await isFlooded(output, limits).catch(() => true)))) {
      flooded = true;
      onFlood();
    }
  };
  const loop = (async () => {
    while (!stopped && !flooded) {
      await look();
      await new Promise((resolve) => setTimeout(resolve, OUTPUT_LIMITS.everyMs).unref());
    }
  })();
  return async () => {
    stopped = true;
    // Not awaited: the loop may be asleep, and the last look finds what it would still find.
    loop.catch(() => undefined);
    await look();
  };
}

/**
 * Returns whether a folder holds more than OUTPUT may. It reads the names one by one: there may be millions of them. The calls are
 * made at once: handed to another thread each takes ten times as long, and a look at 1,800 entries five times a second
 * takes a whole processor.
 */
export async function isFlooded(folder: string, limits: FolderLimits = OUTPUT_LIMITS): Promise<boolean> {
  const seen = { bytes: 0, entries: 0 };
  // One character a byte: a name need not be UTF-8.
  const folders: Level[] = [{ path: Buffer.from(folder).toString('latin1'), depth: 0 }];
  // The deepest that is known comes next.
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    if (next.depth > (limits.depth ?? Number.POSITIVE_INFINITY)) return true;
    const listing = listingOf(next.path);
    if (listing === 'unreadable') return true;
    if (listing !== 'gone' && (await tooMuch(listing, next, seen, folders, limits))) return true;
  }
  return false;
}

/** Free bytes of the disk that holds a folder; 0 if the kernel does not say, as for a folder that is gone. */
async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize;
}

/** How many entries are looked at before others have their turn: some milliseconds. */
const AT_ONCE = 500;

/** A folder, by its path in Latin-1. */
interface Level {
  readonly path: string;
  readonly depth: number;
}

/** Adds one folder's entries to those that were seen; returns whether that is too much. */
async function tooMuch(
  listing: Dir,
  folder: Level,
  seen: { bytes: number; entries: number },
  folders: Level[],
  limits: FolderLimits,
): Promise<boolean> {
  try {
    for (let entry = listing.readSync(); entry !== null; entry = listing.readSync()) {
      seen.entries += 1;
      if (seen.entries > limits.entries) return true;
      if (seen.entries % AT_ONCE === 0) await eventLoop();
      const path = join(folder.path, entry.name);
      if (entry.isDirectory()) folders.push({ path, depth: folder.depth + 1 });
      else {
        const stat = statOf(path);
        if (stat === 'unreadable') return true;
        seen.bytes += stat === 'gone' ? 0 : bytesOf(stat);
      }
      if (seen.bytes > limits.bytes) return true;
    }
    return false;
  } finally {
    listing.closeSync();
  }
}

/**
 * What a file takes of the limit: its size, as for the outputs that are kept. Of a sparse file only what is on the disk
 * counts; and what it takes of the disk beyond its size, except what a file system needs for it.
 */
function bytesOf(stat: Stats): number {
  const onDisk = stat.blocks * 512;
  return Math.max(Math.min(stat.size, onDisk), onDisk - NEEDED_BYTES);
}

/** A last block, and the blocks that say where the others are. */
const NEEDED_BYTES = 64 * 1024;

/** A folder that has gone meanwhile is not a flood; one that cannot be read counts as one. */
function listingOf(path: string): Dir | 'gone' | 'unreadable' {
  try {
    return opendirSync(Buffer.from(path, 'latin1'), { encoding: 'latin1' });
  } catch (error) {
    return goneOrUnreadable(error);
  }
}

/** As of a folder: it may have so long a path that only who stands in its folder can name it. */
function statOf(path: string): Stats | 'gone' | 'unreadable' {
  try {
    return lstatSync(Buffer.from(path, 'latin1'));
  } catch (error) {
    return goneOrUnreadable(error);
  }
}

function goneOrUnreadable(error: unknown): 'gone' | 'unreadable' {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? 'gone' : 'unreadable';
}
