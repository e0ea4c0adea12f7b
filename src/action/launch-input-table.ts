import type { Setting, SettingName } from '../attest/entry/setting-table.ts';
import { type Form, path, plain } from '../attest/entry/text-forms.ts';
import { LAUNCH_EXPECTATIONS } from '../cli/launch-options.ts';
import type { OptionRow } from '../cli/option-row.ts';
import { LAUNCH_SETTINGS, type LaunchSettingName } from '../launch/entry/launch-table.ts';
import { ACTION_INPUTS, type ActionInput } from './input-table.ts';

/** An input of launch/action.yml. */
export interface LaunchInput extends Omit<ActionInput, 'reusable'> {
  readonly kind?: Setting['kind'];
}

/** An option of `verify` as an input: what is expected of the evidence. */
export interface ExpectationInput extends LaunchInput {
  readonly kind: Setting['kind'];
  readonly form: Form;
  /** Whether it is the path of a file. */
  readonly isFile: boolean;
}

/** What the Action for launch has beyond settings and expectations: what a person writes first, and the rest. */
const FIRST = {
  evidence: {
    default: 'attestation',
    description:
      'The evidence: a folder or a zip, as the Action left it in this job, or artifact:NAME, an artifact of this run, else the newest of that name that an earlier run left on the branch (permission actions: read).',
  },
  command: {
    kind: 'list',
    default: '',
    description:
      "Arguments that replace the image's own, one a line; blanks around an argument and empty lines do not count.",
  },
} as const satisfies Readonly<Record<string, LaunchInput>>;

const LAST = {
  'allow-failure': {
    kind: 'flag',
    default: 'false',
    description: 'Succeed also when the confined workload fails; its exit code is an output.',
  },
  'working-directory': ACTION_INPUTS['working-directory'],
  upload: {
    default: 'true',
    description: "Upload the launch's folder as an artifact, whatever its verdict.",
  },
  'artifact-name': {
    default: '',
    description:
      'Name of the artifact. Default: sandbox-attestation-launch-<venue>-<date>-<engine>-<profile>-<attempt>-<8 hex digits>.',
  },
  'github-token': {
    default: ACTION_INPUTS['github-token'].default,
    description: 'Token with which evidence of an earlier run is looked for.',
  },
  'retention-days': ACTION_INPUTS['retention-days'],
} as const satisfies Readonly<Record<string, LaunchInput>>;

/** The inputs about what is expected of the evidence, by name. */
export const EXPECTATION_INPUTS: Readonly<Record<string, ExpectationInput>> = Object.fromEntries(
  LAUNCH_EXPECTATIONS.map(expectation),
);

/** Every input of launch/action.yml, once. */
export const LAUNCH_INPUTS: Readonly<Record<string, LaunchInput>> = {
  ...FIRST,
  ...(LAUNCH_SETTINGS as Readonly<Record<LaunchSettingName, LaunchInput>>),
  ...EXPECTATION_INPUTS,
  ...LAST,
};

/**
 * The inputs of the reusable workflow that attests and launches in one job: by its own name, the input of the step. A
 * setting that both steps have is the sandbox's, and the workload's has a name of its own.
 */
export const ATTEST_AND_LAUNCH = {
  attest: {
    engine: 'engine',
    seccomp: 'seccomp',
    context: 'context',
    dockerfile: 'dockerfile',
    'base-image': 'base-image',
    controls: 'controls',
    limit: 'limit',
  },
  launch: {
    'workload-image': 'image',
    'workload-pull': 'pull',
    'workload-context': 'context',
    'workload-dockerfile': 'dockerfile',
    command: 'command',
    input: 'input',
    timeout: 'timeout',
    challenge: 'challenge',
    'allow-failure': 'allow-failure',
    'artifact-name': 'artifact-name',
    'retention-days': 'retention-days',
  },
} as const satisfies {
  readonly attest: Readonly<Record<string, SettingName>>;
  readonly launch: Readonly<Record<string, string>>;
};

function expectation({ flags, description, repeatable }: OptionRow): readonly [string, ExpectationInput] {
  const [option = '', value = null] = flags.split(' ');
  const isFile = value === '<FILE>';
  const about = description.replace(' (repeatable)', '; one a line');
  return [
    option.slice('--'.length),
    {
      kind: repeatable === true ? 'list' : value === null ? 'flag' : 'text',
      default: value === null ? 'false' : '',
      description: `Of the evidence: ${about}.`,
      form: isFile ? path : plain,
      isFile,
    },
  ];
}
