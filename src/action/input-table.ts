/** An input that only the Action has: what happens with the evidence, and where the step works. */
export interface ActionInput {
  readonly default: string;
  readonly description: string;
  /** Whether the reusable workflow takes it too. */
  readonly reusable?: true;
}

/**
 * Every such input, once; inputs about the run are settings (src/attest/entry/setting-table.ts). action.yml has both.
 */
export const ACTION_INPUTS = {
  'working-directory': {
    default: '.',
    description: 'Folder below the workspace that all paths are relative to.',
  },
  upload: {
    default: 'true',
    description: 'Upload the evidence folder as an artifact, even if a probe fails.',
  },
  'artifact-name': {
    default: '',
    description:
      'Name of the artifact. Default: sandbox-attestation-evidence-<venue>-<date>-<engine>-<profile>-<attempt>-<8 hex digits>, unique for each leg of a matrix.',
    reusable: true,
  },
  'persist-attestation': {
    default: 'false',
    description:
      "Also add the signature of ACCEPTED evidence whose signed statement says PASSED to the repository's attestations, for gh attestation verify. Needs keyless signing and the permission attestations: write; without it the step warns.",
  },
  'github-token': {
    // The runner fills it in.
    default: `$\{{ github.token }}`,
    description:
      'Token with which persist-attestation posts, and with which baseline looks for the last artifact.',
  },
  'retention-days': {
    default: '',
    description: "Days that the artifact is kept. Default: the repository's own setting.",
    reusable: true,
  },
} as const satisfies Readonly<Record<string, ActionInput>>;

/** The inputs of the step that reads a fleet (collect/action.yml); one without a default is required. */
export const COLLECT_INPUTS = {
  prefix: { description: 'Prefix of the artifacts’ names.' },
  names: { description: 'The artifacts that the fleet must have, each once, as a JSON list of names.' },
  policy: {
    description:
      'Policy file (schemas/policy.schema.json): whom you trust, and what you expect of each piece of evidence.',
  },
  alike: {
    default: 'true',
    description: 'Fail if images, profiles or payloads of one engine differ.',
  },
  output: {
    default: 'fleet.jsonl',
    description: 'File for the results: a line of JSON for each piece of evidence and one for the fleet.',
  },
} as const satisfies Readonly<Record<string, Pick<ActionInput, 'description'> & Partial<ActionInput>>>;
