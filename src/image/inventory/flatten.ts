import { shownName } from '../context/secret-names.ts';
import { copyOf, type Folder, IMPLIED, newFolder, sameAttributes } from './file-tree.ts';
import { pathIn } from './image-path.ts';
import type { LayerFolder } from './layer-tree.ts';
import { unreadable } from './unreadable.ts';

/** What a layer takes away from those below it. */
export interface Whiteout {
  readonly path: string;
  readonly type: 'removed' | 'emptied';
}

/** An image's files after some of its layers. */
export interface Flattened {
  readonly root: Folder;
  /** Of the layers on top of what was given. */
  readonly whiteouts: readonly Whiteout[];
}

/** Returns the empty root that a first layer stands on. */
export function emptyRoot(): Folder {
  return newFolder(IMPLIED);
}

/**
 * Lays layers on top of files, as the overlay file system does: folders merge, everything else replaces (OCI
 * image-spec, layer.md). The given files are not changed.
 *
 * A whiteout is recorded and hides nothing, because an engine may show what it hides: a builder writes a file that is
 * really called `.wh.x` into its layer like the whiteout of x, and Docker's classic store keeps the builder's folder
 * (26.1.5); another layer may bring a folder back. So the files are everything that a container could have.
 *
 * @throws AttestationError `image-unreadable` for what engines lay down differently
 */
export function flatten(below: Folder, layers: readonly LayerFolder[]): Flattened {
  const root = copyOf(below);
  const whiteouts: Whiteout[] = [];
  for (const layer of layers) {
    if (layer.attributes !== null) root.attributes = layer.attributes;
    merge(root, layer, '/', whiteouts);
  }
  return { root, whiteouts };
}

function merge(folder: Folder, layer: LayerFolder, path: string, whiteouts: Whiteout[]): void {
  for (const name of layer.removed) removeFrom(layer, name, pathIn(path, name), whiteouts);
  if (layer.emptied) {
    // The overlay file system does not look at its root's own attributes, where engines write this down.
    if (path === '/') throw unreadable('a layer empties the root');
    // The kernel marks a new folder so as well: one that hides nothing says nothing.
    if (folder.children.size > 0) whiteouts.push({ path, type: 'emptied' });
  }
  for (const [name, child] of layer.children) {
    if (child.kind === 'folder') mergeFolder(folder, name, child, pathIn(path, name), whiteouts);
    else folder.children.set(name, child);
  }
}

function removeFrom(layer: LayerFolder, name: string, path: string, whiteouts: Whiteout[]): void {
  // The overlay file system would show below a folder what its whiteout removes.
  if (layer.children.has(name)) throw unreadable(`a layer removes ${shownName(path)} and adds it`);
  // Also one that hides nothing: a folder of one layer shows its name to readdir(3), so that it can carry anything.
  whiteouts.push({ path, type: 'removed' });
}

function mergeFolder(
  parent: Folder,
  name: string,
  layer: LayerFolder,
  path: string,
  whiteouts: Whiteout[],
): void {
  const found = parent.children.get(name);
  const { attributes } = layer;
  if (found !== undefined && attributes === null) {
    // Some engines follow the link, others replace it by a folder.
    if (found.kind !== 'folder')
      throw unreadable(`a layer adds to ${shownName(path)}, which is ${found.kind} in a layer below`);
    // Some engines keep the folder below as it is, others make one of their own.
    if (!sameAttributes(found.attributes, IMPLIED))
      throw unreadable(`a layer adds to ${shownName(path)} without listing that folder's owner and mode`);
  }
  const folder = found?.kind === 'folder' ? found : newFolder(IMPLIED);
  if (attributes !== null) folder.attributes = attributes;
  parent.children.set(name, folder);
  merge(folder, layer, path, whiteouts);
}
