import type { ReportFacts } from '../facts.ts';
import { type Child, code, el, said } from './element.ts';

type Check = NonNullable<ReportFacts['bundle']['posture']>['checks'][number];

/** The complete posture from inside, by the layer that answers. */
export function posture({ bundle }: ReportFacts): Child {
  const { posture: found } = bundle;
  return el(
    'section',
    { id: 'posture', 'aria-labelledby': 'posture-title' },
    el('h2', { id: 'posture-title' }, 'The posture'),
    el('p', {}, 'What a second payload tried from inside, besides the probes.'),
    ...(found === undefined
      ? [el('p', {}, 'This run looked at no posture.')]
      : found.state !== 'ran'
        ? [el('p', {}, 'It could not run: ', said(found.why, 400))]
        : layersOf(found.checks).map(([layer, checks]) => family(layer, checks))),
  );
}

/** In the order in which each layer comes first. */
function layersOf(checks: readonly Check[]): readonly (readonly [string, readonly Check[]])[] {
  const layers = [...new Set(checks.map(({ layer }) => layer))];
  return layers.map((layer) => [layer, checks.filter((check) => check.layer === layer)]);
}

function family(layer: string, checks: readonly Check[]): Child {
  const passed = checks.filter(({ verdict }) => verdict === 'PASS').length;
  return el(
    'div',
    { class: 'layer' },
    el('h3', {}, said(layer, 60), el('span', {}, `${passed} of ${checks.length} as expected`)),
    el('ul', { class: 'rows doors' }, ...checks.map(item)),
  );
}

function item({ operation, expected, actual, verdict }: Check): Child {
  const tone = verdict === 'PASS' ? 'good' : 'bad';
  return el(
    'li',
    {},
    code(operation, 200),
    el(
      'span',
      { class: 'shows' },
      said(verdict === 'PASS' ? actual : `${actual}, expected: ${expected}`, 400),
    ),
    el('span', { class: `mark ${tone}` }, verdict),
  );
}
