import type { BaseFacts, ExecutableFact, InventoryFacts } from './facts.ts';

/** Returns whether two records are of the same layers with the same files. */
export function isSameBase(one: BaseFacts, other: BaseFacts): boolean {
  return one.chain_id === other.chain_id && one.inventory_sha256 === other.inventory_sha256;
}

/**
 * Returns what two records say differently of the same base layers; null if nothing, or if the layers are others. The
 * same layers have the same files, whatever stands above them.
 */
export function baseDifference(one: InventoryFacts, other: InventoryFacts): string | null {
  const [was, is] = [one.base, other.base];
  if (was.chain_id !== is.chain_id) return null;
  if (was.inventory_sha256 !== is.inventory_sha256 || was.entries !== is.entries) return 'other files';
  // The kind decides which files count as programs, and whether packages are recorded.
  if (was.kind !== is.kind) return null;
  if (JSON.stringify(was.packages) !== JSON.stringify(is.packages)) return 'other packages';
  return programsOf(one, other) === programsOf(other, one) ? null : 'other programs';
}

/** The base's programs that neither image replaces or removes, in one text. */
function programsOf(image: InventoryFacts, other: InventoryFacts): string {
  const replaced = new Set(
    [...image.added, ...other.added].filter(({ type }) => type !== 'folder').map(({ path }) => path),
  );
  return image.executables
    .filter(({ from, path }) => from === 'base' && !foldersAndItself(path).some((each) => replaced.has(each)))
    .map(({ path, sha256, program }: ExecutableFact) => `${path}\0${sha256}\0${program}`)
    .sort()
    .join('\n');
}

/** `/a`, `/a/b` and `/a/b/c` of `/a/b/c`. */
function foldersAndItself(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(1).map((_, at) => names.slice(0, at + 2).join('/'));
}
