import type { Sha256 } from '../../foundation/digest.ts';
import type { EntryType, InventoryEntry } from '../../probes/inventory/facts.ts';
import { pathIn } from './image-path.ts';

/** Owner and permissions of a file or folder. */
export interface Attributes {
  /** Permission bits with setuid, setgid and sticky. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Attribute → value in hex. */
  readonly xattrs: ReadonlyMap<string, string>;
}

/** Anything but a folder. Two hard links are one and the same leaf. */
export interface Leaf extends Attributes {
  readonly kind: Exclude<EntryType, 'folder' | 'removed' | 'emptied'>;
  readonly size: number;
  readonly sha256: Sha256 | null;
  /** What a symbolic link holds. */
  readonly target: string;
  readonly program: InventoryEntry['program'];
  /** An ELF that the loader can run, whatever its mode. */
  readonly startable: boolean;
}

/** A folder of a flattened image. */
export interface Folder {
  readonly kind: 'folder';
  attributes: Attributes;
  readonly children: Map<string, Folder | Leaf>;
}

/** The attributes that engines give to a folder that no layer lists. */
export const IMPLIED: Attributes = { mode: 0o755, uid: 0, gid: 0, xattrs: new Map() };

export function newFolder(attributes: Attributes): Folder {
  return { kind: 'folder', attributes, children: new Map() };
}

/** A copy whose folders can be changed without changing the original's. */
export function copyOf(folder: Folder): Folder {
  const children = [...folder.children].map(
    ([name, child]) => [name, child.kind === 'folder' ? copyOf(child) : child] as const,
  );
  return { kind: 'folder', attributes: folder.attributes, children: new Map(children) };
}

/** Every file and folder with its path, folders before what is in them, the root first. */
export function* walk(
  node: Folder | Leaf,
  path = '/',
): Generator<readonly [path: string, node: Folder | Leaf]> {
  yield [path, node];
  if (node.kind !== 'folder') return;
  for (const [name, child] of node.children) yield* walk(child, pathIn(path, name));
}

export function sameAttributes(a: Attributes, b: Attributes): boolean {
  return a.mode === b.mode && a.uid === b.uid && a.gid === b.gid && sameXattrs(a.xattrs, b.xattrs);
}

/** Returns whether two entries are the same in everything that an inventory records, without what a folder holds. */
export function sameNode(a: Folder | Leaf, b: Folder | Leaf): boolean {
  if (a === b) return true;
  if (a.kind === 'folder' || b.kind === 'folder')
    return a.kind === 'folder' && b.kind === 'folder' && sameAttributes(a.attributes, b.attributes);
  return (
    a.kind === b.kind &&
    a.size === b.size &&
    a.sha256 === b.sha256 &&
    a.target === b.target &&
    sameAttributes(a, b)
  );
}

export function sameXattrs(a: Attributes['xattrs'], b: Attributes['xattrs']): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}

/** The entry of a file or folder, as it is recorded. */
export function entryOf(path: string, node: Folder | Leaf): InventoryEntry {
  const attributes = node.kind === 'folder' ? node.attributes : node;
  const leaf = node.kind === 'folder' ? null : node;
  return {
    path,
    type: node.kind,
    mode: attributes.mode,
    uid: attributes.uid,
    gid: attributes.gid,
    size: leaf?.size ?? 0,
    sha256: leaf?.sha256 ?? null,
    target: leaf?.target ?? '',
    xattrs: [...attributes.xattrs].map(([name, value]) => `${name}=${value}`).sort(),
    program: leaf?.program ?? 'none',
  };
}
