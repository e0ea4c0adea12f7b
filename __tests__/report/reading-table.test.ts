import { describe, expect, test } from '@jest/globals';
import { acceptanceOf } from '../../src/evidence/acceptance.ts';
import { buildBundle } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import type { Expectations } from '../../src/evidence/expectations.ts';
import { acceptanceProblem } from '../../src/evidence/generated/validate-acceptance.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import { reason } from '../../src/evidence/reasons.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { BaseKind, InventoryEntry } from '../../src/probes/inventory/facts.ts';
import { entryDigest } from '../../src/probes/inventory/judge.ts';
import { openedByPin } from '../../src/report/attacks-line.ts';
import { explain } from '../../src/report/explain.ts';
import { renderReport } from '../../src/report/html/page.ts';
import { readingTable } from '../../src/report/reading-table.ts';
import { viewOf } from '../../src/report/run-view.ts';
import { jobSummary, type SummaryLinks } from '../../src/report/summary.ts';
import { readRun, realRun } from '../evidence/real-run.ts';

const unsigned = readRun(realRun());
const NO_LINKS: SummaryLinks = {
  ...{ bundleName: 'bundle.json', bundleSha256: 'sha256:0', artifact: null },
  ...{ signature: { kind: 'none' }, attestation: null, commands: [] },
};
const KEY = { kind: 'key', description: 'key sha256:0' } as const;

/** The line of the table about the pin of the base. */
function baseLineOf(kind: BaseKind, base?: Expectations['base']): string {
  const of = (bundle: Bundle): Bundle => {
    const { host } = bundle;
    const { inventory } = host;
    return { ...bundle, host: { ...host, inventory: { ...inventory, base: { ...inventory.base, kind } } } };
  };
  const table = readingTable(readRun(realRun(), of, base === undefined ? {} : { base }));
  const [, said = ''] = /^pin base +(.*(?:\n +.*)*)$/m.exec(table) ?? [];
  return said.replace(/\s+/g, ' ');
}

test.each<[BaseKind, string]>([
  ['release-table', 'matched (of this release)'],
  ['debian-packages', 'made by the run from signed Debian packages (the signer’s word)'],
  ['pulled-by-digest', 'pulled by the run by the digest that this release names (the signer’s word)'],
  ['scratch', 'no base: the image’s own layers are all that it has (the signer’s word)'],
  ['named', 'not pinned'],
])('a base that is known as %s is compared with what the reader says: %s', (kind, said) => {
  expect(baseLineOf(kind)).toBe(said);
});

test('a base that the run made is compared with the caller’s digest, if there is one', () => {
  expect(baseLineOf('debian-packages', [sha256Of('another')])).toBe('NOT MATCHED (as you gave it)');
});

test('in JSON and in the acceptance record, the pin of a base that the run made names the run, and nothing that was expected', () => {
  const base = unsigned.pins.find(({ what }) => what === 'base');
  const record = acceptanceOf(unsigned, '0.1.0');
  expect(acceptanceProblem(record)).toBeNull();
  expect(record.pins.find(({ what }) => what === 'base')?.source).toBe('run');
  expect(base).toEqual({ what: 'base', source: 'run', expected: [], found: base?.found, matched: true });
});

describe('a negative control in which nothing must fail', () => {
  const nothing = 'nothing must fail: another restriction still denies it';
  const spaced = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

  test.each([
    ['docker-targeted-deny', ['PR-FS-RO-IN/folder']],
    ['podman-targeted-deny', ['PR-FS-RO-IN/folder', 'PR-FS-ESC/user']],
  ] as const)('of %s says so in table, summary and page: %s', (name, ids) => {
    const run = realRun(name);
    const reading = readRun(run);
    const page = Buffer.from(renderReport(writeJson(buildBundle(run.input)))).toString('utf8');
    const rows = readingTable(reading)
      .split(/\n(?=\S)/)
      .map(spaced);
    for (const id of ids) {
      expect(rows).toContain(`${id} detected ${nothing}`);
      const summary = jobSummary(viewOf(reading), NO_LINKS).replaceAll('&#58;', ':');
      expect(summary).toMatch(new RegExp(`<code>${id}</code>.*${nothing}`));
      expect(spaced(page)).toContain(`${id} ${nothing}`);
    }
    expect(readingTable(reading)).not.toMatch(/ detected$/m);
  });

  test('explain names the engine on which a probe must fail all the same', () => {
    const probesOf = (id: string) =>
      new Map(explain(id).find(({ kind }) => kind === 'control')?.lines).get('probes');
    expect(probesOf('PR-FS-RO-IN/folder')).toBe(nothing);
    expect(probesOf('PR-FS-ESC/user')).toBe(`on Docker PR-MOUNT-1; on the other engine ${nothing}`);
    expect(probesOf('PR-FS-ESC/root')).toBe('PR-FS-ESC-1, PR-MOUNT-1');
    expect(probesOf('--cap-drop ALL')).toBe(
      'nothing must fail: the host must report the restriction missing',
    );
  });
});

