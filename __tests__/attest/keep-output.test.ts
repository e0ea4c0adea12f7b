import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, test } from '@jest/globals';
import { checkKeptFolder, keepOutput } from '../../src/attest/keep-output.ts';
import { holdPlace } from '../../src/foundation/held-place.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder, at } = testFolder('keep-output');
const workspace = join(folder, 'workspace');
const inWorkspace = (name: string) => join(workspace, name);
beforeEach(() => {
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(inWorkspace('empty'), { recursive: true });
  mkdirSync(inWorkspace('full/of'), { recursive: true });
  writeFileSync(inWorkspace('file'), '');
  symlinkSync('empty', inWorkspace('link'));
  symlinkSync(folder, inWorkspace('way-out'));
});

describe('the folder of --keep-output, before anything is built', () => {
  test.each([
    ['empty', null],
    ['new', null],
    ['new/deeper', null],
    ['full/new', null],
    ['evidence-2', null],
    ['full', 'The folder of keep-output full is not empty.'],
    ['file', 'The folder of keep-output file is not a folder.'],
    ['link', 'The folder of keep-output link is a link.'],
    ['evidence', 'The folder of keep-output evidence is in the evidence folder.'],
    ['evidence/out', 'The folder of keep-output evidence/out is in the evidence folder.'],
    ['.', 'The folder of keep-output . holds the evidence folder.'],
    ['way-out/new', `leads out of the workspace by the link way-out to ${folder}`],
  ])('%s: %s', async (given, message) => {
    const check = checkKeptFolder(given, inWorkspace('evidence'), workspace);
    await (message === null
      ? expect(check).resolves.toBe(inWorkspace(given))
      : expect(check).rejects.toMatchObject({ kind: 'usage', message: expect.stringContaining(message) }));
  });
});

describe('keepOutput', () => {
  const lines: string[] = [];
  const failures: string[] = [];
  const progress = {
    stage: (name: string, text: string) => void lines.push(`${name} ${text}`),
    note: (text: string) => void lines.push(text),
    failed: (line: string) => void failures.push(line),
  };
  const output = at('out');
  beforeEach(() => {
    lines.length = 0;
    failures.length = 0;
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output);
  });
  const keep = async (name: string | null, stderr = '', stdout = '', meanwhile = () => {}) => {
    const place = name === null ? null : await holdPlace(inWorkspace(name));
    meanwhile();
    const kept = keepOutput(place, { output, wrote: { stdout, stderr } }, { progress });
    return kept.finally(place?.release);
  };

  it('keeps nothing that was not asked for', async () => {
    expect(await keep(null, 'text')).toBeNull();
    expect(lines).toEqual([]);
  });

  it('keeps /out, stdout and stderr, whose control characters steer nothing, and names what it left out', async () => {
    writeFileSync(join(output, 'attest.jsonl'), '{}\n');
    for (const name of ['a\nb', '::error::c']) symlinkSync('nowhere', join(output, name));
    symlinkSync('nowhere', join(output, 'link'));
    const kept = await keep('new/kept', 'Traceback\n\u001b[2J\u202e\nend\n', 'out');
    expect(kept).toMatchObject({
      folder: inWorkspace('new/kept'),
      files: [{ path: 'attest.jsonl', size: 3 }],
    });
    expect(readFileSync(inWorkspace('new/kept/out/attest.jsonl'), 'utf8')).toBe('{}\n');
    expect(readFileSync(inWorkspace('new/kept/stderr.txt'), 'utf8')).toBe(
      'Traceback\n\\u{1b}[2J\\u{202e}\nend\n',
    );
    expect(readFileSync(inWorkspace('new/kept/stdout.txt'), 'utf8')).toBe('out');
    expect(lines).toEqual([
      `kept ${inWorkspace('new/kept')}: 1 file of /out (3 left out), not part of the evidence`,
      'Left out of the output that is kept, because its name is not plain (2): ::error::c, a\\u{a}b',
      'Left out of the output that is kept, because it is a symbolic link (1): link',
    ]);
    // For one who reads failures alone (--quiet).
    expect(failures).toEqual(lines.slice(1));
  });

  it('writes no empty stderr', async () => {
    expect(await keep('empty')).toMatchObject({ files: [], leftOut: [] });
    expect(existsSync(inWorkspace('empty/stderr.txt'))).toBe(false);
  });

  test.each([
    [
      'a folder that was filled',
      'empty',
      () => writeFileSync(inWorkspace('empty/file'), ''),
      'is not empty any more.',
    ],
    ['a link that came', 'new', () => symlinkSync('empty', inWorkspace('new')), 'new is a link.'],
    ['a file that came', 'new', () => writeFileSync(inWorkspace('new'), ''), 'ENOTDIR'],
    [
      'a folder above which a link came',
      'new/kept',
      () => symlinkSync('empty', inWorkspace('new')),
      'ENOTDIR',
    ],
  ])('into %s meanwhile: a note, and no file', async (_, given, meanwhile, why) => {
    writeFileSync(join(output, 'file'), 'text');
    expect(await keep(given, 'text', '', meanwhile)).toBeNull();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^The payload's output was not kept in /);
    expect(lines[0]).toContain(why);
    expect(failures).toEqual(lines);
    expect(existsSync(inWorkspace('empty/out'))).toBe(false);
  });
});
