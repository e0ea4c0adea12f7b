import { execFileSync } from 'node:child_process';
import {
  chown,
  lchown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { wantedBy } from '../../../src/image/context/copy-sources.ts';
import { readGitIndex } from '../../../src/image/context/git-index.ts';
import { stageContext } from '../../../src/image/context/stage.ts';
import { TrackedFiles, trackedFiles } from '../../../src/image/context/tracked-files.ts';

let room: string;

beforeEach(async () => {
  room = await realpath(await mkdtemp(join(tmpdir(), 'selection-test-')));
});

afterEach(() => rm(room, { recursive: true, force: true }));

const git = (folder: string, ...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'protocol.file.allow=always', ...args],
    { cwd: folder, stdio: 'pipe', env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' } },
  );

async function put(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function project(copies: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(room, 'project-'));
  await put(folder, { Dockerfile: `FROM scratch\n${copies}\n`, ...files });
  return folder;
}

async function staged(source: string, includeUntracked = false) {
  const target = await mkdtemp(join(room, 'staged-'));
  const dockerfile = join(source, 'Dockerfile');
  const tree = await stageContext({ source, dockerfile, target, includeUntracked });
  const all = await readdir(tree.folder, { recursive: true, withFileTypes: true });
  const files = all
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(tree.folder.length + 1))
    .sort();
  return { files, leftOut: tree.leftOut, digest: tree.digest };
}

const FILES = {
  'a.py': 'a',
  'b.py': 'b',
  'unnamed.txt': 's',
  'app/c.py': 'c',
  'app/d/e.txt': 'e',
  'other/f': 'f',
};

