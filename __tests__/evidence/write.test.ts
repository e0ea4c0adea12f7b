import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildBundle, bundleName } from '../../src/evidence/bundle.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { checkOutputFolder, writeEvidence } from '../../src/evidence/write.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { placeFile } from '../../src/foundation/place-file.ts';
import { realRun } from './real-run.ts';

const run = realRun();
const bundle = buildBundle(run.input);
const later = buildBundle({ ...run.input, createdAt: new Date('2026-06-12T00:00:00Z') });
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'written',
    (error: unknown) => (error instanceof AttestationError ? `${error.kind} ${error.code}` : String(error)),
  );
const write = (force = false, what = bundle) =>
  writeEvidence(join(folder, 'out'), what, run.files, { replaces: force ? 'all' : 'nothing' });

const SIGNATURE = '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}';

describe('the evidence folder', () => {
  test('holds the bundle in its exact form and every listed file, and nothing else', async () => {
    const written = await write();
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(
      [bundleName(bundle), 'Dockerfile.sandbox', 'attest.jsonl', 'seccomp.json'].sort(),
    );
    const bytes = readFileSync(written.bundlePath);
    expect(bytes.equals(Buffer.from(writeJson(bundle)))).toBe(true);
    expect(bytes.toString('utf8')).toBe(`${JSON.stringify(bundle, null, 2)}\n`);
    expect(written.bundleSha256).toBe(sha256Of(bytes));
    expect(readFileSync(join(folder, 'out', 'attest.jsonl')).equals(Buffer.from(run.attest))).toBe(true);
    expect(written.bundleName).toBe('sandbox-attestation-evidence-CI-2026-06-10.json');
  });

  test('of another run is not overwritten without force', async () => {
    const { bundlePath } = await write();
    const before = readFileSync(bundlePath);
    expect(await codeOf(write(false, later))).toBe('usage evidence-exists');
    expect(readFileSync(bundlePath).equals(before)).toBe(true);
    expect(readdirSync(join(folder, 'out'))).toHaveLength(4);
  });

  test('with force leaves nothing of the other run', async () => {
    await write();
    writeFileSync(join(folder, 'out', `${bundleName(bundle)}.sigstore.json`), SIGNATURE);
    await write(true, later);
    expect(readdirSync(join(folder, 'out'))).not.toContain(bundleName(bundle));
    expect(readdirSync(join(folder, 'out'))).toHaveLength(4);
  });

  test('is never made among other people’s files, force or not', async () => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', 'thesis.tex'), 'x');
    expect(await codeOf(write())).toBe('usage output-not-empty');
    expect(await codeOf(write(true))).toBe('usage output-not-empty');
    expect(readdirSync(join(folder, 'out'))).toEqual(['thesis.tex']);
  });

  test.each(['Dockerfile.sandbox', 'seccomp.json', 'report.html', 'attest.jsonl'])(
    'does not take a project’s own %s for the evidence of another run',
    async (name) => {
      mkdirSync(join(folder, 'out'));
      writeFileSync(join(folder, 'out', name), 'mine');
      expect(await codeOf(write())).toBe('usage output-not-empty');
      expect(await codeOf(write(true))).toBe('usage output-not-empty');
      expect(readFileSync(join(folder, 'out', name), 'utf8')).toBe('mine');
    },
  );

  test('cannot be made where a file stands', async () => {
    writeFileSync(join(folder, 'out'), '');
    expect(await codeOf(write())).toBe('blocked evidence-not-written');
  });

  test.each(['attest.jsonl', 'seccomp.json', 'Dockerfile.sandbox', 'report.html'])(
    'stays the same folder when a link is put in its place once %s is there',
    async (at) => {
      const theirs = join(folder, 'theirs');
      mkdirSync(join(theirs, 'out'), { recursive: true });
      writeFileSync(join(theirs, 'out', 'report.html'), 'theirs');
      const views = { 'report.html': () => Buffer.from('ours') };
      let swapped = false;
      // The moment is short on a busy machine: a folder that was complete before is not tried.
      for (let round = 0; !swapped && round < 50; round += 1) {
        const shared = join(folder, `shared-${round}`);
        const swapOnce = setInterval(() => {
          if (swapped || !existsSync(join(shared, 'out', at))) return;
          renameSync(shared, join(folder, 'moved'));
          symlinkSync('theirs', shared);
          swapped = true;
        });
        await writeEvidence(join(shared, 'out'), bundle, run.files, { replaces: 'nothing', views });
        clearInterval(swapOnce);
      }
      expect(swapped).toBe(true);
      expect(readdirSync(join(theirs, 'out'))).toEqual(['report.html']);
      expect(readFileSync(join(theirs, 'out', 'report.html'), 'utf8')).toBe('theirs');
      expect(readdirSync(join(folder, 'moved', 'out'))).toContain(bundleName(bundle));
    },
  );

  test('is not looked for behind a link', async () => {
    mkdirSync(join(folder, 'theirs'));
    symlinkSync('theirs', join(folder, 'link'));
    expect(
      await codeOf(writeEvidence(join(folder, 'link', 'out'), bundle, run.files, { replaces: 'all' })),
    ).toBe('blocked evidence-not-written');
    expect(await codeOf(placeFile(join(folder, 'link'), 'a', Buffer.from('new')))).toBe('usage output-link');
    expect(readdirSync(join(folder, 'theirs'))).toEqual([]);
  });

  test('what a crash left of a file does not hinder the next run', async () => {
    await write();
    writeFileSync(join(folder, 'out', '.attest.jsonl.123.part'), 'half');
    await write(true);
    expect(readdirSync(join(folder, 'out'))).toHaveLength(4);
  });

  test('with force reads no more bundles than crashes leave', async () => {
    await write();
    for (const day of ['01', '02', '03', '04'])
      writeFileSync(
        join(folder, 'out', `sandbox-attestation-evidence-CI-2020-01-${day}.json`),
        '{"files":[]}',
      );
    expect(await codeOf(write(true))).toBe('usage output-not-empty');
  });

  test('is never made among others’ unfinished files', async () => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', '.holiday.mp4.1.part'), 'x');
    expect(await codeOf(write(true))).toBe('usage output-not-empty');
    expect(readdirSync(join(folder, 'out'))).toEqual(['.holiday.mp4.1.part']);
  });

  test('that a crash left without its bundle can be replaced', async () => {
    await write();
    // As a run leaves it that is killed: its bundle has the unfinished name until all else is there.
    const bundlePath = join(folder, 'out', bundleName(bundle));
    renameSync(bundlePath, join(folder, 'out', `.${bundleName(bundle)}.123.part`));
    rmSync(join(folder, 'out', 'seccomp.json'));
    expect(await codeOf(write())).toBe('usage evidence-exists');
    await write(true);
    expect(readdirSync(join(folder, 'out'))).toHaveLength(4);
  });

  test.each([
    ['a bundle that is none', (out: string) => writeFileSync(join(out, bundleName(bundle)), 'not a bundle')],
    ['a profile of its own', (out: string) => writeFileSync(join(out, 'seccomp.json'), '{"my":"profile"}')],
    ['a page of its own', (out: string) => writeFileSync(join(out, 'report.html'), '<html>coverage</html>')],
    [
      'no signature under its name',
      (out: string) => writeFileSync(join(out, `${bundleName(bundle)}.sigstore.json`), '{}'),
    ],
    [
      'the signature of other evidence',
      (out: string) =>
        writeFileSync(join(out, 'sandbox-attestation-evidence-CI-2020-01-01.json.sigstore.json'), SIGNATURE),
    ],
    [
      'a folder of a signature’s name',
      (out: string) => mkdirSync(join(out, `${bundleName(bundle)}.sigstore.json`)),
    ],
    ['a folder of an unfinished name', (out: string) => mkdirSync(join(out, '.attest.jsonl.5.part'))],
  ])('with force is not made where there is %s', async (_, put) => {
    const { files } = await write();
    put(join(folder, 'out'));
    expect(await codeOf(write(true, later))).toBe('usage output-not-empty');
    expect(readdirSync(join(folder, 'out'))).toEqual(expect.arrayContaining([...files.keys()]));
  });

  test('of which one file cannot be written has none', async () => {
    const files = new Map([...run.files, ['missing/file', Buffer.from('')]]);
    const failed = writeEvidence(join(folder, 'out'), bundle, files, { replaces: 'nothing' });
    expect(await codeOf(failed)).toBe('blocked evidence-not-written');
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });
});

