import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSha256, type Sha256 } from '../../foundation/digest.ts';

/** A built image and what it is without the times of its build: known, so that it need not be taken apart again. */
export interface NormalRecord {
  /** What the engine calls the image that its builder made. */
  readonly built: Sha256;
  /** What it calls the same image without times. */
  readonly image: Sha256;
  readonly configDigest: Sha256;
  readonly diffIds: readonly Sha256[];
}

/** Of the last builds; an older one costs a second taking apart and nothing else. */
const MOST = 32;

/** The record of a built image; null if there is none that can be read. */
export async function recalledNormal(folder: string, built: Sha256): Promise<NormalRecord | null> {
  return (await records(folder)).find((record) => record.built === built) ?? null;
}

/** Keeps a record, whole or not at all; where it cannot be kept nothing is lost. */
export async function rememberNormal(folder: string, record: NormalRecord): Promise<void> {
  const others = (await records(folder)).filter(({ built }) => built !== record.built);
  const path = join(folder, NAME);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(`${path}.${process.pid}`, JSON.stringify([record, ...others].slice(0, MOST)), {
      mode: 0o600,
    });
    await rename(`${path}.${process.pid}`, path);
  } catch {
    // A full or read-only home.
  }
}

const NAME = 'normal-images.json';

async function records(folder: string): Promise<NormalRecord[]> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, NAME), 'utf8'));
    return Array.isArray(value) ? value.filter(isRecord) : [];
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is NormalRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { built, image, configDigest, diffIds } = value as Partial<NormalRecord>;
  return [built, image, configDigest].every(isSha256) && Array.isArray(diffIds) && diffIds.every(isSha256);
}
