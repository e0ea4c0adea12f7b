import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { isBundle } from '../../src/evidence/generated/validate-bundle.ts';
import { notReleaseImage } from '../../src/evidence/release-image.ts';
import { reportFacts } from '../../src/report/facts.ts';
import { renderReport } from '../../src/report/html/page.ts';
import { junit } from '../../src/report/junit.ts';
import { assessmentResults } from '../../src/report/oscal/assessment-results.ts';
import { readingTable } from '../../src/report/reading-table.ts';
import { viewOf } from '../../src/report/run-view.ts';
import { sarif } from '../../src/report/sarif.ts';
import { jobSummary } from '../../src/report/summary.ts';

/** What steers a reader's eye, a terminal or a log: direction, escape, bell, a line of its own, no width. */
const PLANTED = 'x\u202e\u2066\u001b[2J\u0007\u2028\u200b\u0085y';
const RAW = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?!\n)\p{Cc}/u;

/** A bundle of the reference sandbox: other images have other sentences, which report/html/injection reads. */
function golden(): Bundle {
  const folder = fileURLToPath(new URL('../golden/docker-unsigned/evidence/', import.meta.url));
  const name = readdirSync(folder).find((each) => /-\d{4}-\d\d-\d\d\.json$/.test(each)) ?? '';
  return JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));
}

type Path = readonly (string | number)[];
type Holder = Record<string | number, unknown>;

/** Where a bundle's texts are: of each list only in its first and its last entry. */
function textPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...new Set([0, value.length - 1])] : Object.keys(value);
  return keys.flatMap((key) => textPaths((value as Holder)[key], [...path, key]));
}

/** The bundle with the text at one place; null where its schema does not take it. */
function planted(path: Path): Bundle | null {
  const bundle: unknown = golden();
  const holder = path.slice(0, -1).reduce((at, key) => (at as Holder)[key], bundle) as Holder;
  const key = path.at(-1) ?? '';
  holder[key] = `${String(holder[key])}${PLANTED}`;
  return isBundle(bundle) ? bundle : null;
}

/** The texts of a value, as a reader of its JSON has them. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Every view of a bundle, as text. */
function views(bundle: Bundle): Readonly<Record<string, string>> {
  const bytes = writeJson(bundle);
  const facts = reportFacts(bytes);
  const { reading, bundleName } = facts;
  return {
    page: Buffer.from(renderReport(bytes)).toString('utf8'),
    terminal: readingTable(reading),
    summary: jobSummary(viewOf(reading), {
      bundleName,
      bundleSha256: reading.bundleSha256 ?? '',
      artifact: null,
      signature: { kind: 'none' },
      attestation: null,
      commands: [],
    }),
    junit: junit(facts),
    sarif: textsOf(sarif(facts)).join('\n'),
    oscal: textsOf(assessmentResults(reading, '0')).join('\n'),
  };
}

test('no text of a bundle reaches a view as it is, wherever it stands', () => {
  expect(notReleaseImage(golden().host.inventory)).toBeNull();
  const bundles = textPaths(golden()).flatMap((path) => {
    const bundle = planted(path);
    return bundle === null ? [] : [{ path, bundle }];
  });
  expect(bundles.map(({ path }) => path.join('.'))).toContain('tool.version');
  expect(bundles.length).toBeGreaterThan(100);
  const raw = bundles.flatMap(({ path, bundle }) =>
    Object.entries(views(bundle)).flatMap(([view, text]) => {
      const at = text.search(RAW);
      return at < 0 ? [] : [`${path.join('.')} in ${view}: ${JSON.stringify(text.slice(at - 60, at + 10))}`];
    }),
  );
  expect(raw).toEqual([]);
}, 120_000);
