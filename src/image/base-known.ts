import type { EngineFacts } from '../probes/host-facts.ts';
import type { BaseKind } from '../probes/inventory/facts.ts';
import type { ReleaseBase } from '../probes/inventory/known-base.ts';
import { RELEASE_BASES } from '../probes/inventory/release-bases.ts';
import type { InspectedImage } from './build/inspect.ts';

/**
 * Returns how an image that an engine holds is known as a base (contract §2.1). Neither its tag nor its origin counts:
 *
 * - its layers are those of a base in the release table; or
 * - it is named as this release's Dockerfile names its base, with a digest, and has that digest.
 *
 * @param name.reference what the Dockerfile or the caller names
 * @param name.releaseBase what this release's Dockerfile names
 */
export function kindOfBase(
  store: EngineFacts['image_store'],
  image: Pick<InspectedImage, 'id' | 'diffIds' | 'repoDigests'>,
  { reference, releaseBase }: { readonly reference: string; readonly releaseBase: string | null },
  table: readonly ReleaseBase[] = RELEASE_BASES,
): BaseKind {
  const layers = image.diffIds.join();
  if (layers !== '' && table.some(({ diffIds }) => diffIds.join() === layers)) return 'release-table';
  if (reference !== releaseBase) return 'named';
  const pinned = withoutTag(reference);
  return pinned !== null && hasDigest(store, image, pinned) ? 'pulled-by-digest' : 'named';
}

/**
 * Returns whether an engine reports the digest in this name as the image's own. No client can make it report that of
 * another image, by tagging, loading, building or committing (tried with Docker 26.1.5, both stores, and Podman 5.4.2):
 *
 * - Docker's own store records the digest when it pulls or pushes;
 * - the containerd store names an image by that digest, and joins it to each of the image's names. A loaded archive can
 *   bring a name that holds another digest, so the id has to be the digest;
 * - Podman computes the digest from the manifest's bytes, and joins it to each name.
 */
function hasDigest(
  store: EngineFacts['image_store'],
  { id, repoDigests }: Pick<InspectedImage, 'id' | 'repoDigests'>,
  pinned: { readonly name: string; readonly digest: string },
): boolean {
  if (!repoDigests.includes(`${pinned.name}@${pinned.digest}`)) return false;
  return store === 'containerd' ? id === pinned.digest : true;
}

/** A reference with a digest, as engines write it in RepoDigests: without its tag. Null if it has no digest. */
function withoutTag(reference: string): { readonly name: string; readonly digest: string } | null {
  const [, name = '', digest = ''] = /^([^@\s]+?)(?::[\w.-]+)?@(sha256:[0-9a-f]{64})$/.exec(reference) ?? [];
  return name === '' ? null : { name, digest };
}
