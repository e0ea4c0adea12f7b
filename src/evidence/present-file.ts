import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import type { OldFile } from '../foundation/place-files.ts';
import { readRegularFile } from '../foundation/safe-file.ts';
import { BUNDLE_LIMITS } from './canonical-json.ts';

/** A file that is there before a run and that it may replace. */
export interface Present {
  readonly name: string;
  /** Which file has the name, and its content's digest unless it is too large. */
  readonly id: string;
  readonly sha256: Sha256 | null;
}

/** What may be replaced: nothing, whatever is there, or what was there before. */
export type Replaceable = 'nothing' | 'all' | readonly Present[];

/** Whether what has a name may be replaced. */
export async function isReplaced(path: string, name: string, replaces: Replaceable): Promise<boolean> {
  if (replaces === 'nothing' || replaces === 'all') return replaces === 'all';
  const old = replaces.find((each) => each.name === name);
  return old !== undefined && (await isStill(old, path));
}

/** Returns the file or the link that has a name in a folder; null if nothing has, or something else. */
export async function presentIn(inside: string, name: string): Promise<Present | null> {
  const path = join(inside, name);
  const id = await idOf(path);
  return id === null ? null : { name, id, sha256: await digestAt(path) };
}

/** Returns it as what new files may replace. */
export function asOld(present: Present): OldFile {
  return { name: present.name, isStill: (path) => isStill(present, path) };
}

/** Of some file systems a renamed file is another one (overlayfs, some of FUSE): there its content says that it is the same. */
export async function isStill({ id, sha256 }: Present, path: string): Promise<boolean> {
  return (await idOf(path)) === id || (sha256 !== null && (await digestAt(path)) === sha256);
}

/** Returns which file has a name now, and not the next one, which may get its inode. */
async function idOf(path: string): Promise<string | null> {
  const facts = await lstat(path, { bigint: true }).catch(() => null);
  if (facts === null || !(facts.isFile() || facts.isSymbolicLink())) return null;
  return [facts.mode, facts.dev, facts.ino, facts.birthtimeNs, facts.mtimeNs, facts.size].join();
}

async function digestAt(path: string): Promise<Sha256 | null> {
  const read = await readRegularFile(path, BUNDLE_LIMITS.bytes, false);
  return read.kind === 'bytes' ? sha256Of(read.bytes) : null;
}
