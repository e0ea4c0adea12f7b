import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSha256, type Sha256, sha256Of } from '../../foundation/digest.ts';
import type { DebianPackage } from './base-image-packages.ts';

/** What a base image was made of; kept, so that an unchanged machine need not make it again. */
export interface BaseRecord {
  /** Of the rules that made it: another number, another image. */
  readonly recipe: number;
  /** Of the machine's package lists and sources when it was made. */
  readonly state: Sha256;
  readonly configDigest: Sha256;
  readonly diffId: Sha256;
  readonly packages: readonly DebianPackage[];
  /** Every file in it that can be executed. */
  readonly executables: readonly string[];
}

/** Security updates are looked for at least this often, in milliseconds. */
const AGE_LIMIT = 7 * 24 * 3600 * 1000;

/** @returns null if there is none, or none that still holds */
export async function readRecord(folder: string, recipe: number, state: Sha256): Promise<BaseRecord | null> {
  const path = join(folder, 'base-image.json');
  try {
    if (Date.now() - (await stat(path)).mtimeMs > AGE_LIMIT) return null;
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isRecord(value) && value.recipe === recipe && value.state === state ? value : null;
  } catch {
    // A lost or damaged record costs one rebuild and nothing else.
    return null;
  }
}

/** Writes the record whole or not at all. */
export async function writeRecord(folder: string, record: BaseRecord): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'base-image.json');
  await writeFile(`${path}.${process.pid}`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.${process.pid}`, path);
}

function isRecord(value: unknown): value is BaseRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { recipe, state, configDigest, diffId, packages, executables } = value as Partial<BaseRecord>;
  return (
    typeof recipe === 'number' &&
    [state, configDigest, diffId].every(isSha256) &&
    Array.isArray(packages) &&
    packages.every((one: Partial<DebianPackage>) => isSha256(one?.sha256) && typeof one.name === 'string') &&
    Array.isArray(executables)
  );
}

const STATE = ['/etc/apt/sources.list.d', '/etc/apt/preferences.d', '/var/lib/apt/lists'];
const STATE_FILES = ['/etc/os-release', '/etc/apt/sources.list', '/etc/apt/preferences'];

/** Changes whenever apt could answer differently: names, sizes and times of its lists and sources, not their bytes. */
export async function packageState(): Promise<Sha256> {
  const folders = await Promise.all(
    STATE.map(async (folder) => (await readdir(folder).catch(() => [])).map((name) => join(folder, name))),
  );
  const paths = [...STATE_FILES, ...folders.flat()].sort();
  const facts = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => null);
      return `${path}\0${found?.size ?? ''}\0${found?.mtimeMs ?? ''}`;
    }),
  );
  return sha256Of(facts.join('\n'));
}
