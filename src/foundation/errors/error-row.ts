/**
 * What kind of end an error means (contract §6): `usage` the caller's words were wrong (exit 2), `blocked` something
 * could not be done, read or verified, so nothing may be accepted (exit 3), `fault` the program itself (exit 1).
 */
export type ErrorKind = 'usage' | 'blocked' | 'fault';

/** One row of the table of errors. The message itself is written where the error is raised, with the offending value. */
export interface ErrorRow {
  readonly kind: ErrorKind;
  /** What happened, in general: for docs/errors.md and `explain`. */
  readonly meaning: string;
  /** What to do. */
  readonly remedy: string;
  /** Whether what to do first depends on the value: the place that raises the error then gives one sentence of advice. */
  readonly advised?: true;
}

/** Rows by code: what each stage's file exports. */
export type ErrorRows = Readonly<Record<string, ErrorRow>>;
