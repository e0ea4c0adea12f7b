/** Writes the costs into docs/venues.md from the figures in build/bench/. None of its figures is typed by hand. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Compared, type Figure, project, type Stages, type Value, type Written } from './measure.ts';
import { MISSES, type Miss } from './misses.ts';

const folder = join(project, 'build/bench');
const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
const all: readonly Written[] = await Promise.all(
  names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))),
);
const figures = all.flatMap((each) => each.figures);
const of = <Kind extends Figure['kind']>(kind: Kind) =>
  figures.filter((figure): figure is Extract<Figure, { kind: Kind }> => figure.kind === kind);

const [first] = all;
if (first === undefined) throw new Error('build/bench/ has no figures; run npm run bench');

const BEGIN = '<!-- begin costs: made by bench/page.ts -->';
const END = '<!-- end costs -->';
const page = join(project, 'docs/venues.md');
const [before, rest] = (await readFile(page, 'utf8')).split(`${BEGIN}\n`);
const after = rest?.split(END)[1];
if (after === undefined) throw new Error(`docs/venues.md does not have the lines ${BEGIN} and ${END}.`);
await writeFile(
  page,
  `${before}${BEGIN}
${list(first)}

### Compared with the alternatives
${comparedTable(of('compared'))}

### Alone
${valueTable(of('value'))}

${missed()}### Where the time of a run goes
${of('stages').map(stageChart).join('\n\n')}
${END}${after}`,
);
console.log(page);

function list({ machine, date }: Written): string {
  return [
    ...Object.entries(machine).map(([what, value]) => `- ${what.replaceAll('_', ' ')}: ${value}`),
    `- date: ${date.slice(0, 10)}`,
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return ['', line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

function comparedTable(rows: readonly Compared[]): string {
  return table(
    ['what', 'ms', 'compared with', 'ms', 'ratio', 'spread', 'goal'],
    rows.map(({ what, oursMs, against, theirsMs, ratio, spread, goal, pairs }) => [
      what,
      oursMs,
      against,
      theirsMs,
      ratio,
      `${spread.join(' to ')}, ${pairs} pairs`,
      goal === null
        ? ''
        : `at most ${goal}: ${ratio <= goal ? 'met' : `missed by ${(ratio / goal).toFixed(2)} times`}`,
    ]),
  );
}

function valueTable(rows: readonly Value[]): string {
  return table(
    ['what', 'value', 'goal'],
    rows.map(({ what, value, unit, goal }) => [what, `${value} ${unit}`, goalOf(value, goal)]),
  );
}

function goalOf(value: number, goal: Value['goal']): string {
  if (goal === null) return '';
  const isMet = 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
  const wanted = 'atMost' in goal ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`;
  if (isMet) return `${wanted}: met`;
  const by = 'atMost' in goal ? value / goal.atMost : goal.atLeast / value;
  return `${wanted}: missed by ${by.toFixed(2)} times`;
}

/** What misses its goal, with the reason, its floor and what was tried; nothing when nothing does. */
function missed(): string {
  const names = [
    ...of('compared').flatMap(({ what, ratio, goal }) => (goal !== null && ratio > goal ? [what] : [])),
    ...of('value').flatMap(({ what, value, goal }) => (goalOf(value, goal).includes('missed') ? [what] : [])),
  ];
  const reasons = MISSES.filter(({ begins }) => names.some((name) => name.startsWith(begins)));
  const others = names.filter((name) => !MISSES.some(({ begins }) => name.startsWith(begins)));
  if (names.length === 0) return '';
  const parts = [...reasons.map(reason), ...others.map((name) => `**${name}**: not looked into yet.`)];
  return `### What misses its goal, and why\n\n${parts.join('\n\n')}\n\n`;
}

function reason({ begins, why, tried, floors }: Miss): string {
  const floor = floors.flatMap(floorRows);
  return [
    `**${begins}**: ${why}`,
    ...(floor.length === 0 ? [] : [table(['the floor', 'measured'], floor)]),
    table(['tried', 'effect'], tried),
  ].join('\n');
}

/** The rows whose names begin so: a floor is measured, not argued. */
function floorRows(begins: string): readonly (readonly string[])[] {
  const rows = [
    ...of('compared').map(({ what, ratio, against }) => [what, `${ratio} times ${against}`]),
    ...of('value').map(({ what, value, unit }) => [what, `${value} ${unit}`]),
  ].filter(([what = '']) => what.startsWith(begins));
  return rows.length > 0 ? rows : [[begins, 'not measured: its script failed']];
}

/** Up to each stage's line in the log; the time after the last one is the end. */
function stageChart({ what, stages }: Stages): string {
  const total = stages.reduce((sum, { ms }) => sum + ms, 0);
  const bars = stages.map(({ name, ms }) => [name, ms, '█'.repeat(Math.round((ms / total) * 40))]);
  return `**${what}**: ${total.toFixed(0)} ms\n${table(['stage', 'ms', ''], bars)}`;
}
