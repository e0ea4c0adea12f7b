import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { buildBundle } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { isBundle } from '../../src/evidence/generated/validate-bundle.ts';
import { reportFacts } from '../../src/report/facts.ts';
import { findings } from '../../src/report/findings.ts';
import { junit } from '../../src/report/junit.ts';
import { sarif } from '../../src/report/sarif.ts';
import { MACHINE_FACTS, RUNS, realRun } from '../evidence/real-run.ts';

const factsOf = (bundle: Bundle) => reportFacts(writeJson(bundle));
const honest = buildBundle(realRun().input);

/** The recorded run as the host would have seen it with a writable root, and a payload that left a probe out. */
function worse(text = 'bridge'): Bundle {
  const { input } = realRun();
  const { host } = input;
  const container = { ...host.container, readonly_rootfs: false, network_mode: text };
  return buildBundle({ ...input, host: { ...host, container } });
}

/** A document as Python's own parser reads it: another one than wrote it. */
function readXml(text: string): Tree {
  const script = [
    'import sys, json',
    'import xml.etree.ElementTree as E',
    'tree = lambda e: {"tag": e.tag, "attributes": e.attrib, "text": e.text or "", "children": [tree(c) for c in e]}',
    'print(json.dumps(tree(E.fromstring(sys.stdin.buffer.read()))))',
  ].join('\n');
  const { stdout, stderr, status } = spawnSync('/usr/bin/python3', ['-c', script], {
    input: text,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Tree[];
}

function all(tree: Tree): Tree[] {
  return [tree, ...tree.children.flatMap(all)];
}

const schema = JSON.parse(
  readFileSync(new URL('../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
);
// Draft 04 names a schema by `id`; nothing else of the two drafts differs in this one.
const { id: _, $schema: __, ...rules } = schema;
const FORMATS = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  uri: /^https:\/\/\S+$/,
  'uri-reference': /^\S+$/,
};
const isSarif = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: FORMATS }).compile(
  rules,
);

describe('JUnit', () => {
  test.each(RUNS)('of %s: every finding once, none failed', (name) => {
    const facts = factsOf(buildBundle(realRun(name).input));
    const root = readXml(junit(facts));
    const cases = all(root).filter(({ tag }) => tag === 'testcase');
    expect(cases.map(({ attributes }) => attributes['name'])).toEqual(findings(facts).map(({ id }) => id));
    expect(root.attributes).toMatchObject({ failures: '0', tests: String(cases.length) });
    expect(cases.length).toBeGreaterThan(50);
    expect(cases.find(({ attributes }) => attributes['name'] === 'PR-NET-1')?.attributes).toMatchObject({
      classname: 'sandbox-attestation.probes',
      file: 'attest.jsonl',
      line: expect.stringMatching(/^\d+$/),
    });
  });

  it('fails what failed, with why and what to do', () => {
    const root = readXml(junit(factsOf(worse())));
    const failed = all(root).filter(({ children }) => children.some(({ tag }) => tag === 'failure'));
    const names = failed.map(({ attributes }) => attributes['name']);
    expect(names).toEqual(expect.arrayContaining(['PR-NET-1', 'PR-FS-ESC-1', 'network', 'read-only']));
    expect(root.attributes['failures']).toBe(String(failed.length));
    const network = failed.find(({ attributes }) => attributes['name'] === 'network');
    expect(network?.children[0]?.text).toContain('The network mode is bridge.');
    expect(network?.children[0]?.text).toContain('--network none');
  });

  it('counts a rehearsal and a probe that was left out as skipped', () => {
    // Without the negative controls, which stand against the whole run.
    const { controls: _, ...input } = realRun().input;
    const observations = input.collected.observations.filter(({ probeId }) => probeId !== 'PR-PTRACE-1');
    const bundle = buildBundle({
      ...input,
      venue: 'LOCAL',
      venueFacts: MACHINE_FACTS,
      collected: { ...input.collected, observations },
    });
    const root = readXml(junit(factsOf(bundle)));
    const skipped = all(root).filter(({ children }) => children.some(({ tag }) => tag === 'skipped'));
    expect(skipped.map(({ attributes }) => attributes['name'])).toEqual(['PR-PTRACE-1', 'venue-local']);
    expect(root.attributes).toMatchObject({ failures: '1', skipped: '2' });
  });
});

describe('SARIF', () => {
  const valid = (bundle: Bundle) => {
    const log = sarif(factsOf(bundle));
    expect(isSarif(JSON.parse(JSON.stringify(log))) ? [] : isSarif.errors).toEqual([]);
    return log.runs[0];
  };

  it('follows the schema, and has no result when all is well', () => {
    expect(valid(honest)?.results).toEqual([]);
  });

  it('the schema refuses another log', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  it('has a result for each that failed, with its rule', () => {
    const run = valid(worse());
    const ids = run?.results?.map(({ ruleId }) => ruleId);
    expect(ids).toEqual(
      expect.arrayContaining(['PR-NET-1', 'PR-FS-ESC-1', 'restrictions-network', 'restrictions-read-only']),
    );
    for (const { ruleId, ruleIndex, level, locations } of run?.results ?? []) {
      expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
      expect(level).toBe('error');
      expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('Dockerfile.sandbox');
    }
    const prints = run?.results?.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    expect(new Set(prints).size).toBe(prints?.length);
  });

  it('shows hostile text without links or placeholders', () => {
    const run = valid(worse('[click](https://example.org) {0} \u202e'));
    const network = run?.results?.find(({ ruleId }) => ruleId === 'restrictions-network');
    expect(network?.message.text).toContain('\\[click\\](https://example.org) {{0}} ');
    expect(network?.message.text).not.toMatch(/\p{Cf}/u);
  });
});

test('no text breaks either form', () => {
  const { input } = realRun();
  const piece = fc.oneof(
    fc.constantFrom(
      ']]>',
      '<![CDATA[',
      '<failure>',
      '"&\'<',
      '-->',
      '\u0000\u000b\ufffe\ufffd',
      '[a](b)',
      '{0}',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const texts: string[] = [];
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
      // No bundle that is read holds an unpaired surrogate (foundation/json.ts).
      const text = `x${pieces.join('')}`.slice(0, 200).toWellFormed();
      const { host } = input;
      const container = { ...host.container, network_mode: text, user: text, ipc_mode: text };
      const bundle = buildBundle({ ...input, host: { ...host, container } });
      if (!isBundle(bundle)) throw new Error('no bundle');
      const facts = factsOf(bundle);
      texts.push(junit(facts));
      return isSarif(JSON.parse(JSON.stringify(sarif(facts))));
    }),
    { numRuns: 40 },
  );
  const shape = (text: string) =>
    all(readXml(text)).map(({ tag, attributes }) => [tag, ...Object.keys(attributes)]);
  const expected = shape(junit(factsOf(worse('other'))));
  for (const text of texts) {
    expect(new Set(shape(text).flat())).toEqual(new Set(expected.flat()));
  }
});
