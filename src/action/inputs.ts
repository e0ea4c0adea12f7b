import { SETTING_NAMES, SETTINGS } from '../attest/entry/setting-table.ts';
import { type GivenSettings, readSettings } from '../attest/entry/settings.ts';
import { path } from '../attest/entry/text-forms.ts';
import type { AttestInputs } from '../attest/inputs.ts';
import { AttestationError, printable } from '../foundation/errors.ts';

/** The Action's typed inputs: what to attest, and what happens with the evidence afterwards. */
export interface ActionInputs {
  readonly attest: AttestInputs;
  /** Paths are relative to this folder, and it is relative to the workspace. */
  readonly workingDirectory: string;
  readonly upload: boolean;
  /** The artifact's name; null: the run makes a unique one from the evidence. */
  readonly artifactName: string | null;
  /** Days; null: the repository's own setting. */
  readonly retentionDays: number | null;
  /** Whether the step also adds a keyless signature to the repository's attestations. */
  readonly persistAttestation: boolean;
  /** The token that posts it there; null if none is given. A secret. */
  readonly gitHubToken: string | null;
}

/** Returns an input's text as the runner holds it, trimmed; empty if it was not given (`core.getInput`). */
export type GetInput = (name: string) => string;

/**
 * Reads every input, once.
 *
 * @throws AttestationError `usage` with the input, its value and the values that it may have
 */
export function readInputs(getInput: GetInput): ActionInputs {
  const given: Record<string, string | readonly string[]> = {};
  for (const name of SETTING_NAMES) {
    const text = getInput(name);
    given[name] = SETTINGS[name].kind === 'list' ? entries(text) : text;
  }
  return {
    attest: readSettings(given as GivenSettings, (name) => `The input ${name}`),
    workingDirectory: folder(getInput('working-directory') || '.'),
    upload: yes('upload', getInput('upload') || 'true'),
    artifactName: artifact(getInput('artifact-name')),
    retentionDays: days(getInput('retention-days')),
    persistAttestation: yes('persist-attestation', getInput('persist-attestation') || 'false'),
    gitHubToken: token(getInput('github-token')),
  };
}

/** One entry a line; empty lines do not count. */
function entries(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function yes(name: string, text: string): boolean {
  const value = text.toLowerCase();
  if (value === 'true' || value === 'false') return value === 'true';
  throw invalid(name, text, 'Use true or false.');
}

function days(text: string): number | null {
  if (text === '') return null;
  if (/^[0-9]{1,3}$/.test(text) && Number(text) >= 1) return Number(text);
  throw invalid('retention-days', text, 'Use whole days from 1 to 999, or leave it out.');
}

function folder(text: string): string {
  const problem = path(text);
  if (problem !== null) throw invalid('working-directory', text, problem);
  return text;
}

/**
 * The names that artifacts may have (actions/toolkit), without characters that could steer a log, a shell or a path.
 */
const ARTIFACT_NAME = /^[A-Za-z0-9_(][A-Za-z0-9 ._()+=@,#-]{0,254}$/;

function artifact(text: string): string | null {
  if (text === '' || ARTIFACT_NAME.test(text)) return text || null;
  const remedy = 'Use at most 255 letters, digits, blanks and . _ ( ) + = @ , # -, or leave it out.';
  throw invalid('artifact-name', text, remedy);
}

/** The token goes into a header. An error never shows its value: it may be a secret even if it is wrong. */
function token(text: string): string | null {
  if (text === '' || /^[\x20-\x7e]{1,4096}$/.test(text)) return text || null;
  throw invalid('github-token', '***', 'Give the token alone, without line breaks.');
}

function invalid(name: string, text: string, advice: string): AttestationError {
  return new AttestationError('invalid-setting', `The input ${name} cannot be "${printable(text, 80)}".`, {
    advice,
  });
}
