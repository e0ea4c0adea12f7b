import { attackAnswers } from '../../evidence/attack-answers.ts';
import type { Answer, Answered } from '../../probes/attack-list/attack-list.ts';
import { attacksLine } from '../attacks-line.ts';
import type { ReportFacts } from '../facts.ts';
import { type Child, code, el, said } from './element.ts';

/** The named attacks and this evidence's answer to each: first what is not denied, then what was not tested. */
export function attacks({ reading }: ReportFacts): Child {
  const { answered, counts } = attackAnswers(reading);
  return el(
    'section',
    { id: 'attacks', 'aria-labelledby': 'attacks-title' },
    el('h2', { id: 'attacks-title' }, 'Named attacks'),
    el('p', {}, `Of a fixed list of known attacks: ${attacksLine(counts)}.`),
    ...ANSWERS.map((group) => groupOf(group, answered)),
  );
}

interface Group {
  readonly answer: Answer;
  readonly title: string;
  readonly about: string;
  readonly mark: string;
  readonly tone: string;
}

const ANSWERS: readonly Group[] = [
  {
    answer: 'not-denied',
    title: 'Not denied',
    about: 'a test of it failed',
    mark: '✕ not denied',
    tone: 'bad',
  },
  {
    answer: 'not-tested',
    title: 'Not tested',
    about: 'a flaw whose calls can be reached, or something that this evidence does not test',
    mark: 'not tested',
    tone: 'warn',
  },
  {
    answer: 'denied-not-shown',
    title: 'Denied, test not proven here',
    about: 'what it needs is missing; no weakened run of this evidence shows that the test can fail',
    mark: 'denied',
    tone: 'none',
  },
  {
    answer: 'denied-and-shown',
    title: 'Denied, test proven',
    about: 'what it needs is missing, and the test failed in a run that was weakened on purpose',
    mark: '✓ denied',
    tone: 'good',
  },
  {
    answer: 'not-applicable',
    title: 'Not applicable',
    about: 'what it attacks does not exist here',
    mark: 'not applicable',
    tone: 'none',
  },
];

function groupOf({ answer, title, about, mark, tone }: Group, answered: readonly Answered[]): Child {
  const here = answered.filter((each) => each.answer === answer);
  if (here.length === 0) return null;
  return el(
    'div',
    { class: 'layer' },
    el('h3', {}, title, el('span', {}, `${here.length} of ${answered.length}: ${about}`)),
    el('ul', { class: 'rows restrictions' }, ...here.map((each) => item(each, mark, tone))),
  );
}

function item({ attack, why }: Answered, mark: string, tone: string): Child {
  return el(
    'li',
    {},
    code(attack.id, 80),
    el('span', { class: 'shows' }, attack.name),
    el('span', { class: `mark ${tone}` }, mark),
    el('span', { class: 'why small soft' }, said(why, 600)),
  );
}
