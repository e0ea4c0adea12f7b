import type { Drift } from '../evidence/baseline.ts';

/**
 * What a view of one run shows: a narrow value that every view (terminal, job summary, annotations) is a pure function
 * of. Its texts may come from payload, engine or bundle: each view escapes them for the place where it shows them.
 */
export interface RunView {
  readonly verdict: 'ACCEPTED' | 'BLOCKED' | 'REHEARSAL';
  readonly venue: string;
  /** `docker 26.1.5`. */
  readonly runtime: string;
  readonly imageDigest: string;
  readonly seccompSha256: string;
  readonly probes: readonly ProbeLine[];
  /** The runs weakened on purpose, as they were judged again; none when none was made. */
  readonly controls: readonly ControlLine[];
  /** What engine and kernel say from outside, by name. */
  readonly host: readonly Fact[];
  readonly reasons: readonly Reason[];
  /** How it compares with earlier evidence; null when nobody asked. */
  readonly drift: Drift | null;
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
  /** Why it failed or is not corroborated, and which flag or file closes it; empty when all is well. */
  readonly why: string;
  readonly closedBy: string;
}

export interface ControlLine {
  readonly id: string;
  readonly state: 'detected' | 'not-detected' | 'did-not-run';
  /** The probes that failed. */
  readonly failed: readonly string[];
  /** Why it was not detected or did not run; empty when it was detected. */
  readonly why: string;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface Reason {
  readonly code: string;
  /** What it is about: a probe, a control, a file; absent when it is about the whole. */
  readonly subject?: string;
  readonly message: string;
  readonly remedy: string;
}

/** The probes that do not stand: failed, or not corroborated by the host. */
export function failedProbes(view: RunView): readonly ProbeLine[] {
  return view.probes.filter(
    (probe) =>
      probe.verdict === 'FAIL' || (probe.verdict === 'PASS' && probe.corroboration !== 'corroborated'),
  );
}
