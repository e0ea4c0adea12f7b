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
  const replaced = new Set(added.map(({ path }) => path));
  return (path) => !foldersAndItself(path).some((each) => replaced.has(each));
}

/** `/a`, `/a/b` and `/a/b/c` of `/a/b/c`. */
function foldersAndItself(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(1).map((_, at) => names.slice(0, at + 2).join('/'));
}
