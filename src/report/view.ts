import type { Drift } from '../evidence/baseline.ts';

/**
 * What a view of one run shows: a narrow value of which every view (terminal, job summary, annotations) is a pure
 * function. Its texts may come from payload, engine or bundle: each view escapes them for its output.
 */
export interface RunView {
  readonly verdict: 'ACCEPTED' | 'BLOCKED' | 'REHEARSAL';
  /** What the verdict is about; empty if no bundle was read. */
  readonly subject: string;
  /** What to do after this verdict; null if nothing is stricter. */
  readonly next: string | null;
  /** What the run or its policy waived: each reader must waive it as well. */
  readonly waivers: readonly string[];
  /** Entries of the image that would block without a pin of theirs: each reader must pin them as well. */
  readonly pinned: readonly PinnedEntry[];
  /** Named attacks that are not denied while a program among them is accepted, by id. */
  readonly openedByPin: readonly string[];
  readonly venue: string;
  /** `docker 26.1.5`. */
  readonly runtime: string;
  readonly imageDigest: string;
  readonly seccompSha256: string;
  readonly probes: readonly ProbeLine[];
  /** The negative controls, as the reader judged them again; empty when none ran. */
  readonly controls: readonly ControlLine[];
  /** Facts that engine and kernel report from outside, by name. */
  readonly host: readonly Fact[];
  readonly reasons: readonly Reason[];
  /** What a payload that tried nothing did instead; null if it tried anything. The probes then show nothing. */
  readonly untried: string | null;
  /** The comparison with earlier evidence; null when none was requested. */
  readonly drift: Drift | null;
}

/** An entry above the image's base that a pin accepts. */
export interface PinnedEntry {
  readonly path: string;
  /** `program`, or the reason for which it would block: `is a symbolic link to …`. */
  readonly what: string;
  /** Of the whole entry, as a caller pins it. */
  readonly digest: string;
}

export interface ProbeLine {
  readonly probeId: string;
  readonly operation: string;
  readonly expected: string;
  readonly actual: string;
  readonly errno: string;
  readonly verdict: 'PASS' | 'FAIL' | 'NOT RUN';
  readonly corroboration: 'corroborated' | 'uncorroborated' | 'contradicted';
  /** The L1 test it is bound to, `#27`. */
  readonly l1: string;
  /** Why the probe failed or is not corroborated, and which flag or file denies it; empty when it passed. */
  readonly why: string;
  readonly deniedBy: string;
}

export interface ControlLine {
  readonly id: string;
  readonly state: 'detected' | 'not-detected' | 'did-not-run';
  /** The probes that failed in it. */
  readonly failed: readonly string[];
  /** Why no probe had to fail in it; null if one had to, or did. */
  readonly nothing: string | null;
  /** Why it was not detected or did not run; empty when it was detected. */
  readonly why: string;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface Reason {
  readonly code: string;
  /** The subject: a probe, a negative control, a file; absent when the reason is about the whole. */
  readonly subject?: string;
  readonly message: string;
  readonly remedy: string;
}

/** Returns the probes that failed, or that the host does not corroborate. */
export function failedProbes(view: RunView): readonly ProbeLine[] {
  return view.probes.filter(
    (probe) =>
      probe.verdict === 'FAIL' || (probe.verdict === 'PASS' && probe.corroboration !== 'corroborated'),
  );
}