describe('only what COPY names', () => {
  test.each([
    ['COPY a.py /x', ['a.py']],
    ['COPY ./a.py /x', ['a.py']],
    ['COPY /a.py /x', ['a.py']],
    ['COPY app /x', ['app/c.py', 'app/d/e.txt']],
    ['COPY app/ /x', ['app/c.py', 'app/d/e.txt']],
    ['COPY app/d /x', ['app/d/e.txt']],
    ['COPY *.py /x/', ['a.py', 'b.py']],
    ['COPY a*/?.py /x/', ['app/c.py']],
    ['COPY a.py other /x/', ['a.py', 'other/f']],
    ['COPY ["b.py", "/x"]', ['b.py']],
    ['COPY . /x', ['Dockerfile', 'a.py', 'app/c.py', 'app/d/e.txt', 'b.py', 'other/f', 'unnamed.txt']],
    ['USER 1', []],
    ['COPY a.py /x\nFROM scratch\nCOPY --from=0 /x /b.py', ['a.py']],
  ])('%s', async (copies, files) => {
    const found = await staged(await project(copies, FILES));
    expect(found.files).toEqual(files);
    expect(found.leftOut).toEqual([]);
  });

  it.each([
    ['COPY absent /x', 'is not in the build context'],
    ['COPY app/absent.py /x', 'is not in the build context'],
    ['COPY app/key.pem /x', 'looks like credentials, and was kept out'],
    ['COPY ignored/a /x', 'the ignore file leaves out'],
    ['COPY ignored /x', 'the ignore file leaves out'],
    ['COPY .git/config /x', 'belongs to version control, and was kept out'],
  ])('%s: says that it %s', async (copies, why) => {
    const source = await project(copies, {
      ...FILES,
      ...{ 'app/key.pem': 'x', 'ignored/a': 'x', '.dockerignore': 'ignored\n', '.git/config': 'x' },
    });
    await expect(staged(source)).rejects.toMatchObject({
      code: 'copy-source-missing',
      message: expect.stringContaining(why),
    });
  });

  const LINKS = {
    link: 'app/key.pem',
    'app/chain': 'to-key',
    'app/to-key': 'key.pem',
    'to-ignored': 'ignored',
    dangling: 'absent',
  };

  it.each([
    ['COPY app/*.pem /x/', 'app/*.pem, which looks like credentials, and was kept out'],
    ['COPY ignored/* /x/', 'ignored/*, which the ignore file leaves out'],
    ['COPY link /x', 'link, a link to app/key.pem, which looks like credentials, and was kept out'],
    ['COPY app/chain /x', 'app/chain, a link to app/key.pem, which looks like credentials, and was kept out'],
    ['COPY to-ignored/a /x', 'to-ignored/a, a link to ignored/a, which the ignore file leaves out'],
    ['COPY dangling /x', 'dangling, a link to absent, which is not in the build context'],
  ])('%s: names what it takes: %s', async (copies, why) => {
    const source = await project(`COPY app/*.py /y/\n${copies}`, {
      ...FILES,
      ...{ 'app/key.pem': 'x', 'ignored/a': 'x', '.dockerignore': 'ignored\n' },
    });
    for (const [name, to] of Object.entries(LINKS))
      if (copies.includes(name) || name === 'app/to-key') await symlink(to, join(source, name));
    await expect(staged(source)).rejects.toMatchObject({
      code: 'copy-source-missing',
      message: expect.stringContaining(`copies ${why}`),
    });
  });

  it.each([['COPY none* /x/'], ['COPY *d/a /x/'], ['COPY app/* /x/'], ['COPY k* /x/'], ['COPY loop /x/']])(
    'leaves to the builder a pattern that finds something or for which nothing was kept out, and a loop: %s',
    async (copies) => {
      const source = await project(copies, {
        ...FILES,
        ...{ 'app/key.pem': 'x', kept: 'x', 'key.pem': 'x', '.git/a': 'x' },
      });
      await symlink('loop', join(source, 'loop'));
      expect((await staged(source)).files).toEqual(expect.any(Array));
    },
  );

  it('refuses many sources of many files: a builder looks at each file again for each', async () => {
    const files = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`many/${at}`, 'x']));
    const copies = Array.from({ length: 99 }, (_, at) => `COPY many/1 many/2 /${at}/`);
    const source = await project(['COPY many /all/', 'COPY many/1 /x/', ...copies].join('\n'), files);
    // 2,000 files and their folder.
    await expect(staged(source)).rejects.toMatchObject({
      code: 'context-too-large',
      message: expect.stringContaining('holds 2001 files and folders, and COPY takes 200 sources of it'),
    });
    for (let at = 100; at < 120; at += 1) await rm(join(source, `many/${at}`));
    expect((await staged(source)).files).toHaveLength(1_980);
  });

  it.each([
    ['a folder', ['many'], 14, 15],
    ['a folder and a file', ['many', 'many/1'], 14, 15],
    ['a pattern', ['m*'], 14, 15],
    ['a link to it', ['link'], 14, 15],
  ])('refuses many copies of the same files: %s', async (_, sources, fits, tooOften) => {
    const files = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`many/${at}`, 'x']));
    const of = async (count: number) => {
      const copies = Array.from({ length: count }, (_, at) => `COPY ${sources.join(' ')} /${at}/`);
      const source = await project(copies.join('\n'), files);
      if (sources.includes('link')) await symlink('many', join(source, 'link'));
      return staged(source);
    };
    expect((await of(fits)).files.length).toBeGreaterThanOrEqual(1_000);
    await expect(of(tooOften)).rejects.toMatchObject({
      code: 'context-too-large',
      message: expect.stringContaining('is copied too often'),
    });
  });

  it('refuses many files that stages take from each other again and again', async () => {
    const files = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`many/${at}`, 'x']));
    const of = async (count: number) => {
      const again = Array.from({ length: count }, (_, at) => `COPY --from=0 /m /x${at}/`);
      return staged(await project(['COPY many /m/', 'FROM scratch', ...again].join('\n'), files));
    };
    await expect(of(7)).rejects.toMatchObject({
      code: 'context-too-large',
      message: expect.stringContaining('takes 2001 files and folders of it, and stages take 7 sources'),
    });
    expect((await of(6)).files).toHaveLength(2_000);
  });

  it('refuses long patterns for many long paths: a builder compares each with each', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, at) => [`n/${'a'.repeat(240)}${at}`, 'x']),
    );
    const pattern = (length: number) => `COPY . /all/\nCOPY n/*${'b'.repeat(length - 4)}0 /x/`;
    // 1,000 paths of 244 or 245 bytes, a folder and the Dockerfile.
    await expect(staged(await project(pattern(2_100), files))).rejects.toMatchObject({
      code: 'context-too-large',
      message: expect.stringContaining('COPY’s patterns have 2100 characters'),
    });
    expect((await staged(await project(pattern(2_000), files))).files).toHaveLength(1_001);
  });

  it('says that a source is kept out because git does not track it', async () => {
    const source = await project('COPY a.py app/c.py /x/', FILES);
    for (const words of [
      ['init', '-q'],
      ['add', 'Dockerfile', 'a.py'],
    ])
      execFileSync('git', words, { cwd: source });
    await expect(staged(source)).rejects.toMatchObject({
      code: 'copy-source-missing',
      message: expect.stringMatching(/copies app\/c\.py, which git does not track/),
    });
    expect((await staged(source, true)).files).toEqual(['a.py', 'app/c.py']);
  });

  it('takes an ignore file that git does not track for its rules, and does not copy it', async () => {
    const source = await project('COPY . /x/', { ...FILES, '.dockerignore': 'a.py\n' });
    for (const words of [
      ['init', '-q'],
      ['add', 'Dockerfile', 'a.py', 'app/c.py'],
    ])
      execFileSync('git', words, { cwd: source });
    const { files, leftOut } = await staged(source);
    expect(files).toEqual(['Dockerfile', 'app/c.py']);
    expect(leftOut).toContainEqual({ path: '.dockerignore', reason: 'untracked' });
    expect(leftOut).toContainEqual({ path: 'a.py', reason: 'ignored' });
  });

  it('does not take for tracked what has the name that Node reads for a tracked one', async () => {
    const source = await project('COPY app /x', FILES);
    await writeFile(Buffer.from(`${source}/app/a\xfe`, 'latin1'), 'tracked');
    for (const words of [
      ['init', '-q'],
      ['add', '.'],
    ])
      execFileSync('git', words, { cwd: source });
    await rm(Buffer.from(`${source}/app/a\xfe`, 'latin1'));
    await writeFile(join(source, 'app/a\ufffd'), 'untracked');
    const { files, leftOut } = await staged(source);
    expect(files.filter((path) => path.includes('\ufffd'))).toEqual([]);
    expect(leftOut).toContainEqual({ path: 'app/a\ufffd', reason: 'untracked' });
  });

  it('does not depend on what is not named', async () => {
    const one = await staged(await project('COPY app /x', FILES));
    const two = await staged(await project('COPY app /x', { ...FILES, new: 'x', 'a.py': 'other' }));
    expect(one.digest).toBe(two.digest);
  });

  it('takes what a named link leads to, through several, and ends in a loop', async () => {
    const source = await project('COPY current /x', { ...FILES, 'releases/2/g': 'g' });
    await symlink('releases/latest', join(source, 'current'));
    await symlink('2', join(source, 'releases/latest'));
    expect((await staged(source)).files).toEqual(['current', 'releases/2/g', 'releases/latest']);
    await rm(join(source, 'releases/latest'));
    await symlink('../current', join(source, 'releases/latest'));
    expect((await staged(source)).files).toEqual(['current', 'releases/latest']);
  });

  it('takes what a link in the middle of a name leads to', async () => {
    const source = await project('COPY current/g /x', { 'releases/2/g': 'g', 'releases/1/h': 'h' });
    await symlink('releases/2', join(source, 'current'));
    expect((await staged(source)).files).toEqual(['current', 'releases/2/g']);
  });

  it('answers for every folder above a source that something below it is wanted', () => {
    const part = fc.constantFrom('a', 'b', '*', '?b');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const wanted = wantedBy([parts.join('/')]);
        const real = parts.map((each) => each.replace('*', 'x').replace('?', 'y'));
        expect(wanted(real.join('/'))).toBe('whole');
        expect(wanted(`${real.join('/')}/below`)).toBe('whole');
        for (let length = 1; length < real.length; length += 1)
          expect(wanted(real.slice(0, length).join('/'))).toBe('something-below');
      }),
    );
  });
});

