import type { EngineCalls } from '../../engine/engine-calls.ts';
import { type InventoryEntry, MAX_DIFFERING, type RootFacts } from '../../probes/inventory/facts.ts';
import { isMountedOver } from '../../probes/inventory/root.ts';
import { entryOf, type Folder, type Leaf, sameNode, walk } from './file-tree.ts';
import { emptyRoot, flatten } from './flatten.ts';
import { pathOf } from './image-path.ts';
import { layerEntries } from './layer-entries.ts';
import { type LayerFolder, layerTree } from './layer-tree.ts';
import { Budget } from './unreadable.ts';

/** What is needed of an engine to read a container's files. */
export interface RootEngine {
  readonly calls: Pick<EngineCalls, 'exportFiles'>;
}

/**
 * Compares a container's files, as the engine shows them, with those of its image's layers. A file of the layers that
 * the engine does not show is not a difference: a whiteout hides nothing from the inventory.
 *
 * @param image the flattened image
 * @throws AttestationError `image-unreadable` for a tar as in {@link layerEntries}, `engine-call`
 */
export async function containerRoot(
  engine: RootEngine,
  containerId: string,
  image: Folder,
): Promise<RootFacts> {
  const shown = await shownTree(engine, containerId);
  const inImage = new Map(walk(image));
  const differing: InventoryEntry[] = [];
  let entries = 0;
  for (const [path, node] of walk(shown)) {
    entries += 1;
    if (!isIn(inImage.get(path), node)) differing.push(entryOf(path, node));
  }
  differing.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { entries, differing: differing.slice(0, MAX_DIFFERING) };
}

function isIn(known: Folder | Leaf | undefined, node: Folder | Leaf): boolean {
  return known !== undefined && sameNode(known, node);
}

/** Entries below a mount are not the image's: what a caller mounts may have names that no layer has. */
async function shownTree({ calls }: RootEngine, containerId: string): Promise<Folder> {
  const trees: LayerFolder[] = [];
  await calls.exportFiles(containerId, async (tar) => {
    const entries = await layerEntries(tar, new Budget());
    trees.push(layerTree(entries.filter(({ name }) => !isBelowMount(name))));
  });
  return flatten(emptyRoot(), trees).root;
}

function isBelowMount(name: string): boolean {
  const names = name.split('/').filter((each) => each !== '' && each !== '.');
  return !names.includes('..') && isMountedOver(pathOf(names));
}
