import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildBundle, bundleName } from '../../src/evidence/bundle.ts';
import { OPEN_LIMITS, openEvidence } from '../../src/evidence/open.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { writeEvidence } from '../../src/evidence/write.ts';
import { expectationsFor, NOW, realRun } from './real-run.ts';
import { type ZipEntry, zipOf } from './zip.ts';

const run = realRun();
const bundle = buildBundle(run.input);
const NAME = bundleName(bundle);
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-open-'));
  await writeEvidence(join(folder, 'evidence'), bundle, run.files, { replaces: 'nothing' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inEvidence = (name: string) => join(folder, 'evidence', name);
const codes = async (path: string) => (await openEvidence(path)).problems.map(({ code }) => code);
const read = async (path: string) => readEvidence(await openEvidence(path), expectationsFor(bundle), NOW);

describe('what a run wrote is accepted', () => {
  test('as a folder', async () => {
    expect((await read(join(folder, 'evidence'))).reasons).toEqual([]);
  });
  test('as the bundle file alone, under any name', async () => {
    const { bundle: opened } = await openEvidence(inEvidence(NAME));
    writeFileSync(join(folder, 'deposited.json'), opened?.bytes ?? '');
    expect((await read(inEvidence(NAME))).verdict).toBe('ACCEPTED');
    expect((await read(join(folder, 'deposited.json'))).verdict).toBe('ACCEPTED');
  });
  test('as a zip that a tool made', async () => {
    const make =
      'import sys,zipfile,os\nz=zipfile.ZipFile(sys.argv[1],"w",zipfile.ZIP_DEFLATED)\n[z.write(os.path.join(sys.argv[2],n),n) for n in os.listdir(sys.argv[2])]';
    execFileSync('python3', ['-c', make, join(folder, 'a.zip'), join(folder, 'evidence')]);
    const reading = await read(join(folder, 'a.zip'));
    expect(reading.reasons).toEqual([]);
    expect(reading.verdict).toBe('ACCEPTED');
  });
});

describe('what a user gets of an artifact is accepted', () => {
  const files = async () => {
    const { bundle: opened, files: others } = await openEvidence(join(folder, 'evidence'));
    return new Map([...others, [NAME, opened?.bytes ?? Buffer.of()]]);
  };
  /** As GitHub's service makes it of what @actions/artifact sends: the files at the top, no folder. */
  const artifact = async (inside = '') =>
    zipOf([...(await files())].map(([name, content]) => ({ name: `${inside}${name}`, content })));
  const download = join(
    'downloads',
    'sandbox-attestation-evidence-CI-2026-06-10-docker-targeted-deny-1-0a1b2c3d',
  );
  const made = (...path: readonly string[]) => {
    mkdirSync(join(folder, ...path), { recursive: true });
    return join(folder, ...path);
  };

  test('the zip of the web page', async () => {
    writeFileSync(join(folder, 'artifact.zip'), await artifact());
    expect((await read(join(folder, 'artifact.zip'))).reasons).toEqual([]);
  });
  test('a folder that holds the zip', async () => {
    writeFileSync(join(made('downloads'), 'artifact.zip'), await artifact());
    expect((await read(join(folder, 'downloads'))).reasons).toEqual([]);
  });
  test('an unpacked artifact that was packed again with its folder', async () => {
    const packed = await artifact('artifact/');
    writeFileSync(join(folder, 'again.zip'), packed);
    expect((await read(join(folder, 'again.zip'))).reasons).toEqual([]);
    execFileSync('python3', [
      '-c',
      'import shutil,sys; shutil.make_archive(*sys.argv[1:])',
      join(folder, 'tool'),
      'zip',
      folder,
      'evidence',
    ]);
    expect((await read(join(folder, 'tool.zip'))).reasons).toEqual([]);
  });
  test('what gh run download leaves: the files, or a folder named after the artifact', async () => {
    const target = made(download);
    for (const [name, bytes] of await files()) writeFileSync(join(target, name), bytes);
    for (const path of [target, join(folder, 'downloads')]) {
      const source = await openEvidence(path);
      expect(source.path).toBe(target);
      expect((await read(path)).reasons).toEqual([]);
    }
  });
  test('of several artifacts none is chosen, and the error says what to do', async () => {
    const target = made(download);
    for (const [name, bytes] of await files()) writeFileSync(join(target, name), bytes);
    made('downloads', 'another');
    const { verdict, reasons } = await read(join(folder, 'downloads'));
    expect(verdict).toBe('BLOCKED');
    expect(reasons.map(({ code }) => code)).toEqual(['evidence-folder', 'evidence-folder', 'bundle-missing']);
    expect(reasons[0]?.remedy).toContain('name that folder');
  });
  test('a folder in a folder in a folder is too deep, and a link in place of it is not followed', async () => {
    made('deep', 'deeper', 'deepest');
    expect(await codes(join(folder, 'deep'))).toEqual(['evidence-folder', 'bundle-missing']);
    link(join(folder, 'evidence'), join(made('linked'), 'evidence'));
    expect(await codes(join(folder, 'linked'))).toEqual(['evidence-link', 'bundle-missing']);
  });
});

describe('a path that is not evidence is rejected by name', () => {
  const cases: readonly [string, () => string, string[]][] = [
    ['nothing', () => join(folder, 'none'), ['evidence-missing']],
    ['below a file', () => `${inEvidence(NAME)}/x`, ['evidence-missing']],
    ['a pipe', () => pipe(join(folder, 'pipe')), ['evidence-link']],
    ['a link to a file', () => link(inEvidence(NAME), join(folder, 'link')), ['evidence-link']],
    ['a folder without a bundle', () => emptied(), ['bundle-missing']],
    ['two bundles', () => second(), ['bundle-ambiguous']],
    [
      'a link in the folder',
      () => {
        link('/etc/passwd', inEvidence('x'));
        return join(folder, 'evidence');
      },
      ['evidence-link'],
    ],
    [
      'a folder in the folder',
      () => {
        mkdirSync(inEvidence('x'));
        return join(folder, 'evidence');
      },
      ['evidence-folder'],
    ],
    [
      'a pipe in the folder',
      () => {
        pipe(inEvidence('x'));
        return join(folder, 'evidence');
      },
      ['evidence-link'],
    ],
    ['a terabyte', () => huge(join(folder, 'huge')), ['evidence-too-large']],
    [
      'a terabyte in the folder',
      () => {
        huge(inEvidence('x'));
        return join(folder, 'evidence');
      },
      ['evidence-too-large'],
    ],
    ['too many files', () => crowded(), ['evidence-too-large']],
  ];
  test.each(cases)('%s', async (_, path, expected) => {
    expect(await codes(path())).toEqual(expected);
  });

  test('a link planted under a listed name is not followed', async () => {
    rmSync(inEvidence('seccomp.json'));
    symlinkSync('/etc/passwd', inEvidence('seccomp.json'));
    const reading = await read(join(folder, 'evidence'));
    expect(reading.reasons.map(({ code }) => code)).toEqual(['evidence-link', 'file-missing']);
  });
});

describe('a zip that no tool would make is refused whole', () => {
  const good: ZipEntry = { name: NAME, content: Buffer.from('{}') };
  const cases: readonly [string, readonly ZipEntry[], RegExp][] = [
    ['slips up', [good, { name: '../x', content: Buffer.from('x') }], /invalid relative path/],
    ['is absolute', [good, { name: '/x', content: Buffer.from('x') }], /absolute path/],
    ['has backslashes', [good, { name: '..\\x', content: Buffer.from('x') }], /invalid characters/],
    ['has a folder', [good, { name: 'a/x', content: Buffer.from('x') }], /lies in another folder/],
    [
      'has two folders',
      [
        { ...good, name: `a/${NAME}` },
        { ...good, name: 'b/x' },
      ],
      /lies in another folder/,
    ],
    ['has a folder in its folder', [{ ...good, name: `a/b/${NAME}` }], /lies in another folder/],
    [
      'slips up from its folder',
      [
        { ...good, name: `a/${NAME}` },
        { ...good, name: 'a/../../x' },
      ],
      /invalid relative/,
    ],
    [
      'has a name twice in its folder',
      [
        { ...good, name: `a/${NAME}` },
        { ...good, name: `a/${NAME}` },
      ],
      /comes twice/,
    ],
    ['has a file for a folder', [{ ...good, name: 'a/' }], /no name/],
    [
      'has a link',
      [good, { name: 'x', content: Buffer.from('/etc/passwd'), mode: 0o120777 }],
      /not a regular file/,
    ],
    ['has a device', [good, { name: 'x', content: Buffer.from(''), mode: 0o020666 }], /not a regular file/],
    ['has a name twice', [good, good], /comes twice/],
    ['is encrypted', [{ ...good, encrypted: true }], /encrypted/],
    ['claims too much', [{ ...good, claimedSize: OPEN_LIMITS.fileBytes + 1 }], /too large/],
    ['is a bomb', [{ ...good, content: Buffer.alloc(OPEN_LIMITS.fileBytes + 1) }], /too large/],
    [
      'lies about a bomb',
      [{ ...good, content: Buffer.alloc(10_000_000), claimedSize: 10 }],
      /too many bytes/,
    ],
    [
      'has too many files',
      Array.from({ length: 65 }, (_, n) => ({ ...good, name: `f${n}` })),
      /more than 64/,
    ],
  ];
  test.each(cases)('%s', async (_, entries, why) => {
    writeFileSync(join(folder, 'bad.zip'), zipOf(entries));
    const source = await openEvidence(join(folder, 'bad.zip'));
    expect(source.problems[0]).toMatchObject({ code: 'zip-refused', sentence: expect.stringMatching(why) });
    expect(source.files.size).toBe(0);
    expect(source.bundle).toBeNull();
  });
  test('the same builder without a lie is taken', async () => {
    writeFileSync(join(folder, 'good.zip'), zipOf([good]));
    expect(await codes(join(folder, 'good.zip'))).toEqual([]);
  });
  test('is cut off', async () => {
    writeFileSync(join(folder, 'cut.zip'), zipOf([good]).subarray(0, 60));
    expect(await codes(join(folder, 'cut.zip'))).toEqual(['zip-refused', 'bundle-missing']);
  });
});

test('a second hard link does not hinder reading', async () => {
  linkSync(inEvidence(NAME), join(folder, 'kept'));
  expect((await read(join(folder, 'evidence'))).verdict).toBe('ACCEPTED');
});

function pipe(path: string): string {
  execFileSync('mkfifo', [path]);
  return path;
}

function link(target: string, path: string): string {
  symlinkSync(target, path);
  return path;
}

function huge(path: string): string {
  writeFileSync(path, '');
  truncateSync(path, 1024 ** 4);
  return path;
}

function emptied(): string {
  rmSync(inEvidence(NAME));
  return join(folder, 'evidence');
}

function second(): string {
  writeFileSync(inEvidence('sandbox-attestation-evidence-VPS-2026-06-10.json'), '{}');
  return join(folder, 'evidence');
}

function crowded(): string {
  for (let n = 0; n < 65; n++) writeFileSync(inEvidence(`f${n}`), '');
  chmodSync(join(folder, 'evidence'), 0o755);
  return join(folder, 'evidence');
}