it('refuses patterns that cost too much for so many files', () => {
  const patterns = Array.from({ length: 200 }, (_, at) => `${'*a'.repeat(14)}*b${at}`);
  const wanted = wantedBy(patterns);
  const began = process.cpuUsage();
  const all = () => {
    for (let at = 0; at < 5000; at += 1) wanted(`${'a'.repeat(240)}${at}`);
  };
  expect(all).toThrow(expect.objectContaining({ code: 'context-too-large' }));
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(10);
});

it('gives every builder the same ignore file, whatever else lies in the context', async () => {
  const source = await project('COPY . /x', {
    '.dockerignore': 'a\n',
    '.containerignore': 'b\n',
    a: 'a',
    b: 'b',
  });
  const target = await mkdtemp(join(room, 'staged-'));
  const options = { source, dockerfile: join(source, 'Dockerfile'), target, includeUntracked: false };
  const { dockerfilePath } = await stageContext(options);
  expect(await readFile(`${dockerfilePath}.dockerignore`, 'utf8')).toMatch(/^#.*\n$/);
});

/** How many characters of the name before are removed, and what is added. */
type Entry = readonly [removed: number, added: string];

/** Returns an index of version 4, which writes each name as a change of the one before. */
function indexOf(entries: readonly Entry[], count = entries.length, mode = 0o100644): Buffer {
  const head = Buffer.from('DIRC\0\0\0\x04\0\0\0\0', 'latin1');
  head.writeUInt32BE(count, 8);
  const facts = Buffer.alloc(62);
  facts.writeUInt32BE(mode, 24);
  const written = entries.flatMap(([removed, added]) => [
    facts,
    Buffer.from([removed]),
    Buffer.from(`${added}\0`),
  ]);
  // index.skipHash writes zeros for the hash.
  return Buffer.concat([head, ...written, Buffer.alloc(20)]);
}

/** The files of a folder that git tracks, in order; null if it is not known. */
async function trackedIn(root: string): Promise<string[] | null> {
  const tracked = await trackedFiles(root);
  const names = await readdir(root, { recursive: true });
  return tracked === null ? null : names.filter((name) => tracked.has(name)).sort();
}

describe('only what git tracks', () => {
  it('leaves untracked files out and says so, unless they are asked for', async () => {
    const source = await project('COPY . /x', { 'main.py': 'm', '.gitignore': 'ignored\n', ignored: 'i' });
    git(source, 'init', '-q');
    git(source, 'add', '.');
    await put(source, { 'notes.txt': 'n', 'build/out': 'o', 'main.py': 'changed' });
    const found = await staged(source);
    expect(found.files).toEqual(['.gitignore', 'Dockerfile', 'main.py']);
    expect(found.leftOut).toEqual([
      { path: '.git', reason: 'vcs' },
      { path: 'build/', reason: 'untracked' },
      { path: 'ignored', reason: 'untracked' },
      { path: 'notes.txt', reason: 'untracked' },
    ]);
    expect((await staged(source, true)).files).toContain('notes.txt');
  });

  it('does not look into a folder without tracked files, and into each with some', async () => {
    const source = await project('COPY . /x', {
      ...{ 'a/b/c.py': '1', 'a-b/d.py': '1', 'a.d/e.py': '1', 'f/é/g.py': '1' },
    });
    git(source, 'init', '-q');
    git(source, 'add', '.');
    await put(source, { 'a/new': 'n', 'a/b/new': 'n', 'a/bc/new': 'n', 'f/e/new': 'n', 'a-/new': 'n' });
    await mkdir(join(source, 'empty'));
    const found = await staged(source);
    expect(found.files).toEqual(['Dockerfile', 'a-b/d.py', 'a.d/e.py', 'a/b/c.py', 'f/é/g.py']);
    expect(found.leftOut.filter(({ reason }) => reason === 'untracked').map(({ path }) => path)).toEqual([
      'a/b/new',
      'a/bc/',
      'a/new',
      'a-/',
      'empty/',
      'f/e/',
    ]);
  });

  it('knows a folder below the repository, a worktree and submodules', async () => {
    const inner = await project('', { 'in.txt': 'i' });
    git(inner, 'init', '-q');
    git(inner, 'add', '.');
    git(inner, 'commit', '-qm', 'x');
    const source = await project('', { 'sub/main.py': 'm' });
    git(source, 'init', '-q');
    git(source, 'submodule', 'add', '-q', inner, 'module');
    git(source, 'add', '.');
    git(source, 'commit', '-qm', 'x');
    await put(source, { 'sub/new': 'n', 'module/new': 'n' });
    expect(await trackedIn(join(source, 'sub'))).toEqual(['main.py']);
    expect(await trackedIn(source)).toEqual(
      ['.gitmodules', 'Dockerfile', 'module/Dockerfile', 'module/in.txt', 'sub/main.py'].sort(),
    );
    const tree = join(room, 'worktree');
    git(source, 'worktree', 'add', '-q', tree);
    expect(await trackedIn(tree)).toEqual(['.gitmodules', 'Dockerfile', 'sub/main.py']);
  });

  test.each([2, 3, 4])('reads an index of version %s as git does', async (version) => {
    const names = [
      'a',
      'ab',
      'abc/d',
      'é',
      'x'.repeat(200),
      'with space',
      'z/y/x/w',
      ...Array.from({ length: 200 }, (_, n) => `many/${n}`),
    ];
    const source = await project('', Object.fromEntries(names.map((name) => [name, ''])));
    git(source, 'init', '-q');
    git(source, 'add', '.');
    // An entry that is only meant to be added needs version 3.
    await writeFile(join(source, 'intended'), '');
    git(source, 'add', '-N', 'intended');
    git(source, 'update-index', '--index-version', String(version));
    const bytes = await readFile(join(source, '.git/index'));
    const listed = git(source, 'ls-files', '-z').toString().split('\0').slice(0, -1);
    expect([...(readGitIndex(bytes)?.files ?? [])]).toEqual(listed);
    for (let n = 0; n < bytes.length; n += 97) expect(readGitIndex(bytes.subarray(0, n))).toBeNull();
  });

  it('refuses a split index, which does not hold all entries', async () => {
    const source = await project('COPY . /x', { 'main.py': 'm' });
    git(source, 'init', '-q');
    git(source, 'add', '.');
    git(source, 'update-index', '--split-index');
    await expect(staged(source)).rejects.toMatchObject({ code: 'context-untracked-unknown' });
    expect((await staged(source, true)).files).toEqual(['Dockerfile', 'main.py']);
  });

  it('runs nothing that a repository’s configuration names', async () => {
    const source = await project('COPY . /x', { 'main.py': 'm' });
    git(source, 'init', '-q');
    git(source, 'add', '.');
    const mark = join(room, 'ran');
    git(source, 'config', 'core.fsmonitor', `touch ${mark}`);
    expect((await staged(source)).files).toEqual(['Dockerfile', 'main.py']);
    await expect(readFile(mark)).rejects.toThrow();
  });

  test.each<[string, () => Buffer]>([
    ['a name that is longer than any path', () => indexOf([[0, 'x'.repeat(4097)]])],
    [
      'a name that grows beyond any path',
      () => indexOf([[0, 'x'.repeat(4090)], ...Array.from({ length: 7 }, (): Entry => [0, 'y'])]),
    ],
    [
      'the 9,000 names of 400,000 characters that took 3.4 GB',
      () => indexOf([[0, 'x'.repeat(400_000)], ...Array.from({ length: 9000 }, (): Entry => [0, 'y'])]),
    ],
    [
      'names that are long together',
      () => indexOf([[0, 'x'.repeat(4000)], ...Array.from({ length: 20_000 }, (): Entry => [1, 'y'])]),
    ],
    [
      'names that are not in order',
      () =>
        indexOf([
          [0, 'b'],
          [1, 'a'],
        ]),
    ],
    ['more entries than it has bytes for', () => indexOf([[0, 'x']], 2 ** 32 - 1)],
  ])('does not read an index with %s, and stays small', (_, made) => {
    const bytes = made();
    const before = process.memoryUsage().rss;
    expect(readGitIndex(bytes)).toBeNull();
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 ** 2);
  });

  it('keeps half a million names in a fifth of the memory that their texts would take', async () => {
    const source = await project('', {});
    git(source, 'init', '-q');
    const name = (number: number) => `${'\u4e00'.repeat(17)}${String(number).padStart(6, '0')}`;
    const entries = Array.from(
      { length: 500_000 },
      (_, number): Entry => (number === 0 ? [0, name(0)] : [6, name(number).slice(-6)]),
    );
    await writeFile(join(source, '.git/index'), indexOf(entries));
    entries.length = 0;
    const before = process.memoryUsage().rss;
    const tracked = await trackedFiles(source);
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
    expect([0, 250_000, 499_999].every((number) => tracked?.has(name(number)) === true)).toBe(true);
    expect(tracked?.has(name(500_000))).toBe(false);
  });

  it('reads all indexes together as far as one, whatever is in them', async () => {
    const source = await project('', {});
    git(source, 'init', '-q');
    // No entries, and 40 MiB of an extension; git writes zeros for no hash.
    const size = 40 * 1024 * 1024;
    const large = Buffer.alloc(12 + 8 + size + 20);
    large.write('DIRC\0\0\0\x02\0\0\0\0TREE', 'latin1');
    large.writeUInt32BE(size, 16);
    expect(readGitIndex(large)?.files.count).toBe(0);
    const submodules: Entry[] = [[0, 'a']];
    for (const name of ['a', 'b']) {
      await put(source, { [`${name}/.git`]: 'gitdir: ../.git/modules/shared\n' });
      await put(source, { '.git/modules/shared/index': '' });
      await writeFile(join(source, '.git/modules/shared/index'), large);
    }
    await writeFile(join(source, '.git/index'), indexOf(submodules, 1, 0o160000));
    expect(await trackedFiles(source)).toEqual(new TrackedFiles(''));
    await writeFile(join(source, '.git/index'), indexOf([...submodules, [1, 'b']], 2, 0o160000));
    await expect(trackedFiles(source)).rejects.toMatchObject({ code: 'context-untracked-unknown' });
  });

  it('looks for a thousand submodules, and no more', async () => {
    const source = await project('', {});
    git(source, 'init', '-q');
    const named = (count: number) =>
      indexOf(
        Array.from(
          { length: count },
          (_, number): Entry => [number === 0 ? 0 : 4, `s${1000 + number}`.slice(-4)],
        ),
        count,
        0o160000,
      );
    await writeFile(join(source, '.git/index'), named(1_000));
    expect(await trackedFiles(source)).toEqual(new TrackedFiles(''));
    await writeFile(join(source, '.git/index'), named(1_001));
    await expect(trackedFiles(source)).rejects.toMatchObject({ code: 'context-untracked-unknown' });
  });

  it('counts what all submodules have together', async () => {
    const source = await project('', {});
    git(source, 'init', '-q');
    const half = Array.from({ length: 5000 }, (): Entry => [1, 'y']);
    const large = indexOf([[0, 'x'.repeat(3400)], ...half]);
    for (const name of ['a', 'b']) {
      await put(source, {
        [`${name}/.git`]: `gitdir: ../.git/modules/${name}\n`,
        [`.git/modules/${name}/index`]: '',
      });
      await writeFile(join(source, `.git/modules/${name}/index`), large);
    }
    await writeFile(join(source, '.git/index'), indexOf([[0, 'a']], 1, 0o160000));
    expect((await trackedFiles(source))?.hasBelow('a')).toBe(true);
    await writeFile(
      join(source, '.git/index'),
      indexOf(
        [
          [0, 'a'],
          [1, 'b'],
        ],
        2,
        0o160000,
      ),
    );
    await expect(trackedFiles(source)).rejects.toMatchObject({ code: 'context-untracked-unknown' });
  });

  it('reads an index with as long a name as a path may have', () => {
    const index = indexOf([
      [0, 'x'.repeat(4090)],
      [1, 'yy'],
    ]);
    expect([...(readGitIndex(index)?.files ?? [])].map((path) => path.length)).toEqual([4090, 4091]);
  });

  it('reads any bytes without a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        readGitIndex(
          Buffer.concat([Buffer.from('DIRC\0\0\0\x02\0\0\0\x05', 'latin1'), bytes, Buffer.alloc(20)]),
        );
      }),
    );
  });
});

