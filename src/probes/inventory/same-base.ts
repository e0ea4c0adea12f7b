import { countBefore } from '../../foundation/binary-search.ts';
import type { BaseFacts, ExecutableFact, InventoryFacts } from './facts.ts';

/** Returns whether two records are of the same layers with the same files. */
export function isSameBase(one: BaseFacts, other: BaseFacts): boolean {
  return one.chain_id === other.chain_id && one.inventory_sha256 === other.inventory_sha256;
}

/**
 * Returns what two records say differently of the same base layers; null if nothing, or if the layers are others. The
 * same layers have the same files, whatever stands above them. On a base that is only named other files count as programs, and it has
 * no packages.
 */
export function baseDifference(one: InventoryFacts, other: InventoryFacts): string | null {
  const [was, is] = [one.base, other.base];
  if (was.chain_id !== is.chain_id) return null;
  if (was.inventory_sha256 !== is.inventory_sha256 || was.entries !== is.entries) return 'other files';
  const isNamed = [was.kind, is.kind].includes('named');
  if (was.kind !== is.kind) return isNamed ? null : 'another origin';
  if (JSON.stringify(was.packages) !== JSON.stringify(is.packages)) return 'other packages';
  return programsOf(one, other) === programsOf(other, one) && setidOf(one, other) === setidOf(other, one)
    ? null
    : 'other programs';
}

/** The base's programs that neither image replaces or removes, in one text. */
function programsOf(image: InventoryFacts, other: InventoryFacts): string {
  const isKept = keptOf(image, other);
  return image.executables
    .filter(({ from, path }) => from === 'base' && isKept(path))
    .map(({ path, sha256, program }: ExecutableFact) => `${path}\0${sha256}\0${program}`)
    .sort()
    .join('\n');
}

/** The same of setuid and setgid files and of those with capabilities. */
function setidOf(image: InventoryFacts, other: InventoryFacts): string {
  return image.setid.filter(keptOf(image, other)).toSorted().join('\n');
}

function keptOf(image: InventoryFacts, other: InventoryFacts): (path: string) => boolean {
  const added = [...image.added, ...other.added].filter(({ type }) => type !== 'folder');
  const isReplaced = atOrBelow(added.map(({ path }) => path));
  return (path) => !isReplaced(path);
}

/**
 * Returns whether a path is one of these, or below one. A hostile list has paths of thousands of names, so no path is
 * cut into all the folders above it.
 */
function atOrBelow(paths: readonly string[]): (path: string) => boolean {
  const tops: string[] = [];
  for (const path of paths.map(inOrder).sort()) {
    const last = tops.at(-1);
    if (last === undefined || !isAtOrBelow(path, last)) tops.push(path);
  }
  return (path) => {
    const found = lastUpTo(inOrder(path), tops);
    return found !== undefined && isAtOrBelow(inOrder(path), found);
  };
}

/** A path whose folders sort directly before what is below them. */
function inOrder(path: string): string {
  return path.replaceAll('/', '\0');
}

function isAtOrBelow(path: string, top: string): boolean {
  // An empty text is no path, and nothing lies below it.
  return top !== '' && path.startsWith(top) && (path.length === top.length || path[top.length] === '\0');
}

/** Returns the last of sorted texts that does not sort behind this one. */
function lastUpTo(text: string, sorted: readonly string[]): string | undefined {
  return sorted[countBefore(sorted.length, (at) => (sorted[at] ?? '') <= text) - 1];
}
