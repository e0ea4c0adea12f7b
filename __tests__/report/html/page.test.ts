import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from '@jest/globals';
import { inspectionJson, inspectionTable } from '../../../src/cli/inspection.ts';
import { buildBundle } from '../../../src/evidence/bundle.ts';
import type { Bundle } from '../../../src/evidence/bundle-type.ts';
import { writeJson } from '../../../src/evidence/canonical-json.ts';
import { openEvidence } from '../../../src/evidence/open.ts';
import { payloadDigest } from '../../../src/evidence/payload-digest.ts';
import { readEvidence } from '../../../src/evidence/reader.ts';
import { writeEvidence } from '../../../src/evidence/write.ts';
import { sha256Of } from '../../../src/foundation/digest.ts';
import { payloadFiles } from '../../../src/probes/inventory/judge.ts';
import { RESTRICTIONS } from '../../../src/probes/restrictions/restrictions.ts';
import { LAYERS } from '../../../src/report/html/layers.ts';
import { renderReport } from '../../../src/report/html/page.ts';
import { STYLE } from '../../../src/report/html/style.ts';
import { SYSCALL_GROUPS } from '../../../src/report/html/syscall-groups.ts';
import { readingJson } from '../../../src/report/reading-table.ts';
import { PLAIN } from '../../../src/report/table.ts';
import { verifyWords } from '../../../src/report/verify-commands.ts';
import { loadViews, viewsFor } from '../../../src/report/views.ts';
import { callsOf } from '../../../src/seccomp/syscalls.ts';
import { expectationsFor, NOW, RUNS, readRun, realRun } from '../../evidence/real-run.ts';
import { testFolder } from '../../support/test-folder.ts';
import { textOf } from './markup.ts';

const { folder } = testFolder('report');

const run = realRun();
const bundle = buildBundle(run.input);
const bytes = writeJson(bundle);
const page = Buffer.from(renderReport(bytes)).toString('utf8');

interface Titled {
  readonly venue?: 'CI' | 'LOCAL';
  readonly base?: 'known' | 'named';
}

describe('what stands on the page', () => {
  it('begins with what it is worth, and the command that verifies it', () => {
    const text = textOf(page);
    expect(text.slice(0, 200)).toMatch(
      /^Skip to the content\s*This page proves nothing\. .* sandbox-attestation verify FOLDER/,
    );
  });

  it.each([
    ['the reference sandbox', {}, 'Evidence of one sandbox run: the reference sandbox'],
    ['a rehearsal', { venue: 'LOCAL' }, 'Rehearsal of one sandbox run, not evidence: the reference sandbox'],
    [
      'an own image',
      { base: 'named' },
      `Evidence of one sandbox run: image ${bundle.image_digest.slice(0, 19)}`,
    ],
  ] as const)('has %s in the title of page and tab', (_, { venue = 'CI', base = 'known' }: Titled, title) => {
    const { inventory } = bundle.host;
    const host = { ...bundle.host, inventory: { ...inventory, base: { ...inventory.base, kind: base } } };
    const changed = base === 'known' ? { ...bundle, venue } : { ...bundle, venue, host };
    const html = Buffer.from(renderReport(writeJson(changed))).toString('utf8');
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(`<title>${title}, ${venue} 2026-06-10</title>`);
  });

  it('says before anything else what of /out can be executed, and each waiver that a reader would need', () => {
    const first = textOf(page).split('On this page')[0]?.split('The pipeline')[0] ?? '';
    expect(first).toContain('Exec from /out');
    expect(first).toContain('open');
    for (const waiver of ['unsigned', 'unpinned-image', 'claimed-venue'])
      expect(first).toContain(`--allow-${waiver}`);
    expect(first).not.toContain('--allow-executables');
  });

  it('names programs in the image as a waiver, and a missing restriction as what blocks', () => {
    const { host } = run.input;
    const shell = { path: '/bin/sh', sha256: sha256Of('sh'), program: 'elf', from: 'base' } as const;
    const worse = {
      ...host,
      container: { ...host.container, readonly_rootfs: false },
      inventory: { ...host.inventory, executables: [...host.inventory.executables, shell] },
    };
    const made = renderReport(writeJson(buildBundle(realRun('docker-targeted-deny', { host: worse }).input)));
    const text = textOf(Buffer.from(made).toString('utf8'));
    expect(text).toContain('--allow-executables');
    expect(text).toMatch(/\d+ of 37 in force/);
    expect(text).not.toContain('37 of 37 in force');
    expect(text).toContain('The root file system is writable.');
    expect(text).toContain('restriction-missing');
  });

  it('says neither ACCEPTED nor BLOCKED: a reader decides that', () => {
    expect(page).not.toMatch(/ACCEPTED|BLOCKED/);
  });

  test.each(RUNS)('of %s: every probe, restriction, call, mount and L1 test', (name) => {
    const real = buildBundle(realRun(name).input);
    const text = textOf(Buffer.from(renderReport(writeJson(real))).toString('utf8'));
    for (const { probe_id } of real.probes) expect(text).toContain(probe_id);
    for (let test = 24; test <= 37; test += 1) expect(text).toContain(`#${test}`);
    for (const { destination } of real.host.container.mounts) expect(text).toContain(destination);
    for (const [call] of callsOf('x86_64')) expect(text).toContain(call);
    expect(text).toContain(real.image_digest);
    expect(text).not.toContain('✕ matches no rule');
  });
});

