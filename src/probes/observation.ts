/**
 * What one part of a probe's operation came to, as the payload reports it: it raised an OSError, or it gave a value.
 * Untrusted until judged and corroborated (contract §4).
 */
export type Part =
  | { readonly outcome: 'raised'; readonly error: string; readonly errno: number; readonly message: string }
  | { readonly outcome: 'value'; readonly value: string | boolean | readonly string[] };

/** One line of /out/attest.jsonl after it has passed the border (`evidence/collect`): what the payload saw, never judged. */
export interface Observation {
  readonly probeId: string;
  readonly parts: readonly Part[];
  /** 1-based line number in attest.jsonl; it becomes the bundle's `artifact_path`. */
  readonly line: number;
}
