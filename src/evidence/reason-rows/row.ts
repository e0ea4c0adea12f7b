import type { Waiver } from '../waiver-table.ts';

/** unverifiable: missing or unreadable; invalid: forged, contradicted or malformed; unmet: true, but not as required. */
export type ReasonClass = 'unverifiable' | 'invalid' | 'unmet';

/** One line of the table of reasons. `{subject}` and `{detail}` in the sentence are filled in, made printable. */
export interface ReasonRow {
  readonly class: ReasonClass;
  readonly sentence: string;
  readonly remedy: string;
  /** The same for the caller of `run`, where the remedy names an option that only readers have. */
  readonly atRun?: string;
  readonly waiver?: Waiver;
  /**
   * Whether only the reader's caller decides about it: by trust, pins, limits, the time of reading, or how the
   * evidence reached the reader. Such a reason is not part of the signed result (contract §5); every other one is.
   */
  readonly callers?: true;
}
