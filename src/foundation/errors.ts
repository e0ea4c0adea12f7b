import { withoutCredentials } from './credentials.ts';
import type { ErrorKind } from './errors/error-row.ts';
import { type AdvisedCode, ERROR_TABLE, type ErrorCode } from './errors/error-table.ts';
import { EXIT_CODES } from './exit-code.ts';
import { wordsOfBeginning } from './hidden-logins.ts';

export type { ErrorKind } from './errors/error-row.ts';
export type { ErrorCode } from './errors/error-table.ts';

interface ErrorParts {
  /** One sentence with advice about this value; the row's remedy follows it. */
  readonly advice?: string;
  readonly cause?: unknown;
}

/**
 * The one error that this program throws on purpose. `code` is stable, and its row in the table of errors gives kind
 * and remedy. The message is one sentence that names what was wrong. Message and remedy never hold a login, and
 * `printable` escapes every text from a payload, an engine or a bundle.
 */
export class AttestationError extends Error {
  readonly kind: ErrorKind;
  readonly code: ErrorCode;
  readonly remedy: string;

  constructor(code: AdvisedCode, message: string, parts: ErrorParts & { readonly advice: string });
  constructor(code: Exclude<ErrorCode, AdvisedCode>, message: string, parts?: Pick<ErrorParts, 'cause'>);
  constructor(code: ErrorCode, message: string, { advice, cause }: ErrorParts = {}) {
    super(withoutCredentials(message), cause === undefined ? undefined : { cause });
    const { kind, remedy } = ERROR_TABLE[code];
    this.name = 'AttestationError';
    this.kind = kind;
    this.code = code;
    this.remedy = advice === undefined ? remedy : `${withoutCredentials(advice)} ${remedy}`;
  }

  /** Returns the process's exit code for this kind of end (contract §6). */
  get exitCode(): number {
    return EXIT_CODES[this.kind];
  }
}

/**
 * Control, format, separator and unpaired surrogate characters, which can steer a terminal, a log or a reader's eye;
 * noncharacters, which neither HTML nor XML accepts; and characters that have no shape, so that two names look alike
 * (Unicode, Default_Ignorable_Code_Point; the empty braille pattern).
 */
const UNPRINTABLE =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** What a cut leaves of an escape, or of a character of two code units. */
const CUT_CHARACTER = /(?:\\(?:u(?:\{[0-9a-f]{0,6})?)?|\p{Cs})$/u;

const LONGEST_LOGIN = 64 * 1024;

/** Returns whether {@link printable} would change nothing in a text but logins. Of a name these stay: two must not look alike. */
export function isPrintable(text: string, limit = 300): boolean {
  return text.length <= limit && text.search(UNPRINTABLE) < 0;
}

/**
 * Makes a hostile text safe to show on one line: no login remains, control and format characters become `\u{…}`, and
 * at most `limit` characters remain before the `…` of what was cut. The result is for display only, never for comparison.
 */
export function printable(text: string, limit = 300): string {
  // Of a login that is cut before its end nobody would see that it is one; none is as long as this.
  const beginning = text.slice(0, limit + LONGEST_LOGIN);
  const hidden = withoutCredentials(beginning);
  // What was hidden may be long, so that the cut comes into view.
  const isCut = beginning.length < text.length && hidden !== beginning;
  const whole = isCut ? wordsOfBeginning(hidden) : hidden;
  const escaped = whole.slice(0, limit).replace(UNPRINTABLE, escapeOf);
  if (escaped.length <= limit) return whole.length > limit ? `${escaped}…` : escaped;
  return `${escaped.slice(0, limit).replace(CUT_CHARACTER, '')}…`;
}

function escapeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
