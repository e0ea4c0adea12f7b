import { isDeepStrictEqual } from 'node:util';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { unexpectedExecutables } from '../probes/inventory/executables.ts';
import type { InventoryFacts, RootFacts } from '../probes/inventory/facts.ts';
import { findAdds, findConfig } from '../probes/inventory/judge.ts';
import { baseFault } from '../probes/inventory/known-base.ts';
import { unexplained } from '../probes/inventory/root.ts';
import type { Bundle } from './bundle-type.ts';
import type { BundleCase } from './case.ts';
import { type Reason, reason } from './reasons.ts';
import { RELEASE_BASES } from './release-image.ts';

/**
 * Checks what the image contains (contract §2.1): the inventory is the attested image's, the base is what it claims to
 * be, and the config holds nothing beyond the positive list. {@link checkAdds} checks the entries above the base.
 *
 * @param command what an unsealed container's entrypoint must have been given
 */
export function checkInventory({ bundle }: Pick<BundleCase, 'bundle'>, command: readonly string[]): Reason[] {
  const { inventory } = bundle.host;
  return [
    ...differences(bundle, command),
    ...base(inventory),
    ...findConfig(inventory).map(({ what, why }) => reason('image-config', what, why)),
    ...inventory.misplaced.map((path) => reason('image-misplaced', path)),
    ...executables(inventory),
    ...root(bundle.host.root),
  ];
}

/** The engine's own answers about the image must match the image's bytes. */
function differences(
  { image_digest, host: { image, container, seal, inventory, root } }: Bundle,
  command: readonly string[],
): Reason[] {
  const { config } = inventory;
  const agreed: readonly (readonly [string, unknown, unknown])[] = [
    ['the image’s id', inventory.image_id, image_digest],
    ['its config digest', inventory.config_digest, image.config_digest ?? inventory.config_digest],
    ['its layers', inventory.diff_ids, image.diff_ids],
    ['its user', config.user, image.user],
    ['its environment', config.env_keys.toSorted(), image.env_keys.toSorted()],
    ['its volumes', config.volumes.toSorted(), image.volumes.toSorted()],
    // Podman's inspect leaves them out.
    ['its ONBUILD instructions', config.onbuild.length > 0 || image.onbuild.length === 0, true],
    // A launcher is given as the entrypoint of the run.
    ...(seal === null
      ? ([
          ['the container’s entrypoint', config.entrypoint, container.entrypoint],
          ['the container’s command', command, container.command],
        ] as const)
      : []),
    ['the order of its entries', inventory.added.map(keyOf), sortedKeys(inventory.added)],
    ['the order of the container’s files', root.differing.map(keyOf), sortedKeys(root.differing)],
  ];
  return agreed.flatMap(([what, one, other]) =>
    isDeepStrictEqual(one, other)
      ? []
      : [reason('inventory-differs', what, 'the engine reports another one')],
  );
}

function sortedKeys(entries: InventoryFacts['added']): string[] {
  return [...new Set(entries.map(keyOf))].sort();
}

/** A path is listed twice only where a lower folder is emptied and made again. */
function keyOf({ path, type }: InventoryFacts['added'][number]): string {
  return `${path}\0${type}`;
}

function base(inventory: InventoryFacts): Reason[] {
  const why = baseFault(inventory, RELEASE_BASES);
  return why === null ? [] : [reason('base-claimed', inventory.base.kind, why)];
}

/**
 * Returns the entries above the base that are not on the positive list of contract §2.1.
 *
 * @param pinned digests of entries that the caller accepts; empty for a signed result, which no caller's pin changes
 */
export function checkAdds({ host: { inventory } }: Bundle, pinned: readonly Sha256[]): Reason[] {
  return findAdds(inventory)
    .filter(({ entry }) => !pinned.includes(entry))
    .map(({ path, why, entry, file }) =>
      reason('image-adds', path, `${why} (entry ${entry}${file === null ? '' : `, file ${file}`})`),
    );
}

/** An empty file: execve answers ENOEXEC. */
const EMPTY = sha256Of('');

function executables(inventory: InventoryFacts): Reason[] {
  const unexpected = unexpectedExecutables(inventory)
    .filter(({ sha256 }) => sha256 !== EMPTY)
    .map(({ path }) => path);
  if (unexpected.length === 0) return [];
  const more = unexpected.length > 5 ? ` and ${unexpected.length - 5} more` : '';
  return [reason('image-has-executables', null, `${unexpected.slice(0, 5).join(', ')}${more}`)];
}

/** How many of a container's unexplained files a reading names. */
const NAMED = 10;

/** The container's files must be the image's: nothing that the layers do not have, and not nothing at all. */
function root(facts: RootFacts): Reason[] {
  if (facts.entries === 0) return [reason('root-differs', '/', 'the engine shows no file at all')];
  const found = unexplained(facts);
  const more = found.length > NAMED ? `, and ${found.length - NAMED} more are listed` : '';
  return found
    .slice(0, NAMED)
    .map(({ path, type, size }) => reason('root-differs', path, `a ${type} of ${size} bytes${more}`));
}