describe('old evidence stays as it was', () => {
  const state = (path: string) =>
    readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]);

  test('on a disk that has no room for the new one beside it', async () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', out]);
    try {
      await write();
      const before = state(out);
      const files = new Map([...run.files, ['attest.jsonl', Buffer.alloc(2_000_000, 'x')]]);
      expect(await codeOf(writeEvidence(out, later, files, { replaces: 'all' }))).toBe(
        'blocked evidence-not-written',
      );
      expect(state(out)).toEqual(before);
    } finally {
      execFileSync('umount', [out]);
    }
  });

  test('where one of its files cannot go', async () => {
    await write();
    const out = join(folder, 'out');
    const before = state(out);
    const kept = join(out, 'seccomp.json');
    // Of root alone, and where the file system knows it.
    const { status } = spawnSync('chattr', ['+i', kept]);
    const ended = await codeOf(writeEvidence(out, later, run.files, { replaces: 'all' }));
    spawnSync('chattr', ['-i', kept]);
    expect(ended).toBe(status === 0 ? 'blocked evidence-not-written' : 'written');
    if (status === 0) expect(state(out)).toEqual(before);
  });
});

describe('what comes during a run', () => {
  const out = () => join(folder, 'out');
  const replaced = async (before: Awaited<ReturnType<typeof checkOutputFolder>>) =>
    codeOf(writeEvidence(out(), later, run.files, { replaces: before }));

  test('is another’s, also where the run may replace', async () => {
    const before = await checkOutputFolder(out(), true);
    const { bundlePath, bundleBytes } = await write();
    expect(await replaced(before)).toBe('usage evidence-exists');
    expect(readFileSync(bundlePath).equals(Buffer.from(bundleBytes))).toBe(true);
  });

  test('so is a file that takes the place of one that was there', async () => {
    const { bundlePath } = await write();
    const before = await checkOutputFolder(out(), true);
    const other = Buffer.from(writeJson(later));
    rmSync(bundlePath);
    writeFileSync(bundlePath, other);
    expect(await replaced(before)).toBe('usage evidence-exists');
    expect(readFileSync(bundlePath).equals(other)).toBe(true);
  });

  test('what was there is replaced', async () => {
    await write();
    expect(await replaced(await checkOutputFolder(out(), true))).toBe('written');
  });
});

