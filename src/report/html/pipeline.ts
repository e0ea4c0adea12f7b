import { probeCounts, type ReportFacts } from '../facts.ts';
import { type Child, counted, el, shown } from './element.ts';

/** One stage of the pipeline: its name, what this run found there, and whether the result is as required. */
interface Stop {
  readonly name: string;
  readonly facts: readonly string[];
  readonly tone: '' | 'bad' | 'warn';
  /** The payload, which no one believes, runs here. */
  readonly hostile?: true;
}

/** The pipeline (docs/design.md) with this run's facts. */
export function pipeline(facts: ReportFacts): Child {
  const stops = stopsOf(facts);
  return el(
    'section',
    { id: 'pipeline', 'aria-labelledby': 'pipeline-title' },
    el('h2', { id: 'pipeline-title' }, 'The pipeline'),
    el(
      'p',
      {},
      'The payload never decides a verdict: the host judges its report, and reads engine and kernel from outside.',
    ),
    el('div', { class: 'pipeline' }, wide(stops), tall(stops)),
  );
}

function stopsOf({ bundle, reading }: ReportFacts): readonly Stop[] {
  const { run, passed, corroborated } = probeCounts(reading.probes);
  const { host } = bundle;
  const problems = bundle.observation_problems.length;
  return [
    { name: 'Inputs', facts: [counted(bundle.input.files.length, 'file'), 'read-only at /in'], tone: '' },
    { name: 'Venue', facts: [bundle.venue, venueOf(bundle)], tone: bundle.venue === 'LOCAL' ? 'warn' : '' },
    {
      name: 'Image',
      facts: [
        short(bundle.image_digest),
        bundle.build_network ? 'built with network' : 'built offline',
        bundle.reproducible ? 'reproducible' : 'not reproducible',
      ],
      tone: bundle.build_network ? 'warn' : '',
    },
    {
      name: 'Run',
      facts: [
        bundle.runtime,
        `${host.engine.oci_runtime}, ${bundle.profile.name}`,
        `${bundle.run.ended}, ${seconds(bundle.run.duration_ms)}`,
      ],
      tone: bundle.run.ended === 'exited' && bundle.run.exit_code === 0 ? '' : 'bad',
      hostile: true,
    },
    {
      name: 'Observations',
      facts: [
        counted(bundle.observed.length, 'line'),
        problems === 0 ? 'well-formed' : counted(problems, 'problem'),
      ],
      tone: problems === 0 ? '' : 'bad',
      hostile: true,
    },
    {
      name: 'Verdicts',
      facts: [`${passed} of ${run} passed`, `${corroborated} corroborated`],
      tone: passed === run && corroborated === run ? '' : 'bad',
    },
    {
      name: 'Bundle',
      facts: [
        short(reading.bundleSha256 ?? ''),
        counted(bundle.files.length, 'file next to it', 'files next to it'),
      ],
      tone: '',
    },
    { name: 'Signature', facts: ['next to the bundle', 'not checked here'], tone: '' },
    { name: 'Read back', facts: ['by you', 'with verify'], tone: '' },
  ];
}

function venueOf({ venue_facts: facts }: ReportFacts['bundle']): string {
  return 'GITHUB_REPOSITORY' in facts ? facts.GITHUB_REPOSITORY : facts.distribution;
}

/** The first digits of a digest: enough to distinguish two by eye, never enough to trust one. */
function short(digest: string): string {
  return `${digest.replace('sha256:', '').slice(0, 12)}…`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

const DESCRIPTION =
  'From inputs through venue, image, run, observations and verdicts to bundle, signature and reader';

const STEP = 124;

/** Left to right, for wide windows and paper. */
function wide(stops: readonly Stop[]): Child {
  const width = STEP * stops.length;
  const middle = (index: number) => STEP * index + STEP / 2;
  const hostile = stops.flatMap((stop, index) => (stop.hostile ? [index] : []));
  const left = STEP * (hostile[0] ?? 0) + 4;
  const right = STEP * ((hostile.at(-1) ?? 0) + 1) - 4;
  const verdicts = middle(stops.findIndex(({ name }) => name === 'Verdicts'));
  const run = middle(hostile[0] ?? 0);
  return el(
    'svg',
    { class: 'wide', viewBox: `0 0 ${width} 222`, role: 'img', 'aria-label': 'The pipeline of this run' },
    el('desc', {}, DESCRIPTION),
    el('rect', { class: 'hostile', x: left, y: 50, width: right - left, height: 164, rx: 12 }),
    el(
      'text',
      { class: 'hostile-name', x: (left + right) / 2, y: 204, 'text-anchor': 'middle' },
      'the payload: never believed',
    ),
    el('path', {
      class: 'outside',
      d: `M${run} 74 V34 Q${run} 22 ${run + 12} 22 H${verdicts - 12} Q${verdicts} 22 ${verdicts} 34 V66`,
    }),
    el('path', { class: 'arrow', d: `M${verdicts - 6} 64 h12 l-6 10 z` }),
    el(
      'text',
      { class: 'outside-name', x: (run + verdicts) / 2, y: 14, 'text-anchor': 'middle' },
      'engine and kernel, from outside',
    ),
    el('path', { class: 'line', d: `M${middle(0)} 92 H${middle(stops.length - 1)}` }),
    ...stops.map((stop, index) =>
      el(
        'g',
        {},
        el('circle', { class: `stop ${stop.tone}`, cx: middle(index), cy: 92, r: 15 }),
        el('text', { class: 'count', x: middle(index), y: 97, 'text-anchor': 'middle' }, index + 1),
        el('text', { class: 'name', x: middle(index), y: 132, 'text-anchor': 'middle' }, stop.name),
        ...stop.facts.map((fact, line) =>
          el('text', { x: middle(index), y: 151 + 16 * line, 'text-anchor': 'middle' }, shown(fact, 19)),
        ),
      ),
    ),
  );
}

const ROW = 66;

/** From top to bottom, for narrow windows. */
function tall(stops: readonly Stop[]): Child {
  const top = (index: number) => 12 + ROW * index;
  const hostile = stops.flatMap((stop, index) => (stop.hostile ? [index] : []));
  const from = top(hostile[0] ?? 0);
  const to = top((hostile.at(-1) ?? 0) + 1);
  return el(
    'svg',
    {
      class: 'tall',
      viewBox: `0 0 360 ${ROW * stops.length + 14}`,
      role: 'img',
      'aria-label': 'The pipeline of this run',
    },
    el('desc', {}, DESCRIPTION),
    el('rect', { class: 'hostile', x: 2, y: from, width: 356, height: to - from - 6, rx: 12 }),
    el('text', { class: 'hostile-name', x: 348, y: from + 20, 'text-anchor': 'end' }, 'never believed'),
    el('path', { class: 'line', d: `M24 ${top(0) + 24} V${top(stops.length - 1) + 24}` }),
    ...stops.map((stop, index) =>
      el(
        'g',
        {},
        el('circle', { class: `stop ${stop.tone}`, cx: 24, cy: top(index) + 24, r: 14 }),
        el('text', { class: 'count', x: 24, y: top(index) + 28.5, 'text-anchor': 'middle' }, index + 1),
        el('text', { class: 'name', x: 56, y: top(index) + 21 }, stop.name),
        el('text', { x: 56, y: top(index) + 40 }, shown(stop.facts.join(' · '), 52)),
      ),
    ),
  );
}
