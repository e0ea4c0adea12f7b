import type { Drift } from '../evidence/baseline.ts';
import { printable } from '../foundation/errors.ts';
import { baselineSentence, differences, driftLines } from './drift.ts';
import { groupReasons } from './grouped.ts';
import { Markup, type MarkupDetail, marked } from './markup.ts';
import { openedInWords } from './pinned-entries.ts';
import { withoutConsequences } from './untried.ts';
import type { SignatureView } from './verify-commands.ts';
import { type ControlLine, failedProbes, type RunView } from './view.ts';

/** The runner drops a step's summary if it is longer than 1 MiB; this view stays well below. */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/** What the job summary shows in addition to the run itself. */
export interface SummaryLinks {
  readonly bundleName: string;
  readonly bundleSha256: string;
  /** Name and address of the uploaded artifact; null when nothing was uploaded. */
  readonly artifact: { readonly name: string; readonly url: string } | null;
  readonly signature: SignatureView;
  /** Address of the signature among the repository's attestations; null when it is not there. */
  readonly attestation: string | null;
  /** Commands with which a stranger verifies the evidence, each on one line and quoted for a shell. */
  readonly commands: readonly string[];
}

/** How much detail is shown. Levels are tried until the summary fits; every level shows the verdict. */
interface Detail extends MarkupDetail {
  /** Whether the tables of negative controls, drift and the host's facts are shown. */
  readonly tables: boolean;
  /** Most characters of a command; a longer one is left out, since half a command does not work. */
  readonly command: number;
}

const DETAILS: readonly Detail[] = [
  { cell: 400, rows: 100, tables: true, command: 8000 },
  { cell: 160, rows: 50, tables: true, command: 8000 },
  { cell: 80, rows: 25, tables: false, command: 4000 },
];
/** The level that is below 100 kB for every input. */
const LEAST: Detail = { cell: 40, rows: 12, tables: false, command: 1000 };

/** Writes the job summary: Markdown in which no outside text can be markup, always within the platform's limit. */
export function jobSummary(view: RunView, links: SummaryLinks): string {
  for (const detail of DETAILS) {
    const markdown = render(view, links, detail);
    if (Buffer.byteLength(markdown) < SUMMARY_LIMIT_BYTES) return markdown;
  }
  return render(view, links, LEAST);
}

function render(view: RunView, links: SummaryLinks, detail: Detail): string {
  const text = new Markup(detail);
  const passed = view.probes.filter((probe) => probe.verdict === 'PASS').length;
  const corroborated = view.probes.filter((probe) => probe.corroboration === 'corroborated').length;
  const { cell } = text;
  return [
    `## Sandbox attestation: ${view.verdict}`,
    '',
    ...(view.subject === '' ? [] : [`**What was attested:** ${cell(view.subject)}.`, '']),
    ...(view.waivers.length === 0 ? [] : [`**Waived here:** ${cell(view.waivers.join(', '))}.`, '']),
    ...pinnedList(view, text),
    ...(view.next === null ? [] : [`Next: ${cell(view.next)}`, '']),
    ...(view.untried === null
      ? [
          `${passed} of ${view.probes.length} probes passed, ${corroborated} corroborated by the host; venue ${cell(view.venue)}, ${cell(view.runtime)}.`,
        ]
      : [`**${cell(view.untried)}**`]),
    '',
    ...(detail === DETAILS[0]
      ? []
      : ['Some detail is left out to save space: the bundle holds all of it.', '']),
    // What follows from a payload that tried nothing would hide the one cause.
    ...(view.untried === null ? probeTable(view, text) : []),
    ...(view.untried === null && detail.tables ? controlTable(view.controls, text) : []),
    ...(view.drift === null ? [] : driftSection(view.drift, text)),
    ...reasonList(view.untried === null ? view.reasons : withoutConsequences(view.reasons), text),
    ...evidenceTable(view, links, text),
    ...commandBlock(links, detail),
  ].join('\n');
}

function pinnedList({ pinned: entries, openedByPin }: RunView, { code, cell, rows }: Markup): string[] {
  if (entries.length === 0) return [];
  const lines = rows(
    entries,
    ({ path, what, digest }) => `- accepted by a pin: ${code(path)} (${cell(what)}) ${code(digest)}`,
  );
  const opened = openedByPin.length === 0 ? [] : [`- ${cell(openedInWords(openedByPin))}`];
  return [...lines, ...opened, ''];
}