test.each([['attest.jsonl'], [`${bundleName(bundle)}.sigstore.json`]])(
  'more unfinished files than crashes leave are not looked at: .%s.N.part',
  async (name) => {
    await write();
    const out = join(folder, 'out');
    for (let n = 0; n < 900; n += 1) {
      const path = join(out, `.${name}.${n}.part`);
      writeFileSync(path, '');
      truncateSync(path, 4 * 1024 ** 2);
    }
    const before = process.cpuUsage();
    expect(await codeOf(checkOutputFolder(out, true))).toBe('usage output-not-empty');
    // All of them have 3.6 GB.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(0.5);
  },
);

describe('placing one file', () => {
  test('replaces it whole and leaves no temporary file', async () => {
    writeFileSync(join(folder, 'a'), 'old');
    await placeFile(folder, 'a', Buffer.from('new'));
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('over a link replaces the link, not what it leads to', async () => {
    writeFileSync(join(folder, 'theirs'), 'theirs');
    symlinkSync('theirs', join(folder, 'a'));
    await placeFile(folder, 'a', Buffer.from('ours'));
    expect(readFileSync(join(folder, 'theirs'), 'utf8')).toBe('theirs');
  });

  const socket = async (path: string) => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(path, listening));
    return server;
  };

  test.each([
    ['a named pipe', (path: string) => execFileSync('mkfifo', [path])],
    ['a link to a device', (path: string) => symlinkSync('/dev/null', path)],
    ['a link to a folder', (path: string) => symlinkSync('.', path)],
    [
      'a link to a named pipe',
      (path: string) => {
        execFileSync('mkfifo', [`${path}.pipe`]);
        symlinkSync(`${path}.pipe`, path);
      },
    ],
  ])('never replaces %s', async (what, make) => {
    const path = join(folder, 'a');
    make(path);
    const before = readdirSync(folder);
    const { ino } = lstatSync(path);
    const error = await placeFile(folder, 'a', Buffer.from('new')).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'output-not-file',
      kind: 'usage',
      message: expect.stringContaining(`is ${what}.`),
    });
    expect(lstatSync(path).ino).toBe(ino);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('never replaces a socket', async () => {
    const server = await socket(join(folder, 'a'));
    expect(await codeOf(placeFile(folder, 'a', Buffer.from('new')))).toBe('usage output-not-file');
    expect(lstatSync(join(folder, 'a')).isSocket()).toBe(true);
    server.close();
  });

  // Without this check root would lose the machine's own device: the test makes one of its own.
  (process.getuid?.() === 0 ? test : test.skip)('never replaces a device', async () => {
    execFileSync('mknod', [join(folder, 'a'), 'c', '1', '7']);
    expect(await codeOf(placeFile(folder, 'a', Buffer.from('new')))).toBe('usage output-not-file');
    expect(lstatSync(join(folder, 'a')).isCharacterDevice()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('never makes a file in /dev, by any name of that folder', async () => {
    symlinkSync('/dev', join(folder, 'devices'));
    const name = 'sandbox-attestation-test';
    for (const place of ['/dev', join(folder, 'devices')])
      expect(await codeOf(placeFile(place, name, Buffer.from('new')))).toBe('usage output-not-file');
    expect(readdirSync('/dev')).not.toContain(name);
  });

  test('replaces a link to nothing', async () => {
    symlinkSync('gone', join(folder, 'a'));
    await placeFile(folder, 'a', Buffer.from('new'));
    expect(lstatSync(join(folder, 'a')).isFile()).toBe(true);
  });

  test('nothing that others have laid there is waited for or written through', async () => {
    const other = join(folder, 'of-another');
    writeFileSync(other, 'kept');
    execFileSync('mkfifo', [join(folder, `.a.${process.pid}.part`)]);
    symlinkSync(other, join(folder, `.b.${process.pid}.part`));
    linkSync(other, join(folder, `.c.${process.pid}.part`));
    for (const name of ['a', 'b', 'c']) await placeFile(folder, name, Buffer.from(name));
    expect(['a', 'b', 'c'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['a', 'b', 'c']);
    expect(readFileSync(other, 'utf8')).toBe('kept');
  });
  test('of one name at the same time stays whole', async () => {
    const contents = Array.from({ length: 20 }, (_, n) => Buffer.alloc(100_000, n));
    await Promise.all(contents.map((content) => placeFile(folder, 'one', content)));
    expect(contents.some((content) => content.equals(readFileSync(join(folder, 'one'))))).toBe(true);
    expect(readdirSync(folder)).toEqual(['one']);
  });
  test('that cannot be put there leaves the old one and no other', async () => {
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'x'), '');
    expect(await codeOf(placeFile(folder, 'a', Buffer.from('new')))).toBe('blocked evidence-not-written');
    expect(readdirSync(folder)).toEqual(['a']);
    chmodSync(folder, 0o755);
  });
});

test('a bundle that its own schema refuses is never built', () => {
  expect(() => buildBundle({ ...run.input, imageTag: '' })).toThrow(/does not follow the schema/);
});
