import type { Dir } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a payload may leave in OUTPUT while it runs; above it the container is killed (contract §3). */
export const OUTPUT_LIMITS = { bytes: 64 * 1024 * 1024, entries: 1000, everyMs: 200 } as const;

/**
 * Watches OUTPUT while the payload runs and calls `onFlood` once when it holds too much, or holds what cannot be
 * looked into. Links are counted, never followed.
 *
 * @returns stops the watch, after one last look that also calls `onFlood`
 */
export function watchOutput(output: string, onFlood: () => void): () => Promise<void> {
  let stopped = false;
  let flooded = false;
  const look = async () => {
    // A folder that breaks while it is listed is treated as one that cannot be looked into.
    if (!flooded && (await isFlooded(output).catch(() => true))) {
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
    // Not awaited: the loop may be asleep, and what it would still find the last look finds.
    loop.catch(() => undefined);
    await look();
  };
}

/** Whether a folder holds more than OUTPUT may. Its names are read one by one: there may be millions of them. */
export async function isFlooded(folder: string): Promise<boolean> {
  const seen = { bytes: 0, entries: 0 };
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const listing = await opendir(next).catch(notListed);
    if (listing === 'closed') return true;
    if (listing !== 'gone' && (await tooMuch(listing, next, seen, folders))) return true;
  }
  return false;
}

/** Adds one folder's entries to what was seen; whether that is too much. */
async function tooMuch(
  listing: Dir,
  folder: string,
  seen: { bytes: number; entries: number },
  folders: string[],
): Promise<boolean> {
  // Leaving the loop closes the folder.
  for await (const entry of listing) {
    seen.entries += 1;
    if (seen.entries > OUTPUT_LIMITS.entries) return true;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) folders.push(path);
    const stat = await lstat(path).catch(() => null);
    seen.bytes += stat === null ? 0 : stat.blocks * 512;
    if (seen.bytes > OUTPUT_LIMITS.bytes) return true;
  }
  return false;
}

/** A folder that has gone meanwhile is no flood; one that cannot be read is treated as one. */
function notListed(error: NodeJS.ErrnoException): 'gone' | 'closed' {
  return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'gone' : 'closed';
}
