/**
 * Makes docs/reliability.md from a test run: every attack and fault of __tests__/hostile/{attacks,faults}.ts with what it
 * came to, on which engine. A row without a passed test fails, and so does a test of these blocks without a row.
 *
 *   node scripts/generate/reliability.ts RESULTS.json           writes (jest --json --outputFile=RESULTS.json)
 *   node scripts/generate/reliability.ts RESULTS.json --check   fails when the committed file is stale
 */
import { readFile, writeFile } from 'node:fs/promises';
import { GROUPS, type Group, type Row } from '../../__tests__/hostile/table.ts';

interface Assertion {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
}

interface Results {
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly Assertion[] }[];
}

/** One run of one test: on an engine, or without one. */
interface Ran {
  readonly title: string;
  readonly engine: string | null;
  readonly status: string;
}

const LEAST = { attack: 60, fault: 40 } as const;
const document = new URL('../../docs/reliability.md', import.meta.url);
/** The attempts of people who had not read the code: written by hand, since no test run can record them. */
const outsiders = (
  await readFile(new URL('../../__tests__/hostile/outsiders.md', import.meta.url), 'utf8')
).trim();
const [path = '', flag] = process.argv.slice(2);
const results: Results = JSON.parse(await readFile(path, 'utf8'));
const problems: string[] = [];
const text = reliability();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else if (flag !== '--check') await writeFile(document, text);
else if (text !== (await readFile(document, 'utf8').catch(() => ''))) {
  console.error(
    'docs/reliability.md is stale. Run node scripts/generate/reliability.ts RESULTS.json and commit.',
  );
  process.exitCode = 1;
}

function reliability(): string {
  const ids = GROUPS.flatMap(({ rows }) => rows.map(([id]) => id));
  for (const id of ids)
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`${id}: two rows have this id`);
  const parts = (['attack', 'fault'] as const).map((kind) => {
    const rows = GROUPS.filter((group) => group.kind === kind).flatMap(rowsOf);
    if (rows.length < LEAST[kind]) problems.push(`${rows.length} ${kind}s, ${LEAST[kind]} are asked for`);
    return { kind, rows };
  });
  const count = (kind: 'attack' | 'fault') => parts.find((part) => part.kind === kind)?.rows.length ?? 0;
  return [
    '# Attacks and faults, and what they came to',
    '',
    '<!-- Made by scripts/generate/reliability.ts from a run of all tests; SANDBOX_ATTESTATION_TESTS=all .ci/run checks it. -->',
    '',
    'This page is for the person who decides whether this program withstands a hostile payload, a hostile image and a broken',
    'machine. It answers: which attacks and faults the tests try, what each came to, and what people who had not read the code',
    'found. [SECURITY.md](../SECURITY.md) has who attacks through what.',
    '',
    'Each row is a test that passed. The outcome is what was seen, on the engines named (without one: no engine takes part).',
    'The codes are in [evidence-format.md](evidence-format.md#reasons). The command line’s runs, and the jobs that a signal ends,',
    'plant a canary on the host, in a file and in the environment, and search output, summary and evidence for it.',
    '',
    ...parts.flatMap(({ kind, rows }) => [
      kind === 'attack' ? '## Attacks' : '## Faults',
      '',
      '| id | where it enters | what happens | outcome | engines |',
      '|---|---|---|---|---|',
      ...rows,
      '',
    ]),
    `${count('attack')} attacks, ${count('fault')} faults; the canary was seen in none of them.`,
    '',
    outsiders,
    '',
  ].join('\n');
}

function rowsOf(group: Group): string[] {
  const ran = runsOf(group);
  if (group.whole) {
    const titles = new Set(group.rows.map(([, what]) => what));
    for (const { title } of ran)
      if (!titles.has(title))
        problems.push(`${group.file}: no row for the test "${title}" of "${group.suite}"`);
  }
  return group.rows.map((row) => rowOf(group, row, ran));
}

function rowOf(group: Group, [id, what, outcome]: Row, ran: readonly Ran[]): string {
  const mine = ran.filter(({ title }) => title === what);
  if (mine.length === 0) problems.push(`${id}: no test "${what}" of "${group.suite}" ran in ${group.file}`);
  for (const { status } of mine) if (status !== 'passed') problems.push(`${id}: its test is ${status}`);
  const engines = [...new Set(mine.map(({ engine }) => engine ?? '–'))].sort().join(', ');
  return `| ${[`\`${id}\``, group.enters, what, outcome, engines].map(cell).join(' | ')} |`;
}

/** Returns the tests of a group's block, for any engine. */
function runsOf({ file, suite }: Group): Ran[] {
  const tests = results.testResults
    .filter(({ name }) => name.endsWith(`/__tests__/${file}`))
    .flatMap(({ assertionResults }) => assertionResults);
  return tests.flatMap(({ ancestorTitles, title, status }) => {
    const [, block = '', engine = null] =
      /^(.*?)(?: \[(docker|podman)\])?$/s.exec(ancestorTitles.join(' › ')) ?? [];
    return block === suite ? [{ title, engine, status }] : [];
  });
}

function cell(value: string): string {
  return value.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
