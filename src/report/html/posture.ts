import { type JudgedCheck, judgedChecks, type PostureRecord } from '../../evidence/judged-posture.ts';
import type { ReportFacts } from '../facts.ts';
import { type PostureNumbers, postureNumbers, postureWords } from '../posture-numbers.ts';
import { type Child, code, el, said, shown } from './element.ts';

/**
 * The complete posture from inside, by layer; for a check that stands, the reason why no run of this project makes it
 * fail.
 */
export function posture({ bundle }: ReportFacts): Child {
  return el(
    'section',
    { id: 'posture', 'aria-labelledby': 'posture-title' },
    el('h2', { id: 'posture-title' }, 'The posture'),
    el('p', {}, 'What a second payload tried from inside, in addition to the probes.'),
    ...(bundle.posture === undefined
      ? [el('p', {}, 'This run did not take a posture.')]
      : bundle.posture.flatMap((record) => ofImage(record, bundle))),
  );
}

function ofImage(record: PostureRecord, bundle: ReportFacts['bundle']): readonly Child[] {
  if (record.state !== 'ran')
    return [el('p', {}, `It could not run in the ${record.image} image: `, said(record.why, 400))];
  const judged = judgedChecks(record, bundle);
  return [
    el(
      'p',
      {},
      `In the ${record.image} image: ${postureWords(postureNumbers(record, bundle))}. A check that cannot be made to fail names the reason.`,
    ),
    ...layersOf(judged).map(([layer, checks]) => family(layer, checks)),
  ];
}

/** In the order of each layer's first check. */
function layersOf(judged: readonly JudgedCheck[]): readonly (readonly [string, readonly JudgedCheck[]])[] {
  const layers = [...new Set(judged.map(({ check }) => check.layer))];
  return layers.map((layer) => [layer, judged.filter(({ check }) => check.layer === layer)]);
}

/**
 * Failed checks first and in full; then passed checks by name, with the run in which they can fail; then checks that
 * stand, by reason.
 */
function family(layer: string, checks: readonly JudgedCheck[]): Child {
  const passed = checks.filter(({ judged }) => judged?.verdict === 'PASS');
  const failed = checks.filter((each) => !passed.includes(each));
  const standing = passed.filter(({ control }) => 'stands' in control);
  const failing = passed.filter(({ control }) => 'failsIn' in control);
  return el(
    'div',
    { class: 'layer' },
    el('h3', {}, said(layer, 60), el('span', {}, `${passed.length} of ${checks.length} as expected`)),
    failed.length === 0 ? null : el('ul', { class: 'rows restrictions' }, ...failed.map(failedItem)),
    failing.length === 0 ? null : el('ul', { class: 'calls checks' }, ...failing.map(passedItem)),
    standing.length === 0 ? null : el('ul', { class: 'standing' }, ...byReason(standing).map(standingItem)),
  );
}

function failedItem({ check, judged }: JudgedCheck): Child {
  const why = judged?.verdict === 'FAIL' ? judged.why : 'the check was not answered';
  return el(
    'li',
    {},
    code(check.id, 60),
    el('span', { class: 'shows' }, said(why, 400)),
    el('span', { class: 'mark bad' }, judged?.verdict ?? 'MISSING'),
  );
}

function passedItem({ check, control }: JudgedCheck): Child {
  const run = 'failsIn' in control ? control.failsIn : '';
  return el(
    'li',
    { class: 'call passed' },
    shown(check.id, 60),
    el('span', { class: 'visually-hidden' }, ` passed; fails in ${run}`),
  );
}

/** One reason, and every check that stands for this reason. */
function standingItem([why, ids]: readonly [string, readonly string[]]): Child {
  return el(
    'li',
    {},
    el('span', { class: 'calls' }, ...ids.map((id) => el('code', { class: 'call passed' }, shown(id, 60)))),
    el('span', {}, ids.length === 1 ? 'stands: ' : 'stand: ', said(why, 400)),
  );
}

function byReason(checks: readonly JudgedCheck[]): readonly (readonly [string, readonly string[]])[] {
  const reasonOf = ({ control }: JudgedCheck) => ('stands' in control ? control.stands : '');
  return [...new Set(checks.map(reasonOf))].map((why) => [
    why,
    checks.filter((each) => reasonOf(each) === why).map(({ check }) => check.id),
  ]);
}

/** The numbers of each image in which the posture ran. */
export function postureCounts({ bundle }: ReportFacts): readonly PostureNumbers[] {
  return (bundle.posture ?? [])
    .filter(({ state }) => state === 'ran')
    .map((record) => postureNumbers(record, bundle));
}
