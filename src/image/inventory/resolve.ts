import type { Folder, Leaf } from './file-tree.ts';

/** Links that Linux follows in one path (namei.c, MAXSYMLINKS). */
const MAX_LINKS = 40;

/** Where a path leads inside an image. */
export interface Resolved {
  /** Absolute, without links; also of what is not there. Empty if it leads nowhere: a loop, or through a file. */
  readonly path: string;
  /** Null if nothing is there. */
  readonly node: Folder | Leaf | null;
  /** Whether the last name itself was a link. */
  readonly byLink: boolean;
}

const NOWHERE: Resolved = { path: '', node: null, byLink: false };

/** Follows a path through every symbolic link, within the root: `..` at the root stays there, as in a container. */
export function resolve(root: Folder, path: string): Resolved {
  const todo = path.split('/').reverse();
  const done: { name: string; node: Folder | Leaf | null }[] = [];
  let [links, byLink] = [0, false];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      done.pop();
      continue;
    }
    const folder = done.length === 0 ? root : (done.at(-1)?.node ?? null);
    // Below a missing path everything is missing, and so is its `..`.
    if (folder !== null && folder.kind !== 'folder') return NOWHERE;
    const node = folder?.children.get(name) ?? null;
    if (node?.kind !== 'symbolic-link') {
      done.push({ name, node });
      continue;
    }
    links += 1;
    if (links > MAX_LINKS) return NOWHERE;
    byLink ||= !todo.some((rest) => rest !== '' && rest !== '.');
    if (node.target.startsWith('/')) done.length = 0;
    todo.push(...node.target.split('/').reverse());
  }
  const last = done.at(-1);
  return {
    path: `/${done.map(({ name }) => name).join('/')}`,
    node: last === undefined ? root : last.node,
    byLink,
  };
}
