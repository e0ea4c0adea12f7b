import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { ActionLog, type Core } from '../../src/action/log.ts';
import { Terminal } from '../../src/cli/terminal.ts';
import { type Drift, driftSince } from '../../src/evidence/baseline.ts';
import { buildBundle, bundleName } from '../../src/evidence/bundle.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import { artifactName } from '../../src/publish/artifact-name.ts';
import { driftJson } from '../../src/report/drift.ts';
import { readingJson, readingTable } from '../../src/report/reading-table.ts';
import { viewOf } from '../../src/report/run-view.ts';
import { jobSummary } from '../../src/report/summary.ts';
import { PLAIN, runTable } from '../../src/report/table.ts';
import { strangersLines } from '../../src/report/verify-commands.ts';
import { failedProbes } from '../../src/report/view.ts';
import { expectationsFor, NOW, readRun, realRun, sourceOf } from '../evidence/real-run.ts';
import { groupOf, titled } from './table.ts';

/** What must not work, by the row's id. Repeated, so that one of them begins a line wherever a text is folded. */
const TEXTS: Readonly<Record<string, string>> = {
  'inject-command': 'x\n::error::y\r::add-mask::y ::stop-commands::y '.repeat(20),
  'inject-command-folded': '::set-output name=verdict::ACCEPTED '.repeat(30),
  'inject-command-old': '##[error]y\n##[add-path]/tmp x##[group]y '.repeat(8),
  'inject-terminal': '\u001b[2J\u001b]0;y\u0007\u009b31m\u0090y\u009c\b\b\b\u007f\u0000',
  'inject-direction': 'a\u202ey\u2066z\u2069\u200f\u200b\ufeff\u2028y\u2029',
  'inject-html': '<script>y</script><img src=x onerror=y><!-- <details></code></td></table><svg/onload=y>',
  'inject-markdown':
    '`y` ```y``` ![y](https://y.example/p) [y](javascript:y) **y** ~~y~~ # y\n# y\n\n| y | y |\n|---|---|\n> y\n- y\n[y]: https://y.example "y"\n&lt;y&gt;',
  'inject-links': 'http://y.example www.y.example y@y.example <https://y.example> ftp://y.example @y #1 :y:',
  'inject-expression': `\${{ secrets.GITHUB_TOKEN }} $(touch y) \`touch y\` {{subject}} {detail} %s %0A::error::y`,
};

/** Every place of a value that holds a text, as a function that puts another one there. */
function* places(value: unknown, put: (changed: unknown) => unknown): Generator<(text: string) => unknown> {
  if (typeof value === 'string') yield put;
  if (typeof value !== 'object' || value === null) return;
  // The first two entries of a long list stand for all.
  for (const key of Object.keys(value).slice(0, Array.isArray(value) ? 2 : undefined)) {
    const replace = (changed: unknown) =>
      put(Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed });
    yield* places(Reflect.get(value, key), replace);
  }
}

/** Readings of evidence in which one recorded text after the other is hostile, and of evidence under a hostile name. */
function* readings(text: string): Generator<Reading> {
  const { input, files } = realRun();
  const honest = buildBundle(input);
  const read = (bundle: unknown, file: string) =>
    readEvidence(
      { ...sourceOf(honest, files), bundle: { name: file, bytes: writeJson(bundle) } },
      expectationsFor(honest),
      NOW,
    );
  // Alone, and after what stood there, by turns: some places must begin as the schema says.
  const forms = [text, `sha256:${'0'.repeat(64)}${text}`];
  let turn = 0;
  for (const put of places(honest, (changed) => changed)) {
    yield read(put(forms[turn % forms.length] ?? text), bundleName(honest));
    turn += 1;
  }
  yield read(honest, text);
}

/** What makes the runner take a line for a command to itself (actions/runner, ActionCommand.cs). */
const isCommand = (line: string) => line.trimStart().startsWith('::') || line.includes('##[');
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** The lines that would steer a runner, a terminal or an eye. */
function steering(output: string): string[] {
  const lines = output.split('\n');
  return lines.filter((line) => line.split('\r').some(isCommand) || UNPRINTABLE.test(line));
}

/** All that the command line writes of a reading, as people's text and as an object. */
function terminalOf(reading: Reading, drift: Drift): string {
  let written = '';
  const stream = {
    write: (text: string) => {
      written += text;
    },
  };
  for (const json of [false, true]) {
    const terminal = new Terminal(stream, stream, { json, environment: {} });
    for (const { sentence } of reading.reasons) terminal.note(sentence);
    terminal.print(readingTable(reading, PLAIN, drift));
    terminal.print(runTable(viewOf(reading)));
    terminal.result({ ...readingJson(reading), view: viewOf(reading), drift: driftJson(drift) });
    const failure = {
      verdict: 'BLOCKED',
      code: 'fault',
      message: reading.headline,
      remedy: '',
      exitCode: 3,
    } as const;
    terminal.failure(failure);
  }
  return written;
}