/** The honest run as a run of a payload that this release does not know. */
function ownPayload(): Bundle {
  const first = bundle.host.inventory.added.find(
    ({ path, type }) => type === 'file' && path.startsWith('/app/'),
  );
  const added = bundle.host.inventory.added.map((entry) =>
    entry === first ? { ...entry, sha256: sha256Of('another program') } : entry,
  );
  const inventory = { ...bundle.host.inventory, added };
  const digest = payloadDigest(payloadFiles(inventory));
  return { ...bundle, payload_sha256: digest, host: { ...bundle.host, inventory } };
}

describe('of an image with a payload of its own', () => {
  const own = ownPayload();
  const text = textOf(Buffer.from(renderReport(writeJson(own))).toString('utf8'));
  const command = text.slice(
    text.indexOf('Evidence that a key signed'),
    text.indexOf('Evidence that a CI job'),
  );

  it('has the command that a run prints, with each pin that its reader needs', () => {
    const { enforced } = readRun(realRun());
    const words = verifyWords({
      ...{ folder: 'FOLDER', bundle: own },
      signature: { kind: 'key', fingerprint: '', publicPath: 'SIGNER.pub' },
      accepted: { enforced, signer: null, waivers: [] },
    });
    expect(words).toEqual(expect.arrayContaining(['--expect-payload', own.payload_sha256]));
    expect(command.replace(/\\\s+/g, '').replace(/\s+/g, ' ')).toContain(words.join(' '));
    expect(command).toContain('Compare each with what those who answer for it say');
  });

  it('shows each file above the base, with size and SHA-256', () => {
    const files = own.host.inventory.added.filter(({ type }) => type === 'file');
    expect(files.length).toBeGreaterThan(0);
    for (const { path, size, sha256 } of files)
      expect(text.replace(/\s+/g, ' ')).toContain(`${path} ${size} byte${size === 1 ? '' : 's'}, ${sha256}`);
  });

  it('in JSON and for inspect as well', () => {
    const reading = readRun(realRun(), () => own);
    const files = payloadFiles(own.host.inventory).map((file) =>
      expect.objectContaining({ ...file, payload: true }),
    );
    expect(readingJson(reading)).toMatchObject({ files_above_base: expect.arrayContaining(files) });
    expect(inspectionJson({ reading, signature: null })).toMatchObject({
      files_above_base: expect.arrayContaining(files),
    });
    const table = inspectionTable({ reading, signature: null }, PLAIN);
    for (const { path, sha256 } of payloadFiles(own.host.inventory))
      expect(table).toMatch(new RegExp(`^payload file +${path}, \\d+ bytes\\n +${sha256}$`, 'm'));
  });
});

