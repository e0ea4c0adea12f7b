/**
 * Makes the inputs of action.yml, launch/action.yml, collect/action.yml and the reusable workflows from the tables that
 * the program reads them by: src/attest/entry/setting-table.ts, src/launch/entry/launch-table.ts, src/action/input-table.ts
 * and src/action/launch-input-table.ts.
 *
 *   node scripts/generate/action.ts           writes
 *   node scripts/generate/action.ts --check   fails when a committed file is stale
 */
import { readFile, writeFile } from 'node:fs/promises';
import { ACTION_INPUTS, type ActionInput, COLLECT_INPUTS } from '../../src/action/input-table.ts';
import { ATTEST_AND_LAUNCH, LAUNCH_INPUTS } from '../../src/action/launch-input-table.ts';
import { REUSABLE_SETTINGS, SETTINGS, type Setting } from '../../src/attest/entry/setting-table.ts';

type Input = Pick<Setting, 'default' | 'description'> & { readonly kind?: Setting['kind'] };

type CollectInput = Pick<Input, 'description'> & Partial<Input>;

const actionInputs = Object.entries<ActionInput>(ACTION_INPUTS);
const ALL: readonly (readonly [string, Input])[] = [...Object.entries<Setting>(SETTINGS), ...actionInputs];
const REUSABLE: readonly (readonly [string, Input])[] = [
  ...REUSABLE_SETTINGS.map((name) => [name, SETTINGS[name]] as const),
  ...actionInputs.filter(([, input]) => input.reusable === true),
];

/** The inputs of the workflow that attests and launches, with the step and its input that each is for. */
const BOTH: readonly (readonly [step: string, name: string, to: string, input: Input])[] = [
  ...Object.entries(ATTEST_AND_LAUNCH.attest).map(
    ([name, to]) => ['attest', name, to, SETTINGS[to]] as const,
  ),
  ...Object.entries(ATTEST_AND_LAUNCH.launch).map(
    ([name, to]) => ['launch', name, to, launchInput(to)] as const,
  ),
];

/** Each file's generated parts, by the name in their markers. */
const PARTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'action.yml': { inputs: ALL.flatMap(inputOfAction) },
  'launch/action.yml': { inputs: Object.entries<Input>(LAUNCH_INPUTS).flatMap(inputOfAction) },
  'collect/action.yml': { inputs: Object.entries<CollectInput>(COLLECT_INPUTS).flatMap(inputOfCollect) },
  '.github/workflows/attest-reusable.yml': {
    inputs: REUSABLE.flatMap(inputOfWorkflow),
    with: REUSABLE.map(([name]) => given(name, name)),
  },
  '.github/workflows/attest-and-launch.yml': {
    inputs: BOTH.flatMap(([, name, , input]) => inputOfWorkflow([name, input])),
    'with of attest': givenTo('attest'),
    'with of launch': givenTo('launch'),
  },
};

function givenTo(wanted: string): string[] {
  return BOTH.filter(([step]) => step === wanted).map(([, name, to]) => given(to, name));
}

function given(input: string, from: string): string {
  return `${input}: $\{{ inputs.${from} }}`;
}

function launchInput(name: string): Input {
  const input = LAUNCH_INPUTS[name];
  if (input === undefined) throw new Error(`launch has no input ${name}`);
  return input;
}

function inputOfAction([name, input]: readonly [string, Input]): string[] {
  return [
    `${name}:`,
    `  description: ${quoted(input.description)}`,
    '  required: false',
    `  default: ${quoted(input.default)}`,
  ];
}

function inputOfCollect([name, { description, default: value }]: readonly [string, CollectInput]): string[] {
  return [
    `${name}:`,
    `  description: ${quoted(description)}`,
    value === undefined ? '  required: true' : `  default: ${quoted(value)}`,
  ];
}

function inputOfWorkflow([name, input]: readonly [string, Input]): string[] {
  const isFlag = input.kind === 'flag';
  return [
    `${name}:`,
    `  description: ${quoted(input.description)}`,
    `  type: ${isFlag ? 'boolean' : 'string'}`,
    `  default: ${isFlag ? input.default : quoted(input.default)}`,
  ];
}

/** Returns a text as YAML, in the quotes that need the fewest escapes, as the formatter writes them. */
function quoted(text: string): string {
  return text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}

/**
 * Returns a file with each generated part made again, indented like its marker.
 *
 * @throws Error if a pair of markers is missing
 */
function filled(text: string, parts: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(parts).reduce((before, [name, lines]) => {
    const pair = new RegExp(
      `^( *)# generated ${name}: scripts\\/generate\\/action\\.ts\\n(?:.*\\n)*?\\1# end ${name}$`,
      'm',
    );
    if (!pair.test(before)) throw new Error(`The markers of ${name} are missing.`);
    return before.replace(pair, (_, indent: string) =>
      [`# generated ${name}: scripts/generate/action.ts`, ...lines, `# end ${name}`]
        .map((line) => indent + line)
        .join('\n'),
    );
  }, text);
}

const root = new URL('../../', import.meta.url);
for (const [name, parts] of Object.entries(PARTS)) {
  const path = new URL(name, root);
  const text = await readFile(path, 'utf8');
  const made = filled(text, parts);
  if (made === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${name} is stale. Run node scripts/generate/action.ts and commit.`);
    process.exitCode = 1;
  } else await writeFile(path, made);
}