describe('what the run itself concluded', () => {
  const said = (reading: Reading) =>
    /^run concluded +(.*(?:\n +.*)*)$/m.exec(readingTable(reading))?.[1]?.replace(/\s+/g, ' ');

  test('is said of evidence that a signed statement calls FAILED, and that the reader accepts', () => {
    const { controls: _, ...bare } = buildBundle(realRun().input);
    const waivers = new Set(['unsigned', 'claimed-venue', 'uncontrolled'] as const);
    const reading = { ...readRun(realRun(), () => bare, { waivers }), signer: KEY };
    expect(reading.verdict).toBe('ACCEPTED');
    expect(said(reading)).toBe(
      'FAILED (uncontrolled), as its signed statement says; you accept that by a pin, a policy or a waiver',
    );
  });

  test('is said of evidence that is blocked', () => {
    expect(said({ ...withShell(false), signer: KEY })).toMatch(
      /^FAILED \(.*image-adds.*\), as its signed statement says$/,
    );
  });

  test('is not said if it passed, or if no signature was verified', () => {
    expect(said({ ...unsigned, signer: KEY })).toBeUndefined();
    expect(said(withShell(false))).toBeUndefined();
  });
});

/** The honest run with another program in its image, of which its reader pins the entry or not. */
function withShell(pinned: boolean): Reading {
  const shell: InventoryEntry = {
    ...{ path: '/data/busybox', type: 'file', mode: 0o755, uid: 0, gid: 0, size: 9 },
    ...{ sha256: sha256Of('shell'), target: '', xattrs: [], program: 'elf' },
  };
  const of = (bundle: Bundle): Bundle => {
    const { host } = bundle;
    const added = [...host.inventory.added, shell];
    return { ...bundle, host: { ...host, inventory: { ...host.inventory, added } } };
  };
  return readRun(realRun(), of, { adds: pinned ? [entryDigest(shell)] : [] });
}

describe('a program that a pin accepts', () => {
  const reading = withShell(true);
  const opened = openedByPin(reading);
  const table = readingTable(reading);

  test('leaves named attacks open, which stand in the line after the pin, and in the summary', () => {
    expect(opened.length).toBeGreaterThan(0);
    const words = `NOT DENIED, since a program of the image is accepted: ${opened.join(', ')}`;
    expect(table).toMatch(
      new RegExp(`^accepted by a pin: /data/busybox \\(program\\)\\s[^()]*\\n  ${words}$`, 'm'),
    );
    expect(jobSummary(viewOf(reading), NO_LINKS).replaceAll('<wbr>', '')).toContain(
      'NOT DENIED, since a program',
    );
  });

  test('without a pin blocks, and is not named so', () => {
    expect(openedByPin(withShell(false))).toEqual([]);
  });

  test('is explained with its danger, and with what lifts it', () => {
    const lines = new Map(explain('image-adds')[0]?.lines);
    expect(lines.get('against')).toContain('such as a shell');
    expect(lines.get('what to do')).toContain(
      'No waiver lifts it; only a pin of this one entry does, and the person who pins it vouches for what the program can do.',
    );
  });
});

/** The lines of the table about who signed, and when. */
function saidOf(changed: Partial<Reading>): readonly (string | undefined)[] {
  const table = readingTable({ ...unsigned, ...changed });
  return ['signer', 'time'].map((name) => new RegExp(`^${name} +(.*)$`, 'm').exec(table)?.[1]);
}

test.each<[string, Partial<Reading>, string, string]>([
  [
    'nobody signed',
    { waived: [reason('trust-not-chosen'), reason('unsigned')] },
    'nobody: it is not signed',
    'stated by the evidence alone',
  ],
  [
    'it is signed, and no signer is trusted',
    { waived: [reason('trust-not-chosen')] },
    'not checked: you named no signer whom you trust',
    'stated by the evidence alone',
  ],
  ['a key signed', { signer: KEY }, 'key sha256:0', 'stated by the signer, not confirmed'],
  [
    'a log knows when',
    { signer: KEY, verifiedTime: new Date('2026-06-10T12:00:01Z') },
    'key sha256:0',
    '2026-06-10T12:00:01.000Z, confirmed by a log or an authority',
  ],
])('where %s, the reader says so in words', (_, changed, signer, time) => {
  expect(saidOf(changed)).toEqual([signer, time]);
});
