import { execFileSync } from 'node:child_process';
import { chown, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type PathPurpose,
  resolveAbove,
  resolveBelow,
  resolveInWorkspace,
} from '../../src/foundation/workspace-path.ts';
import { chooseWorkspace } from '../../src/image/build/choose-workspace.ts';

let room: string;
let workspace: string;

beforeEach(async () => {
  room = await realpath(await mkdtemp(join(tmpdir(), 'workspace-path-')));
  workspace = join(room, 'workspace');
  await mkdir(join(workspace, 'a/b'), { recursive: true });
  await mkdir(join(room, 'host'));
  await writeFile(join(workspace, 'a/b/file'), 'x');
  await writeFile(join(room, 'host/secret'), 'SECRET');
});

afterEach(() => rm(room, { recursive: true, force: true }));

const at = (given: string, purpose: PathPurpose = 'shown') =>
  resolveInWorkspace({ given, name: 'input', workspace, purpose });

const REFUSED = { kind: 'usage', code: 'path-refused' };

describe('a path in the workspace', () => {
  test.each(['current/../b', 'a/current/../../file', './a/current/.././b'])(
    '%s goes up from a link: by the text one folder, for the kernel another',
    async (given) => {
      await symlink('a/b', join(workspace, 'current'));
      await symlink('b', join(workspace, 'a/current'));
      for (const purpose of ['shown', 'written'] as const)
        await expect(at(given, purpose)).rejects.toMatchObject(REFUSED);
      await expect(at(`${workspace}/${given}`)).rejects.toMatchObject(REFUSED);
    },
  );

  test.each(['a/b', './a//b/', 'a/../a/b', 'a/b/../b'])('%s', async (given) =>
    expect(await at(given)).toBe(join(workspace, 'a/b')),
  );

  it('may be written with the workspace in it, or be the workspace', async () => {
    expect(await at(join(workspace, 'a/b'))).toBe(join(workspace, 'a/b'));
    expect(await at('.')).toBe(workspace);
    expect(await at('a/..')).toBe(workspace);
  });

  test.each([
    ['b', 'a/inside', 'a/inside', 'a/b'],
    ['../a/b', 'a/up', 'a/up', 'a/b'],
    ['..', 'a/whole', 'a/whole', ''],
    ['a', 'first', 'first/b', 'a/b'],
  ])('a link to %s stays inside', async (to, link, given, end) => {
    await symlink(to, join(workspace, link));
    expect(await at(given)).toBe(resolve(workspace, end));
  });

  test.each([
    ['../host', 'out'],
    ['../../', 'a/out'],
    ['a/../../host', 'out'],
    ['/etc', 'out'],
    ['b/../../../workspace/a', 'a/out'],
  ])('a link to %s leads out, and is named', async (to, link) => {
    await symlink(to, join(workspace, link));
    for (const given of [link, `${link}/secret`, join(workspace, link)])
      for (const purpose of ['shown', 'read', 'written'] as const)
        await expect(at(given, purpose)).rejects.toMatchObject({
          ...REFUSED,
          message: expect.stringContaining(`by the link ${link} to ${to}`),
        });
  });

  it('a link with the workspace’s own absolute path leads out: it may be another one tomorrow', async () => {
    await symlink(join(workspace, 'a'), join(workspace, 'absolute'));
    await expect(at('absolute')).rejects.toMatchObject(REFUSED);
  });

  it('a loop ends', async () => {
    await symlink('two', join(workspace, 'one'));
    await symlink('one', join(workspace, 'two'));
    await symlink('self/self', join(workspace, 'self'));
    for (const given of ['one', 'self']) await expect(at(given)).rejects.toMatchObject(REFUSED);
  });

  it('a path comes to at most 4,096 names, those of its links and those that lead up again included', async () => {
    const twice = (to: string) => `${'a/../'.repeat(800)}${to}`;
    await symlink(twice('a/b'), join(workspace, 'one'));
    await symlink(twice('one'), join(workspace, 'two'));
    await symlink(twice('two'), join(workspace, 'three'));
    // 1 + 1,601 + 1,602 names.
    expect(await at('two')).toBe(join(workspace, 'a/b'));
    for (const purpose of ['shown', 'written'] as const)
      await expect(at('three', purpose)).rejects.toMatchObject({
        ...REFUSED,
        message: expect.stringContaining('comes to more than 4096 names, the last link one'),
      });
    expect(await at('n/'.repeat(4096), 'written')).toContain('/n/n/n');
    await expect(at('n/'.repeat(4097), 'written')).rejects.toMatchObject({
      ...REFUSED,
      message: expect.stringContaining('comes to more than 4096 names'),
    });
  });

  it('a missing path is an error, unless the program writes it', async () => {
    await expect(at('a/none')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await at('a/new/deep', 'written')).toBe(join(workspace, 'a/new/deep'));
    await expect(at('a/b/file/x', 'written')).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});

describe('a path that is written to lie outside', () => {
  it('is the caller’s choice, through links too', async () => {
    await symlink(join(room, 'host'), join(room, 'link'));
    expect(await at('../host')).toBe(join(room, 'host'));
    expect(await at(join(room, 'link'))).toBe(join(room, 'host'));
  });

  test.each([
    ['/etc/apt', 'shown'],
    ['/etc', 'shown'],
    ['/proc', 'read'],
    ['/dev', 'written'],
    ['/var/lib', 'shown'],
    ['/var/log', 'shown'],
    ['/proc/self', 'shown'],
    ['/proc/self/environ', 'read'],
    ['/sys/kernel', 'read'],
    ['/dev/null', 'written'],
    ['/etc/foo', 'written'],
    ['/usr/lib', 'shown'],
    ['/usr/share/x', 'written'],
    ['/var/lib/docker/x', 'written'],
    ['/var/log/x', 'written'],
    ['/run/x', 'written'],
    ['/proc/self/environ', 'used'],
    ['/proc/self/environ', 'secret'],
  ] as const)('%s is not (%s)', async (given, purpose) => {
    await expect(at(given, purpose)).rejects.toMatchObject(REFUSED);
  });

  test.each(['.docker', '.ssh', '.aws', '.config', '.gnupg', '.credentials', '.git'])(
    'nothing in %s is',
    async (name) => {
      await mkdir(join(room, 'host', name, 'x'), { recursive: true });
      await symlink(join(room, 'host', name), join(room, `to${name}`));
      for (const given of [join(room, 'host', name), join(room, 'host', name, 'x'), join(room, `to${name}`)])
        for (const purpose of ['shown', 'read'] as const)
          await expect(at(given, purpose)).rejects.toMatchObject({
            ...REFUSED,
            message: expect.stringContaining(name),
          });
    },
  );

  test.each(['/root/.docker/x', '/root/.ssh/authorized_keys'])('%s is not written', async (given) => {
    if (process.geteuid?.() !== 0) return;
    await expect(at(given, 'written')).rejects.toMatchObject(REFUSED);
  });

  test.each([
    ['/var/lib/sandbox-attestation/evidence', 'written'],
    ['/var/tmp/x', 'written'],
    ['/srv', 'shown'],
    ['/opt', 'read'],
    ['/etc/hostname', 'read'],
    ['/etc/hostname', 'used'],
  ] as const)('%s may be (%s)', async (given, purpose) => {
    expect(await at(given, purpose)).toBe(given);
  });

  describe('below a folder of another user or of a service', () => {
    const STRANGER = 4711;
    const purposes = ['shown', 'read', 'secret', 'written'] as const;
    let theirs: string;
    beforeEach(async () => {
      theirs = join(room, 'theirs');
      await mkdir(join(theirs, 'open/x'), { recursive: true });
      await chown(theirs, STRANGER, STRANGER);
    });

    it('is refused by who owns a folder on the way, whatever it is named', async () => {
      await symlink(theirs, join(room, 'short'));
      for (const given of [theirs, join(theirs, 'open/x'), join(room, 'short/open')])
        for (const purpose of purposes)
          await expect(at(given, purpose)).rejects.toMatchObject({
            ...REFUSED,
            message: expect.stringContaining(`is in ${theirs}, which belongs to another user`),
          });
    });

    it('nor is a new path there, nor a file of theirs in a folder of ours', async () => {
      await expect(at(join(theirs, 'new/deep'), 'written')).rejects.toMatchObject(REFUSED);
      await writeFile(join(room, 'left'), 'x');
      await chown(join(room, 'left'), STRANGER, STRANGER);
      await expect(at(join(room, 'left'), 'read')).rejects.toMatchObject(REFUSED);
    });

    it('nothing is written into an existing folder of theirs, named as such or above', async () => {
      const above = (given: string) => resolveAbove({ given, name: 'output', workspace });
      for (const given of [theirs, join(theirs, 'open'), join(theirs, 'new')])
        await expect(above(given)).rejects.toMatchObject({
          ...REFUSED,
          message: expect.stringContaining(`is in ${theirs}, which belongs to another user`),
        });
      // What else is there is for its writer to judge.
      await symlink(theirs, join(room, 'link'));
      for (const name of ['new', 'host', 'link'])
        expect(await above(join(room, name))).toBe(join(room, name));
    });

    it('nothing is written where credentials would be kept, whether or not the folder is there yet', async () => {
      const above = (given: string) => resolveAbove({ given, name: 'output', workspace });
      await writeFile(join(room, '.npmrc'), '');
      for (const name of ['.ssh', '.gnupg', '.kube', '.docker/new', '.netrc', '.npmrc'])
        await expect(above(join(room, name))).rejects.toMatchObject({
          ...REFUSED,
          message: expect.stringContaining('where credentials are kept'),
        });
    });

    it('nothing is written into .git of the workspace', async () => {
      for (const given of ['.git', '.git/hooks', 'a/.git/new'])
        await expect(resolveAbove({ given, name: 'output', workspace })).rejects.toMatchObject(REFUSED);
    });

    it('may be used where nobody sees it (a published policy), and by who works in their folder', async () => {
      expect(await at(join(theirs, 'open'), 'used')).toBe(join(theirs, 'open'));
      await chown(workspace, STRANGER, STRANGER);
      for (const purpose of purposes)
        expect(await at(join(theirs, 'open'), purpose)).toBe(join(theirs, 'open'));
    });
  });
});

describe('in a job, whose step works in a folder of the checkout', () => {
  const before = process.env['GITHUB_WORKSPACE'];
  const from = (given: string, purpose: PathPurpose = 'shown') =>
    resolveInWorkspace({ given, name: 'input', workspace: join(workspace, 'a'), purpose });
  beforeEach(() => {
    process.env['GITHUB_WORKSPACE'] = workspace;
  });
  afterEach(() => {
    if (before === undefined) delete process.env['GITHUB_WORKSPACE'];
    else process.env['GITHUB_WORKSPACE'] = before;
  });

  it('a link next to that folder does not lead out either', async () => {
    await symlink('../host', join(workspace, 'packet'));
    for (const given of ['../packet', '../packet/secret', join(workspace, 'packet')])
      for (const purpose of ['shown', 'read', 'used', 'secret', 'written'] as const)
        await expect(from(given, purpose)).rejects.toMatchObject({
          ...REFUSED,
          message: expect.stringContaining('by the link packet to ../host'),
        });
  });

  it('paths and links may lead anywhere in the checkout', async () => {
    await mkdir(join(workspace, 'packet'));
    await symlink('../packet', join(workspace, 'a/link'));
    for (const given of ['../packet', 'link', join(workspace, 'packet')])
      expect(await from(given)).toBe(join(workspace, 'packet'));
    expect(await from('..')).toBe(workspace);
  });
});

it('nothing in .git is shown or recorded, by a link of the repository either', async () => {
  await mkdir(join(workspace, '.git'));
  await writeFile(join(workspace, '.git/config'), 'extraheader = SECRET');
  await symlink('.git', join(workspace, 'packet'));
  for (const given of ['packet', 'packet/config', '.git', 'a/../.git/config'])
    for (const purpose of ['shown', 'read'] as const)
      await expect(at(given, purpose)).rejects.toMatchObject({
        ...REFUSED,
        message: expect.stringContaining('.git'),
      });
});

it('a link of the repository leads neither the context nor the Dockerfile out (M1)', async () => {
  await writeFile(join(room, 'host/Dockerfile.sandbox'), 'FROM scratch\n');
  await symlink('../host', join(workspace, 'ctx'));
  await symlink('../host/Dockerfile.sandbox', join(workspace, 'Other'));
  for (const inputs of [
    { context: 'ctx', dockerfile: null },
    { context: null, dockerfile: 'ctx/Dockerfile.sandbox' },
    { context: null, dockerfile: 'Other' },
    { context: 'a', dockerfile: join(workspace, 'Other') },
  ])
    await expect(chooseWorkspace(inputs, workspace, room)).rejects.toMatchObject(REFUSED);
  await symlink('../../host/Dockerfile.sandbox', join(workspace, 'a/Dockerfile.sandbox'));
  await expect(chooseWorkspace({ context: 'a', dockerfile: null }, workspace, room)).rejects.toMatchObject(
    REFUSED,
  );
});

it.each<[string, (path: string) => Promise<unknown> | Buffer]>([
  ['a folder', (path) => mkdir(path)],
  ['a pipe', (path) => execFileSync('mkfifo', [path])],
  ['a file', (path) => writeFile(path, 'FROM scratch')],
])('takes %s at the name of the Dockerfile for the workspace’s own', async (_, make) => {
  await make(join(workspace, 'Dockerfile.sandbox'));
  const chosen = await chooseWorkspace({ context: null, dockerfile: null }, workspace, room);
  expect(chosen).toMatchObject({ isReference: false, folder: workspace });
});

it('tells of Dockerfiles that nobody named, and of none with a token in its name', async () => {
  for (const name of ['Dockerfile.prod', `Dockerfile.ghp_${'a1B2'.repeat(9)}`])
    await writeFile(join(workspace, name), 'FROM scratch');
  const { others } = await chooseWorkspace({ context: null, dockerfile: null }, workspace, room);
  expect(others).toEqual(['Dockerfile.prod', '(a name with a token or a login in it)'].sort());
});

describe('a folder that must lie below', () => {
  test.each(['..', '../workspace', '../workspace/a', '/etc', 'a/../..'])(
    '%s does not (L2)',
    async (given) => {
      await expect(
        resolveBelow({ given, name: 'working-directory', workspace, purpose: 'shown' }),
      ).rejects.toMatchObject(REFUSED);
    },
  );

  test.each([
    ['.', ''],
    ['a/b', 'a/b'],
    ['a/../a', 'a'],
  ])('%s does', async (given, end) => {
    const found = resolveBelow({ given, name: 'working-directory', workspace, purpose: 'shown' });
    expect(await found).toBe(resolve(workspace, end));
  });
});

it('agrees with the kernel on every tree of links, or refuses', async () => {
  const names = ['p', 'q', 'r', 's'];
  const targets = fc.constantFrom(
    'p',
    'q',
    '../p',
    '../q/r',
    '..',
    '.',
    '../..',
    '../../host',
    's/p',
    './q/../r',
    '/',
    '/etc',
  );
  const tree = fc.array(
    fc.tuple(fc.constantFrom('', 'p/', 'q/', 'p/r/'), fc.constantFrom(...names), targets),
    {
      maxLength: 8,
    },
  );
  const asked = fc
    .array(fc.constantFrom(...names, '..', '.'), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/'));
  await fc.assert(
    fc.asyncProperty(tree, fc.array(asked, { minLength: 1, maxLength: 6 }), async (links, paths) => {
      const base = await mkdtemp(join(room, 'tree-'));
      const root = join(base, 'workspace');
      await mkdir(join(root, 'p/r'), { recursive: true });
      await mkdir(join(root, 'q'), { recursive: true });
      await mkdir(join(base, 'host'));
      for (const [folder, name, to] of links)
        await symlink(to, join(root, folder, name)).catch(() => undefined);
      for (const given of paths) {
        const path = { given, name: 'input', workspace: root, purpose: 'shown' as const };
        const found = await resolveBelow(path).catch(() => null);
        if (found === null) continue;
        // Where it answers, the answer is below the workspace, and is what the kernel finds.
        expect(found === root || found.startsWith(`${root}/`)).toBe(true);
        // The kernel does not go up from what is missing; nothing else can be meant by that.
        expect(found).toBe(await realpath(`${root}/${given}`).catch(() => found));
      }
    }),
    { numRuns: 150 },
  );
});

const SWAPPER = `
const { renameSync, symlinkSync, workerData } = (() => ({ ...require('node:fs'), ...require('node:worker_threads') }))();
const { folder, host } = workerData;
symlinkSync(host, folder + '-aside');
for (;;) {
  renameSync(folder, folder + '-between'); renameSync(folder + '-aside', folder); renameSync(folder + '-between', folder + '-aside');
}`;

it('never leaves the workspace while a folder is swapped for a link', async () => {
  const folder = join(workspace, 'a');
  const worker = new Worker(SWAPPER, { eval: true, workerData: { folder, host: join(room, 'host') } });
  let found = 0;
  try {
    for (const until = performance.now() + 2_000; performance.now() < until; ) {
      const end = await at('a/b/file').catch(() => null);
      if (end === null) continue;
      found += 1;
      expect(relative(workspace, end)).toBe('a/b/file');
      expect(dirname(end)).toBe(join(workspace, 'a/b'));
    }
  } finally {
    await worker.terminate();
  }
  expect(found).toBeGreaterThan(0);
});
