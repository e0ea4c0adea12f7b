import type { Sha256 } from '../foundation/digest.ts';
import { oncePer } from '../foundation/memoize.ts';
import type { Bundle } from './bundle-type.ts';
import { RELEASE_PROFILES } from './generated/release-digests.ts';
import { notReleaseImage } from './release-image.ts';

/** What was attested: a verdict is about it and nothing else. */
export interface Subject {
  /** `reference`: this release's own image, which tests no image of the caller's. Its content decides. */
  readonly kind: 'own' | 'reference';
  /** The profile by its digest; `own`: not one of this release's. */
  readonly profile: 'targeted-deny' | 'deny-by-default' | 'own';
  readonly image: Sha256;
}

/** Returns what a bundle's verdict is about, from its content. */
export const subjectOf: (bundle: Bundle) => Subject = oncePer(
  ({ host, image_digest, seccomp_sha256 }: Bundle) => ({
    kind: notReleaseImage(host.inventory) === null ? 'reference' : 'own',
    profile: profileOf(seccomp_sha256),
    image: image_digest,
  }),
);

function profileOf(digest: Sha256): Subject['profile'] {
  if (digest === RELEASE_PROFILES['seccomp/targeted-deny.json']) return 'targeted-deny';
  return digest === RELEASE_PROFILES['seccomp/deny-by-default.json'] ? 'deny-by-default' : 'own';
}

/** Names the subject for a headline. */
export function subjectInWords({ kind, profile, image }: Subject): string {
  const what =
    kind === 'reference' ? 'the reference sandbox of this release, not an image of yours' : `image ${image}`;
  return `${what}, under ${profile === 'own' ? 'a seccomp profile of your own' : profile}`;
}
