import { type JudgedCheck, judgedChecks, type PostureRecord } from '../../evidence/judged-posture.ts';
import type { ReportFacts } from '../facts.ts';
import { type Child, code, el, said } from './element.ts';

/** The complete posture from inside: what was asked by layer, and for what stands why no run of ours opens it. */
export function posture({ bundle }: ReportFacts): Child {
  return el(
    'section',
    { id: 'posture', 'aria-labelledby': 'posture-title' },
    el('h2', { id: 'posture-title' }, 'The posture'),
    el('p', {}, 'What a second payload tried from inside, besides the probes.'),
    ...(bundle.posture === undefined
      ? [el('p', {}, 'This run looked at no posture.')]
      : bundle.posture.flatMap((record) => ofImage(record, bundle))),
  );
}

function ofImage(record: PostureRecord, bundle: ReportFacts['bundle']): readonly Child[] {
  if (record.state !== 'ran')
    return [el('p', {}, `It could not run in the ${record.image} image: `, said(record.why, 400))];
  const judged = judgedChecks(record, bundle);
  const stands = judged.filter(({ control }) => 'stands' in control);
  return [
    el(
      'p',
      {},
      `In the ${record.image} image: ${judged.length} checks. ${judged.length - stands.length} of them flip in a run that is weakened on purpose; ${stands.length} stand, each for the reason told.`,
    ),
    ...layersOf(judged).map(([layer, checks]) => family(layer, checks)),
  ];
}

/** In the order in which each layer comes first. */
function layersOf(judged: readonly JudgedCheck[]): readonly (readonly [string, readonly JudgedCheck[]])[] {
  const layers = [...new Set(judged.map(({ check }) => check.layer))];
  return layers.map((layer) => [layer, judged.filter(({ check }) => check.layer === layer)]);
}

function family(layer: string, checks: readonly JudgedCheck[]): Child {
  const passed = checks.filter(({ judged }) => judged?.verdict === 'PASS').length;
  return el(
    'div',
    { class: 'layer' },
    el('h3', {}, said(layer, 60), el('span', {}, `${passed} of ${checks.length} as expected`)),
    el('ul', { class: 'rows doors' }, ...checks.map(item)),
  );
}

function item({ check, control, judged }: JudgedCheck): Child {
  const passed = judged?.verdict === 'PASS';
  return el(
    'li',
    {},
    code(check.id, 60),
    el('span', { class: 'shows' }, said(passed ? shownBy(control) : whyNot(judged), 400)),
    el('span', { class: `mark ${passed ? 'good' : 'bad'}` }, judged?.verdict ?? 'MISSING'),
  );
}

function shownBy(control: JudgedCheck['control']): string {
  return 'stands' in control ? `stands: ${control.stands}` : `flips in the run ${control.flipsIn}`;
}

function whyNot(judged: JudgedCheck['judged']): string {
  return judged?.verdict === 'FAIL' ? judged.why : 'it was not answered';
}
