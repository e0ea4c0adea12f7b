import { Markup, marked } from './markup.ts';
import type { Fact, Reason } from './view.ts';

/** What the job summary shows of a launch. Its texts may come from workload, engine or evidence. */
export interface LaunchView {
  readonly verdict: 'CONFINED' | 'REHEARSAL' | 'BLOCKED';
  /** What the verdict is of, in one sentence. */
  readonly sentence: string;
  /** From the signer to the outputs: each link of the chain by name. */
  readonly chain: readonly Fact[];
  readonly reasons: readonly Reason[];
  /** What the workload left in /out, as the receipt has it. */
  readonly outputs: readonly { readonly path: string; readonly size: number; readonly sha256: string }[];
  /** What of it was not kept, and why. */
  readonly leftOut: readonly { readonly path: string; readonly why: string }[];
  /** The uploaded artifact; null when nothing was uploaded. */
  readonly artifact: { readonly name: string; readonly url: string } | null;
  /** Commands with which a stranger verifies the launch, each on one line and quoted for a shell. */
  readonly commands: readonly string[];
}

/** The runner drops a summary of more than 1 MiB. An outside character becomes at most 26 bytes. */
const DETAIL = { cell: 200, rows: 20 };

/** Writes the job summary of a launch: Markdown in which no outside text can be markup. */
export function launchSummary(view: LaunchView): string {
  const text = new Markup(DETAIL);
  const { row, cell } = text;
  return [
    `## Sandbox launch: ${marked(view.verdict, view.verdict !== 'BLOCKED')}`,
    '',
    cell(view.sentence),
    '',
    row('link', 'value'),
    '|---|---|',
    ...view.chain.map(({ name, value }) => row(cell(name), cell(value))),
    row('artifact', artifactCell(view.artifact, text)),
    '',
    ...reasonList(view.reasons, text),
    ...outputTable(view, text),
    ...commandBlock(view.commands),
  ].join('\n');
}

function artifactCell(artifact: LaunchView['artifact'], { cell }: Markup): string {
  return artifact === null ? 'not uploaded' : `[${cell(artifact.name)}](${encodeURI(artifact.url)})`;
}

function reasonList(reasons: LaunchView['reasons'], { code, cell, rows }: Markup): string[] {
  if (reasons.length === 0) return [];
  const lines = rows(reasons, (each) => `- ${cell(each.message)} (${code(each.code)}) ${cell(each.remedy)}`);
  return ['### Why it is not CONFINED', '', ...lines, ''];
}

function outputTable({ outputs, leftOut }: LaunchView, { row, rows, cell, code }: Markup): string[] {
  if (outputs.length === 0 && leftOut.length === 0) return [];
  return [
    '### Outputs',
    '',
    row('file', 'bytes', 'sha256'),
    '|---|---|---|',
    ...rows(outputs, ({ path, size, sha256 }) => row(cell(path), String(size), code(sha256))),
    ...rows(leftOut, ({ path, why }) => row(cell(path), 'left out', cell(why))),
    '',
  ];
}

function commandBlock(commands: LaunchView['commands']): string[] {
  if (commands.length === 0) return [];
  // No command can end the block: each is one line that begins with a word of this program.
  return ['### How to verify it', '', '```sh', ...commands, '```', ''];
}
