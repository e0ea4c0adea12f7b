/** The tables of docs/attacks.md, from src/probes/attack-list/attack-list.ts and the tables that its tests come from. */

import type { Way } from '../../src/probes/attack-list/attack.ts';
import {
  ATTACK_LIST,
  type Attack,
  type Layer,
  MITRE_CONTAINERS,
  NAMED_ATTACKS,
  nameOfTest,
  SANDBOX_ESCAPE_BENCH,
  type Test,
} from '../../src/probes/attack-list/attack-list.ts';
import { expectedFailures, restrictionsOf } from '../../src/probes/controls/control.ts';
import { CONTROLS } from '../../src/probes/controls/controls.ts';
import { CHECKS } from '../../src/probes/posture/checks.ts';
import { PRESSURE_CHECKS } from '../../src/probes/posture/limits.ts';
import { PRESSURE_CONTROL } from '../../src/probes/posture/pressure-control.ts';
import { code, table, text } from './markdown-table.ts';

/** Every generated part of docs/attacks.md, by the name in its markers. */
export function attackTables(): Readonly<Record<string, string>> {
  return {
    'attack-counts': countTable(),
    'attacks-bench': attackTable(SANDBOX_ESCAPE_BENCH),
    'attacks-mitre': attackTable(MITRE_CONTAINERS),
    'attacks-named': attackTable(NAMED_ATTACKS),
    'attack-layers': layerTable(),
  };
}

function attackTable(attacks: readonly Attack[]): string {
  return table(
    ['attack', 'what it does', 'what it needs', 'how the answer follows'],
    attacks.map((attack) => [
      `[${text(attack.name)}](${attack.source.url})<br>${code(attack.id)}`,
      text(attack.does),
      text(attack.needs.join('; ')),
      ruleOf(attack),
    ]),
  );
}

function ruleOf({ rule, engine }: Attack): string {
  if (rule.kind === 'not-applicable') return `Not applicable. ${text(rule.because)}`;
  if (rule.kind === 'not-tested') return `Not tested. ${text(rule.because)}`;
  const only = engine === undefined ? '' : `On ${engine} only. `;
  const otherwise = rule.kind === 'flaw' ? '; otherwise not tested' : '';
  return `${only}Denied if there is ${rule.ways.map(wayOf).join('; and if there is ')}${otherwise}.`;
}

function wayOf(way: Way): string {
  return way.map(({ takes }) => text(takes)).join(', or ');
}

/** Returns every layer once, in the order in which the attacks name them. */
function layers(): readonly Layer[] {
  const all = ATTACK_LIST.flatMap(({ rule }) => ('ways' in rule ? rule.ways.flat() : []));
  return all.filter((layer, index) => all.findIndex(({ takes }) => takes === layer.takes) === index);
}

function layerTable(): string {
  return table(
    ['there is', 'all of these hold; the first that was made decides', 'the first is seen to fail in'],
    layers().map(({ takes, tests }) => [
      text(takes),
      namesByKind(tests),
      text(tests[0] === undefined ? '' : seenToFail(tests[0])),
    ]),
  );
}

function namesByKind(tests: readonly Test[]): string {
  // The last word is the test's name; the words before it are its kind.
  const named = tests.map((each) =>
    'execFromOut' in each ? ['bundle', 'exec_from_out'] : nameOfTest(each).split(/ (?=\S+$)/),
  );
  const kinds = [...new Set(named.map(([kind = '']) => kind))];
  return kinds
    .map((kind) => {
      const names = named.filter(([each]) => each === kind).map(([, name = '']) => code(name));
      return `${kind}: ${[...new Set(names)].join(' ')}`;
    })
    .join('; ');
}

/** Returns the weakened runs that show it: the packet's, those of `controls: all`, or only this release's own tests. */
function seenToFail(test: Test): string {
  const found = CONTROLS.filter((control) =>
    (['docker', 'podman'] as const).some((engine) =>
      'probe' in test
        ? expectedFailures(control, engine).includes(test.probe)
        : 'restriction' in test && restrictionsOf(control, engine).includes(test.restriction),
    ),
  );
  const usual = found.filter(({ group }) => group === 'packet').map(({ id }) => id);
  if (usual.length > 0) return usual.join(', ');
  if (found.length > 0) return `${found.map(({ id }) => id).join(', ')} (with controls: all)`;
  return 'check' in test ? seenInPosture(test.check) : 'none';
}

function seenInPosture(id: string): string {
  const control = CHECKS.find((check) => check.id === id)?.control;
  if (control === undefined || 'stands' in control) return 'none';
  return control.failsIn === PRESSURE_CONTROL && PRESSURE_CHECKS.some((check) => check.id === id)
    ? `${control.failsIn} (with controls: all)`
    : `none of a run; ${control.failsIn} in this release’s own tests`;
}

function countTable(): string {
  const kinds = ['setting', 'flaw', 'not-applicable', 'not-tested'] as const;
  const row = (name: string, attacks: readonly Attack[]) => [
    name,
    String(attacks.length),
    ...kinds.map((kind) => String(attacks.filter(({ rule }) => rule.kind === kind).length)),
  ];
  return table(
    ['list', 'attacks', 'a wrong setting', 'a flaw', 'not applicable', 'not tested by any evidence'],
    [
      row('SandboxEscapeBench', SANDBOX_ESCAPE_BENCH),
      row('MITRE ATT&CK, containers', MITRE_CONTAINERS),
      row('flaws and techniques by name', NAMED_ATTACKS),
      row('all', ATTACK_LIST),
    ],
  );
}
