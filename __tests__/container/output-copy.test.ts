import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { copyOutput } from '../../src/container/output-copy.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { holdFolder } from '../../src/foundation/held-folder.ts';
import { type Canary, canarySightings, plantCanary } from '../hostile/canary.ts';

let base: string;
let out: string;
let kept: string;
let canary: Canary;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'output-copy-')));
  out = join(base, 'out');
  kept = join(base, 'kept');
  mkdirSync(out);
  mkdirSync(kept);
  canary = plantCanary(base);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const inOut = (name: string) => join(out, name);

async function copied(...limits: [Parameters<typeof copyOutput>[2]?]) {
  const target = await holdFolder(kept, true);
  try {
    return await copyOutput(out, target, ...limits);
  } finally {
    await target.release();
  }
}

/** Every file below the copy, with its bytes. */
function found(): Record<string, string> {
  const entries = readdirSync(kept, { recursive: true, withFileTypes: true });
  for (const entry of entries) expect(entry.isFile() || entry.isDirectory()).toBe(true);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [file.slice(kept.length + 1), readFileSync(file, 'latin1')] as const),
  );
}

test.each([
  ['kept', ['empty', 'empty/below', 'full', 'full/empty', 'full/file', 'link-only']],
  ['removed', ['full', 'full/file']],
] as const)('folders without a file are %s, and those of others stay', async (emptyFolders, names) => {
  for (const name of ['empty/below', 'full/empty', 'link-only']) mkdirSync(inOut(name), { recursive: true });
  writeFileSync(inOut('full/file'), '');
  symlinkSync('/', inOut('link-only/link'));
  // Another process may put folders beside the copies, and as many as it likes.
  mkdirSync(join(kept, 'others/below'), { recursive: true });
  await copied({ emptyFolders });
  const there = readdirSync(kept, { recursive: true }).sort();
  expect(there).toEqual([...names, 'others', 'others/below'].sort());
});

test('a folder stays into which another process puts one while it is copied', async () => {
  mkdirSync(inOut('folder'));
  for (let at = 0; at < 900; at += 1) mkdirSync(inOut(`folder/${at}`));
  const copying = copied({ emptyFolders: 'removed' });
  while (!existsSync(join(kept, 'folder'))) await setImmediate();
  mkdirSync(join(kept, 'folder/others'));
  await copying;
  expect(readdirSync(kept, { recursive: true }).sort()).toEqual(['folder', 'folder/others']);
});

it('copies regular files byte by byte, with size and digest, and makes none executable', async () => {
  const text = Buffer.from([0, 255, 10]);
  mkdirSync(inOut('sub/deeper'), { recursive: true });
  writeFileSync(inOut('sub/deeper/b.bin'), text, { mode: 0o777 });
  writeFileSync(inOut('Bericht für (2).md'), 'ok');
  writeFileSync(inOut('empty'), '');
  expect(await copied()).toEqual({
    files: [
      { path: 'Bericht für (2).md', size: 2, sha256: sha256Of('ok') },
      { path: 'empty', size: 0, sha256: sha256Of('') },
      { path: 'sub/deeper/b.bin', size: 3, sha256: sha256Of(text) },
    ],
    leftOut: [],
    diskError: null,
  });
  expect(Object.keys(found())).toHaveLength(3);
  expect(readFileSync(join(kept, 'sub/deeper/b.bin'))).toEqual(text);
  expect(statSync(join(kept, 'sub/deeper/b.bin')).mode & 0o111).toBe(0);
});

const sparse = (name: string, bytes: number) => {
  writeFileSync(inOut(name), '');
  truncateSync(inOut(name), bytes);
};
const named = (...bytes: number[]) =>
  writeFileSync(Buffer.concat([Buffer.from(`${out}/`), Buffer.from(bytes)]), '');