/** Any users but root and each other. */
const OTHER = 61_234;
const OWNER = 61_235;

async function give(path: string, user: number): Promise<void> {
  await lchown(path, user, user);
  for (const name of await readdir(path, { recursive: true }).catch(() => []))
    await lchown(join(path, name), user, user);
}

// A user who may write to /tmp could otherwise decide what is tracked in every context below it (CVE-2022-24765).
(process.geteuid?.() === 0 ? describe : describe.skip)('a repository of another user', () => {
  const repository = async (...names: string[]) => {
    const source = await project('COPY . /x', { 'main.py': 'm', 'sub/a.py': 'a', 'sub/deep/b.py': 'b' });
    git(source, 'init', '-q');
    git(source, 'add', ...names);
    return source;
  };

  it('is not believed above the context, where another user planted it', async () => {
    const source = await repository('main.py', 'sub/a.py');
    expect(await trackedIn(join(source, 'sub'))).toEqual(['a.py']);
    await give(join(source, '.git'), OTHER);
    expect(await trackedFiles(join(source, 'sub'))).toBeNull();
    expect(await trackedFiles(source)).toBeNull();
  });

  it('does not hide the repository above it', async () => {
    const source = await repository('main.py', 'sub/a.py', 'sub/deep/b.py');
    await put(source, { 'sub/.git': 'gitdir: /nowhere\n' });
    await give(join(source, 'sub/.git'), OTHER);
    expect(await trackedIn(join(source, 'sub/deep'))).toEqual(['b.py']);
    expect(await trackedIn(join(source, 'sub'))).toEqual(['a.py', 'deep/b.py']);
  });

  it('is believed if it is the owner’s of the context, or root’s', async () => {
    const source = await repository('main.py', 'sub/a.py');
    await give(join(source, '.git'), OWNER);
    expect(await trackedFiles(source)).toBeNull();
    await chown(source, OWNER, OWNER);
    expect(await trackedIn(source)).toEqual(['main.py', 'sub/a.py']);
    await chown(join(source, '.git/index'), 0, 0);
    expect(await trackedIn(source)).toHaveLength(2);
  });

  test.each<[string, string]>([
    ['the folder that its file leads to', 'main/.git/worktrees/tree'],
    ['its index', 'main/.git/worktrees/tree/index'],
  ])('is not read where only %s belongs to another user', async (_, path) => {
    const main = join(room, 'main');
    await put(main, { 'main.py': 'm' });
    git(main, 'init', '-q');
    git(main, 'add', '.');
    git(main, 'commit', '-qm', 'x');
    const tree = join(room, 'tree');
    git(main, 'worktree', 'add', '-q', tree);
    expect(await trackedIn(tree)).toHaveLength(1);
    await chown(join(room, path), OTHER, OTHER);
    await expect(trackedFiles(tree)).rejects.toMatchObject({
      code: 'context-untracked-unknown',
      message: expect.stringContaining('belongs to another user'),
    });
  });

  it('is no submodule: its files count as untracked', async () => {
    const source = await repository('main.py');
    await writeFile(join(source, '.git/index'), indexOf([[0, 'sub']], 1, 0o160000));
    await put(source, { 'sub/.git': 'gitdir: ../.git/modules/sub\n', '.git/modules/sub/index': '' });
    await writeFile(join(source, '.git/modules/sub/index'), indexOf([[0, 'a.py']]));
    expect(await trackedIn(source)).toEqual(['sub/a.py']);
    await give(join(source, 'sub/.git'), OTHER);
    expect(await trackedIn(source)).toEqual([]);
  });
});
