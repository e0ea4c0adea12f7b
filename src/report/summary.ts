import { printable } from '../errors.ts';
import type { SignatureView } from './verify-commands.ts';
import type { ControlLine, ProbeLine, RunView } from './view.ts';

/** The runner drops a step's summary whole when it is longer than 1 MiB; this view stays well below. */
export const SUMMARY_LIMIT_BYTES = 1024 * 1024;

/** What the job summary says besides the run itself. */
export interface SummaryLinks {
  readonly bundleName: string;
  readonly bundleSha256: string;
  /** Name and address of the uploaded artifact; null when nothing was uploaded. */
  readonly artifact: { readonly name: string; readonly url: string } | null;
  readonly signature: SignatureView;
  /** Address of the signature among the repository's attestations; null when it is not there. */
  readonly attestation: string | null;
  /** Commands with which a stranger verifies the evidence, each on one line and fit for a shell. */
  readonly commands: readonly string[];
}

const CELL_LIMIT = 400;

/** The job summary: Markdown in which no text from outside can be markup, of bounded length. */
export function jobSummary(view: RunView, links: SummaryLinks): string {
  const passed = view.probes.filter((probe) => probe.verdict === 'PASS').length;
  const corroborated = view.probes.filter((probe) => probe.corroboration === 'corroborated').length;
  const lines = [
    `## Sandbox attestation: ${view.verdict}`,
    '',
    `${passed} of ${view.probes.length} probes passed, ${corroborated} corroborated by the host; venue ${cell(view.venue)}, ${cell(view.runtime)}.`,
    '',
    '| probe | L1 | verdict | host | actual | expected |',
    '|---|---|---|---|---|---|',
    ...view.probes.map(row),
    '',
    ...controlTable(view.controls),
  ];
  if (view.reasons.length > 0) {
    lines.push('### Why it is blocked', '');
    for (const reason of view.reasons.slice(0, 100)) {
      lines.push(`- ${cell(reason.message)} (${code(reason.code)}) ${cell(reason.remedy)}`);
    }
    lines.push('');
  }
  lines.push(
    '### Evidence',
    '',
    '| what | value |',
    '|---|---|',
    `| bundle | ${code(links.bundleName)} |`,
    `| bundle sha256 | ${code(links.bundleSha256)} |`,
    `| image | ${code(view.imageDigest)} |`,
    `| seccomp profile | ${code(view.seccompSha256)} |`,
    `| artifact | ${links.artifact === null ? 'not uploaded' : `[${cell(links.artifact.name)}](${encodeURI(links.artifact.url)})`} |`,
    `| signed by | ${signedBy(links.signature)} |`,
    `| attestation | ${links.attestation === null ? 'not added' : `[${cell(links.attestation)}](${encodeURI(links.attestation)})`} |`,
    ...view.host.slice(0, 100).map((fact) => `| ${cell(fact.name)} | ${cell(fact.value)} |`),
    '',
    '### How to verify it',
    '',
    '```sh',
    // No command can end the block: each is one line that begins with a word of ours.
    ...links.commands.map((command) => printable(command, 8000)),
    '```',
    '',
  );
  return bounded(lines.join('\n'));
}

/** Folded away: what counts of it, that each one bit, stands in its title. */
function controlTable(controls: readonly ControlLine[]): string[] {
  if (controls.length === 0) return [];
  const bit = controls.filter(({ state }) => state === 'bit').length;
  return [
    `<details><summary>${bit} of ${controls.length} controls bit</summary>`,
    '',
    '| control | state | flipped | why not |',
    '|---|---|---|---|',
    ...controls.slice(0, 100).map(({ id, state, flipped, why }) => {
      const shown = state === 'bit' ? state : `**${state}**`;
      return `| ${[code(id), shown, cell(flipped.join(', ')), cell(why)].join(' | ')} |`;
    }),
    '',
    '</details>',
    '',
  ];
}

function signedBy(signature: SignatureView): string {
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

function row(probe: ProbeLine): string {
  const verdict = probe.verdict === 'PASS' ? 'PASS' : `**${probe.verdict}**`;
  const host = probe.corroboration === 'corroborated' ? 'corroborated' : `**${probe.corroboration}**`;
  const cells = [
    code(probe.probeId),
    cell(probe.l1),
    verdict,
    host,
    cell(probe.actual),
    cell(probe.expected),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What Markdown or HTML could take for its own, and the dot with which GitHub begins a link (`www.`). */
const MARKUP = /[^\p{L}\p{N} ,.;'"/+%…-]|(?<=www)\./giu;

/**
 * A text as plain text in a Markdown table: every character that could be markup, HTML or a link is an entity. GitHub
 * looks for addresses, people and issues in the text that comes of it, so `@` and `#` end theirs with an empty element.
 */
function cell(hostile: string): string {
  return printable(hostile, CELL_LIMIT).replace(MARKUP, (character) => {
    const entity = `&#${character.codePointAt(0) ?? 0};`;
    return character === '@' || character === '#' ? `${entity}<wbr>` : entity;
  });
}

function code(hostile: string): string {
  return `<code>${cell(hostile)}</code>`;
}

function bounded(markdown: string): string {
  if (Buffer.byteLength(markdown) <= SUMMARY_LIMIT_BYTES) return markdown;
  return `${markdown.slice(0, SUMMARY_LIMIT_BYTES / 8)}\n\n(cut: the bundle holds all of it)\n`;
}
