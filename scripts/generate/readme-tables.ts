/**
 * The tables of README.md and docs/ that follow from the code: pure functions from the code's data to Markdown.
 * scripts/generate/readme.ts puts them between their markers.
 */
import { ACTION_INPUTS } from '../../src/action/input-table.ts';
import { LAUNCH_INPUTS } from '../../src/action/launch-input-table.ts';
import { SETTINGS, type Setting, type SettingName } from '../../src/attest/entry/setting-table.ts';
import { LAUNCH_OPTIONS } from '../../src/cli/launch-options.ts';
import { settingOptions } from '../../src/cli/option-row.ts';
import { ENGINE_NAMES } from '../../src/foundation/engine-name.ts';
import { flagWords } from '../../src/foundation/run-flag.ts';
import { PROBES, probesOnKernelCheck, probesOnRestriction } from '../../src/probes/contract.ts';
import { restrictionsOf } from '../../src/probes/controls/control.ts';
import { CONTROLS, type Control } from '../../src/probes/controls/controls.ts';
import type { Weakening } from '../../src/probes/controls/weakening.ts';
import { KERNEL_CHECKS } from '../../src/probes/kernel/checks.ts';
import type { Check } from '../../src/probes/posture/check.ts';
import { CHECKS } from '../../src/probes/posture/checks.ts';
import { LEFT_OUT } from '../../src/probes/posture/sweep.ts';
import { WEAK_RUNS } from '../../src/probes/posture/weak-runs.ts';
import { amountInWords } from '../../src/probes/restrictions/limit-amounts.ts';
import { limitFlags } from '../../src/probes/restrictions/limit-flags.ts';
import {
  NOTHING_TO_SHOW,
  RESTRICTIONS,
  type Restriction,
} from '../../src/probes/restrictions/restrictions.ts';
import { LARGEST_LIMITS, LIMIT_NAMES, RUN_LIMITS } from '../../src/probes/restrictions/run-limits.ts';
import type { Allowance } from '../../src/seccomp/allow-calls.ts';
import { attackTables } from './attack-table.ts';
import { crosswalkTables } from './crosswalk-table.ts';
import { errorTable } from './error-table.ts';
import { l1Table } from './l1-table.ts';
import { code, table, text } from './markdown-table.ts';

/** The description of one input or output in action.yml. */
export interface ActionMember {
  readonly description: string;
  readonly default?: string;
}

/** The parts of action.yml that are shown. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, ActionMember>>;
  readonly outputs: Readonly<Record<string, ActionMember>>;
}

/** Every generated table, by the name in its markers. */
export function tables(action: ActionFile, launch: ActionFile): Readonly<Record<string, string>> {
  return {
    probes: probeTable(),
    inputs: inputTable(),
    outputs: outputTable(action),
    'launch-inputs': launchInputTable(),
    'launch-outputs': outputTable(launch),
    restrictions: restrictionTable(),
    'nothing-to-show': NOTHING_TO_SHOW.map(code).join(', '),
    limits: limitTable(),
    kernel: kernelTable(),
    controls: controlTable(),
    'posture-counts': postureCounts(),
    'weak-runs': weakRunTable(),
    posture: postureTable(),
    'posture-stands': standsTable(),
    'left-out': leftOutTable(),
    ...attackTables(),
    'test-matrix': l1Table(),
    crosswalk: crosswalkTables(),
    errors: errorTable(),
  };
}

/**
 * Returns a document with each generated part made again.
 *
 * @throws Error for a marker that names no table, appears twice, or has no end
 */
export function filled(document: string, parts: Readonly<Record<string, string>>): string {
  let text = document;
  for (const name of markersOf(document)) {
    const part = parts[name];
    if (part === undefined) throw new Error(`${name} is not the name of a table.`);
    const [before = '', rest = '', ...more] = text.split(`${marker(name)}\n`);
    const end = `<!-- end ${name} -->`;
    if (more.length > 0 || !rest.includes(end)) throw new Error(`The markers of ${name} are not one pair.`);
    text = `${before}${marker(name)}\n\n${part}\n\n${rest.slice(rest.indexOf(end))}`;
  }
  return text;
}

/** The names in a document's opening markers, in order. */
export function markersOf(document: string): readonly string[] {
  return [...document.matchAll(/<!-- generated ([a-z-]+):/g)].map(([, name = '']) => name);
}

