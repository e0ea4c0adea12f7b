import type { EngineCalls } from '../../engine/engine-calls.ts';
import { idInside, OWN_IDS } from '../../engine/shown-ids.ts';
import type { EngineFacts } from '../../probes/host-facts.ts';
import { type InventoryEntry, MAX_DIFFERING, type RootFacts } from '../../probes/inventory/facts.ts';
import { isMountedOver } from '../../probes/inventory/root.ts';
import { entryOf, type Folder, type Leaf, sameNode } from './file-tree.ts';
import { emptyRoot, flatten } from './flatten.ts';
import { pathIn, pathOf } from './image-path.ts';
import { layerEntries } from './layer-entries.ts';
import { type LayerFolder, layerTree } from './layer-tree.ts';
import { Budget } from './unreadable.ts';

/** What is needed of an engine to read a container's files. */
export interface RootEngine {
  readonly facts: Pick<EngineFacts, 'rootless'>;
  readonly calls: Pick<EngineCalls, 'exportFiles' | 'shownIds'>;
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
  const differing: InventoryEntry[] = [];
  const entries = compare(image, await shownTree(engine, containerId), '/', differing);
  differing.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { entries, differing };
}

/**
 * Adds what differs to the list, until that is full. Returns how many entries were compared.
 *
 * @param known what the image has there
 */
function compare(
  known: Folder | Leaf | undefined,
  shown: Folder | Leaf,
  path: string,
  differing: InventoryEntry[],
): number {
  if ((known === undefined || !sameNode(known, shown)) && differing.length < MAX_DIFFERING)
    differing.push(entryOf(path, shown));
  if (shown.kind !== 'folder') return 1;
  const below = known?.kind === 'folder' ? known.children : new Map<string, Folder | Leaf>();
  let entries = 1;
  for (const [name, child] of shown.children)
    entries += compare(below.get(name), child, pathIn(path, name), differing);
  return entries;
}

/** Entries below a mount are not the image's: what a caller mounts may have names that no layer has. */
async function shownTree({ calls, facts }: RootEngine, containerId: string): Promise<Folder> {
  const trees: LayerFolder[] = [];
  // Without root an engine shows the ids of the user namespace in which it runs itself.
  const { users, groups } = facts.rootless ? await calls.shownIds(containerId) : OWN_IDS;
  await calls.exportFiles(containerId, async (tar) => {
    const budget = new Budget();
    const entries = await layerEntries(tar, budget);
    trees.push(
      layerTree(
        entries.flatMap((entry) =>
          isBelowMount(entry.name)
            ? []
            : [{ ...entry, uid: idInside(entry.uid, users), gid: idInside(entry.gid, groups) }],
        ),
        budget,
      ),
    );
  });
  return flatten(emptyRoot(), trees).root;
}

function isBelowMount(name: string): boolean {
  const names = name.split('/').filter((each) => each !== '' && each !== '.');
  return !names.includes('..') && isMountedOver(pathOf(names));
}
