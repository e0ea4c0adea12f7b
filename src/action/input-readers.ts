import { path } from '../attest/entry/text-forms.ts';
import { hasCredential } from '../foundation/credentials.ts';
import type { AttestationError } from '../foundation/errors.ts';
import { invalidSetting } from '../foundation/invalid-setting.ts';

/** Returns an input's text as the runner holds it, trimmed; empty if it was not given (`core.getInput`). */
export type GetInput = (name: string) => string;

/** Splits a list: one entry a line; blanks around an entry and empty lines do not count. */
export function entries(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** @throws AttestationError `invalid-setting` (usage) for anything but true and false */
export function yes(name: string, text: string): boolean {
  const value = text.toLowerCase();
  if (value === 'true' || value === 'false') return value === 'true';
  throw invalid(name, text, 'Use true or false.');
}

/** Returns days; null if the text is empty. @throws AttestationError `invalid-setting` (usage) */
export function days(text: string): number | null {
  if (text === '') return null;
  if (/^[0-9]{1,3}$/.test(text) && Number(text) >= 1) return Number(text);
  throw invalid('retention-days', text, 'Use whole days from 1 to 999, or leave it out.');
}

/** @throws AttestationError `invalid-setting` (usage) */
export function folder(text: string): string {
  const problem = path(text);
  if (problem !== null) throw invalid('working-directory', text, problem);
  return text;
}

/**
 * The names that artifacts may have (actions/toolkit), without characters that could steer a log, a shell or a path.
 */
const ARTIFACT_NAME = /^[A-Za-z0-9_(][A-Za-z0-9 ._()+=@,#-]{0,254}$/;

/** Returns whether an artifact may have this name: everybody who may read the repository sees it. */
export function isArtifactName(text: string): boolean {
  return ARTIFACT_NAME.test(text) && !hasCredential(text);
}

/** Returns an artifact's name; null if the text is empty. @throws AttestationError `invalid-setting` (usage) */
export function artifact(text: string): string | null {
  if (text === '' || isArtifactName(text)) return text || null;
  const remedy = 'Use at most 255 letters, digits, blanks and . _ ( ) + = @ , # -, or leave it out.';
  throw invalid('artifact-name', text, remedy);
}

/** The token goes into a header. An error never shows its value: it may be a secret even if it is wrong. */
export function token(text: string): string | null {
  if (text === '' || /^[\x20-\x7e]{1,4096}$/.test(text)) return text || null;
  throw invalid('github-token', '***', 'Give the token alone, without line breaks.');
}

/** The error for an input that cannot have this value. */
export function invalid(name: string, text: string, advice: string): AttestationError {
  return invalidSetting(`The input ${name}`, text, advice);
}
