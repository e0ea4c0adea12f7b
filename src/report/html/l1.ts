import type { L1Status } from '../../evidence/reading.ts';
import { L1_MATRIX, L1_NAMES_SOURCE } from '../../probes/l1-matrix.ts';
import type { ReportFacts } from '../facts.ts';
import { type Child, el } from './element.ts';

/** The whole matrix of L1 tests, also those that nothing here tests. */
export function l1({ reading }: ReportFacts): Child {
  return el(
    'section',
    { id: 'l1', 'aria-labelledby': 'l1-title' },
    el('h2', { id: 'l1-title' }, 'The L1 tests, #24 to #37'),
    el(
      'p',
      {},
      'What the packet (the document that asks for this evidence) expects of a workload. A test is attested only when every probe bound to it passed and is corroborated. ',
      `The names are those of ${L1_NAMES_SOURCE}; where its binding differs from the packet’s, the packet decides.`,
    ),
    el('ul', { class: 'tests' }, ...reading.l1.map(item)),
  );
}

const STATUS: Readonly<Record<L1Status['status'], { readonly word: string; readonly tone: string }>> = {
  attested: { word: '✓ attested', tone: 'good' },
  failed: { word: '✕ failed', tone: 'bad' },
  'not-run': { word: 'not run', tone: 'warn' },
  'not-attested-here': { word: 'not here', tone: 'none' },
  unbound: { word: 'no probe', tone: 'none' },
};

function item({ test, status, sentence }: L1Status): Child {
  const { word, tone } = STATUS[status];
  const row = L1_MATRIX.find((each) => each.test === test);
  return el(
    'li',
    {},
    el('h3', {}, `#${test}`, el('span', { class: `mark badge ${tone}` }, word)),
    el('p', {}, sentence),
    row && el('p', { class: 'soft' }, `${row.means} Covered by ${row.covers}.`),
  );
}
