import { readFileSync } from 'node:fs';
import { expect, it, test } from '@jest/globals';
import { buildBundle } from '../../src/evidence/bundle.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { L1_MATRIX } from '../../src/probes/l1-matrix.ts';
import { explain } from '../../src/report/explain.ts';
import { renderReport } from '../../src/report/html/page.ts';
import { readingTable } from '../../src/report/reading-table.ts';
import { readRun, realRun } from '../evidence/real-run.ts';

const GUARD = 'the workload (its static build guard)';
const NETWORK = 'this evidence (the missing network: PR-NET-1, PR-NET-2)';

test.each([
  [24, GUARD],
  [25, `this evidence (PR-SOCK-1); ${GUARD}`],
  [26, GUARD],
  [27, 'this evidence (PR-NET-1, PR-NET-2)'],
  [28, 'this evidence (PR-ENV-1)'],
  [29, 'this evidence (PR-FS-ESC-1, PR-FS-ESC-2, PR-MOUNT-1)'],
  [30, GUARD],
  [31, GUARD],
  [32, 'no one: neither binding names anything'],
  [33, 'this evidence (PR-FS-RO-IN, PR-FS-ESC-2, PR-FS-OUT-OK, PR-MOUNT-1)'],
  [34, `this evidence (PR-EXEC-1); ${NETWORK}; ${GUARD}`],
  [35, `${NETWORK}; ${GUARD}`],
  [36, 'this evidence (PR-SOCK-DOCKER)'],
  [37, 'this evidence (PR-PTRACE-1); the workload (its own check of itself)'],
])('#%d is covered by %s', (number, covers) => {
  expect(L1_MATRIX.find((row) => row.test === number)?.covers).toBe(covers);
});

it('says in its sentence what the workload itself must show of a test that is attested here', () => {
  const leaves = (number: number) => L1_MATRIX.find((row) => row.test === number)?.sentence;
  expect(leaves(25)).toContain('the later binding leaves a part to the workload’s static build guard');
  expect(leaves(37)).toContain('the later binding leaves a part to the workload’s own check of itself');
  expect(leaves(27)).not.toContain('leaves');
});

it('is one table: the reader, the report, explain and the documents show every row of it', () => {
  const plain = (text: string) => text.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
  const reader = plain(readingTable(readRun(realRun())));
  const page = renderReport(writeJson(buildBundle(realRun().input)));
  const report = plain(Buffer.from(page).toString('utf8'));
  const audit = plain(readFileSync(new URL('../../docs/audit.md', import.meta.url), 'utf8'));
  for (const { test: number, name, means, covers, differs, sentence } of L1_MATRIX) {
    const lines = explain(`#${number}`).flatMap((found) => found.lines.map(([, text]) => text));
    expect(lines).toEqual(expect.arrayContaining([means, covers]));
    expect(reader).toContain(sentence);
    expect(report).toContain(`${sentence}${means} Covered by ${covers}.`);
    for (const text of [name, means, covers, differs]) expect(audit).toContain(text);
  }
});
