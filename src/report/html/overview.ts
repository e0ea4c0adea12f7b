import { stands } from '../../evidence/l1-status.ts';
import { type Reason, type Waiver, waiverFor } from '../../evidence/reasons.ts';
import { subjectInTitle, subjectOf } from '../../evidence/subject.ts';
import { probeCounts, type ReportFacts } from '../facts.ts';
import { causesFirst } from '../grouped.ts';
import { type Child, code, el, said } from './element.ts';
import { postureCounts } from './posture.ts';

/** The first line: what this page can show. */
export function warning(): Child {
  return el(
    'div',
    { class: 'warning', role: 'note', 'aria-label': 'What this page is worth' },
    el(
      'p',
      {},
      el('strong', {}, 'This page proves nothing.'),
      ' It is a view of the evidence next to it, which you verify with ',
      el('code', {}, 'sandbox-attestation verify FOLDER'),
      '.',
    ),
  );
}

/** Title, the main numbers, what a reader needs, what blocks. */
export function overview(facts: ReportFacts): Child[] {
  const { bundle, reading } = facts;
  const needs = needsOf(reading.reasons);
  const blockers = reading.reasons.filter(({ code: each }) => waiverFor(each) === null);
  return [
    el(
      'div',
      { class: 'title' },
      el('h1', {}, titleOf(bundle)),
      el(
        'p',
        {},
        el('time', { datetime: bundle.created_at }, timeOf(bundle.created_at)),
        ` (by the bundle’s own word) · venue ${bundle.venue} · `,
        said(bundle.runtime, 60),
        ` · profile ${bundle.profile.name}`,
      ),
      el('p', {}, el('strong', {}, 'Subject'), ' ', wholeSubject(bundle)),
    ),
    tiles(facts, needs, blockers),
    el('div', { class: 'columns' }, needsList(needs), blockersList(blockers)),
  ];
}

/** What the page is, and of what: for the browser's tab as well. */
export function titleOf(bundle: ReportFacts['bundle']): string {
  const about = subjectInTitle(subjectOf(bundle));
  return bundle.venue === 'LOCAL'
    ? `Rehearsal of one sandbox run, not evidence: ${about}`
    : `Evidence of one sandbox run: ${about}`;
}

/** `2026-06-10T12:00:00Z` as `2026-06-10 12:00:00 UTC`: without the reader's locale and time zone. */
export function timeOf(instant: string): string {
  return instant.replace('T', ' ').replace('Z', ' UTC');
}

/** Whose sandbox it is, by the image's content. */
function wholeSubject(bundle: ReportFacts['bundle']): Child {
  const { image_digest, tool } = bundle;
  return subjectOf(bundle).kind === 'reference'
    ? el(
        'span',
        {},
        `the reference sandbox of ${tool.name} `,
        said(tool.version, 60),
        ' itself: no other product is in it',
      )
    : el('span', {}, 'the image ', code(image_digest), ', with a payload of its own');
}

type Tone = 'good' | 'bad' | 'warn';

function tiles(facts: ReportFacts, needs: readonly Need[], blockers: readonly Reason[]): Child {
  const { bundle, reading, restrictions } = facts;
  const { run, passed, corroborated } = probeCounts(reading.probes);
  const inForce = restrictions.filter(({ found }) => found.state === 'in-force').length;
  const attested = reading.l1.filter(({ status }) => status === 'attested').length;
  return el(
    'dl',
    { class: 'tiles' },
    tile('Probes', `${passed} of ${run} passed`, 'each judged again from the record', all(passed, run)),
    tile(
      'Corroboration',
      `${corroborated} of ${run} corroborated`,
      'by the facts of engine and kernel',
      all(corroborated, run),
    ),
    tile(
      'Exec from /out',
      bundle.exec_from_out,
      EXEC_FROM_OUT[bundle.exec_from_out],
      bundle.exec_from_out === 'open' ? 'warn' : 'good',
    ),
    needsTile(needs, blockers),
    tile(
      'Restrictions',
      `${inForce} of ${restrictions.length} in force`,
      'flags of the run, by the host’s facts',
      all(inForce, restrictions.length),
    ),
    postureTile(facts),
    controlsTile(facts),
    tile(
      'L1 tests',
      `${attested} of ${reading.l1.length} attested`,
      'the others are listed below with the reason',
      'none',
    ),
  );
}

/** What nobody can waive stands before what a reader must name: evidence with it looks like any other otherwise. */
function needsTile(needs: readonly Need[], blockers: readonly Reason[]): Child {
  const codes = [...new Set(blockers.map(({ code: each }) => each))];
  if (codes.length > 0)
    return tile('Blocks', codes.slice(0, 3).join(', '), 'no waiver lifts it: see below', 'bad');
  return needs.length === 0
    ? tile('Waivers needed', 'none', 'even if you pin nothing', 'good')
    : tile(
        'Waivers needed',
        String(needs.length),
        `if you name no signer and pin nothing: ${needs.map(({ waiver }) => waiver).join(', ')}`,
        'warn',
      );
}

function postureTile(facts: ReportFacts): Child {
  const counts = postureCounts(facts);
  const here = counts.reduce((sum, each) => sum + each.here, 0);
  const asExpected = counts.reduce((sum, each) => sum + each.asExpected, 0);
  const images = counts.length > 1 ? `, in ${counts.length} images` : '';
  return here === 0
    ? tile('Posture', 'not taken', 'no second payload tried the rest', 'warn')
    : tile(
        'Posture',
        `${asExpected} of ${here} as expected`,
        `checks that apply here${images}, tried from inside`,
        all(asExpected, here),
      );
}

