import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildBundle } from '../../src/evidence/bundle.ts';
import { writeEvidence } from '../../src/evidence/write.ts';
import { renderReport } from '../../src/report/html/page.ts';
import { realRun } from '../evidence/real-run.ts';
import { zipOf } from '../evidence/zip.ts';
import { testFolder } from '../support/test-folder.ts';
import { runProgram } from './source-program.ts';

const { folder } = testFolder('report-command');

const run = realRun();
const bundle = buildBundle(run.input);
const written = await writeEvidence(join(folder, 'evidence'), bundle, run.files, { force: false });
const page = Buffer.from(renderReport(written.bundleBytes)).toString('utf8');
const report = (...args: string[]) => runProgram(['report', ...args], { cwd: folder });

describe('report', () => {
  it('puts the page into an evidence folder that has none, where inspect takes it', async () => {
    expect(await report('evidence')).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, 'evidence/report.html'), 'utf8')).toBe(page);
    const { stdout } = await runProgram(['inspect', 'evidence', '--json'], { cwd: folder });
    expect(JSON.parse(stdout).problems).toEqual([]);
  });

  it('makes all three from a bundle alone, and says where they are', async () => {
    const args = ['--output', 'page.html', '--junit', 'junit.xml', '--sarif', 'results.sarif', '--json'];
    const { code, stdout } = await report(written.bundlePath, ...args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      written: {
        output: join(folder, 'page.html'),
        junit: join(folder, 'junit.xml'),
        sarif: join(folder, 'results.sarif'),
      },
    });
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(page);
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toMatch(/^<\?xml .*\n<testsuites /);
    expect(JSON.parse(readFileSync(join(folder, 'results.sarif'), 'utf8')).version).toBe('2.1.0');
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
    writeFileSync(join(folder, 'artifact.zip'), zipOf(entries));
    expect((await report('artifact.zip')).code).toBe(0);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe(page);
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