function marker(name: string): string {
  return `<!-- generated ${name}: scripts/generate/readme.ts -->`;
}

function probeTable(): string {
  return table(
    ['probe', 'what the payload does', 'PASS only if', 'L1 test', 'what denies it'],
    PROBES.map(({ id, operation, expected, required, l1, l1Note = '', deniedBy }) => [
      required ? id : `${id} (optional)`,
      operation.split(' and ').map(code).join(' and '),
      text(expected),
      text(l1.map((test) => `#${test}`).join(', ') + (l1Note === '' ? '' : ` (${l1Note})`)),
      text(deniedBy),
    ]),
  );
}

function inputTable(): string {
  const inputs: Readonly<Record<string, Pick<Setting, 'default' | 'description'>>> = {
    ...SETTINGS,
    ...ACTION_INPUTS,
  };
  return table(
    ['input', 'option', 'default', 'what it is'],
    Object.entries(inputs).map(([name, { description, default: value }]) => [
      code(name),
      name in SETTINGS ? code(optionOf(name as SettingName)) : '',
      value === '' ? '' : code(value),
      text(description),
    ]),
  );
}

/** The options of `launch` have the names of its inputs. */
function launchInputTable(): string {
  const options = LAUNCH_OPTIONS.map(({ flags }) => flags.split(' ')[0] ?? '');
  return table(
    ['input', 'option', 'default', 'what it is'],
    Object.entries(LAUNCH_INPUTS).map(([name, { description, default: value }]) => [
      code(name),
      options.includes(`--${name}`) ? code(`--${name}`) : '',
      value === '' ? '' : code(value),
      text(description),
    ]),
  );
}

/** Returns the command line's name for a setting: a flag that is on by default can only be turned off. */
function optionOf(name: SettingName): string {
  return settingOptions([name])[0]?.flags.split(' ')[0] ?? '';
}

function outputTable({ outputs }: ActionFile): string {
  return table(
    ['output', 'what it is'],
    Object.entries(outputs).map(([name, { description }]) => [code(name), text(description)]),
  );
}

function restrictionTable(): string {
  return table(
    ['restriction', 'flag', 'engine', 'what shows that it is in force', 'probes that rest on it'],
    RESTRICTIONS.map((restriction) => [
      code(restriction.id),
      flagOf(restriction),
      restriction.engines === undefined ? 'both' : restriction.engines.join(', '),
      text(restriction.shows),
      probesOnRestriction(restriction.id).join(', '),
    ]),
  );
}

function kernelTable(): string {
  return table(
    ['check', 'what must be so', 'probes that rest on it'],
    KERNEL_CHECKS.map(({ id, shows }) => [code(id), text(shows), probesOnKernelCheck(id).join(', ')]),
  );
}

function limitTable(): string {
  return table(
    ['limit', 'flags', 'default', 'the largest that can be asked for'],
    LIMIT_NAMES.map((name) => [
      code(name),
      limitFlags({ [name]: RUN_LIMITS[name] })
        .map((flag) => code(flagWords([flag]).join(' ')))
        .join(', '),
      amountInWords(name, RUN_LIMITS[name]),
      amountInWords(name, LARGEST_LIMITS[name]),
    ]),
  );
}

function controlTable(): string {
  return table(
    [
      'negative control',
      'part of',
      'where',
      'what is weakened',
      'probes that fail',
      'operations that succeed',
      'restrictions missing',
      'why it is safe',
    ],
    CONTROLS.map((control) => [
      code(control.id),
      control.partOf ?? '',
      scopeOf(control),
      control.weakens.map(weakeningOf).join('; '),
      withEngines(control.fails, control.failsOn),
      control.succeeds.join(', '),
      withEngines(...missingIn(control)),
      text(control.safe),
    ]),
  );
}

function scopeOf({ scope = {} }: Control): string {
  return [scope.engine ?? '', scope.rootless === false ? 'rootful' : ''].filter(Boolean).join(', ');
}

/** The restrictions that are missing on every engine, and those on one of them. */
function missingIn(control: Control): Parameters<typeof withEngines> {
  const each = ENGINE_NAMES.map((engine) => [engine, restrictionsOf(control, engine)] as const);
  const always = RESTRICTIONS.map(({ id }) => id).filter((id) => each.every(([, ids]) => ids.includes(id)));
  const only = each.map(([engine, ids]) => [engine, ids.filter((id) => !always.some((all) => all === id))]);
  return [always, Object.fromEntries(only)];
}