describe('leaves out, and says why', () => {
  test.each<[what: string, make: () => unknown, path: string, why: string]>([
    [
      'a link to a file of the host',
      () => symlinkSync(canary.path, inOut('x')),
      'x',
      'it is a symbolic link',
    ],
    ['a link to a folder of the host', () => symlinkSync(base, inOut('x')), 'x', 'it is a symbolic link'],
    ['a link to nothing', () => symlinkSync('nothing', inOut('x')), 'x', 'it is a symbolic link'],
    [
      'a hard link to a file of the host',
      () => linkSync(canary.path, inOut('x')),
      'x',
      'it has another hard link',
    ],
    ['a named pipe', () => execFileSync('mkfifo', [inOut('x')]), 'x', 'it is a named pipe'],
    [
      'a socket',
      () => new Promise<void>((done) => createServer().unref().listen(inOut('x'), done)),
      'x',
      'it is a socket',
    ],
    [
      'a sparse file of a terabyte',
      () => sparse('x', 1024 ** 4),
      'x',
      'with it there would be more than 67108864 bytes',
    ],
    ['a name with a line break', () => writeFileSync(inOut('a\nb'), ''), 'a\\u{a}b', 'its name is not plain'],
    [
      'a name that steers a terminal',
      () => writeFileSync(inOut('\u001b[2J'), ''),
      '\\u{1b}[2J',
      'its name is not plain',
    ],
    [
      'a name that is read backwards',
      () => writeFileSync(inOut('a\u202ebc'), ''),
      'a\\u{202e}bc',
      'its name is not plain',
    ],
    ['a name like an option', () => writeFileSync(inOut('-rf'), ''), '-rf', 'its name is not plain'],
    [
      'the settings of a tool, such as git',
      () => mkdirSync(inOut('.git/hooks'), { recursive: true }),
      '.git',
      'its name is not plain',
    ],
    [
      'what makes a folder a repository of git’s, as some disks have it',
      () => writeFileSync(inOut('Head'), 'ref: refs/heads/x'),
      'Head',
      'git takes a folder that has it for a repository',
    ],
    ['a name that is not UTF-8', () => named(0x61, 0xff, 0x0a), 'a\\xff\\u{a}', 'its name is not UTF-8'],
    [
      'a name with a byte order mark',
      () => named(0xef, 0xbb, 0xbf, 0x61),
      '\\xef\\xbb\\xbfa',
      'its name is not UTF-8',
    ],
  ])('%s', async (_, make, path, why) => {
    await make();
    writeFileSync(inOut('plain'), 'text');
    expect(await copied()).toEqual({
      files: [{ path: 'plain', size: 4, sha256: sha256Of('text') }],
      leftOut: [{ path, why }],
      diskError: null,
    });
    expect(found()).toEqual({ plain: 'text' });
    expect(canarySightings(canary, {}, [kept])).toEqual([]);
  });

  test('devices', async () => {
    execFileSync('mknod', [inOut('null'), 'c', '1', '3']);
    execFileSync('mknod', [inOut('loop'), 'b', '7', '255']);
    expect((await copied()).leftOut).toEqual([
      { path: 'loop', why: 'it is a device' },
      { path: 'null', why: 'it is a device' },
    ]);
    expect(found()).toEqual({});
  });

  test('links in a long folder, each by a name of its own', async () => {
    const folder = Array(3).fill('x'.repeat(200)).join('/');
    mkdirSync(inOut(folder), { recursive: true });
    for (const name of ['a', 'b']) symlinkSync('x', inOut(`${folder}/${name}`));
    const names = (await copied()).leftOut.map(({ path }) => path);
    expect(names).toEqual(
      ['a', 'b'].map((name) => expect.stringContaining(`… (all of it: ${sha256Of(`${folder}/${name}`)})`)),
    );
  });

  test('a folder that lies too deep', async () => {
    mkdirSync(inOut(Array(20).fill('d').join('/')), { recursive: true });
    writeFileSync(inOut(`${Array(16).fill('d').join('/')}/file`), 'text');
    const { files, leftOut } = await copied();
    expect(files.map(({ path }) => path)).toEqual([`${'d/'.repeat(16)}file`]);
    expect(leftOut).toEqual([{ path: Array(17).fill('d').join('/'), why: 'it lies deeper than 16 folders' }]);
  });

  test('what is beyond a number of names, in all folders together', async () => {
    for (let n = 0; n < 3000; n++) writeFileSync(inOut(`file${n}`), '');
    const { files, leftOut } = await copied();
    expect(files).toHaveLength(1000);
    expect(leftOut).toEqual([{ path: '.', why: 'some of it is beyond the 1000 names that are looked at' }]);
  });

  test('what is beyond a number of bytes, in all files together', async () => {
    for (const name of ['a', 'b', 'c']) writeFileSync(inOut(name), 'x'.repeat(4));
    const { files, leftOut } = await copied({ limits: { entries: 10, bytes: 10, depth: 1, paths: 1000 } });
    expect(files.map(({ path }) => path)).toEqual(['a', 'b']);
    expect(leftOut).toEqual([{ path: 'c', why: 'with it there would be more than 10 bytes' }]);
    expect(found()).toEqual({ a: 'xxxx', b: 'xxxx' });
  });

  test('what is beyond a number of bytes in its paths, as JSON has them', async () => {
    for (const name of ['a', 'b"', 'c', 'd']) writeFileSync(inOut(name), 'x');
    const { files, leftOut } = await copied({ limits: { entries: 10, bytes: 10, depth: 1, paths: 11 } });
    expect(files.map(({ path }) => path)).toEqual(['a', 'b"', 'c']);
    expect(leftOut).toEqual([{ path: 'd', why: 'with it the paths would have more than 11 bytes' }]);
  });

  test('a name that an artifact cannot have, where the copy becomes one', async () => {
    const names = ['C:', 'q?x', 'st*r', 'p|pe', 'q"q', 'l<t', 'g>t'];
    for (const name of [...names, 'plain.txt']) writeFileSync(inOut(name), 'x');
    const { files, leftOut } = await copied({ names: 'artifact' });
    expect(files.map(({ path }) => path)).toEqual(['plain.txt']);
    expect(leftOut.map(({ path }) => path).sort()).toEqual(names.toSorted());
    expect(new Set(leftOut.map(({ why }) => why))).toEqual(new Set(['an artifact cannot have its name']));
  });

  test('a name with a backslash, which packers take for a slash', async () => {
    const names = ['a\\..\\..\\receipt.json', 'd\\x'];
    for (const name of names) writeFileSync(inOut(name), 'x');
    const { files, leftOut } = await copied();
    expect(files).toEqual([]);
    expect(leftOut.map(({ why }) => why)).toEqual(names.map(() => 'its name is not plain'));
  });

  test('git takes no folder of the copy for a repository', async () => {
    for (const name of ['objects', 'refs', 'linked']) mkdirSync(inOut(name));
    for (const at of ['', 'linked/']) writeFileSync(inOut(`${at}HEAD`), 'ref: refs/heads/x\n');
    writeFileSync(inOut('config'), '[core]\n\tbare = true\n');
    writeFileSync(inOut('linked/commondir'), '..\n');
    const gitIn = (folder: string) =>
      spawnSync('git', ['rev-parse', '--git-dir'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) },
      }).stdout.trim();
    for (const each of ['.', 'linked']) expect(gitIn(inOut(each))).toBe('.');
    const { files } = await copied();
    expect(files.map(({ path }) => path)).toEqual(['config', 'linked/commondir']);
    for (const each of ['.', 'linked']) expect(gitIn(join(kept, each))).toBe('');
  });

  test.each(['head', 'HEAD.', 'HEAD ', 'Head. .'])('%j, which is a HEAD on some disks', async (name) => {
    writeFileSync(inOut(name), 'ref: refs/heads/x\n');
    const { files, leftOut } = await copied();
    expect([files, leftOut.map(({ why }) => why)]).toEqual([
      [],
      ['git takes a folder that has it for a repository'],
    ]);
  });

  test('names that show alike are told apart', async () => {
    writeFileSync(inOut('new\nline'), '');
    writeFileSync(inOut('new\\u{a}line'), '');
    writeFileSync(Buffer.concat([Buffer.from(inOut('b')), Buffer.from([0xff])]), '');
    writeFileSync(inOut('b\\xff'), '');
    const { leftOut } = await copied();
    expect(new Set(leftOut.map(({ path }) => path)).size).toBe(4);
  });

  test('a path that is longer than any program opens', async () => {
    const name = 'd'.repeat(255);
    // One by one: the kernel takes no such path either.
    const deep = `import os\nfor n in range(16): os.mkdir('${name}'); os.chdir('${name}')\nopen('${name}', 'w').close()`;
    execFileSync('python3', ['-c', deep], { cwd: out });
    const { files, leftOut } = await copied();
    expect(files).toEqual([]);
    expect(leftOut).toEqual([
      { path: expect.stringMatching(/^d{255}\//), why: 'its path has more than 2048 bytes' },
    ]);
    // Nor does it remove one.
    execFileSync('rm', ['-r', inOut(name)]);
  });

  test('a file that changes while it is copied', async () => {
    writeFileSync(inOut('grows'), Buffer.alloc(32 * 1024 * 1024, 1));
    const writer = setInterval(() => appendFileSync(inOut('grows'), 'more'), 1);
    const { files, leftOut } = await copied();
    clearInterval(writer);
    expect(files).toEqual([]);
    expect(leftOut).toEqual([{ path: 'grows', why: 'it changed while it was read' }]);
    expect(found()).toEqual({});
  });

  test('a folder that becomes a link while it is copied: never a file of the host', async () => {
    for (let round = 0; round < 60; round++) {
      rmSync(out, { recursive: true });
      mkdirSync(inOut('sub'), { recursive: true });
      writeFileSync(inOut('sub/host-secret'), 'own');
      kept = join(base, `kept-${round}`);
      const copying = copied();
      await new Promise((resolve) => setTimeout(resolve, (round % 5) / 2));
      renameSync(inOut('sub'), inOut('aside'));
      symlinkSync(base, inOut('sub'));
      const { files } = await copying;
      for (const { sha256 } of files) expect(sha256).toBe(sha256Of('own'));
      expect(canarySightings(canary, {}, [kept])).toEqual([]);
    }
  });

  test('a copy whose name somebody has taken', async () => {
    writeFileSync(inOut('a'), 'new');
    mkdirSync(inOut('sub'));
    symlinkSync(canary.path, join(kept, 'a'));
    symlinkSync(base, join(kept, 'sub'));
    expect((await copied()).leftOut).toEqual([
      { path: 'a', why: 'its copy cannot be written (EEXIST)' },
      { path: 'sub', why: 'its copy cannot be written (EEXIST)' },
    ]);
    expect(readFileSync(canary.path, 'utf8')).toContain(canary.secret);
  });
});

