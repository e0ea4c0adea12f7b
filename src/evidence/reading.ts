import type { Sha256 } from '../foundation/digest.ts';
import type { Corroboration, Judgement } from '../probes/verdict.ts';
import type { Bundle } from './bundle-type.ts';
import type { Enforced } from './enforced.ts';
import type { Reason, Waiver } from './reasons.ts';
import type { Subject } from './subject.ts';

/** One probe as the reader found it: the contract's words, the recomputed verdict, and the host's corroboration. */
export interface ReadProbe {
  readonly probeId: string;
  readonly l1: readonly number[];
  readonly operation: string;
  readonly expected: string;
  /** Null for an optional probe that did not run. */
  readonly judgement: Judgement | null;
  readonly corroboration: Corroboration;
}

/** The status of one test of the L1 matrix. `attested` only when every probe bound to it passed and is corroborated. */
export interface L1Status {
  readonly test: number;
  readonly status: 'attested' | 'failed' | 'not-run' | 'not-attested-here' | 'unbound';
  readonly probes: readonly string[];
  readonly sentence: string;
}

/** One negative control as the reader judged it again. */
export interface ReadControl {
  readonly id: string;
  /** The name of the weakened run that holds it. */
  readonly run: string;
  /** The probes that must fail in it. */
  readonly expected: readonly string[];
  /** The probes that failed in its run, and not in the attested run; without those that another control explains. */
  readonly failed: readonly string[];
  readonly state: 'detected' | 'not-detected' | 'did-not-run';
  /** Why it was not detected or did not run; empty if it was detected. */
  readonly why: string;
}

/** Whether a found digest is what the caller, or else this release, expects. */
export interface Pin {
  readonly what: 'image' | 'seccomp' | 'payload' | 'base';
  /** `run`: the run itself made, pulled or left out the base. Nothing outside the evidence was compared. */
  readonly source: 'caller' | 'release' | 'run' | 'none';
  /** Empty if nothing was compared. */
  readonly expected: readonly Sha256[];
  readonly found: Sha256;
  readonly matched: boolean;
}

/** Who signed, after the signature was verified. */
export interface Signer {
  readonly kind: 'key' | 'certificate';
  /** One line: a key's fingerprint, or a certificate's identity and issuer. */
  readonly description: string;
}

/** Something that was tolerated, and that anyone who relies on the result should know. It never blocks. */
export interface Note {
  readonly code: 'clock-skew' | 'expects-itself';
  readonly subject: string;
  readonly sentence: string;
}

/** What an accepted verdict must not be shown without. */
export interface Qualifier {
  readonly code:
    | 'larger-limits'
    | 'pinned-entries'
    | 'signature-not-checked'
    | 'time-not-confirmed'
    | 'expects-itself';
  /** For a headline. */
  readonly words: string;
}

export type QualifierCode = Qualifier['code'];

/** The reader's result. The reader recomputed all of it; none of it is only the evidence's claim. */
export interface Reading {
  readonly verdict: 'ACCEPTED' | 'BLOCKED';
  /** The verdict in one line: what was accepted, with every waiver that was used. */
  readonly headline: string;
  /** Every reason that blocks. */
  readonly reasons: readonly Reason[];
  /** Reasons that would block, and that the caller waived. */
  readonly waived: readonly Reason[];
  readonly waivers: readonly Waiver[];
  /** Empty if it is blocked. */
  readonly qualifiers: readonly Qualifier[];
  /** What the verdict is about; null if no bundle was read. */
  readonly subject: Subject | null;
  readonly bundleName: string | null;
  readonly bundleSha256: Sha256 | null;
  /** Null when the bytes are not a bundle of this schema. */
  readonly bundle: Bundle | null;
  readonly probes: readonly ReadProbe[];
  readonly controls: readonly ReadControl[];
  readonly l1: readonly L1Status[];
  readonly pins: readonly Pin[];
  readonly signer: Signer | null;
  /** When a log or an authority says that the evidence was signed; null without one. */
  readonly verifiedTime: Date | null;
  readonly notes: readonly Note[];
  /** The expectations that the evidence was checked against. */
  readonly enforced: Enforced;
  readonly readAt: Date;
}
