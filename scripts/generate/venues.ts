/**
 * Makes the measured tables of docs/venues.md from records of real runs: __tests__/fixtures/venues.json, which
 * scripts/fixtures/venues.ts writes, venue-machine.json (scripts/venue/record.ts) and venue-arm64.json (scripts/venue/arm64.ts). Nothing of them is typed by hand.
 *
 *   node scripts/generate/venues.ts            writes
 *   node scripts/generate/venues.ts --check    fails when the committed page is stale
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { PassResult } from '../fixtures/releases/passes.ts';
import type { Arm64Record } from '../venue/arm64.ts';
import type { MachineResult } from '../venue/runs.ts';

const page = new URL('../../docs/venues.md', import.meta.url);
const text = readFileSync(page, 'utf8');
const made = [
  { what: 'recorded runs', table: releases(recorded<PassResult[]>('venues')) },
  { what: 'recorded runs of the machine', table: machine(recorded<MachineResult[]>('venue-machine')) },
  { what: 'the recorded run on arm64', table: arm64(recorded<Arm64Record>('venue-arm64')) },
].reduce((before, { what, table }) => replaced(before, what, table), text);
if (process.argv[2] !== '--check') writeFileSync(page, made);
else if (made !== text) {
  console.error('docs/venues.md is stale. Run node scripts/generate/venues.ts and commit.');
  process.exitCode = 1;
}

function recorded<Value>(name: string): Value {
  return JSON.parse(readFileSync(new URL(`../../__tests__/fixtures/${name}.json`, import.meta.url), 'utf8'));
}

/** Returns the page with another table between the lines that begin and end it. */
function replaced(whole: string, what: string, table: string): string {
  const begin = `<!-- begin: made by scripts/generate/venues.ts from ${what} -->`;
  const end = '<!-- end -->';
  const before = whole.indexOf(begin);
  const after = whole.indexOf(end, before);
  if (before < 0 || after < 0) throw new Error(`docs/venues.md does not have the lines ${begin} and ${end}.`);
  return `${whole.slice(0, before)}${begin}\n${table}\n${whole.slice(after)}`;
}

function releases(results: readonly PassResult[]): string {
  const lines = results.map((row) => {
    const { engine, runc, libseccomp } = row.versions;
    return line([
      row.date,
      row.distribution,
      `${title(row)} ${engine}`,
      `runc ${runc}, libseccomp ${libseccomp}`,
      row.store,
      row.profile,
      baseOf(row),
      verdictOf(row),
      `${row.seconds} s`,
    ]);
  });
  return [
    counted(results),
    '',
    '| date | system | engine | runtime | store | profile | Python of the base | verdict | run |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
    `Kernel ${[...new Set(results.map((row) => `${row.kernel}, cgroup v${row.cgroup}`))].join('; ')}.`,
  ].join('\n');
}

function machine(results: readonly MachineResult[]): string {
  if (results.length === 0) return 'No run is recorded yet.';
  const lines = results.map((row) =>
    line([
      row.date,
      row.distribution,
      `${title(row)} ${row.version}, ${row.user === 'root' || row.engine === 'docker' ? 'rootful' : 'rootless'}`,
      row.runtime,
      row.store,
      row.profile,
      row.action ? `${row.user}, by the Action` : row.user,
      `${verdictOf(row)}${row.venue === '' ? '' : `, venue ${row.venue}`}${row.readBack ? `; its artifact, read back: ${row.readBack}` : ''}`,
      `${row.seconds} s`,
    ]),
  );
  const machines = results.map((row) => `${row.kernel}, cgroup v${row.cgroup}, LSMs ${row.lsms.join(' ')}`);
  return [
    counted(results),
    '',
    '| date | system | engine | runtime | store | profile | caller | verdict | run, emulated |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
    `Kernel ${[...new Set(machines)].join('; ')}.`,
  ].join('\n');
}

function arm64({ date, qemu, docker, inventory, answers }: Arm64Record): string {
  const probes = Object.keys(answers['targeted-deny']);
  return [
    `${date}, Docker ${docker}, qemu-user ${qemu}. Inventory: ${inventory.entries_of_base} entries of the base, interpreter`,
    `${inventory.interpreter}, ${inventory.executables} program, ${inventory.adds_that_block} entries above the base that block.`,
    '',
    '| probe | errno under targeted-deny | errno under deny-by-default |',
    '|---|---|---|',
    ...probes.map((id) =>
      line([id, answers['targeted-deny'][id] ?? '', answers['deny-by-default'][id] ?? '']),
    ),
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function counted(results: readonly { readonly verdict: string }[]): string {
  const accepted = results.filter(({ verdict }) => verdict === 'ACCEPTED').length;
  return `${results.length} runs, ${accepted} ACCEPTED.`;
}

function title({ engine }: { readonly engine: 'docker' | 'podman' }): string {
  return engine === 'docker' ? 'Docker' : 'Podman';
}

/** The base's Python, with the release of its packages if that is another one; a dash if no base was made. */
function baseOf({ release, base, given, versions: { python } }: PassResult): string {
  if (python === '') return '–';
  const words = [python];
  if (base !== release) words.push(`of ${base}`);
  if (given === 'name') words.push('an operator’s image, pinned');
  return words.join(', ');
}

/** The verdict with its codes; without evidence, with the program's message. */
function verdictOf({ verdict, reasons, said }: Pick<PassResult, 'verdict' | 'reasons' | 'said'>): string {
  const codes = reasons.map((code) => `\`${code}\``).join(' ');
  const words = said.replaceAll('|', '\\|');
  return [verdict, codes, words === '' ? '' : `(${words})`].filter((each) => each !== '').join(' ');
}
