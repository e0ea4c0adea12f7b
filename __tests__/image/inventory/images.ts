import { buffer } from 'node:stream/consumers';
import { type Sha256, sha256Of } from '../../../src/foundation/digest.ts';
import { dockerArchive } from '../../../src/image/build/archive.ts';
import { type BaseClaim, inventory } from '../../../src/image/inventory/inventory.ts';
import { layerEntries } from '../../../src/image/inventory/layer-entries.ts';
import { type LayerFolder, layerTree } from '../../../src/image/inventory/layer-tree.ts';
import { Budget } from '../../../src/image/inventory/unreadable.ts';
import type { InventoryFacts } from '../../../src/probes/inventory/facts.ts';
import { type RawEntry, rawTar } from './raw-tar.ts';

/** An image as a test makes it: layers of raw entries, the lowest first. */
export interface TestImage {
  readonly layers: readonly (readonly RawEntry[])[];
  /** How many of them are the base; 1 unless said. */
  readonly base?: number;
  readonly config?: object;
}

export const ELF = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(57, 1)]);
export const folder = (name: string, more: RawEntry = {}): RawEntry => ({
  name: `${name}/`,
  type: '5',
  ...more,
});
export const file = (name: string, body: string | Buffer = name, more: RawEntry = {}): RawEntry => ({
  name,
  body,
  ...more,
});
export const symbolicLink = (name: string, linkname: string): RawEntry => ({
  name,
  type: '2',
  linkname,
  mode: 0o777,
});
export const hardLink = (name: string, linkname: string, more: RawEntry = {}): RawEntry => ({
  name,
  type: '1',
  linkname,
  ...more,
});
export const whiteout = (name: string): RawEntry => ({ name, body: '' });

/** A base with what this project's own has: an interpreter in a merged /usr, a loader, and the folders. */
export const BASE: readonly RawEntry[] = [
  ...['usr', 'usr/bin', 'usr/lib', 'etc', 'app', 'in', 'out'].map((name) => folder(name)),
  folder('root', { mode: 0o700 }),
  folder('tmp', { mode: 0o1777 }),
  symbolicLink('bin', 'usr/bin'),
  symbolicLink('lib', 'usr/lib'),
  file('usr/bin/python3.13', ELF, { mode: 0o755 }),
  symbolicLink('usr/bin/python3', 'python3.13'),
  file('usr/lib/libx.so', 'library'),
  file('etc/passwd'),
];

export const CONFIG = {
  User: '65532:65532',
  Env: ['PATH=/usr/bin'],
  Entrypoint: ['/usr/bin/python3', '-I', '/app/main.py'],
  WorkingDir: '/app',
};

export const PAYLOAD: readonly RawEntry[] = [folder('app'), file('app/main.py', 'print()')];

export async function* whole(bytes: Buffer): AsyncGenerator<Buffer, undefined> {
  yield bytes;
}

/** Whether a whiteout of the list removes a path: an inventory keeps what an engine need not show. */
export function isRemoved(path: string, added: InventoryFacts['added']): boolean {
  return added.some(
    (entry) =>
      (entry.type === 'removed' && (path === entry.path || path.startsWith(`${entry.path}/`))) ||
      (entry.type === 'emptied' && path.startsWith(`${entry.path}/`)),
  );
}

/** The configuration document of an image of these layers. */
export function configOf(image: TestImage, diffIds: readonly Sha256[]): object {
  return {
    architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
    os: 'linux',
    config: image.config ?? CONFIG,
    rootfs: { type: 'layers', diff_ids: diffIds },
    history: diffIds.map(() => ({ created_by: 'test' })),
    created: '1970-01-01T00:00:00Z',
  };
}

export const tarsOf = ({ layers }: TestImage): Buffer[] => layers.map((entries) => rawTar(...entries));

/** The facts of an image that no engine has seen. */
export async function factsOf(image: TestImage): Promise<InventoryFacts> {
  const tars = tarsOf(image);
  const diffIds = tars.map((tar) => sha256Of(tar));
  const trees: LayerFolder[] = [];
  for (const tar of tars) {
    const budget = new Budget();
    trees.push(layerTree(await layerEntries(whole(tar), budget), budget));
  }
  const config = Buffer.from(JSON.stringify(configOf(image, diffIds)));
  const digest = sha256Of(config);
  const layers = diffIds.map((diffId) => ({ diffId, blob: diffId }));
  const content = { imageId: digest, configDigest: digest, config, layers };
  return inventory(content, trees, baseOf(image, diffIds)).facts;
}

export function baseOf({ base = 1 }: TestImage, diffIds: readonly Sha256[]): BaseClaim {
  return { kind: 'named', reference: 'test', diffIds: diffIds.slice(0, base), packages: [] };
}

/** The same as an archive that both engines load. */
export async function archiveOf(
  image: TestImage,
  tag: string,
): Promise<{ bytes: Uint8Array; id: Sha256; base: BaseClaim }> {
  const layers = tarsOf(image).map((tar) => ({ diffId: sha256Of(tar), tar }));
  const diffIds = layers.map(({ diffId }) => diffId);
  const { tar, configDigest } = dockerArchive(configOf(image, diffIds), layers, tag);
  return { bytes: await buffer(tar), id: configDigest, base: baseOf(image, diffIds) };
}