it('says that the target’s disk took less than there was', async () => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', kept]);
  try {
    writeFileSync(inOut('large'), 'x'.repeat(100_000));
    writeFileSync(inOut('small'), 'x');
    const { files, leftOut, diskError } = await copied();
    expect(diskError).toBe('ENOSPC');
    expect(files.map(({ path }) => path)).toEqual(['small']);
    expect(leftOut).toEqual([{ path: 'large', why: 'its copy cannot be written (ENOSPC)' }]);
  } finally {
    execFileSync('umount', [kept]);
  }
});

it('leaves out what an ordinary user may not read, and copies the rest', () => {
  const modules = ['container/output-copy.ts', 'foundation/held-folder.ts'].map(
    (path) => new URL(`../../src/${path}`, import.meta.url).href,
  );
  for (const folder of [base, out, kept]) chmodSync(folder, 0o777);
  writeFileSync(inOut('closed'), 'x', { mode: 0o600 });
  writeFileSync(inOut('open'), 'x', { mode: 0o644 });
  mkdirSync(inOut('shut'), { mode: 0o700 });
  for (const name of ['closed', 'shut']) chownSync(inOut(name), 65532, 65532);
  const code = `const [{ copyOutput }, { holdFolder }] = await Promise.all(${JSON.stringify(modules)}.map((each) => import(each)));
    process.setgroups([]); process.setgid(65534); process.setuid(65534);
    console.log(JSON.stringify(await copyOutput('${out}', await holdFolder('${kept}'))));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    files: [{ path: 'open', size: 1, sha256: sha256Of('x') }],
    leftOut: [
      { path: 'closed', why: 'it cannot be read (EACCES)' },
      { path: 'shut', why: 'it cannot be read (EACCES)' },
    ],
    diskError: null,
  });
});

test('what another process gives a copy’s name stays, where the copy fails', async () => {
  writeFileSync(inOut('big'), Buffer.alloc(40 * 1024 * 1024, 'x'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'none', kept]);
  try {
    writeFileSync(join(kept, 'mine'), 'mine');
    const copying = copied();
    while (!existsSync(join(kept, 'big'))) await setImmediate();
    renameSync(join(kept, 'mine'), join(kept, 'big'));
    expect((await copying).diskError).toBe('ENOSPC');
    expect(readFileSync(join(kept, 'big'), 'utf8')).toBe('mine');
  } finally {
    execFileSync('umount', [kept]);
  }
});
