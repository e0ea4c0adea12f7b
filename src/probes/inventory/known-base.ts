import { type Sha256, sha256Of } from '../../foundation/digest.ts';
import type { BaseFacts, InventoryFacts } from './facts.ts';

/** A base that a maintainer pulled for a release: its layers are known by content, whatever their source. */
export interface ReleaseBase {
  /** The pulled image: a name with a digest. */
  readonly reference: string;
  readonly architecture: string;
  readonly diffIds: readonly Sha256[];
  /** SHA-256 of what the layers hold, as {@link BaseFacts} has it: a reader has no layers to compute it from. */
  readonly inventorySha256: Sha256;
}

/** The bases that a release knows by itself. */
export interface KnownBases {
  /** The reference with digest that this release's Dockerfile pins. */
  readonly pinned: string;
  readonly table: readonly ReleaseBase[];
}

/** Returns the OCI ChainID of layers (image-spec, config.md); null for an empty list. */
export function chainIdOf(diffIds: readonly Sha256[]): Sha256 | null {
  return diffIds.reduce<Sha256 | null>(
    (chain, diffId) => (chain === null ? diffId : sha256Of(`${chain} ${diffId}`)),
    null,
  );
}

/**
 * By what each kind of base is known without a caller's pin (contract §2.1): a new kind must be added here. `release`: a
 * reader compares its layers with this release's table. `run`: the run made, pulled or left out the base, and a reader
 * has only the record of that.
 */
const KNOWN_BY: Readonly<Record<BaseFacts['kind'], 'release' | 'run' | null>> = {
  'release-table': 'release',
  'pulled-by-digest': 'run',
  'debian-packages': 'run',
  scratch: 'run',
  named: null,
};

/** Returns by what a base is known without a caller's pin; null: only such a pin makes it known. */
export function baseKnownBy({ kind }: Pick<BaseFacts, 'kind'>): 'release' | 'run' | null {
  return KNOWN_BY[kind];
}

/** Whether a base is known without a caller's pin. {@link baseFault} checks its claims. */
export function isKnownBase(base: Pick<BaseFacts, 'kind'>): boolean {
  return baseKnownBy(base) !== null;
}

/** Returns why the base cannot be what its record says; null if it can. */
export function baseFault({ base, diff_ids }: InventoryFacts, known: KnownBases): string | null {
  if (base.loaded_diff_ids.some((digest, index) => diff_ids[index] !== digest))
    return 'the image does not begin with its layers';
  if (base.loaded_diff_ids.length > base.diff_ids.length)
    return 'the image has more of its layers than it has';
  if (chainIdOf(base.diff_ids) !== base.chain_id) return 'its ChainID is not that of its layers';
  switch (base.kind) {
    case 'release-table':
      return tableFault(base, known.table);
    case 'pulled-by-digest':
      return base.reference === known.pinned && base.diff_ids.length > 0
        ? null
        : 'it is not the reference that this release pins';
    case 'debian-packages':
      return base.packages.length > 0 &&
        base.diff_ids.length === 1 &&
        base.loaded_diff_ids.join() === base.diff_ids.join()
        ? null
        : 'it does not name its packages, or has layers other than the one that they make';
    case 'scratch':
      return base.diff_ids.length === 0 && base.entries === 0 ? null : 'it has layers';
    case 'named':
      return base.diff_ids.length > 0 ? null : 'it has no layers';
  }
}

/** The same layers hold the same entries: another digest of them is not what those layers hold. */
function tableFault(base: BaseFacts, table: readonly ReleaseBase[]): string | null {
  const found = table.filter(({ diffIds }) => diffIds.join() === base.diff_ids.join());
  if (found.length === 0 || base.diff_ids.length === 0) return 'it is not in the table of this release';
  return found.some(({ inventorySha256 }) => inventorySha256 === base.inventory_sha256)
    ? null
    : 'its inventory is not the one in the table of this release';
}
