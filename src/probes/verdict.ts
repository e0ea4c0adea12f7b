/** The host's judgement of one probe, in the packet's words (packet §4): its recorded actual, and PASS or FAIL. */
export interface Judgement {
  readonly probeId: string;
  readonly verdict: 'PASS' | 'FAIL';
  /** The packet's `actual_stderr_or_value`: two-part probes join their parts with `; `. Printable. */
  readonly actual: string;
  /** The packet's `errno_or_exit`: decimal digits, `0` for success, joined likewise. */
  readonly errno: string;
  /** Why it failed, one sentence; empty when it passed. */
  readonly why: string;
}

/** Whether the host's own facts corroborate a probe (contract §4). */
export type Corroboration =
  | { readonly state: 'corroborated'; readonly by: readonly string[] }
  | { readonly state: 'uncorroborated'; readonly why: string }
  | { readonly state: 'contradicted'; readonly why: string };
