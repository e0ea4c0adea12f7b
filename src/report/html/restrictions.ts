import type { FoundRestriction, RestrictionState } from '../../probes/restrictions/restrictions.ts';
import type { ReportFacts } from '../facts.ts';
import { type Child, code, el, said } from './element.ts';
import { LAYERS, layerOf } from './layers.ts';

/** What is in force, by which flag and which layer. */
export function restrictions({ restrictions: found }: ReportFacts): Child {
  return el(
    'section',
    { id: 'restrictions', 'aria-labelledby': 'restrictions-title' },
    el('h2', { id: 'restrictions-title' }, 'What is in force, and by what'),
    el('p', {}, 'Each flag of the run, and the fact of engine or kernel that shows it in force.'),
    found.length === 0
      ? el('p', {}, 'The recorded seccomp profile cannot be read, so the page cannot show the restrictions.')
      : null,
    ...LAYERS.map((layer) => {
      const here = found.filter(({ restriction }) => layerOf(restriction.id) === layer.name);
      if (here.length === 0) return null;
      return el(
        'div',
        { class: 'layer' },
        el('h3', {}, layer.name, el('span', {}, layer.about)),
        el('ul', { class: 'rows restrictions' }, ...here.map(item)),
      );
    }),
  );
}

function item({ restriction, found }: FoundRestriction): Child {
  const { word, tone } = stateOf(found);
  return el(
    'li',
    {},
    el(
      'span',
      {},
      ...(restriction.never === true ? ['no ', code(restriction.flag)] : [code(restriction.flag)]),
    ),
    el('span', { class: 'shows' }, restriction.shows),
    el('span', { class: `mark ${tone}` }, word),
    found.state === 'in-force' ? null : el('span', { class: 'why small' }, said(found.why, 600)),
  );
}

function stateOf({ state }: RestrictionState): { readonly word: string; readonly tone: string } {
  switch (state) {
    case 'in-force':
      return { word: '✓ in force', tone: 'good' };
    case 'missing':
      return { word: '✕ missing', tone: 'bad' };
    case 'absent':
      return { word: '? not reported', tone: 'bad' };
  }
}
