import { sha256Of } from '../../src/foundation/digest.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { inventory } from '../../src/image/inventory/inventory.ts';
import { layerEntries } from '../../src/image/inventory/layer-entries.ts';
import { layerTree } from '../../src/image/inventory/layer-tree.ts';
import { Budget } from '../../src/image/inventory/unreadable.ts';
import { findAdds, findConfig } from '../../src/probes/inventory/judge.ts';
import {
  BASE,
  CONFIG,
  ELF,
  file,
  folder,
  hardLink,
  PAYLOAD,
  symbolicLink,
  whiteout,
} from '../image/inventory/images.ts';
import { rawTar } from '../image/inventory/raw-tar.ts';

const config = Buffer.from(
  JSON.stringify({ os: 'linux', architecture: 'amd64', config: CONFIG, rootfs: {} }),
);

export const layerSeeds = (): readonly Uint8Array[] => [
  rawTar(...PAYLOAD, file('app/run', ELF, { mode: 0o755 }), symbolicLink('bin', 'usr/bin')),
  rawTar(folder('etc'), whiteout('etc/.wh.x'), hardLink('app/b', 'app/a'), {
    name: 'd',
    type: '3',
    device: [1, 3],
  }),
  rawTar(
    file('x', 'x', {
      pax: { path: 'app/ä\n12 mtime=1', size: '1', 'SCHILY.xattr.security.capability': 'y' },
    }),
  ),
];

/**
 * Reads bytes as a layer above a base: whatever they are, it is refused on purpose, or everything above the base is listed
 * and what is not listed as found is on the positive list. The sums of headers are put right first, or hardly any input
 * would get past the first one.
 */
export async function readLayerBytes(bytes: Uint8Array): Promise<void> {
  try {
    const budget = new Budget();
    const base = layerTree(await layerEntries(pieces(rawTar(...BASE)), budget), budget);
    const layer = layerTree(await layerEntries(pieces(withSums(bytes)), budget), budget);
    const [below, above] = [sha256Of('base'), sha256Of('layer')];
    const layers = [below, above].map((diffId) => ({ diffId, blob: diffId }));
    const content = { imageId: above, configDigest: above, config, layers };
    const claim = { kind: 'named', reference: '', diffIds: [below], packages: [] } as const;
    const { facts } = inventory(content, [base, layer], claim);
    findConfig(facts);
    const found = new Set(findAdds(facts).map(({ path }) => path));
    for (const { path, mode, program, type } of facts.added)
      if (type === 'file' && !found.has(path) && ((mode & 0o111) !== 0 || program !== 'none'))
        throw new Error('broken: a program that is added is found');
  } catch (error) {
    if (!(error instanceof AttestationError)) throw error;
  }
}

/** The bytes as they come from a file or a stream. */
export async function* pieces(bytes: Buffer): AsyncGenerator<Buffer, undefined> {
  for (let at = 0; at < bytes.length; at += 4096) yield bytes.subarray(at, at + 4096);
}

/** Returns the tar with the sums of its headers put right. */
export function withSums(bytes: Uint8Array): Buffer {
  const tar = Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
  for (let at = 0; at < tar.length; at += 512) {
    const block = tar.subarray(at, at + 512);
    if (block.toString('latin1', 257, 262) !== 'ustar') continue;
    block.fill(' ', 148, 156);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  }
  return tar;
}
