/**
 * What kind of end an error means (contract §6): `usage` the caller's words were wrong (exit 2), `blocked` something
 * could not be done, read or verified, so nothing may be accepted (exit 3), `fault` the program itself (exit 1).
 */
export type ErrorKind = 'usage' | 'blocked' | 'fault';

const EXIT_CODES: Record<ErrorKind, number> = { usage: 2, blocked: 3, fault: 1 };

/**
 * The one error that this program throws on purpose. `code` is stable and documented; the message is one sentence
 * that names what was wrong; `remedy` is one sentence that says what to do. Neither ever holds a secret, and text
 * that came from a payload, an engine or a bundle is escaped before it is put in (`printable`).
 */
export class AttestationError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly remedy: string;

  constructor(kind: ErrorKind, code: string, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'AttestationError';
    this.kind = kind;
    this.code = code;
    this.remedy = remedy;
  }

  /** The process's exit code for this kind of end (contract §6). */
  get exitCode(): number {
    return EXIT_CODES[this.kind];
  }

  /** The same error, whose remedy says one thing more. */
  advising(more: string): AttestationError {
    const { kind, code, message, remedy, cause } = this;
    return new AttestationError(kind, code, message, `${remedy} ${more}`, cause);
  }
}

/**
 * Control, format, separator and unpaired surrogate characters: what can steer a terminal, a log or a reader's eye; and
 * noncharacters, which neither HTML nor XML takes.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * A hostile text made safe to show on one line: control and format characters become `\u{…}`, and no more than
 * `limit` characters stand. It is for showing only, never for comparing.
 */
export function printable(text: string, limit = 300): string {
  const short = text.length > limit ? `${text.slice(0, limit)}…` : text;
  return short.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
