import { SETTING_NAMES, SETTINGS } from '../attest/entry/setting-table.ts';
import { type GivenSettings, readSettings } from '../attest/entry/settings.ts';
import type { AttestInputs } from '../attest/inputs.ts';
import { artifact, days, entries, folder, type GetInput, token, yes } from './input-readers.ts';

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
