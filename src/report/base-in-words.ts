import type { Bundle } from '../evidence/bundle-type.ts';
import type { BaseFacts, BaseKind } from '../probes/inventory/facts.ts';

/** By what a base is known, for people. The signer's word is not a comparison with anything outside the evidence. */
const WORDS: Readonly<Record<BaseKind, string>> = {
  'release-table': 'its layers are in this release’s table',
  'pulled-by-digest': 'pulled by the run by the digest that this release names (the signer’s word)',
  'debian-packages': 'made by the run from signed Debian packages (the signer’s word)',
  scratch: 'no base: the image’s own layers are all that it has (the signer’s word)',
  named: 'known by its name alone, which proves nothing',
};

/** Returns by what the image's base is known if its reader does not pin it. */
export function baseInWords({ kind }: Pick<BaseFacts, 'kind'>): string {
  return WORDS[kind];
}

/**
 * Returns that another base took the place of the one that the Dockerfile names; empty if the record does not show it. A
 * base of packages never is a Dockerfile's own; any other may be, and the bundle has only the Dockerfile's digest.
 */
export function insteadOfOwnBase({ venue, host }: Pick<Bundle, 'venue' | 'host'>): string {
  if (host.inventory.base.kind !== 'debian-packages') return '';
  const orUnavailable = venue === 'LOCAL' ? ', or since that base was not available in this rehearsal' : '';
  return `instead of the Dockerfile’s own base (FROM in Dockerfile.sandbox), by --base-image debian-packages${orUnavailable}`;
}
