import { PROBES } from '../../probes/contract.ts';
import { whyNothingFailed } from '../control-words.ts';
import type { ReportFacts } from '../facts.ts';
import { type Child, el, said, shown } from './element.ts';

type Control = ReportFacts['reading']['controls'][number];

/** The negative controls as a matrix: each run weakened on purpose, and the probes that had to fail in it. */
export function controls({ reading: { controls: all } }: ReportFacts): Child {
  return el(
    'section',
    { id: 'controls', 'aria-label': 'Negative controls' },
    el('h2', { id: 'controls-title' }, 'The negative controls'),
    el(
      'p',
      {},
      'A check that cannot fail proves nothing. The sandbox is run again, weakened on purpose, and the probes named here must fail. Weakenings that do not disturb each other share a run.',
    ),
    all.length === 0 ? el('p', {}, 'This run had no negative controls.') : matrix(all),
  );
}

function matrix(all: readonly Control[]): Child {
  return el(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'controls-title' },
    el(
      'table',
      { class: 'matrix' },
      el(
        'caption',
        { class: 'small' },
        '✓ had to fail and did · ✕ had to fail and did not · ! failed unexpectedly',
      ),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, 'weakened'),
          ...PROBES.map(({ id }) => el('th', { scope: 'col' }, id)),
        ),
      ),
      el('tbody', {}, ...all.map(row)),
    ),
  );
}

function row(
  { id, run, state, expected, failed, why }: Control,
  index: number,
  all: readonly Control[],
): Child {
  const isFirst = all[index - 1]?.run !== run;
  const nothing = whyNothingFailed({ id, expected, failed });
  return el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row' },
      said(id, 80),
      nothing === null ? null : el('div', { class: 'small soft' }, nothing),
      state === 'detected'
        ? null
        : el(
            'div',
            { class: 'mark bad' },
            `${state.replaceAll('-', ' ')} `,
            isFirst ? said(why, 300) : 'as the one above',
          ),
    ),
    ...PROBES.map((probe) => cell(expected.includes(probe.id), failed.includes(probe.id))),
  );
}

function cell(must: boolean, did: boolean): Child {
  if (!must && !did) return el('td', {});
  const [kind, sign, words] =
    must && did
      ? ['hit', '✓', 'failed as required']
      : must
        ? ['miss', '✕', 'did not fail']
        : ['miss', '!', 'failed unexpectedly'];
  return el(
    'td',
    { class: kind },
    el('span', { 'aria-hidden': 'true' }, sign),
    el('span', { class: 'visually-hidden' }, shown(words)),
  );
}
