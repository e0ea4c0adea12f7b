import type { Sha256 } from '../foundation/digest.ts';
import type { RunLimits } from '../probes/restrictions/run-limits.ts';
import type { Waiver } from './reasons.ts';

/** A policy with a trusted root in it is below 100 kB. */
export const MAX_POLICY_BYTES = 4 * 1024 * 1024;

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
      /** A Sigstore trusted root's JSON; null: the public-good instance's root, which this release ships. */
      readonly trustedRoot: string | null;
    };

/** A run of a workflow, whose jobs' evidence is expected. */
export interface ExpectedRun {
  /** `owner/name`. */
  readonly repository: string;
  readonly id: string;
  /** The newest attempt: jobs that did not run again have evidence of an earlier one. */
  readonly attempt: number;
}

/** What a reader's caller expects of a launch beyond its evidence (contract §7). Null: the caller gave no such pin. */
export interface LaunchExpectations {
  /** Who must have signed the receipt; null: who must have signed the evidence. */
  readonly trust: Trust | null;
  /** The workload's image: its id or config digest must be one of these. */
  readonly image: readonly Sha256[] | null;
  readonly payload: readonly Sha256[] | null;
  /** Accepted bases of the workload's image, besides known ones and the attested one. */
  readonly base: readonly Sha256[] | null;
  /** Digests of accepted entries above the workload's base. */
  readonly adds: readonly Sha256[];
  /** Accepted words of the program: the entrypoint's own behind its file, then the launcher's or else the image's. */
  readonly commands: readonly (readonly string[])[] | null;
  /** The facts in which the machine may differ from the evidence's; a fact that guards a restriction blocks anyway. */
  readonly tolerate: readonly string[];
  /** The longest time that a workload may have been given, in seconds; null: any. */
  readonly timeoutSeconds: number | null;
  /** Whether the evidence must be of the same machine. */
  readonly sameMachine: boolean;
}

/** What a reader's caller expects of evidence (contract §6). Null: the caller gave no such pin. */
export interface Expectations {
  readonly trust: Trust;
  /** The image's id or config digest must be one of these. */
  readonly image: readonly Sha256[] | null;
  /** The digest must be one of these; null: this release's own. */
  readonly seccomp: readonly Sha256[] | null;
  /** The digest must be one of these; null: this release's own. */
  readonly payload: readonly Sha256[] | null;
  /** For a base that this release does not know: its ChainID must be one of these. */
  readonly base: readonly Sha256[] | null;
  /** The bundle that the policy was made of, which decides nothing; null if the policy does not say. */
  readonly madeFrom: Sha256 | null;
  /** What may be attested: the caller's own image, or this release's reference sandbox; null: either. */
  readonly subject: 'own' | 'reference' | null;
  /** Digests of accepted entries above the base, beyond the entries that any image may have. */
  readonly adds: readonly Sha256[];
  /** The largest limits to accept; for a limit that is not named, the default (`RUN_LIMITS`). */
  readonly limits: Readonly<Partial<RunLimits>>;
  readonly venues: readonly ('CI' | 'VPS')[];
  readonly maxAgeDays: number;
  readonly challenge: string | null;
  readonly repository: string | null;
  readonly workflow: string | null;
  readonly runnerEnvironment: string | null;
  /** The run of which the evidence must be. */
  readonly run: ExpectedRun | null;
  readonly launch: LaunchExpectations;
  /** What the caller waives; the headline names each waiver that was used. */
  readonly waivers: ReadonlySet<Waiver>;
}

/** Age limit when the caller names none (contract §6). */
export const DEFAULT_MAX_AGE_DAYS = 30;

/** What the reader expects when the caller says nothing: nothing is trusted, pinned or waived. */
export const NO_EXPECTATIONS: Expectations = {
  trust: { kind: 'not-chosen' },
  image: null,
  seccomp: null,
  payload: null,
  base: null,
  madeFrom: null,
  subject: null,
  adds: [],
  limits: {},
  venues: ['CI', 'VPS'],
  maxAgeDays: DEFAULT_MAX_AGE_DAYS,
  challenge: null,
  repository: null,
  workflow: null,
  runnerEnvironment: null,
  run: null,
  launch: {
    ...{ trust: null, image: null, payload: null, base: null, adds: [] },
    ...{ commands: null, tolerate: [], timeoutSeconds: null, sameMachine: true },
  },
  waivers: new Set(),
};
