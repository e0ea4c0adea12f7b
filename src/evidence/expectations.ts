import type { Sha256 } from '../foundation/digest.ts';
import type { Waiver } from './reasons.ts';

/** Whose signature the caller trusts. The caller chooses; the evidence never does. */
export type Trust =
  | { readonly kind: 'not-chosen' }
  /** A public key, PEM (SPKI). */
  | { readonly kind: 'key'; readonly publicKey: string }
  | {
      readonly kind: 'certificate';
      readonly identity: string;
      readonly issuer: string;
      /** `regexp` patterns are anchored at both ends. */
      readonly match: 'exact' | 'regexp';
      /** A Sigstore trusted root's JSON; null: the public-good instance's that is shipped. */
      readonly trustedRoot: string | null;
    };

/** What a reader's caller expects of evidence (contract §6). A pin that is null was not given. */
export interface Expectations {
  readonly trust: Trust;
  /** Any one of these must be the image's id or config digest. */
  readonly image: readonly Sha256[] | null;
  /** Any one of these; null: this release's own. */
  readonly seccomp: readonly Sha256[] | null;
  /** Any one of these; null: this release's own. */
  readonly payload: readonly Sha256[] | null;
  /** Bases that are not known by themselves: any one of these must be its ChainID or its inventory's digest. */
  readonly base: readonly Sha256[] | null;
  /** Entries above the base beyond those that any image may have, by their digests. */
  readonly adds: readonly Sha256[];
  readonly venues: readonly ('CI' | 'VPS')[];
  readonly maxAgeDays: number;
  readonly challenge: string | null;
  readonly repository: string | null;
  readonly workflow: string | null;
  readonly runnerEnvironment: string | null;
  /** What the caller waives; what is used of it stands in the headline. */
  readonly waivers: ReadonlySet<Waiver>;
}

/** Age limit when the caller names none (contract §6). */
export const DEFAULT_MAX_AGE_DAYS = 30;

/** What is expected when the caller says nothing: nothing is trusted, nothing is pinned, nothing is waived. */
export const NO_EXPECTATIONS: Expectations = {
  trust: { kind: 'not-chosen' },
  image: null,
  seccomp: null,
  payload: null,
  base: null,
  adds: [],
  venues: ['CI', 'VPS'],
  maxAgeDays: DEFAULT_MAX_AGE_DAYS,
  challenge: null,
  repository: null,
  workflow: null,
  runnerEnvironment: null,
  waivers: new Set(),
};
