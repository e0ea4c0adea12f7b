import type { Sha256 } from '../foundation/digest.ts';
import { printable } from '../foundation/errors.ts';
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

/** Names the subject for a headline: the sandbox, whose run made it, and the profile. */
export function subjectInWords({ kind, profile, image }: Subject, bundle: Bundle): string {
  const what =
    kind === 'reference'
      ? 'the reference sandbox of this release, not an image of yours'
      : `image ${image}${sourceInWords(bundle)}`;
  return `${what}, under ${profileInWords(profile)}`;
}

/** Names the profile for a headline. */
export function profileInWords(profile: Subject['profile']): string {
  return profile === 'own' ? 'a seccomp profile of your own' : profile;
}

/**
 * The commit of the run in CI that built the image, which is a claim as the venue is. The folder that it was built from
 * is not in the evidence: its content is, by digest.
 */
function sourceInWords({ venue_facts: facts }: Bundle): string {
  if (!('GITHUB_SHA' in facts)) return '';
  return ` (of a run of ${printable(facts.GITHUB_REPOSITORY, 140)} at ${printable(facts.GITHUB_SHA, 64)})`;
}

/** Names the subject for a title: short, and without what a verdict adds. */
export function subjectInTitle({ kind, image }: Subject): string {
  return kind === 'reference' ? 'the reference sandbox' : `image ${image.slice(0, 'sha256:'.length + 12)}`;
}
