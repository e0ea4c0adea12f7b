import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeldFolder } from './held-folder.ts';
import {
  checkReplaceable,
  linkNew,
  notWritten,
  type Parts,
  placePartsIn,
  unfinishedPath,
} from './place-file.ts';
import { asidePath, hasBytes, takeBack } from './take-back.ts';
import { codeOf } from './thrown.ts';
import { whileUnfinished } from './unfinished-files.ts';

/** A file and its bytes. */
export type NewFile = readonly [name: string, bytes: Uint8Array];

/** A file that was there, and goes when all new ones are whole. */
export interface OldFile {
  readonly name: string;
  /** Whether a file is still that one: another one stays. */
  readonly isStill: (path: string) => Promise<boolean>;
}

/**
 * Writes files into a folder, all or none: each under a name of its own, synced. Then the old ones are put aside, the new ones get
 * their names in turn, and the old ones go. What the disk refuses on the way, or a file that comes to one of the names, leaves
 * everything as it was.
 *
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`, also if something else has a name (`isTaken`)
 */
export async function placeFiles(
  folder: HeldFolder,
  files: readonly NewFile[],
  old: readonly OldFile[] = [],
): Promise<void> {
  const waiting = files.map(([name, bytes]): Waiting => {
    const isOurs = (path: string) => hasBytes(path, bytes);
    return { name, bytes, at: unfinishedPath(folder, name), isOurs };
  });
  const work = waiting.reduceRight<() => Promise<void>>(
    (inner, { at }) =>
      () =>
        whileUnfinished(at, inner),
    () => placeWaiting(folder, waiting, old),
  );
  await work();
}

interface Named {
  readonly name: string;
  /** Where it is until it gets its name. */
  readonly at: string;
  /** Whether a file of that name is it. */
  readonly isOurs: (path: string) => Promise<boolean>;
}

interface Waiting extends Named {
  readonly bytes: Uint8Array;
}

async function placeWaiting(
  folder: HeldFolder,
  files: readonly Waiting[],
  old: readonly OldFile[],
): Promise<void> {
  try {
    // The one that gets its name last is there first: after a crash it says what the folder is.
    for (const each of files.toReversed()) await writeWhole(folder, each);
    await giveNames(folder, files, old);
  } catch (error) {
    for (const { at } of files) await rm(at, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Writes one file from parts, as `placeParts` does, in the place of none but the old one.
 *
 * @param old null if nothing had the name
 * @throws AttestationError `output-not-file` (usage) or `evidence-not-written`, and what `make` throws
 */
export function placePartsOver<T>(
  folder: HeldFolder,
  name: string,
  make: Parts<T>,
  old: OldFile | null,
): Promise<T> {
  const isOurs = async () => false;
  return placePartsIn(folder, name, make, (at) =>
    giveNames(folder, [{ name, at, isOurs }], old === null ? [] : [old]),
  );
}

type Step = () => Promise<void>;

/** Puts the old files aside, gives the new ones their names, and removes the old ones; or leaves all of them as they were. */
async function giveNames(
  folder: HeldFolder,
  files: readonly Named[],
  old: readonly OldFile[],
): Promise<void> {
  const undo: Step[] = [];
  const last: Step[] = [];
  try {
    for (const each of old) await putAside(folder, each, undo, last);
    for (const each of files) {
      await giveName(folder, each);
      undo.push(() => takeBack(folder, each.name, each.isOurs));
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step().catch(() => undefined);
    throw error;
  }
  for (const step of last) await step().catch(() => undefined);
}

async function writeWhole(folder: HeldFolder, { name, bytes, at }: Waiting): Promise<void> {
  await checkReplaceable(folder, name);
  try {
    // Others may be able to write to the folder: the name must be new.
    const handle = await open(at, 'wx', 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw notWritten(join(folder.path, name), error);
  }
}

async function giveName(folder: HeldFolder, { name, at }: Named): Promise<void> {
  await linkNew(at, join(folder.inside, name)).catch((cause: unknown) => {
    throw notWritten(join(folder.path, name), cause);
  });
}

/** Another file gets its name back: the new one of that name then finds it taken. */
async function putAside(
  folder: HeldFolder,
  { name, isStill }: OldFile,
  undo: Step[],
  last: Step[],
): Promise<void> {
  const at = join(folder.inside, name);
  const aside = asidePath(folder, name);
  try {
    await rename(at, aside);
    if (await isStill(aside).catch(() => false)) {
      undo.push(() => linkNew(aside, at));
      last.push(() => rm(aside));
    } else await linkNew(aside, at);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw notWritten(join(folder.path, name), error);
  }
}
