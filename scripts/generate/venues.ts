/**
 * Makes the measured table of docs/venues.md from __tests__/fixtures/venues.json, which scripts/fixtures/venues.ts writes from
 * real runs. Nothing of it is typed by hand.
 *
 *   node scripts/generate/venues.ts            writes
 *   node scripts/generate/venues.ts --check    fails when the committed page is stale
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { PassResult } from '../fixtures/releases/passes.ts';

const BEGIN = '<!-- begin: made by scripts/generate/venues.ts from recorded runs -->';
const END = '<!-- end -->';
const page = new URL('../../docs/venues.md', import.meta.url);
const rows: readonly PassResult[] = JSON.parse(
  readFileSync(new URL('../../__tests__/fixtures/venues.json', import.meta.url), 'utf8'),
);
const text = readFileSync(page, 'utf8');
const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
if (before < 0 || after < before)
  throw new Error(`docs/venues.md does not have the lines ${BEGIN} and ${END}.`);
const made = `${text.slice(0, before)}${BEGIN}\n${table(rows)}\n${text.slice(after)}`;
if (process.argv[2] !== '--check') writeFileSync(page, made);
else if (made !== text) {
  console.error('docs/venues.md is stale. Run node scripts/generate/venues.ts and commit.');
  process.exitCode = 1;
}

function table(results: readonly PassResult[]): string {
  const accepted = results.filter(({ verdict }) => verdict === 'ACCEPTED').length;
  const lines = results.map((row) => {
    const { engine, runc, libseccomp, python } = row.versions;
    return `| ${[
      row.date,
      row.distribution,
      `${row.engine === 'docker' ? 'Docker' : 'Podman'} ${engine}`,
      `runc ${runc}, libseccomp ${libseccomp}`,
      row.store,
      row.profile,
      python,
      verdictOf(row),
      `${row.seconds} s`,
    ].join(' | ')} |`;
  });
  return [
    `${results.length} runs, ${accepted} ACCEPTED.`,
    '',
    '| date | system | engine | runtime | store | profile | Python of the base | verdict | run |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
    `Kernel ${[...new Set(results.map((row) => `${row.kernel}, cgroup v${row.cgroup}`))].join('; ')}.`,
  ].join('\n');
}

/** The verdict with its codes; without evidence, with the program's message. */
function verdictOf({ verdict, reasons, said }: PassResult): string {
  const codes = reasons.map((code) => `\`${code}\``).join(' ');
  const words = said.replaceAll('|', '\\|');
  return [verdict, codes, words === '' ? '' : `(${words})`].filter((each) => each !== '').join(' ');
}
