import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { printable } from '../foundation/errors.ts';
import type { ReportFacts } from './facts.ts';
import { type Finding, findings } from './findings.ts';

/** As test servers write it; no schema defines it. Jenkins, GitLab and GitHub's test reporters read these fields. */
const SUITES: readonly Finding['suite'][] = ['probes', 'restrictions', 'kernel', 'bundle'];

/**
 * Writes the bundle's findings as JUnit XML, with one suite each for the probes, the restrictions, the kernel checks
 * and the bundle itself. A pure function of the bundle. The document is built as a tree, so that every text is escaped.
 */
export function junit(facts: ReportFacts): string {
  const document = new DOMImplementation().createDocument(null, 'testsuites');
  const root = document.documentElement;
  if (root === null) throw new Error('a document without an element');
  const all = findings(facts);
  const time = seconds(facts.bundle.run.duration_ms);
  attributes(root, { name: 'sandbox-attestation', ...counts(all), time });
  for (const name of SUITES) {
    const mine = all.filter(({ suite }) => suite === name);
    if (mine.length > 0) root.appendChild(suite(document, name, mine, facts));
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

function suite(document: Document, name: string, all: readonly Finding[], { bundle }: ReportFacts): Element {
  const element = document.createElement('testsuite');
  const time = name === 'probes' ? seconds(bundle.run.duration_ms) : '0.000';
  // Without a zone, as readers of this format expect. It is UTC.
  const timestamp = bundle.run.started_at.replace('Z', '');
  attributes(element, { name: `sandbox-attestation ${name}`, ...counts(all), errors: '0', time, timestamp });
  for (const finding of all) element.appendChild(testcase(document, finding));
  return element;
}

function testcase(document: Document, { suite: name, id, outcome, message, remedy, line }: Finding): Element {
  const element = document.createElement('testcase');
  attributes(element, { classname: `sandbox-attestation.${name}`, name: id, time: '0.000' });
  if (line !== null) attributes(element, { file: 'attest.jsonl', line: String(line) });
  switch (outcome) {
    case 'passed':
      break;
    case 'failed': {
      const failure = document.createElement('failure');
      attributes(failure, { type: name, message });
      failure.appendChild(document.createTextNode(printable(`${message} ${remedy}`, LONGEST)));
      element.appendChild(failure);
      break;
    }
    case 'not-run':
    case 'noted': {
      const skipped = document.createElement('skipped');
      attributes(skipped, { message });
      element.appendChild(skipped);
      break;
    }
  }
  return element;
}

const LONGEST = 2000;

function attributes(element: Element, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, printable(value, LONGEST));
}

function counts(all: readonly Finding[]): Readonly<Record<'tests' | 'failures' | 'skipped', string>> {
  const count = (...outcomes: readonly Finding['outcome'][]) =>
    String(all.filter(({ outcome }) => outcomes.includes(outcome)).length);
  return { tests: String(all.length), failures: count('failed'), skipped: count('not-run', 'noted') };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
