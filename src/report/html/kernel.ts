import { type FoundInKernel, findInKernel } from '../../probes/kernel/checks.ts';
import type { RestrictionState } from '../../probes/restrictions/restrictions.ts';
import type { ReportFacts } from '../facts.ts';
import { type Child, code, el, said } from './element.ts';

/** The kernel's report of the payload's process while it waited at the gate, read without engine and payload. */
export function kernel({ bundle: { host }, limits }: ReportFacts): Child {
  const found = findInKernel(host, limits);
  return el(
    'section',
    { id: 'kernel', 'aria-labelledby': 'kernel-title' },
    el('h2', { id: 'kernel-title' }, 'What the kernel reports'),
    el(
      'p',
      {},
      'The payload’s process, read from outside while it waited, without help of engine or payload.',
    ),
    found.length === 0
      ? el(
          'p',
          {},
          'It could not be read: ',
          code(host.kernel.gate === 'missed' ? host.kernel.why : 'unknown'),
          '.',
        )
      : el('ul', { class: 'rows restrictions' }, ...found.map(item)),
  );
}

function item({ check, found }: FoundInKernel): Child {
  const { word, tone } = WORDS[found.state];
  return el(
    'li',
    {},
    code(check.id),
    el('span', { class: 'shows' }, check.shows),
    el('span', { class: `mark ${tone}` }, word),
    found.state === 'in-force' ? null : el('span', { class: 'why small' }, said(found.why, 600)),
  );
}

const WORDS: Readonly<Record<RestrictionState['state'], { readonly word: string; readonly tone: string }>> = {
  'in-force': { word: '✓ holds', tone: 'good' },
  missing: { word: '✕ does not hold', tone: 'bad' },
  absent: { word: 'not readable', tone: 'none' },
};
