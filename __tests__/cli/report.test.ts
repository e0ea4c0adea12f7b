import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildBundle } from '../../src/evidence/bundle.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { writeEvidence } from '../../src/evidence/write.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { renderReport } from '../../src/report/html/page.ts';
import type { AssessmentResultsFile } from '../../src/report/oscal/model.ts';
import { RUNS, realRun } from '../evidence/real-run.ts';
import { zipOf } from '../evidence/zip.ts';
import { oscalProblems } from '../report/oscal/oscal-schema.ts';
import { privatePem } from '../signing/on-disk.ts';
import { newKey } from '../signing/signed-run.ts';
import { testFolder } from '../support/test-folder.ts';
import { runProgram } from './source-program.ts';

const { folder } = testFolder('report-command');

const run = realRun();
const bundle = buildBundle(run.input);
const written = await writeEvidence(join(folder, 'evidence'), bundle, run.files, { replaces: 'nothing' });
const page = Buffer.from(renderReport(written.bundleBytes)).toString('utf8');
const report = (...args: string[]) => runProgram(['report', ...args], { cwd: folder });

/** The states of an export's findings. */
function statesIn(name: string): ReadonlySet<string> {
  const document: AssessmentResultsFile = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const [{ findings }] = document['assessment-results'].results;
  return new Set(findings.map(({ target }) => target.status.state));
}

/** Swaps two folders for ever, each for some milliseconds: less than a page takes to make. */
const SWAPS = `import os, sys, time
a, b = sys.argv[1:]
while True:
    for one, other in ((a, b), (b, a)):
        os.rename(a, a + ".old"); os.rename(b, a); os.rename(a + ".old", b)
        time.sleep(0.02)
`;

