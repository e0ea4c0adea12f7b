/**
 * The kind of end that an error means (contract §6): `usage` the caller's words were wrong (exit 2), `blocked`
 * something could not be done, read or verified, so nothing may be accepted (exit 3), `fault` the program itself failed
 * (exit 1).
 */
export type ErrorKind = 'usage' | 'blocked' | 'fault';

/**
 * One row of the table of errors. The code that raises the error writes the message itself, with the offending value.
 */
export interface ErrorRow {
  readonly kind: ErrorKind;
  /** What happened, in general: for docs/errors.md and `explain`. */
  readonly meaning: string;
  /** What to do. */
  readonly remedy: string;
  /** Whether the first step depends on the value: the code that raises the error then gives one sentence of advice. */
  readonly advised?: true;
}

/** Rows by code, as each stage's file exports them. */
export type ErrorRows = Readonly<Record<string, ErrorRow>>;