/** In the packet's order; if not all fit, those that failed or are not corroborated come first. */
function probeTable(view: RunView, { detail, row, code, cell, rows }: Markup<Detail>): string[] {
  const failed = failedProbes(view);
  const ordered =
    view.probes.length <= detail.rows
      ? view.probes
      : [...failed, ...view.probes.filter((probe) => !failed.includes(probe))];
  return [
    row('probe', 'L1', 'verdict', 'host', 'actual', 'expected', 'denied by'),
    '|---|---|---|---|---|---|---|',
    ...rows(ordered, (probe) =>
      row(
        code(probe.probeId),
        cell(probe.l1),
        marked(probe.verdict, probe.verdict === 'PASS'),
        marked(probe.corroboration, probe.corroboration === 'corroborated'),
        cell(probe.actual),
        cell(probe.expected),
        cell(probe.deniedBy),
      ),
    ),
    '',
  ];
}

/** Folded: the title already shows how many were detected. */
function controlTable(controls: readonly ControlLine[], { row, code, cell, rows }: Markup<Detail>): string[] {
  if (controls.length === 0) return [];
  const detected = controls.filter(({ state }) => state === 'detected').length;
  return [
    `<details><summary>${detected} of ${controls.length} negative controls detected</summary>`,
    '',
    row('control', 'state', 'failed', 'why not'),
    '|---|---|---|---|',
    ...rows(controls, ({ id, state, failed, nothing, why }) =>
      row(code(id), marked(state, state === 'detected'), cell(nothing ?? failed.join(', ')), cell(why)),
    ),
    '',
    '</details>',
    '',
  ];
}

/** What changed since earlier evidence, and how far that evidence can be trusted. */
function driftSection(drift: Drift, { detail, row, cell, rows }: Markup<Detail>): string[] {
  const head = ['### What changed', ''];
  if (drift.kind === 'not-compared') return [...head, cell(drift.why), ''];
  const { from, createdAt, state, items } = drift;
  const about = `${differences(items)} since ${cell(createdAt)} (${cell(from)}). ${cell(baselineSentence(state))}`;
  if (items.length === 0 || !detail.tables) return [...head, about, ''];
  return [
    ...head,
    about,
    '',
    row('area', 'what', 'change'),
    '|---|---|---|',
    ...rows(driftLines(items), ({ area, names, change }) =>
      row(cell(area), cell(names.join(', ')), cell(change)),
    ),
    '',
  ];
}

function reasonList(reasons: RunView['reasons'], { code, cell, rows }: Markup<Detail>): string[] {
  if (reasons.length === 0) return [];
  const lines = rows(
    groupReasons(reasons),
    (reason) => `- ${cell(reason.message)} (${code(reason.code)}) ${cell(reason.remedy)}`,
  );
  return ['### Why it is blocked', '', ...lines, ''];
}

function evidenceTable(view: RunView, links: SummaryLinks, text: Markup<Detail>): string[] {
  const { row, code, cell, rows, detail } = text;
  const link = (to: { readonly name: string; readonly url: string } | null, none: string) =>
    to === null
      ? none
      : to.url.length > URL_LIMIT
        ? cell(to.name)
        : `[${cell(to.name)}](${encodeURI(to.url)})`;
  const { attestation } = links;
  return [
    '### Evidence',
    '',
    row('what', 'value'),
    '|---|---|',
    row('bundle', code(links.bundleName)),
    row('bundle sha256', code(links.bundleSha256)),
    row('image', code(view.imageDigest)),
    row('seccomp profile', code(view.seccompSha256)),
    row('artifact', link(links.artifact, 'not uploaded')),
    row('signed by', signedBy(links.signature, text)),
    row(
      'attestation',
      link(attestation === null ? null : { name: attestation, url: attestation }, 'not added'),
    ),
    ...(detail.tables ? rows(view.host, (fact) => row(cell(fact.name), cell(fact.value))) : []),
    '',
  ];
}

const URL_LIMIT = 2000;

function commandBlock({ commands }: SummaryLinks, { command: limit, rows }: Detail): string[] {
  const printed = commands
    .filter(({ length }) => length <= limit)
    .map((command) => printable(command, Number.POSITIVE_INFINITY));
  const shown = printed.filter(({ length }) => length <= limit).slice(0, rows);
  const left = commands.length - shown.length;
  return [
    '### How to verify it',
    '',
    '```sh',
    // No command can end the block: each is one line that begins with a word of this program.
    ...shown,
    '```',
    '',
    ...(left > 0 ? [`${left} more, too long for this page: see docs/verifying.md.`, ''] : []),
  ];
}

function signedBy(signature: SignatureView, { code }: Markup): string {
  switch (signature.kind) {
    case 'none':
      return '**nobody**';
    case 'key':
      return `key ${code(signature.fingerprint)}`;
    case 'certificate': {
      const { identity, issuer, checked } = signature;
      const note = checked ? '' : '; **not checked by the run**: it does not know the trusted root';
      return `${code(identity)}, issuer ${code(issuer)}${note}`;
    }
  }
}