test.each<[Bundle['venue'], Bundle['host']['inventory']['base']['kind'], string | null]>([
  ['CI', 'debian-packages', 'by --base-image debian-packages'],
  ['LOCAL', 'debian-packages', 'or since that base was not available in this rehearsal'],
  ['CI', 'named', null],
  ['CI', 'pulled-by-digest', null],
])('in %s, a base that is %s: instead of the Dockerfile’s own, if it is: %s', (venue, kind, said) => {
  const { host } = bundle;
  const inventory = { ...host.inventory, base: { ...host.inventory.base, kind } };
  const made = { ...bundle, venue, host: { ...host, inventory } };
  const text = textOf(Buffer.from(renderReport(writeJson(made))).toString('utf8')).replace(/\s+/g, ' ');
  if (said === null) expect(text).not.toContain('instead of the Dockerfile’s own base');
  else expect(text).toMatch(new RegExp(`instead of the Dockerfile’s own base \\(FROM in .*${said}`));
});

describe('the same bytes every time', () => {
  test('also in another time zone and language, on another day', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const path = join(folder, 'bundle.json');
    writeFileSync(path, bytes);
    const script =
      `const { renderReport } = await import('${root}src/report/html/page.ts');` +
      `const { readFileSync } = await import('node:fs'); process.stdout.write(renderReport(readFileSync('${path}')));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    });
    expect(stderr).toBe('');
    expect(stdout).toBe(page);
  });

  test('loads nothing: no script, no address but its own parts', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|url\(|@import|javascript:/i);
    for (const [, href] of page.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^#[a-z0-9]+$/);
  });
});

describe('a reader makes it again', () => {
  const write = (name: string) =>
    loadViews().then((views) =>
      writeEvidence(join(folder, name), bundle, run.files, { replaces: 'nothing', views }),
    );
  const read = async (path: string) => {
    const source = await openEvidence(path);
    return readEvidence(source, expectationsFor(bundle), NOW, { views: await viewsFor(source) });
  };

  it('accepts the page that a run wrote, and evidence of before there was one', async () => {
    const { folder: written } = await write('same');
    expect(readFileSync(join(written, 'report.html'), 'utf8')).toBe(page);
    expect((await read(written)).reasons).toEqual([]);
    rmSync(join(written, 'report.html'));
    expect((await read(written)).reasons).toEqual([]);
  });

  test.each([
    ['one byte changed', (html: string) => html.replace(/\d+(?= of \d+ passed)/, '0')],
    ['one byte more', (html: string) => `${html}\n`],
    ['nothing', () => ''],
  ])('blocks: %s', async (what, change) => {
    const { folder: written } = await write(what.replaceAll(' ', '-'));
    writeFileSync(join(written, 'report.html'), change(page));
    const { verdict, reasons } = await read(written);
    expect(verdict).toBe('BLOCKED');
    expect(reasons.map(({ code, subject }) => [code, subject])).toEqual([['view-differs', 'report.html']]);
  });
});

describe('the data behind it', () => {
  it('has every call of both architectures in exactly one group', () => {
    const grouped = SYSCALL_GROUPS.flatMap(({ calls }) => calls);
    const known = new Set([...callsOf('x86_64'), ...callsOf('aarch64')].map(([name]) => name));
    expect([...grouped].sort()).toEqual([...known].sort());
  });

  it('has every restriction in exactly one layer', () => {
    const layered = LAYERS.flatMap(({ restrictions }) => restrictions);
    expect([...layered].sort()).toEqual(RESTRICTIONS.map(({ id }) => id).sort());
  });

  it('has a style sheet that escaping leaves as it is', () => {
    expect(STYLE).not.toMatch(/["&<]/);
    expect(page).toContain(STYLE);
  });
});
