import { PROBES } from '../../probes/contract.ts';
import { CONTROLS, expectedFailures } from '../../probes/controls/controls.ts';
import type { ReportFacts } from '../facts.ts';
import { type Child, el, said, shown } from './element.ts';

type Control = NonNullable<ReportFacts['bundle']['controls']>[number];

/** The negative controls as a matrix: each run weakened on purpose, and the probes that had to fail in it. */
export function controls({ bundle }: ReportFacts): Child {
  const all = bundle.controls ?? [];
  return el(
    'section',
    { id: 'controls', 'aria-label': 'Negative controls' },
    el('h2', { id: 'controls-title' }, 'The negative controls'),
    el(
      'p',
      {},
      'A check that cannot fail proves nothing. Each of these runs is weakened in one way, and a probe must fail in it.',
    ),
    all.length === 0
      ? el('p', {}, 'This run had no negative controls.')
      : matrix(all, bundle.host.engine.name),
  );
}

type EngineName = ReportFacts['bundle']['host']['engine']['name'];

function matrix(all: readonly Control[], engine: EngineName): Child {
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
      el('tbody', {}, ...all.map((control) => row(control, engine))),
    ),
  );
}

function row(control: Control, engine: EngineName): Child {
  const { id, state, why } = control;
  const known = CONTROLS.find((each) => each.id === id);
  const expected: readonly string[] = known === undefined ? [] : expectedFailures(known, engine);
  const failed = control.state === 'did-not-run' ? [] : control.failed;
  return el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row' },
      said(id, 80),
      state === 'detected'
        ? null
        : el('div', { class: 'mark bad' }, `${state.replaceAll('-', ' ')} `, said(why, 300)),
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
