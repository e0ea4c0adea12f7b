import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { inspectionTable } from '../../src/cli/inspection.ts';
import { buildBundle } from '../../src/evidence/bundle.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import { FleetSummary } from '../../src/fleet/fleet-summary.ts';
import { resultOf } from '../../src/fleet/result.ts';
import { examine } from '../../src/report/examination.ts';
import { explain, explainable } from '../../src/report/explain.ts';
import { GLOSSARY } from '../../src/report/glossary/glossary.ts';
import { renderReport } from '../../src/report/html/page.ts';
import { launchSummary } from '../../src/report/launch-summary.ts';
import { payloadChecks } from '../../src/report/payload-checks.ts';
import { readingTable } from '../../src/report/reading-table.ts';
import { chainOf } from '../../src/report/receipt-table.ts';
import { reasonView, viewOf } from '../../src/report/run-view.ts';
import { jobSummary } from '../../src/report/summary.ts';
import { PLAIN } from '../../src/report/table.ts';
import type { InspectedSignature } from '../../src/signing/inspect-signature.ts';
import { summaryOf } from '../../src/signing/summary.ts';
import { CONTROLLED, readControlled, realControlledRun } from '../evidence/controlled-run.ts';
import { RUNS, readRun, realRun, sourceOf, withCores } from '../evidence/real-run.ts';
import {
  honestLaunch,
  sourceOf as launchOf,
  read,
  readerOf,
  signedLaunch,
} from '../receipt/honest-launch.ts';
import { newKey } from '../signing/signed-run.ts';

const root = new URL('../../', import.meta.url);

/** Readings of every kind: accepted, blocked for what a caller brings, blocked by its content, unreadable. */
function readings(): Reading[] {
  const bundle = buildBundle(realRun().input);
  const nobody = readEvidence(sourceOf(bundle, realRun().files), NO_EXPECTATIONS, new Date());
  const { controls: _, posture: __, ...bare } = bundle;
  const open = readRun(realRun(), (each) => ({
    ...bare,
    host: { ...each.host, container: { ...each.host.container, readonly_rootfs: false, privileged: true } },
    probes: each.probes.slice(1),
    observed: each.observed.slice(1),
  }));
  const unreadable = readEvidence(
    { path: 'x', kind: 'bundle', bundle: null, files: new Map(), problems: [] },
    NO_EXPECTATIONS,
    new Date(),
  );
  return [
    ...RUNS.map((name) => readRun(realRun(name))),
    ...CONTROLLED.map((engine) => readControlled(realControlledRun(engine))),
    readRun(realRun(), withCores('4', 4), { limits: { cpus: 4 } }),
    nobody,
    open,
    unreadable,
  ];
}

const all = readings();

const SIGNATURE: InspectedSignature = {
  readable: true,
  verified: false,
  media_type: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  envelope: 'DSSE',
  payload_type: 'application/vnd.in-toto+json',
  signer: { kind: 'key', hint: '' },
  log_entries: 1,
  timestamps: 0,
  statement: {
    readable: true,
    type: 'https://in-toto.io/Statement/v1',
    predicate_type: 'https://in-toto.io/attestation/test-result/v0.1',
    subjects: [{ name: 'bundle.json', sha256: '0'.repeat(64) }],
    result: 'PASSED',
    passed: [],
    failed: [],
  },
};

/** What is not a word of the program's: digests, paths, commands, operations, numbers, names of variables and files. */
const NOT_A_WORD: readonly RegExp[] = [
  /^sha256:|^[0-9a-f]{12,}$|^\d[\d.:, -]*$/,
  /^[^ ]*\/[^ ]*$/,
  /^-|^\/ ro,/,
  /^[A-Za-z_]+(,[A-Za-z_]+)+$|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^RUNNER_|^GITHUB_|^Image(OS|Version)$|^False$/,
  /[()[\]=]|^open |^read |^os\.|Error:|^OSError|^sandbox-attestation |^cosign |^gh /,
  /\.(json|jsonl|py|md|html)$/,
  /^(ro|rw)(,|$)/,
  /^lo$/,
];

const isWord = (text: string) => text !== '' && !NOT_A_WORD.some((pattern) => pattern.test(text));