describe('report', () => {
  it('writes its page into no other folder that comes to the path meanwhile', async () => {
    const place = join(folder, 'swapped');
    for (const name of ['evidence', 'other']) mkdirSync(join(place, name), { recursive: true });
    const files = { replaces: 'nothing' } as const;
    await writeEvidence(join(place, 'evidence'), bundle, run.files, files);
    writeFileSync(join(place, 'other/file'), '');
    const swaps = spawn('python3', ['-c', SWAPS, join(place, 'evidence'), join(place, 'other')]);
    const codes: (number | null)[] = [];
    for (let n = 0; n < 8; n += 1) codes.push((await report(join(place, 'evidence'))).code);
    const ended = new Promise((resolve) => swaps.once('exit', resolve));
    swaps.kill('SIGKILL');
    await ended;
    const found = readdirSync(place).map((name) => readdirSync(join(place, name)));
    expect(found.filter((names) => names.includes('file'))).toEqual([['file']]);
    expect(codes.every((code) => code !== 1)).toBe(true);
  });

  it('puts the page into an evidence folder that has none, where inspect takes it', async () => {
    expect(await report('evidence')).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, 'evidence/report.html'), 'utf8')).toBe(page);
    const { stdout } = await runProgram(['inspect', 'evidence', '--json'], { cwd: folder });
    expect(JSON.parse(stdout).problems).toEqual([]);
  });

  it('makes all four from a bundle alone, and says where they are', async () => {
    const views = ['--output', 'page.html', '--junit', 'junit.xml', '--sarif', 'results.sarif'];
    const args = [...views, '--oscal', 'results.json', '--json'];
    const { code, stdout } = await report(written.bundlePath, ...args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      written: {
        output: join(folder, 'page.html'),
        junit: join(folder, 'junit.xml'),
        sarif: join(folder, 'results.sarif'),
        oscal: join(folder, 'results.json'),
      },
    });
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(page);
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toMatch(/^<\?xml .*\n<testsuites /);
    expect(JSON.parse(readFileSync(join(folder, 'results.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(statesIn('results.json')).toEqual(new Set(['not-satisfied']));
  });

  it('replaces a page of its own in the working folder, and nothing else that nobody named', async () => {
    for (const round of ['made', 'made again'])
      expect([round, await report(written.bundlePath)]).toMatchObject([round, { code: 0 }]);
    writeFileSync(join(folder, 'report.html'), 'mine');
    const refused = await report(written.bundlePath);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('[output-exists]') });
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('mine');
    expect(await report(written.bundlePath, '--output', 'report.html')).toMatchObject({ code: 0 });
  });

  it('nor the page of other evidence in the working folder', async () => {
    for (const path of readdirSync(join(folder, 'evidence')))
      writeFileSync(join(folder, path), readFileSync(join(folder, 'evidence', path)));
    writeFileSync(join(folder, 'report.html'), page);
    expect(await report(written.bundlePath)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('[output-exists]'),
    });
  });

  it.each(['other.json', 'sandbox-attestation-evidence-CI-2020-01-01.json'])(
    'nor where a bundle %s lies beside other evidence',
    async (name) => {
      for (const path of readdirSync(join(folder, 'evidence')))
        writeFileSync(join(folder, path), readFileSync(join(folder, 'evidence', path)));
      writeFileSync(join(folder, 'report.html'), page);
      writeFileSync(join(folder, name), readFileSync(written.bundlePath));
      expect(await report(name)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('[output-exists]'),
      });
      expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe(page);
    },
  );

  it('nor the page of another bundle, whatever the bundles are called', async () => {
    const cwd = join(folder, 'two');
    mkdirSync(cwd);
    const name = RUNS.find(
      (each) => buildBundle(realRun(each).input).host.container.id !== bundle.host.container.id,
    );
    if (name === undefined) throw new Error('there is one run only');
    writeFileSync(join(cwd, 'a.json'), readFileSync(written.bundlePath));
    writeFileSync(join(cwd, 'b.json'), writeJson(buildBundle(realRun(name).input)));
    const here = (file: string) => runProgram(['report', file], { cwd });
    expect((await here('a.json')).code).toBe(0);
    expect((await here('a.json')).code).toBe(0);
    const before = readFileSync(join(cwd, 'report.html'), 'utf8');
    expect(await here('b.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('[output-exists]'),
    });
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toBe(before);
    // A page may have any text of its bundle, also another's digest.
    rmSync(join(cwd, 'report.html'));
    expect((await here('b.json')).code).toBe(0);
    const mentions = readFileSync(join(cwd, 'report.html'), 'utf8').replace(
      '</main>',
      `${sha256Of(readFileSync(join(cwd, 'a.json')))}</main>`,
    );
    writeFileSync(join(cwd, 'report.html'), mentions);
    expect((await here('a.json')).code).toBe(2);
    expect((await here('b.json')).code).toBe(0);
  });

  it('nor in a folder of evidence', async () => {
    writeFileSync(join(folder, 'evidence/report.html'), 'mine');
    expect(await report('evidence')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('[output-exists]'),
    });
    expect(readFileSync(join(folder, 'evidence/report.html'), 'utf8')).toBe('mine');
    rmSync(join(folder, 'evidence/report.html'));
    expect(await report('evidence')).toMatchObject({ code: 0 });
  });

  it('reads as verify does for OSCAL: what a policy accepts can be satisfied', async () => {
    const image = [bundle.image_digest];
    // The recorded run has the day on which it was recorded.
    const policy = {
      schema_version: 1,
      subject: 'reference',
      image,
      max_age_days: 9999,
      allow: ['unsigned', 'claimed-venue'],
    };
    writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy));
    const args = ['--output', 'page.html', '--oscal', 'accepted.json', '--policy', 'policy.json'];
    expect(await report('evidence', ...args)).toMatchObject({ code: 0, stderr: '' });
    expect(statesIn('accepted.json')).toEqual(new Set(['satisfied', 'not-satisfied']));
    const text = readFileSync(join(folder, 'accepted.json'), 'utf8');
    expect(oscalProblems(JSON.parse(text))).toEqual([]);
    expect(text).not.toContain(folder);
  });

  it('refuses a policy that nothing reads, one that cannot be read, and one that it would replace', async () => {
    writeFileSync(join(folder, 'policy.json'), '{}');
    for (const args of [
      ['--policy', 'policy.json'],
      ['--oscal', 'never.json', '--policy', 'policy.json'],
      ['--oscal', 'policy.json', '--policy', 'policy.json'],
    ]) {
      const { code } = await report(written.bundlePath, '--output', 'never.html', ...args);
      expect([args, code]).toEqual([args, 2]);
    }
    const names = readdirSync(folder);
    expect(names.filter((name) => name.startsWith('never'))).toEqual([]);
    expect(readFileSync(join(folder, 'policy.json'), 'utf8')).toBe('{}');
  });

  it('loads the export only for --oscal', () => {
    const root = new URL('../../src/', import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const of = (words: RegExp) =>
      files.filter((name) => words.test(readFileSync(new URL(name, root), 'utf8'))).sort();
    expect(of(/import\('\.\/oscal\.ts'\)/)).toEqual(['cli/report.ts']);
    expect(of(/from '\.\/oscal\.ts'/)).toEqual([]);
    expect(of(/['/]report\/oscal\//)).toEqual(['cli/oscal.ts']);
  });

  it('refuses two views at one path before it writes any', async () => {
    const args = ['--output', 'other.html', '--junit', 'same', '--sarif', './same', '--json'];
    const { code, stdout } = await report(written.bundlePath, ...args);
    expect([code, JSON.parse(stdout).reasons[0].code]).toEqual([2, 'invalid-setting']);
    expect(readdirSync(folder)).not.toEqual(expect.arrayContaining(['other.html']));
  });

  it('makes the page of an artifact here', async () => {
    const entries = readdirSync(join(folder, 'evidence')).map((name) => ({
      name,
      content: readFileSync(join(folder, 'evidence', name)),
    }));
    const cwd = join(folder, 'downloads');
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'artifact.zip'), zipOf(entries));
    expect((await runProgram(['report', 'artifact.zip'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toBe(page);
    // Beside other evidence the page is that evidence's.
    for (const { name, content } of entries) writeFileSync(join(cwd, name), content);
    expect((await runProgram(['report', 'artifact.zip'], { cwd })).code).toBe(2);
  });

  it('follows no link out of the workspace, and writes into no folder of git', async () => {
    const outside = join(folder, 'outside');
    const workspace = join(folder, 'workspace');
    for (const path of [outside, join(workspace, '.git')]) mkdirSync(path, { recursive: true });
    await writeEvidence(join(outside, 'evidence'), bundle, run.files, { replaces: 'nothing' });
    await writeEvidence(join(workspace, 'evidence'), bundle, run.files, { replaces: 'nothing' });
    writeFileSync(join(outside, 'precious'), 'precious');
    symlinkSync('../outside', join(workspace, 'reports'));
    symlinkSync('.git', join(workspace, 'g'));
    const keys = join(folder, 'summary-key.pem');
    writeFileSync(keys, privatePem(newKey()), { mode: 0o600 });
    const summary = ['--summary-key', keys, '--summary-statement'];
    for (const words of [
      ...['output', 'junit', 'sarif', 'oscal'].map((view) => [
        'report',
        'evidence',
        `--${view}`,
        'reports/precious',
      ]),
      ['report', 'evidence', '--output', 'g/config'],
      ['verify', 'evidence', '--acceptance', 'reports/precious'],
      ['verify', 'evidence', ...summary, 'reports/precious'],
      ['report', 'reports/evidence'],
      ['sign', 'reports/evidence', '--signing', 'key', '--signing-key', keys],
    ]) {
      const { code, stderr } = await runProgram(words, { cwd: workspace });
      expect([words, code, stderr]).toEqual([
        words,
        2,
        expect.stringMatching(/leads out of the workspace|is in \.git/),
      ]);
    }
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('precious');
    expect(readdirSync(join(outside, 'evidence'))).toEqual(readdirSync(join(workspace, 'evidence')));
    expect(readdirSync(join(workspace, '.git'))).toEqual([]);
  });

  it('writes nothing else into the evidence', async () => {
    const { code, stderr } = await report('evidence', '--junit', 'evidence/junit.xml');
    expect(code).toBe(2);
    expect(stderr).toContain('output-in-evidence');
    expect(readdirSync(join(folder, 'evidence'))).not.toContain('junit.xml');
  });

  it('says what is wrong where there is nothing to show', async () => {
    expect(await report('nowhere')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('[no-bundle]'),
    });
    writeFileSync(join(folder, 'other.json'), '{}');
    expect(await report('other.json')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('[no-bundle]'),
    });
  });
});