function withEngines(
  always: readonly string[],
  only: Readonly<Partial<Record<string, readonly string[]>>> = {},
): string {
  const more = Object.entries(only).flatMap(([engine, names = []]) =>
    names.map((name) => `${name} (${engine})`),
  );
  return [...always, ...more].join(', ');
}

const ALLOWED_IN_WORDS = {
  'internet-sockets': 'the profile lets through AF_INET sockets',
  'ptrace-traceme': 'the profile answers ptrace with success',
} as const satisfies Readonly<Record<Exclude<Allowance, 'listening'>, string>>;

function weakeningOf(weakening: Weakening): string {
  switch (weakening.kind) {
    case 'without-flag':
      return `without ${code(weakening.flag)}`;
    case 'with-flag':
      return `with ${code(flagWords([weakening]).join(' '))}`;
    case 'other-value':
      return code(`${weakening.flag.split(' ')[0]} ${weakening.value}`);
    case 'higher-limit':
      return `${code(weakening.flag)} higher by ${code(String(weakening.by))}`;
    case 'network':
      return `a network, with the address ${weakening.address}`;
    case 'profile':
      return ALLOWED_IN_WORDS[weakening.allows];
    case 'output-executable':
      return '/out mounted executable';
    case 'input-writable':
      return '/in mounted writable';
    case 'input-for-all':
      return 'the folder behind /in writable for all';
    case 'setuid-file':
      return `/in/${weakening.name} is a setuid file`;
    case 'output-taken':
      return `/out/${weakening.name} is a folder already`;
    case 'file-at':
      return `an empty file of ours at ${code(weakening.path)}`;
    case 'program-at':
      return `an image layer with a program of ours at ${code(weakening.path)}`;
  }
}

function flagOf({ flag, never }: Restriction): string {
  return never ? `never given: ${code(flag)}` : code(flag);
}

/** Returns how many checks fail in a weakened run, and how many are on the closed list of the others, by layer. */
function postureCounts(): string {
  const layers = [...new Set(CHECKS.map(({ layer }) => layer))];
  const stands = (checks: readonly Check[]) => checks.filter(({ control }) => 'stands' in control).length;
  const row = (name: string, checks: readonly Check[]) => [
    name,
    String(checks.length),
    String(checks.length - stands(checks)),
    String(stands(checks)),
  ];
  return table(
    ['layer', 'checks', 'seen to fail', 'not seen to fail'],
    [
      ...layers.map((layer) =>
        row(
          layer,
          CHECKS.filter((check) => check.layer === layer),
        ),
      ),
      row('all', CHECKS),
    ],
  );
}

function weakRunTable(): string {
  const named = (run: string) =>
    CHECKS.filter(({ control }) => 'failsIn' in control && control.failsIn === run).length;
  return table(
    ['run', 'what is missing in it', 'checks that fail in it'],
    Object.entries(WEAK_RUNS).map(([run, { permits }]) => [code(run), text(permits), String(named(run))]),
  );
}

function postureTable(): string {
  return table(
    ['check', 'layer', 'not denied, it answers', 'fails in', 'only', 'source'],
    CHECKS.map(({ id, layer, whenPermitted, control, where, source }) => [
      code(id),
      layer,
      text(whenPermitted),
      'stands' in control ? '–' : code(control.failsIn),
      text(whereOf(where)),
      text(source),
    ]),
  );
}

function whereOf(where: Check['where'] = {}): string {
  return Object.entries(where)
    .map(([name, value]) => (Array.isArray(value) ? value.join(', ') : `${name} ${value}`))
    .join('; ');
}

function standsTable(): string {
  const everywhere = CHECKS.flatMap(({ id, control }) =>
    'stands' in control ? [[id, '', control.stands]] : [],
  );
  const somewhere = CHECKS.flatMap(({ id, controls = [] }) =>
    controls.flatMap(({ where, control }) =>
      'stands' in control ? [[id, whereOf(where), control.stands]] : [],
    ),
  );
  return table(
    ['check', 'where', 'why no run is weakened for it'],
    [...everywhere, ...somewhere].map(([id = '', where = '', why = '']) => [
      code(id),
      text(where),
      text(why),
    ]),
  );
}

function leftOutTable(): string {
  return table(
    ['call', 'why'],
    LEFT_OUT.map(({ call, because }) => [code(call), text(because)]),
  );
}