function decoded(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replaceAll('<wbr>', '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .trim();
}

function unexplained(words: Iterable<string>): string[] {
  return [...new Set(words)].filter((word) => isWord(word) && explain(word).length === 0).sort();
}

describe('every word that the program prints', () => {
  it('on the terminal: codes, labels, and the words of its tables', () => {
    const words = all.flatMap((reading) => {
      const text = readingTable(reading);
      const codes = [...text.matchAll(/\[([a-z-]+)\]/g)].map(([, code = '']) => code);
      // What stands before a gap: a label, or the first cell of a row.
      const labels = text.split('\n').flatMap((line) => /^(\S.*?) {2,}\S/.exec(line)?.[1] ?? []);
      const heads = [...text.matchAll(/^(\w+ .*)\n-{80}$/gm)].flatMap(([, row = '']) => row.split(/ +/));
      const tests = [...text.matchAll(/^(#\d+) (\S+)/gm)].flatMap(([, id = '', status = '']) => [id, status]);
      const probes = [...text.matchAll(/^(PR-[A-Z0-9-]+) +(PASS|FAIL|NOT RUN) *(\w+)?/gm)].flatMap(
        ([, id = '', verdict = '', host = '']) => [id, verdict, host],
      );
      const quoted = [...text.matchAll(/(?:^|\s)["'“]([a-z][a-z-]*)["'”]/g)].map(([, word = '']) => word);
      return [...codes, ...labels, ...heads, ...tests, ...probes, ...quoted, ...wordsOf(reading)];
    });
    expect(words.length).toBeGreaterThan(500);
    expect(unexplained(words.filter((word) => !/^#\d+ /.test(word)))).toEqual([]);
  });

  it('of doctor and inspect: their labels', () => {
    const examined = all.flatMap(({ bundle }) =>
      bundle === null ? [] : examine({ ...bundle.host, newestTried: '0.0' }),
    );
    const inspected = all.flatMap((reading) => {
      const text = inspectionTable({ reading, signature: SIGNATURE }, PLAIN);
      return text.split('\n').flatMap((line) => /^ *(\S.*?) {2,}\S/.exec(line)?.[1] ?? []);
    });
    expect(inspected.length).toBeGreaterThan(100);
    const words = [
      ...examined.flatMap(({ about, found }) => [about, found.split(/[ ,]/)[0] ?? '']),
      ...inspected,
    ];
    expect(unexplained(words.filter((word) => !/^(#\d+ |6\.)/.test(word)))).toEqual([]);
  });

  it('of a run: the names of its stages, and what its notes say of files that were not kept', () => {
    const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(new URL(`src/${path}`, root), 'utf8'));
    const stages = sources.flatMap((text) =>
      [...text.matchAll(/\.stage\(\s*'([^']+)'/g)].map(([, name = '']) => name),
    );
    expect(stages).toEqual(expect.arrayContaining(['venue', 'kept', 'deposit']));
    const kept = [
      '--keep-output',
      'keep-output',
      'kept_output',
      'left_out',
      'stderr.txt',
      'plain',
      'hard link',
    ];
    expect(unexplained([...stages, ...kept, 'symbolic link'])).toEqual([]);
  });

  it('of the numbers of a posture, and of who covers an L1 test', () => {
    const words = ['call number', 'weakened run', 'under pressure', 'static build guard', 'later binding'];
    expect(unexplained([...words, 'subject image', 'reference image'])).toEqual([]);
  });

  it('in the job summary: code, heads of columns, and what stands out', () => {
    const words = all.flatMap((reading) => {
      const markdown = jobSummary(viewOf(reading), {
        bundleName: 'bundle.json',
        bundleSha256: 'sha256:0',
        artifact: null,
        signature: { kind: 'none' },
        attestation: null,
        commands: [],
      });
      const code = [...markdown.matchAll(/<code>(.*?)<\/code>/g)].map(([, text = '']) => text);
      const bold = [...markdown.matchAll(/\*\*(.*?)\*\*/g)].map(([, text = '']) => text);
      const heads = [...markdown.matchAll(/^\| (.*) \|\n\|---/gm)].flatMap(([, row = '']) =>
        row.split(' | '),
      );
      const facts = [...markdown.matchAll(/^\| ([a-z ]+) \| /gm)].map(([, name = '']) => name);
      const titles = [...markdown.matchAll(/^### (.*)$/gm)].map(([, title = '']) => title);
      return [...code, ...bold, ...heads, ...facts, ...titles].map(decoded);
    });
    expect(words.length).toBeGreaterThan(200);
    expect(unexplained(words)).toEqual([]);
  });

  test.each([...RUNS])('in the report of %s: code, badges, terms and titles', (name) => {
    const html = Buffer.from(renderReport(writeJson(buildBundle(realRun(name).input))))
      .toString('utf8')
      .replace(/<style>.*?<\/style>/s, '');
    const code = [...html.matchAll(/<code[^>]*>([^<]*)<\/code>/g)].map(([, text = '']) => text);
    const marks = [...html.matchAll(/class="mark [^"]*">([^<]*)</g)].map(([, text = '']) => text);
    const badges = [...html.matchAll(/badge [^"]*">([^<]*)</g)].map(([, text = '']) => text);
    const terms = [...html.matchAll(/<dt[^>]*>([^<]*)<\/dt>/g)].map(([, text = '']) => text);
    const titles = [...html.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, text = '']) => text);
    expect(code.length).toBeGreaterThan(100);
    expect(unexplained([...code, ...marks, ...badges, ...terms, ...titles].map(decoded))).toEqual([]);
  });

  it('in JSON: every value of a closed list in the schemas', () => {
    const words: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, member] of Object.entries(value)) {
        if (name === 'enum' && Array.isArray(member))
          words.push(...member.filter((each) => typeof each === 'string'));
        if (name === 'const' && typeof member === 'string') words.push(member);
        walk(member);
      }
    };
    const folder = new URL('schemas/', root);
    for (const name of readdirSync(folder)) walk(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    expect(words.length).toBeGreaterThan(100);
    expect(unexplained(words)).toEqual([]);
  });

  it('of a launch: the names in its table and its summary', async () => {
    const launch = await honestLaunch();
    const readings = [
      await read(await signedLaunch(launch), readerOf(launch)),
      await read(launchOf(launch, null), readerOf(launch, { trust: { kind: 'not-chosen' } })),
    ];
    const words = readings.flatMap((reading) => {
      const chain = chainOf(reading);
      const summary = launchSummary({
        verdict: 'BLOCKED',
        sentence: '',
        chain: chain.map(([name, value]) => ({ name, value })),
        reasons: reading.reasons.map(reasonView),
        outputs: reading.receipt?.output.files ?? [],
        leftOut: [{ path: 'x', why: 'y' }],
        artifact: null,
        commands: [],
      });
      const heads = [...summary.matchAll(/^\| (.*) \|\n\|---/gm)].flatMap(([, row = '']) => row.split(' | '));
      const codes = [...summary.matchAll(/\(<code>(.*?)<\/code>\)/g)].map(([, code = '']) => code);
      const digests = [...chain.map(([name]) => name.trim()), ...heads, ...codes].map(decoded);
      return [reading.verdict, ...digests];
    });
    expect(words.length).toBeGreaterThan(30);
    expect(unexplained(words)).toEqual([]);
  });

  it('of a fleet, a policy and a signed summary: codes, members and levels', () => {
    const now = new Date('2026-06-11T12:00:00Z');
    const fleet = new FleetSummary({ now, names: ['missing'], alike: true, period: null });
    for (const [at, reading] of all.entries()) fleet.add(resultOf(`piece-${at}`, reading));
    const { json, problems, headline } = fleet.verdict();
    const members = Object.keys(Object.values(json)[0] ?? {});
    const policy = JSON.parse(readFileSync(new URL('schemas/policy.schema.json', root), 'utf8'));
    const levels = all.flatMap((reading) =>
      reading.bundle === null
        ? []
        : (summaryOf(reading, sourceOf(reading.bundle, new Map()), newKey(), '0')?.predicate.verifiedLevels ??
          []),
    );
    expect(levels.some((level) => level.startsWith('SANDBOX_'))).toBe(true);
    expect(members).toEqual(expect.arrayContaining(['waivers', 'problems']));
    const words = [...problems.map(({ code }) => code), headline.split(':')[0] ?? ''];
    expect(unexplained([...words, 'fleet', 'series', 'gap', ...Object.keys(policy.properties)])).toEqual([]);
    // Before the filter: a level is in capitals, as a variable is.
    expect(levels.filter((level) => explain(level).length === 0)).toEqual([]);
  });

  it('of what corroborates a probe: each name', () => {
    const names = all.flatMap(({ probes }) =>
      probes.flatMap(({ corroboration }) => (corroboration.state === 'corroborated' ? corroboration.by : [])),
    );
    expect(new Set(names).size).toBeGreaterThan(10);
    expect([...new Set(names)].filter((name) => explain(name).length === 0)).toEqual([]);
  });

  it('of whose word a pin or a time is', () => {
    const after = /^(?:time|pin \w+) +(.*)$/gm;
    const said = all.flatMap((reading) =>
      [...readingTable(reading).matchAll(after)].map(([, text = '']) => text),
    );
    const words = said.map((text) => /\((.*)\)$/.exec(text)?.[1] ?? text.replace(/^.*Z, /, ''));
    expect(new Set(words).size).toBeGreaterThan(2);
    expect([...new Set(words)].filter((word) => explain(word).length === 0)).toEqual([]);
  });

  it('of a release: each use of the word', () => {
    const text = explain('of this release')
      .flatMap(({ lines }) => lines.map(([, line]) => line))
      .join(' ');
    for (const use of ['profiles', 'payload', 'layers of a base in its table', 'Of a sandbox or an image'])
      expect(text).toContain(use);
    expect(text).not.toContain('debian-packages');
  });

  it('of a payload’s checks: the names of probes and negative controls', () => {
    const words = all.flatMap((reading) =>
      payloadChecks(reading).flatMap(({ what }) => [
        ...(/^(PR-\S+)$/.exec(what) ?? []),
        ...(/^notices a missing restriction: (.*)$/.exec(what)?.slice(1) ?? []),
      ]),
    );
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => explain(word).length === 0)).toEqual([]);
  });

  test.each(
    [
      [
        'unbound',
        'L1',
        "B4'",
        'B4′',
        'VPS',
        'CI',
        'LOCAL',
        'corroborated',
        'uncorroborated',
        'contradicted',
        'detected',
      ],
      [
        'waiver',
        'pin',
        'posture',
        'inventory',
        'base',
        'reference sandbox',
        'test proven',
        'made_from',
        'SANDBOX_TARGETED_DENY',
        'reference image',
        'subject image',
        'seal',
        'the packet',
      ],
      [
        'stated by the signer, not confirmed',
        'not confirmed',
        'test not proven here',
        'image-files',
        'entry',
        'execute bit',
        'operator',
      ],
      [
        'tki-inspector',
        '#27',
        '27',
        'restriction',
        'negative control',
        'mmap',
        'seb-privileged',
        '--allow-unsigned',
      ],
    ].flat(),
  )('explains %s', (word) => {
    const [first] = explain(word);
    expect(first?.lines.length).toBeGreaterThan(0);
  });
});

/** The words of a reading that stand inside its sentences: waivers and the classes of its reasons. */
function wordsOf({ waivers, reasons, waived }: Reading): readonly string[] {
  return [...waivers, ...[...reasons, ...waived].map(({ class: kind }) => kind)];
}

describe('the glossary', () => {
  it('has each form of a word once, and a whole sentence for it', () => {
    const forms = GLOSSARY.flatMap(({ word, also = [] }) => [word, ...also]);
    const twice = forms.filter((form, index) => forms.indexOf(form) !== index);
    expect(twice).toEqual([]);
    for (const { word, means } of GLOSSARY) {
      expect([word, means]).toEqual([word, expect.stringMatching(/^[A-Zm].*\.$/s)]);
      expect(means).not.toMatch(/[{}`]|\]\(/);
    }
  });

  it('has heads that fit the terminal’s column, in every explanation', () => {
    for (const { name, lines } of explainable())
      for (const [head, text] of lines) {
        expect([name, head.length <= 11]).toEqual([name, true]);
        expect([name, head, text]).not.toEqual([name, head, '']);
      }
  });
});
