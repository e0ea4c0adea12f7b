import type { ReadProbe } from '../../evidence/reading.ts';
import { contractOf } from '../../probes/contract.ts';
import type { ReportFacts } from '../facts.ts';
import { type Child, code, el, said, shown } from './element.ts';
import { verdictOf } from './overview.ts';

/** Every probe of the contract: the attack, what was tried, the result, and the host's corroboration. */
export function probes({ reading }: ReportFacts): Child {
  return el(
    'section',
    { id: 'probes', 'aria-labelledby': 'probes-title' },
    el('h2', { id: 'probes-title' }, 'The probes'),
    el(
      'p',
      {},
      'A probe counts only if its result is the expected one and the host’s own facts corroborate it.',
    ),
    el('div', { class: 'cards' }, ...reading.probes.map(card)),
  );
}

function card(probe: ReadProbe): Child {
  const { word, tone } = verdictOf(probe);
  const contract = contractOf(probe.probeId);
  return el(
    'article',
    { class: `card ${tone}` },
    el(
      'div',
      { class: 'head' },
      el('h3', {}, probe.probeId),
      el('span', { class: 'small soft' }, probe.l1.map((test) => `#${test}`).join(' ')),
      el('span', { class: `mark badge ${tone}` }, word),
    ),
    contract === undefined ? null : el('p', { class: 'attack' }, contract.attack),
    el(
      'dl',
      {},
      ...row('Tried', code(probe.operation)),
      ...row('Expected', probe.expected),
      ...row('Actual', probe.judgement === null ? 'not run' : code(probe.judgement.actual, 400)),
      ...(probe.judgement === null || probe.judgement.why === ''
        ? []
        : row('Why', said(probe.judgement.why, 600))),
      ...row('The host', ...host(probe)),
      ...row('Denied by', contract?.deniedBy ?? ''),
    ),
  );
}

function host({ judgement, corroboration }: ReadProbe): Child[] {
  if (judgement === null) return ['nothing to corroborate'];
  switch (corroboration.state) {
    case 'corroborated':
      return ['corroborates it: ', el('span', { class: 'soft' }, shown(corroboration.by.join(', '), 600))];
    case 'uncorroborated':
      return [el('span', { class: 'mark bad' }, 'uncorroborated'), ' ', said(corroboration.why, 600)];
    case 'contradicted':
      return [el('span', { class: 'mark bad' }, 'contradicts it'), ' ', said(corroboration.why, 600)];
  }
}

function row(name: string, ...value: readonly Child[]): Child[] {
  return [el('dt', {}, name), el('dd', {}, ...value)];
}