/** A signer with this name, and the commands that a summary gives for such evidence. */
function signedBy(text: string, reading: Reading) {
  const { bundle } = reading;
  const root = { file: text };
  const names = { identity: text, issuer: text, root, logged: false, checked: false };
  const signature = { kind: 'certificate', ...names } as const;
  const artifact = { name: text, repository: text, runId: text };
  const commands =
    bundle === null
      ? []
      : strangersLines({ folder: text, bundle, signature, accepted: reading }, { artifact, persisted: true });
  return { signature, commands };
}

/** The Action's own lines in the log: a runner's command only where this program writes one. */
function logOf(reading: Reading): string {
  const said: string[] = [];
  const core: Core = {
    info: (text) => said.push(text),
    debug: (text) => said.push(text),
    error: (text, { title = '' } = {}) => said.push(text, title),
    warning: (text, { title = '' } = {}) => said.push(text, title),
    startGroup: (text) => said.push(text),
    endGroup: () => undefined,
  };
  const log = new ActionLog(core);
  const view = viewOf(reading);
  log.stage('run', view.runtime);
  for (const probe of failedProbes(view))
    log.annotate(probe.probeId, `${probe.expected} ${probe.actual} ${probe.why}`);
  for (const { code, message, remedy } of view.reasons) log.annotate(code, `${message} ${remedy}`);
  log.print(runTable(view));
  return said.join('\n');
}

const ARTIFACT = { name: 'evidence', url: 'https://github.com/a/b/actions/runs/1/artifacts/2' };
const OURS = 'h2 h3 p table thead tbody tr th td strong pre code ul li hr br wbr'.split(' ');

/** Markdown as GitHub renders it, by its own renderer (Debian: cmark-gfm), raw HTML let through. */
function rendered(markdown: string): string {
  const extensions = ['table', 'autolink', 'strikethrough', 'tasklist'].flatMap((name) => ['-e', name]);
  const made = spawnSync('cmark-gfm', ['--unsafe', ...extensions], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (made.error !== undefined) throw new Error('apt-get install cmark-gfm', { cause: made.error });
  return made.stdout;
}

/** Elements that a page has and the summary's own template does not. */
function foreignElements(html: string): string[] {
  const elements = [...html.matchAll(/<\/?([a-zA-Z!][a-zA-Z0-9]*)[^>]*>/g)];
  const foreign = elements.filter(
    ([whole, name = '']) =>
      !OURS.includes(name) &&
      whole !== '</a>' &&
      whole !== `<a href="${ARTIFACT.url}">` &&
      whole !== '<br />',
  );
  return [...new Set(foreign.map(([whole]) => whole))];
}

/** A summary without the one fold of its own template, so that another one stands out. */
function unfolded(summary: string): string {
  return summary
    .replace(/^<details><summary>\d+ of \d+ negative controls detected<\/summary>$/m, '')
    .replace(/^<\/details>$/m, '');
}

const HOSTILE = 'a hostile text in any place of the evidence';

describe(HOSTILE, () => {
  test.each(titled(groupOf('hostile/injection.test.ts', HOSTILE)))('%s', (_, id) => {
    const text = TEXTS[id];
    if (text === undefined) throw new Error(`no text is called ${id}`);
    const summaries = new Set<string>();
    const steered = new Set<string>();
    let read = 0;
    const honest = readRun(realRun());
    for (const reading of readings(text)) {
      read += 1;
      // Hostile on either side, by turns: as a baseline, and compared with one.
      const [before, after] = read % 2 === 0 ? [honest, reading] : [reading, honest];
      const drift = driftSince(before, text, after);
      for (const line of [...steering(terminalOf(reading, drift)), ...steering(logOf(reading))])
        steered.add(line);
      const name = reading.bundleName ?? '';
      summaries.add(
        jobSummary(viewOf(reading, reading.verdict, drift), {
          ...{ bundleName: name, bundleSha256: text, artifact: ARTIFACT, attestation: null },
          ...signedBy(text, reading),
        }),
      );
    }
    expect([...steered]).toEqual([]);
    expect(read).toBeGreaterThan(150);
    expect(summaries.size).toBeGreaterThan(30);
    for (const summary of summaries) expect(steering(summary)).toEqual([]);
    expect(foreignElements(rendered([...summaries].map(unfolded).join('\n\n---\n\n')))).toEqual([]);
    const part = { venue: text, date: text, engine: text, profile: text, attempt: text, bundleSha256: text };
    expect(artifactName(part)).toMatch(/^[A-Za-z0-9._-]{1,400}$/);
  });

  test('the renderer would show it', () => {
    for (const [id, text] of Object.entries(TEXTS)) {
      if (/html|markdown|links/.test(id)) expect(foreignElements(rendered(text))).not.toEqual([]);
    }
  });
});
