import { PROBES } from '../../probes/contract.ts';
import { CONTROLS, expectedFailures } from '../../probes/controls/controls.ts';
import type { ReportFacts } from '../facts.ts';
import { type Child, el, said, shown } from './element.ts';

type Control = NonNullable<ReportFacts['bundle']['controls']>[number];

/** The controls as a matrix: each run weakened on purpose, and the probes that had to notice. */
export function controls({ bundle }: ReportFacts): Child {
  const all = bundle.controls ?? [];
  return el(
    'section',
    { id: 'controls', 'aria-label': 'Controls' },
    el('h2', { id: 'controls-title' }, 'The controls'),
    el(
      'p',
      {},
      'A check that cannot fail proves nothing: runs weakened in one way each, in which a probe must fail.',
    ),
    all.length === 0 ? el('p', {}, 'This run had no controls.') : matrix(all, bundle.host.engine.name),
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
        '✓ had to fail and did · ✕ had to fail and did not · ! failed although nothing should make it',
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
  const [kind, sign, aside] =
    must && did
      ? ['hit', '✓', 'failed as it had to']
      : must
        ? ['miss', '✕', 'did not fail']
        : ['miss', '!', 'failed unexpectedly'];
  return el(
    'td',
    { class: kind },
    el('span', { 'aria-hidden': 'true' }, sign),
    el('span', { class: 'aside' }, shown(aside)),
  );
}
