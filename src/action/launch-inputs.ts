import { path, plain } from '../attest/entry/text-forms.ts';
import { optionKey } from '../cli/option-row.ts';
import { hasCredential, LEAVE_OUT } from '../foundation/credentials.ts';
import { LAUNCH_SETTING_NAMES } from '../launch/entry/launch-table.ts';
import {
  type GivenLaunch,
  type LaunchChoices,
  readCommand,
  readLaunch,
} from '../launch/entry/read-launch.ts';
import { namedInstance } from '../signing/instances.ts';
import {
  artifact,
  days,
  entries,
  folder,
  type GetInput,
  invalid,
  isArtifactName,
  token,
  yes,
} from './input-readers.ts';
import { EXPECTATION_INPUTS, type ExpectationInput } from './launch-input-table.ts';

/** Where the evidence comes from. */
export type EvidenceInput =
  | { readonly kind: 'path'; readonly path: string }
  /** An artifact of this run, otherwise of an earlier one. */
  | { readonly kind: 'artifact'; readonly name: string };

/** The typed inputs of launch/action.yml. */
export interface LaunchActionInputs {
  readonly evidence: EvidenceInput;
  /** What is expected of the evidence, as the command line's parser returns it (`expectationsIn`). */
  readonly expectations: Readonly<Record<string, unknown>>;
  readonly command: readonly string[] | null;
  readonly launch: LaunchChoices;
  /** Whether the step succeeds although the confined workload failed. */
  readonly allowFailure: boolean;
  /** Paths are relative to this folder, and it is relative to the workspace. */
  readonly workingDirectory: string;
  readonly upload: boolean;
  /** The artifact's name; null: a unique one. */
  readonly artifactName: string | null;
  /** Days; null: the repository's own setting. */
  readonly retentionDays: number | null;
  /** The token that finds earlier artifacts; null if none is given. A secret. */
  readonly gitHubToken: string | null;
}

/**
 * Reads every input, once, before anything else is done.
 *
 * @throws AttestationError (usage) with the input, its value and the values that it may have
 */
export function readLaunchInputs(getInput: GetInput): LaunchActionInputs {
  const given = Object.fromEntries(LAUNCH_SETTING_NAMES.map((name) => [name, getInput(name)])) as GivenLaunch;
  const launch = readLaunch(given, (name) => `The input ${name}`);
  // A signer is chosen only when the evidence was accepted; what cannot be one is refused now.
  namedInstance(launch.signing.instance);
  return {
    evidence: evidenceOf(getInput('evidence') || 'attestation'),
    expectations: {
      ...Object.fromEntries(
        Object.entries(EXPECTATION_INPUTS).flatMap(([name, row]) => option(name, row, getInput(name))),
      ),
      // One setting for both: who signed the evidence, and who signs the receipt.
      ...(getInput('trusted-root') === '' ? {} : { trustedRoot: getInput('trusted-root') }),
    },
    command: commandOf(getInput('command')),
    launch,
    allowFailure: yes('allow-failure', getInput('allow-failure') || 'false'),
    workingDirectory: folder(getInput('working-directory') || '.'),
    upload: yes('upload', getInput('upload') || 'true'),
    artifactName: artifact(getInput('artifact-name')),
    retentionDays: days(getInput('retention-days')),
    gitHubToken: token(getInput('github-token')),
  };
}

const OF_ARTIFACT = 'artifact:';

function evidenceOf(text: string): EvidenceInput {
  if (!text.startsWith(OF_ARTIFACT)) {
    const problem = path(text);
    if (problem !== null) throw invalid('evidence', text, problem);
    return { kind: 'path', path: text };
  }
  const name = text.slice(OF_ARTIFACT.length);
  if (isArtifactName(name)) return { kind: 'artifact', name };
  throw invalid('evidence', text, 'Write artifact: and the name of an artifact.');
}

/** Characters that steer a log or an eye are not for a workflow's file; a command that needs them is a script. */
function commandOf(text: string): readonly string[] | null {
  const given = entries(text);
  for (const argument of given) checkForm('command', argument, plain);
  return readCommand(given, 'The input command');
}

/** An expectation as the command line's parser has it; nothing if it was not given. */
function option(name: string, { kind, form }: ExpectationInput, text: string): [string, unknown][] {
  if (kind === 'flag') return yes(name, text || 'false') ? [[optionKey(name), true]] : [];
  if (text === '') return [];
  const given = kind === 'list' ? entries(text) : [text];
  for (const each of given) checkForm(name, each, form);
  return [[optionKey(name), kind === 'list' ? given : text]];
}

function checkForm(name: string, text: string, form: ExpectationInput['form']): void {
  const isPattern = name.endsWith('-regexp');
  const problem = hasCredential(text) && !isPattern ? LEAVE_OUT : form(text);
  if (problem !== null) throw invalid(name, text, problem);
}
