import { readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openAt, readAtMost } from '../../engine/host-file.ts';
import { isSha256, type Sha256, sha256Of } from '../../foundation/digest.ts';
import { makeOwnFolder, whyNotOwn } from '../../foundation/own-path.ts';
import type { ArchiveLayer, SavedImage } from './image-archive.ts';
import type { InspectedImage } from './image-inspect.ts';

/**
 * What is kept of built images, so that an engine need not save the same image again only to have its times removed: the
 * small documents and the layers above the base. Nothing of it is believed: each part must have the digest that the engine
 * names for the image that it has just built.
 */
const FOLDER = 'built-images';
/** Of the last builds, and of small ones: a larger one is saved again, which costs a second and nothing else. */
const MOST = 16;
const LARGEST = 1024 * 1024;

interface Kept {
  readonly text: string;
  readonly named: string;
  /** Sizes of the base's layers, then the other layers' bytes. */
  readonly base: readonly { readonly diffId: Sha256; readonly size: number }[];
  readonly layers: readonly string[];
}

/**
 * The parts of an image, as an earlier run saved them, without its base's layers.
 *
 * @param base how many of its layers are the base's
 * @returns null if they are not kept, or are not that image's
 */
export async function recallSaved(
  folder: string,
  built: Pick<InspectedImage, 'id' | 'diffIds'>,
  base: number,
): Promise<SavedImage | null> {
  try {
    if (whyNotOwn(folder, 'folder') !== null) return null;
    const handle = await openAt(join(await realpath(join(folder, FOLDER)), nameOf(built.id)));
    try {
      const bytes = (await handle.stat()).isFile() ? await readAtMost(handle, 2 * LARGEST) : null;
      const kept: unknown = JSON.parse(bytes?.toString('utf8') ?? '');
      return isKept(kept) ? verified(kept, built, base) : null;
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

/** The parts, if each has its digest: id → (manifest →) config → layers. Pure: exported for its test. */
export function verified(
  kept: Kept,
  { id, diffIds }: Pick<InspectedImage, 'id' | 'diffIds'>,
  base: number,
): SavedImage | null {
  const [text, named] = [Buffer.from(kept.text, 'base64'), Buffer.from(kept.named, 'base64')];
  if (sha256Of(named) !== id) return null;
  const config: unknown = JSON.parse(text.toString('utf8'));
  const isNamed = sha256Of(text) === id || configIn(named) === sha256Of(text);
  if (!isNamed || typeof config !== 'object' || config === null) return null;
  const layers: ArchiveLayer[] = kept.base.map(({ diffId, size }) => ({ diffId, tar: null, size }));
  for (const layer of kept.layers) {
    const tar = Buffer.from(layer, 'base64');
    layers.push({ diffId: sha256Of(tar), tar });
  }
  const same = kept.base.length === base && layers.map(({ diffId }) => diffId).join() === diffIds.join();
  return same ? { config: config as Record<string, unknown>, text, named, layers } : null;
}

function configIn(manifest: Buffer): unknown {
  const { schemaVersion, config } = JSON.parse(manifest.toString('utf8')) as {
    readonly schemaVersion?: unknown;
    readonly config?: { readonly digest?: unknown };
  };
  return schemaVersion === 2 ? config?.digest : null;
}

/** Keeps the parts of an image, whole or not at all; if they cannot be kept nothing is lost. */
export async function rememberSaved(
  folder: string,
  built: Pick<InspectedImage, 'id' | 'diffIds'>,
  saved: SavedImage,
  base: number,
): Promise<void> {
  const above = saved.layers.slice(base).map(({ tar }) => tar);
  const encoded = above.flatMap((tar) => (tar === null ? [] : [Buffer.from(tar).toString('base64')]));
  if (saved.named === null || encoded.length !== above.length) return;
  const kept: Kept = {
    text: Buffer.from(saved.text).toString('base64'),
    named: Buffer.from(saved.named).toString('base64'),
    base: saved.layers
      .slice(0, base)
      .map(({ diffId, tar, size }) => ({ diffId, size: tar?.length ?? size ?? 0 })),
    layers: encoded,
  };
  const json = JSON.stringify(kept);
  if (json.length > LARGEST) return;
  try {
    const target = join(folder, FOLDER);
    if (makeOwnFolder(folder) !== null || makeOwnFolder(target) !== null) return;
    await removeOldest(target);
    const path = join(target, nameOf(built.id));
    await rm(`${path}.${process.pid}`, { force: true });
    await writeFile(`${path}.${process.pid}`, json, { mode: 0o600, flag: 'wx' });
    await rename(`${path}.${process.pid}`, path);
  } catch {
    // A full or read-only home.
  }
}

async function removeOldest(folder: string): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = files.sort((a, b) => b.at - a.at).slice(MOST - 1);
  for (const { name } of old) await rm(join(folder, name), { force: true });
}

function nameOf(id: Sha256): string {
  return `${id.slice('sha256:'.length)}.json`;
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { text, named, base, layers } = value as Partial<Kept>;
  return (
    typeof text === 'string' &&
    typeof named === 'string' &&
    Array.isArray(base) &&
    base.every(
      (each: Partial<Kept['base'][number]> | null) => isSha256(each?.diffId) && typeof each.size === 'number',
    ) &&
    Array.isArray(layers) &&
    layers.every((layer) => typeof layer === 'string')
  );
}
