import type { Drift } from '../evidence/baseline.ts';
import { printable } from '../foundation/errors.ts';
import { baselineSentence, differences, driftLines } from './drift.ts';
import { groupReasons } from './grouped.ts';
import { openedInWords, pinnedInWords } from './pinned-entries.ts';
import { withoutConsequences } from './untried.ts';
import type { ControlLine, ProbeLine, Reason, RunView } from './view.ts';

/** Terminal columns that every view keeps to. */
export const COLUMNS = 80;

/** How a view marks a good and a bad word; the identity function if there is no colour. */
export interface Ink {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

export const PLAIN: Ink = { good: (text) => text, bad: (text) => text };

const ID_WIDTH = 15;
const VERDICT_WIDTH = 8;
const HOST_WIDTH = 15;
const STATE_WIDTH = 14;

/** The table of probes, the host's facts and the reasons, for a terminal: no line longer than 80 columns. */
export function runTable(view: RunView, ink: Ink = PLAIN): string {
  const tried =
    view.untried === null
      ? [...probeTable(view.probes, ink), ...controlLines(view.controls, ink)]
      : [...wrapped('', view.untried).map(ink.bad), ''];
  const lines = [
    ...tried,
    ...(view.drift === null ? [] : driftTable(view.drift)),
    ...view.host.flatMap((fact) => wrapped(fact.name.padEnd(ID_WIDTH + 1), fact.value)),
    ...view.pinned.flatMap((entry) => wrapped('accepted by a pin: ', pinnedInWords(entry))),
    ...(view.openedByPin.length === 0 ? [] : wrapped('  ', openedInWords(view.openedByPin)).map(ink.bad)),
  ];
  const reasons = view.untried === null ? view.reasons : withoutConsequences(view.reasons);
  if (reasons.length > 0) lines.push('', ...reasonLines(reasons));
  return lines.join('\n');
}

function probeTable(probes: readonly ProbeLine[], ink: Ink): string[] {
  return [
    `${'probe'.padEnd(ID_WIDTH)} ${'verdict'.padEnd(VERDICT_WIDTH)}${'host'.padEnd(HOST_WIDTH)} actual`,
    '-'.repeat(COLUMNS),
    ...probes.flatMap((probe) => probeLines(probe, ink)),
    '',
  ];
}

const CONTROL_WIDTH = 36;

/** A line for each negative control: its name, whether it was detected, and which probes failed in it. */
function controlLines(controls: readonly ControlLine[], ink: Ink): string[] {
  if (controls.length === 0) return [];
  return [
    `${'control'.padEnd(CONTROL_WIDTH)} ${'state'.padEnd(STATE_WIDTH)}failed`,
    '-'.repeat(COLUMNS),
    ...controls.flatMap(({ id, state, failed, nothing, why }) => {
      const name = shortened(printable(id, 200), CONTROL_WIDTH).padEnd(CONTROL_WIDTH);
      const mark = state === 'detected' ? ink.good : ink.bad;
      const width = COLUMNS - CONTROL_WIDTH - STATE_WIDTH - 1;
      const [first = '', ...more] = wrapped(' '.repeat(COLUMNS - width), nothing ?? failed.join(' '));
      const line = `${name} ${mark(state.replaceAll('-', ' ').padEnd(STATE_WIDTH))}${first.trim()}`;
      return [line.trimEnd(), ...more, ...(why === '' ? [] : wrapped('  why       ', why))];
    }),
    '',
  ];
}

/** The most changes of one area that are shown; `--json` has them all. */
const DRIFT_LINES = 40;

/** What changed since earlier evidence, area by area, and how far that evidence can be trusted. */
export function driftTable(drift: Drift): string[] {
  const head = 'drift'.padEnd(ID_WIDTH + 1);
  if (drift.kind === 'not-compared') return [...wrapped(head, drift.why), ''];
  const lines = driftLines(drift.items);
  const rest = ' '.repeat(head.length);
  return [
    ...wrapped(head, `${differences(drift.items)} since ${drift.createdAt}`),
    ...wrapped(rest, drift.from),
    ...wrapped(rest, baselineSentence(drift.state)),
    ...[...new Set(lines.map(({ area }) => area))].flatMap((area) => {
      const found = lines.filter((line) => line.area === area);
      const left = found.length - DRIFT_LINES;
      return [
        `  ${area}`,
        ...found
          .slice(0, DRIFT_LINES)
          .flatMap(({ names, change }) => wrapped('    ', `${names.join(', ')}: ${change}`)),
        ...(left > 0 ? [`    … and ${left} more`] : []),
      ];
    }),
    '',
  ];
}

/** The reasons with their codes and what to do. */
export function reasonLines(reasons: readonly Reason[]): string[] {
  return groupReasons(reasons).flatMap((reason) => [
    ...wrapped('- ', `${reason.message} [${reason.code}]`),
    ...(reason.remedy === '' ? [] : wrapped('  ', reason.remedy)),
  ]);
}

function probeLines(probe: ProbeLine, ink: Ink): string[] {
  const stands = probe.verdict === 'PASS' && probe.corroboration === 'corroborated';
  const mark =
    probe.verdict === 'PASS' ? ink.good : probe.verdict === 'FAIL' ? ink.bad : (text: string) => text;
  const host = probe.corroboration === 'corroborated' ? (text: string) => text : ink.bad;
  const before = ID_WIDTH + 1 + VERDICT_WIDTH + HOST_WIDTH + 1;
  const first =
    `${probe.probeId.padEnd(ID_WIDTH)} ${mark(probe.verdict.padEnd(VERDICT_WIDTH))}` +
    `${host((probe.verdict === 'NOT RUN' ? '' : probe.corroboration).padEnd(HOST_WIDTH))} ` +
    shortened(printable(probe.actual, 200), COLUMNS - before);
  if (stands || probe.verdict === 'NOT RUN') return [first.trimEnd()];
  return [
    first.trimEnd(),
    ...wrapped('  expected  ', probe.expected),
    ...wrapped('  actual    ', probe.actual),
    ...(probe.why === '' ? [] : wrapped('  why       ', probe.why)),
    ...(probe.deniedBy === '' ? [] : wrapped('  denied by ', probe.deniedBy)),
  ];
}

function shortened(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

/** Wraps a text at spaces so that no line is longer than the terminal; a word that is too long is cut. */
export function wrapped(head: string, hostile: string): string[] {
  const width = COLUMNS - head.length;
  const lines: string[] = [];
  let line = '';
  for (const word of printable(hostile, 4000).split(' ')) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length > width) {
      lines.push(line);
      line = '';
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  lines.push(line);
  return lines.map((text, index) => (index === 0 ? head : ' '.repeat(head.length)) + text);
}
