import { shownName } from '../context/secret-names.ts';
import { type Attributes, type Leaf, sameAttributes, sameXattrs } from './file-tree.ts';
import { pathNames, pathOf } from './image-path.ts';
import type { LayerEntry } from './layer-entries.ts';
import { WHITEOUT } from './tar-gate.ts';
import { type Budget, unreadable } from './unreadable.ts';

/** A folder of one layer: what an engine extracts into that layer's own folder. */
export interface LayerFolder {
  readonly kind: 'folder';
  /** Null if the layer has entries in it and does not list it. */
  attributes: Attributes | null;
  readonly children: Map<string, LayerFolder | Leaf>;
  /** Names that a whiteout removes from the layers below (OCI image-spec, layer.md). */
  readonly removed: Set<string>;
  /** Whether an opaque whiteout removes everything that is below. */
  emptied: boolean;
  /** Of the root: the first path that is a second name of a file; null if there is none. */
  hardLink: string | null;
}

const WHITEOUT_META = '.wh..wh.';
const OPAQUE = '.wh..wh..opq';

/**
 * Extracts a layer's entries as engines do, each layer by itself; the last of several entries for one path counts. It
 * rejects what engines extract differently (an entry below a link, a hard link that changes its target, a whiteout next
 * to its file).
 *
 * @param budget counts the folders that the layer implies, and their paths
 * @throws AttestationError `image-unreadable`
 */
export function layerTree(entries: readonly LayerEntry[], budget: Budget): LayerFolder {
  const root = emptyFolder();
  for (const entry of entries) addEntry(root, entry, budget);
  return root;
}

function emptyFolder(): LayerFolder {
  return {
    ...{ kind: 'folder', attributes: null, children: new Map(), removed: new Set() },
    ...{ emptied: false, hardLink: null },
  };
}

function addEntry(root: LayerFolder, entry: LayerEntry, budget: Budget): void {
  const names = pathNames(entry.name);
  const name = names.at(-1);
  if (name === undefined) {
    if (entry.type !== 'folder') throw unreadable('the root is not a folder');
    setAttributes(root, entry, '/');
    return;
  }
  const path = pathOf(names);
  const parent = folderFor(root, names.slice(0, -1), path, budget);
  if (name.startsWith(WHITEOUT)) addWhiteout(parent, name, entry, path);
  else if (entry.type === 'folder') addFolder(parent, name, entry, path);
  else addLeaf(parent, name, leafOf(root, entry, path), path);
}

/** Returns the folder of an entry; folders on the way that the layer does not list are implied. */
function folderFor(root: LayerFolder, names: readonly string[], path: string, budget: Budget): LayerFolder {
  let folder = root;
  let pathBytes = 0;
  for (const name of names) {
    if (name.startsWith(WHITEOUT)) throw unreadable(`${shownName(path)} is in a whiteout`);
    pathBytes += 1 + Buffer.byteLength(name);
    let found = folder.children.get(name);
    if (found === undefined) {
      // A layer can imply hundreds of folders by one entry, and the inventory has the whole path of each.
      budget.addEntry(pathBytes);
      found = emptyFolder();
      folder.children.set(name, found);
    }
    if (found.kind !== 'folder') throw unreadable(`${shownName(path)} stands below ${found.kind}`);
    folder = found;
  }
  return folder;
}

function addWhiteout(parent: LayerFolder, name: string, entry: LayerEntry, path: string): void {
  if (entry.type !== 'file' || entry.size !== 0)
    throw unreadable(`the whiteout ${shownName(path)} is not an empty file`);
  const hidden = name.slice(WHITEOUT.length);
  if (name === OPAQUE) parent.emptied = true;
  else if (name.startsWith(WHITEOUT_META) || ['', '.', '..'].includes(hidden))
    throw unreadable(`the whiteout ${shownName(path)} is not known`);
  else parent.removed.add(hidden);
}

function addFolder(parent: LayerFolder, name: string, entry: LayerEntry, path: string): void {
  const found = parent.children.get(name) ?? emptyFolder();
  if (found.kind !== 'folder') throw unreadable(`${shownName(path)} is a file and a folder in one layer`);
  parent.children.set(name, found);
  setAttributes(found, entry, path);
}

/** The last entry counts; attributes that an engine would add to the previous entry's are refused. */
function setAttributes(folder: LayerFolder, entry: LayerEntry, path: string): void {
  if (folder.attributes !== null && !sameXattrs(folder.attributes.xattrs, entry.xattrs))
    throw unreadable(`${shownName(path)} is twice in a layer, with other attributes`);
  const { mode, uid, gid, xattrs } = entry;
  folder.attributes = { mode, uid, gid, xattrs };
}

function addLeaf(parent: LayerFolder, name: string, leaf: Leaf, path: string): void {
  if (parent.children.get(name)?.kind === 'folder')
    throw unreadable(`${shownName(path)} is a file and a folder in one layer`);
  parent.children.set(name, leaf);
}

function leafOf(root: LayerFolder, entry: LayerEntry, path: string): Leaf {
  const { type, mode, uid, gid, xattrs, size, content } = entry;
  const plain = {
    mode,
    uid,
    gid,
    xattrs,
    size,
    sha256: null,
    target: '',
    program: 'none',
    startable: false,
  } as const;
  switch (type) {
    case 'file':
      if (content === null) throw unreadable(`${shownName(path)} has no content`);
      return { ...plain, kind: 'file', ...content };
    case 'symbolic-link':
      // Its mode decides nothing (symlink(7)), and engines do not set it.
      return { ...plain, kind: 'symbolic-link', mode: 0o777, target: entry.linkname };
    case 'hard-link':
      // Which names share a file no entry of the inventory says, and a program can read it (stat(2), st_nlink).
      root.hardLink ??= path;
      return linkedFile(root, entry, path);
    case 'folder':
      throw new TypeError('a folder is not a leaf');
  }
}

/**
 * Returns the file that a hard link names. It is before the link in the same layer: engines that extract each layer by
 * itself find no other. Engines set the link's owner and mode on the file, so they must be the file's.
 */
function linkedFile(root: LayerFolder, entry: LayerEntry, path: string): Leaf {
  let found: LayerFolder | Leaf | undefined = root;
  for (const name of pathNames(entry.linkname))
    found = found?.kind === 'folder' ? found.children.get(name) : undefined;
  const what = () => `the hard link ${shownName(path)}`;
  if (found?.kind !== 'file') throw unreadable(`${what()} leads to nothing that its layer holds before it`);
  const xattrs = entry.xattrs.size === 0 ? found.xattrs : entry.xattrs;
  if (!sameAttributes(found, { ...entry, xattrs }))
    throw unreadable(`${what()} has another owner or mode than its file`);
  return found;
}
