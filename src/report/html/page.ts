import { renderToString } from 'preact-render-to-string';
import { PAGE_META } from '../../evidence/own-page.ts';
import { type Sha256, sha256Of } from '../../foundation/digest.ts';
import { type ReportFacts, reportFacts } from '../facts.ts';
import { attacks } from './attacks.ts';
import { controls } from './controls.ts';
import { type Child, el } from './element.ts';
import { kernel } from './kernel.ts';
import { l1 } from './l1.ts';
import { mounts } from './mounts.ts';
import { overview, titleOf, warning } from './overview.ts';
import { pipeline } from './pipeline.ts';
import { posture } from './posture.ts';
import { probes } from './probes.ts';
import { restrictions } from './restrictions.ts';
import { runFacts } from './run-facts.ts';
import { STYLE } from './style.ts';
import { syscalls } from './syscalls.ts';
import { verifying } from './verifying.ts';

/**
 * Renders `report.html`: the bundle as a page for people. A pure function of the bundle's bytes: it does not use the
 * clock, the locale or the reader's machine, so that a reader can render it again and compare.
 *
 * @throws Error when the bytes are not a bundle of this schema
 */
export function renderReport(bundleBytes: Uint8Array): Uint8Array {
  const html = renderToString(page(reportFacts(bundleBytes), sha256Of(bundleBytes)));
  return Buffer.from(`<!doctype html>\n${html}\n`);
}

const SECTIONS = [
  ['pipeline', 'Pipeline'],
  ['probes', 'Probes'],
  ['restrictions', 'Restrictions'],
  ['kernel', 'Kernel'],
  ['syscalls', 'System calls'],
  ['mounts', 'Mounts'],
  ['controls', 'Negative controls'],
  ['posture', 'Posture'],
  ['attacks', 'Attacks'],
  ['l1', 'L1 tests'],
  ['run', 'Run'],
  ['verify', 'How to verify'],
] as const;

function page(facts: ReportFacts, digest: Sha256) {
  return el(
    'html',
    { lang: 'en', dir: 'ltr' },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      // A second defence: anything that got into the page could not run, load or leave.
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'generator', content: PAGE_META.generator }),
      el('meta', { name: PAGE_META.bundle, content: digest }),
      el('meta', { name: 'referrer', content: 'no-referrer' }),
      el(
        'title',
        {},
        `${titleOf(facts.bundle)}, ${facts.bundle.venue} ${facts.bundle.created_at.slice(0, 10)}`,
      ),
      el('style', {}, STYLE),
    ),
    el(
      'body',
      {},
      el('a', { class: 'skip', href: '#content' }, 'Skip to the content'),
      el('header', {}, warning()),
      el('main', { id: 'content' }, ...overview(facts), contents(), ...sections(facts)),
      footer(facts),
    ),
  );
}

/** The digest names the style sheet: no other one counts, and the page loads nothing else. */
const POLICY = `default-src 'none'; style-src 'sha256-${base64(sha256Of(STYLE))}'; base-uri 'none'; form-action 'none'`;

function base64(digest: string): string {
  return Buffer.from(digest.replace('sha256:', ''), 'hex').toString('base64');
}

function contents(): Child {
  return el(
    'nav',
    { 'aria-label': 'On this page' },
    el('ul', {}, ...SECTIONS.map(([id, name]) => el('li', {}, el('a', { href: `#${id}` }, name)))),
  );
}

function sections(facts: ReportFacts): Child[] {
  return [
    pipeline,
    probes,
    restrictions,
    kernel,
    syscalls,
    mounts,
    controls,
    posture,
    attacks,
    l1,
    runFacts,
    verifying,
  ].map((section) => section(facts));
}

function footer({ bundle, bundleName, reading }: ReportFacts): Child {
  return el(
    'footer',
    {},
    `Made from ${bundleName}, ${reading.bundleSha256 ?? ''}. `,
    `sandbox-attestation report FOLDER renders the same page again.`,
    bundle.venue === 'LOCAL' ? ' Venue LOCAL: a rehearsal, not evidence.' : '',
  );
}
