import type { InventoryEntry, InventoryFacts } from '../probes/inventory/facts.ts';
import { findAdds, findConfig, payloadFiles } from '../probes/inventory/judge.ts';
import { baseFault, isKnownBase, type KnownBases } from '../probes/inventory/known-base.ts';
import { RELEASE_BASES as TABLE } from '../probes/inventory/release-bases.ts';
import { RELEASE_BASE_REFERENCE, RELEASE_ENTRYPOINT, RELEASE_PAYLOADS } from './generated/release-digests.ts';
import { payloadDigest } from './payload-digest.ts';

/** The bases that this release knows by itself. */
export const RELEASE_BASES: KnownBases = { pinned: RELEASE_BASE_REFERENCE, table: TABLE };

/**
 * Returns why an image is not this release's own: the reference image, the only one in which the posture and a
 * control's peer may run (contract §2.1). Null if it is: a known base, and above it this release's payload and entrypoint
 * and nothing else. The content decides, not a path, tag or Dockerfile.
 */
export function notReleaseImage(inventory: InventoryFacts): string | null {
  const { base, config } = inventory;
  if (!isKnownBase(base) || base.kind === 'scratch') return 'its base is not known';
  const fault = baseFault(inventory, RELEASE_BASES);
  if (fault !== null) return `its base is not what its record claims: ${fault}`;
  const add = findAdds(inventory)[0] ?? inventory.added.find((entry) => !isOfRelease(entry));
  if (add !== undefined) return `it adds ${add.path} to its base`;
  if (findConfig(inventory).length > 0 || inventory.misplaced.length > 0 || !isReleaseConfig(config))
    return 'its config or its folders differ';
  if (!Object.values(RELEASE_PAYLOADS).includes(payloadDigest(payloadFiles(inventory))))
    return 'its payload is another one';
  return runsReleasePayload(config) ? null : 'its entrypoint is another one';
}

/** The folders that this release's Dockerfile makes where a base has none, and those that engines mount over. */
const FOLDERS: readonly string[] = ['/', '/root', '/app', '/app/inspector', '/in', '/out', '/tmp'];

/** Every entry by name: a file that nothing reads makes it another image all the same. Digests are judged apart. */
function isOfRelease({ path, type }: InventoryEntry): boolean {
  return type === 'folder' ? FOLDERS.includes(path) : path === RELEASE_ENTRYPOINT.at(-1);
}

/** What this release's Dockerfile sets, and the variables that its bases have. */
const CONFIG = {
  user: '65532:65532',
  folder: '/app',
  keys: ['PATH', 'LANG', 'LC_ALL', 'SSL_CERT_FILE'],
} as const satisfies Record<string, string | readonly string[]>;

function isReleaseConfig({
  user,
  working_folder: folder,
  env_keys: keys,
}: InventoryFacts['config']): boolean {
  const known: readonly string[] = CONFIG.keys;
  return user === CONFIG.user && folder === CONFIG.folder && keys.every((key) => known.includes(key));
}

/** Whether a config starts this release's payload as this release's Dockerfile does. */
export function runsReleasePayload({
  entrypoint,
  command,
}: Pick<InventoryFacts['config'], 'entrypoint' | 'command'>): boolean {
  return entrypoint.join('\0') === RELEASE_ENTRYPOINT.join('\0') && command.length === 0;
}