function controlsTile({ reading: { controls } }: ReportFacts): Child {
  const detected = controls.filter(({ state }) => state === 'detected').length;
  return controls.length === 0
    ? tile('Negative controls', 'none', 'no run was weakened to see a probe fail', 'warn')
    : tile(
        'Negative controls',
        `${detected} of ${controls.length} detected`,
        `in ${new Set(controls.map(({ run }) => run)).size} runs weakened on purpose`,
        all(detected, controls.length),
      );
}

const EXEC_FROM_OUT: Readonly<Record<ReportFacts['bundle']['exec_from_out'], string>> = {
  open: 'a program that the payload writes there can be executed, inside the same sandbox',
  noexec: 'nothing that the payload writes there can be executed',
  sealed: 'a launcher denied it exec before it ran (self-applied; the kernel shows it too)',
};

function all(count: number, of: number): Tone {
  return of > 0 && count === of ? 'good' : 'bad';
}

function tile(name: string, value: string, about: Child, tone: Tone | 'none'): Child {
  return el(
    'div',
    { class: tone },
    el('dt', {}, name),
    el('dd', {}, el('strong', {}, value), el('span', {}, about)),
  );
}

/** What a reader does instead of each waiver; for a waiver that is not here, the sentence of its reason is shown. */
const NEEDS: Readonly<Partial<Record<Waiver, { readonly name: string; readonly bring: string }>>> = {
  unsigned: {
    name: 'A signer',
    bring: 'Name the signer that you trust: --key, or --certificate-identity with --certificate-oidc-issuer.',
  },
  'claimed-venue': {
    name: 'The CI run',
    bring: 'A certificate of the job confirms it. With a key it is only claimed.',
  },
  'unpinned-base': {
    name: 'The base',
    bring: 'This release does not know it. Compare it with what its maker says, then pin it: --expect-base.',
  },
  'unpinned-image': { name: 'The image', bring: 'Pin the one that you expect: --expect-image.' },
  'unpinned-seccomp': {
    name: 'The profile',
    bring: 'It is not one of this release’s. Read seccomp.json, then pin it: --expect-seccomp.',
  },
  'unpinned-payload': {
    name: 'The payload',
    bring:
      'It is not one of this release’s. Its files are not in this folder: ask who answers for it, then pin it: --expect-payload.',
  },
};

/** A waiver that a reader without expectations would need, and the reasons that it would waive. */
interface Need {
  readonly waiver: Waiver;
  readonly reasons: readonly Reason[];
}

function needsOf(reasons: readonly Reason[]): readonly Need[] {
  const waivers = [...new Set(reasons.flatMap(({ code: each }) => waiverFor(each) ?? []))];
  return waivers.map((waiver) => ({
    waiver,
    reasons: reasons.filter(({ code: each }) => waiverFor(each) === waiver),
  }));
}

function needsList(needs: readonly Need[]): Child {
  return el(
    'section',
    { 'aria-labelledby': 'needs' },
    el('h2', { id: 'needs' }, 'What you must name, or waive'),
    el('p', { class: 'small' }, 'The headline of verify names every waiver that you used.'),
    needs.length === 0 ? el('p', {}, 'Nothing.') : el('ul', { class: 'rows needs' }, ...needs.map(needItem)),
  );
}

function needItem({ waiver, reasons }: Need): Child {
  const known = NEEDS[waiver];
  return el(
    'li',
    {},
    el('strong', {}, known?.name ?? waiver),
    el(
      'span',
      {},
      ...(known === undefined
        ? reasons.map(({ sentence }) => el('div', {}, said(sentence, 600)))
        : [known.bring]),
      ' Or ',
      el('code', {}, `--allow-${waiver}`),
      '.',
    ),
  );
}

/** The first screen shows the first ones; each is repeated below, where it was found. */
const MOST_BLOCKERS = 12;

function blockersList(reasons: readonly Reason[]): Child {
  const more = reasons.length - MOST_BLOCKERS;
  return el(
    'section',
    { 'aria-labelledby': 'blockers' },
    el('h2', { id: 'blockers' }, 'What blocks this evidence unless its reader pins or waives it'),
    el('p', { class: 'small' }, 'From the bundle alone: the page does not check signature and files.'),
    reasons.length === 0
      ? el(
          'ul',
          { class: 'rows' },
          el('li', {}, 'The bundle itself holds no reason to block. What you must name stands beside this.'),
        )
      : el(
          'ul',
          { class: 'rows' },
          ...causesFirst(reasons)
            .slice(0, MOST_BLOCKERS)
            .map((reason) =>
              el(
                'li',
                {},
                el('span', {}, said(reason.sentence, 600)),
                el('span', { class: 'soft small' }, code(reason.code), ' ', said(reason.remedy, 600)),
              ),
            ),
          more > 0 ? el('li', {}, `And ${more} more.`) : null,
        ),
  );
}

/** The verdict on one probe in one word, and its colour. */
export function verdictOf(probe: ReportFacts['reading']['probes'][number]): {
  readonly word: string;
  readonly tone: Tone | 'none';
} {
  if (probe.judgement === null) return { word: 'NOT RUN', tone: 'none' };
  const { verdict } = probe.judgement;
  const { state } = probe.corroboration;
  const word = verdict === 'PASS' && state !== 'corroborated' ? `PASS, but ${state}` : verdict;
  return { word, tone: stands(probe) ? 'good' : 'bad' };
}
