import type { DoorState, FoundDoor } from '../../probes/restrictions/restrictions.ts';
import type { ReportFacts } from '../facts.ts';
import { type Child, code, el, said } from './element.ts';
import { LAYERS, layerOf } from './layers.ts';

/** What is closed, by which flag and which layer. */
export function doors({ doors: found }: ReportFacts): Child {
  return el(
    'section',
    { id: 'doors', 'aria-labelledby': 'doors-title' },
    el('h2', { id: 'doors-title' }, 'What is closed, and by what'),
    el('p', {}, 'Each flag of the run, and the fact of engine or kernel that shows it in effect.'),
    found.length === 0
      ? el('p', {}, 'The recorded seccomp profile cannot be read, so no door can be shown.')
      : null,
    ...LAYERS.map((layer) => {
      const here = found.filter(({ door }) => layerOf(door.id) === layer.name);
      if (here.length === 0) return null;
      return el(
        'div',
        { class: 'layer' },
        el('h3', {}, layer.name, el('span', {}, layer.about)),
        el('ul', { class: 'rows doors' }, ...here.map(item)),
      );
    }),
  );
}

function item({ door, found }: FoundDoor): Child {
  const { word, tone } = stateOf(found);
  return el(
    'li',
    {},
    el('span', {}, ...(door.never === true ? ['no ', code(door.flag)] : [code(door.flag)])),
    el('span', { class: 'shows' }, door.shows),
    el('span', { class: `mark ${tone}` }, word),
    found.state === 'closed' ? null : el('span', { class: 'why small' }, said(found.why, 600)),
  );
}

function stateOf({ state }: DoorState): { readonly word: string; readonly tone: string } {
  switch (state) {
    case 'closed':
      return { word: '✓ closed', tone: 'good' };
    case 'open':
      return { word: '✕ open', tone: 'bad' };
    case 'absent':
      return { word: '? not told', tone: 'bad' };
  }
}
