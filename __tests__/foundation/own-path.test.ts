import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lchownSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { makeRunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import {
  CLOSED,
  makeOwnFolder,
  whyNotOwn,
  whyNotSafeBelow,
  whyNotSafePlace,
} from '../../src/foundation/own-path.ts';
import { inBuildTurn } from '../../src/image/build/turn.ts';
import { keepPackages } from '../../src/image/debian/kept-packages.ts';
import { localKey } from '../../src/signing/local-key.ts';

const OTHER = 47_111;

let base: string;
let path: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'own-path-'));
  path = join(base, 'x');
});
afterEach(() => rmSync(base, { recursive: true }));

/** What another user plants where this program's folder would be; root makes it for them. */
const PLANTED: readonly (readonly [string, string, () => void])[] = [
  [
    'a link to a folder',
    'is a link',
    () => {
      mkdirSync(join(base, 'elsewhere'));
      symlinkSync('elsewhere', path);
    },
  ],
  ['a link to nothing', 'is a link', () => symlinkSync('nowhere', path)],
  ['a file', 'is not a folder', () => writeFileSync(path, '')],
  [
    "another user's folder",
    'belongs to another user',
    () => {
      mkdirSync(path, { mode: 0o700 });
      chownSync(path, OTHER, OTHER);
    },
  ],
  [
    'a folder that all may write',
    'can be changed by other users',
    () => {
      mkdirSync(path);
      chmodSync(path, 0o777);
    },
  ],
  [
    'a folder that a group may write',
    'can be changed by other users',
    () => {
      mkdirSync(path);
      chmodSync(path, 0o770);
    },
  ],
];

describe.each(PLANTED)('%s', (_, why, plant) => {
  beforeEach(plant);
  const untouched = () =>
    readdirSync(base).flatMap((name) =>
      statSync(join(base, name), { throwIfNoEntry: false })?.isDirectory()
        ? readdirSync(join(base, name))
        : [],
    );

  test('is not an own folder', () => {
    expect(makeOwnFolder(path)).toBe(why);
  });

  test('is not a place for a signing key', async () => {
    await expect(localKey(path)).rejects.toMatchObject({
      code: 'local-key-unsafe',
      message: expect.stringContaining(why),
    });
    expect(untouched()).toEqual([]);
  });

  test('keeps no packages and no turn, and nothing fails', async () => {
    const bytes = Buffer.from('deb');
    await keepPackages(path, [{ name: 'libc6', digest: 'sha256:00', bytes, wasKept: false }]);
    expect(await inBuildTurn({ folder: path, of: 'a'.repeat(16), waitMs: 200 }, async () => 'built')).toBe(
      'built',
    );
    expect(untouched()).toEqual([]);
  });
});

test('an own folder is made with its parents, for this user alone, and a missing one below /proc ends', () => {
  expect(makeOwnFolder(join(path, 'a', 'b'))).toBeNull();
  expect(statSync(join(path, 'a')).mode & 0o777).toBe(0o700);
  expect(makeOwnFolder('/proc/x/y/z')).toBe('cannot be read');
});

/** Gives another user all rights of a folder (acl(5)), as setfacl(1) would: the group's bits become the list's mask. */
function withAccessList(folder: string): void {
  const program = `
import os, struct, sys
entries = [(1, 7, -1), (2, 7, ${OTHER}), (4, 0, -1), (16, 7, -1), (32, 5, -1)]
packed = b''.join(struct.pack('<HHI', tag, rights, who % 2**32) for tag, rights, who in entries)
os.setxattr(sys.argv[1], 'system.posix_acl_access', struct.pack('<I', 2) + packed)`;
  execFileSync('python3', ['-c', program, folder]);
}

test.each<[string, string | null, () => void]>([
  ['closed', null, () => undefined],
  ['readable by others', 'is open to other users', () => chmodSync(path, 0o644)],
  ["another user's", 'belongs to another user', () => chownSync(path, OTHER, OTHER)],
  ['with a second name', 'has a second name', () => linkSync(path, join(base, 'second'))],
  [
    'a link',
    'is a link',
    () => {
      rmSync(path);
      symlinkSync('/etc/passwd', path);
    },
  ],
])('a private file that is %s', (_, why, change) => {
  writeFileSync(path, 'key', { mode: 0o600 });
  change();
  expect(whyNotOwn(path, 'file', CLOSED.toReaders)).toBe(why);
});

test('a signing key that is a link, or has a second name, is refused', async () => {
  const { publicPath } = await localKey(path);
  expect(readdirSync(path).sort()).toEqual(['signing-key.pem', 'signing-key.pub']);
  linkSync(join(path, 'signing-key.pem'), join(base, 'copy'));
  await expect(localKey(path)).rejects.toMatchObject({ code: 'local-key-unsafe' });
  rmSync(join(path, 'signing-key.pem'));
  symlinkSync('../copy', join(path, 'signing-key.pem'));
  await expect(localKey(path)).rejects.toMatchObject({ code: 'local-key-unsafe' });
  expect(publicPath).toBe(join(path, 'signing-key.pub'));
});

test.each<[string, string | null, () => void]>([
  ['closed', null, () => undefined],
  ['open to all, with the sticky bit', null, () => chmodSync(path, 0o1777)],
  ['open to all', 'can be changed by other users', () => chmodSync(path, 0o777)],
  ["another user's", 'belongs to another user', () => chownSync(path, OTHER, OTHER)],
  [
    'below a folder that all may write',
    'lies in a folder that can be changed by other users',
    () => chmodSync(base, 0o777),
  ],
  [
    "below another user's folder",
    'lies in a folder that belongs to another user',
    () => chownSync(base, OTHER, 0),
  ],
  [
    'written by this user’s group, which others may have as well',
    'can be changed by other users',
    () => {
      process.setegid?.(OTHER);
      chownSync(path, 0, OTHER);
      chmodSync(path, 0o770);
    },
  ],
  [
    'written by a group that is not this user’s',
    'can be changed by other users',
    () => {
      chownSync(path, 0, OTHER);
      chmodSync(path, 0o770);
    },
  ],
  [
    'reached by a link that anybody may turn',
    'lies in a folder that can be changed by other users',
    () => {
      mkdirSync(join(base, 'private'), { mode: 0o700 });
      mkdirSync(join(base, 'open'));
      chmodSync(join(base, 'open'), 0o777);
      symlinkSync(join(base, 'private'), join(base, 'open/link'));
      rmSync(path, { recursive: true });
      symlinkSync('open/link', path);
    },
  ],
  [
    'reached by a link of another user’s, with the sticky bit',
    'leads through a link that belongs to another user',
    () => {
      mkdirSync(join(base, 'private'), { mode: 0o700 });
      mkdirSync(join(base, 'sticky'));
      chmodSync(join(base, 'sticky'), 0o1777);
      symlinkSync(join(base, 'private'), join(base, 'sticky/link'));
      lchownSync(join(base, 'sticky/link'), OTHER, OTHER);
      rmSync(path, { recursive: true });
      symlinkSync('sticky/link', path);
    },
  ],
  [
    'reached by links of this user’s, also over one’s parent',
    null,
    () => {
      mkdirSync(join(base, 'a/b'), { recursive: true });
      mkdirSync(join(base, 'private'), { mode: 0o700 });
      symlinkSync('../../private', join(base, 'a/b/link'));
      rmSync(path, { recursive: true });
      symlinkSync('a/b/link/../private/.', path);
    },
  ],
  [
    'reached by a link of /proc, which leads an engine elsewhere',
    'leads through a link that leads each process elsewhere',
    () => {
      rmSync(path, { recursive: true });
      symlinkSync('/proc/self/cwd', path);
    },
  ],
  [
    'reached by /dev/fd',
    'leads through a link that leads each process elsewhere',
    () => {
      rmSync(path, { recursive: true });
      symlinkSync(`/dev/fd/${openSync(base, 'r')}`, path);
    },
  ],
  [
    'reached by a link to itself',
    'cannot be read',
    () => {
      rmSync(path, { recursive: true });
      symlinkSync('x', path);
    },
  ],
  [
    'reached by links of hundreds of names',
    'cannot be read',
    () => {
      rmSync(path, { recursive: true });
      mkdirSync(join(base, 'a'));
      symlinkSync(`${'a/../'.repeat(200)}a`, join(base, 'first'));
      symlinkSync(`${'a/../'.repeat(200)}first`, path);
    },
  ],
  [
    'written by root’s group, in which others may be',
    'can be changed by other users',
    () => chmodSync(path, 0o770),
  ],
  [
    'below one that another user may write through an access list',
    'lies in a folder that can be changed by other users',
    () => withAccessList(base),
  ],
])('below a folder that is %s a run may have its own or not', async (_, why, change) => {
  mkdirSync(path, { mode: 0o700 });
  change();
  const [found, group] = [whyNotSafeBelow(path), process.getgid?.() ?? 0];
  process.setegid?.(group);
  expect(found).toBe(why);
  const made = makeRunFolder(path, newRunId(), '{}');
  if (why === null) expect((await made).root).toContain(path);
  else
    await expect(made).rejects.toMatchObject({
      code: 'temporary-folder',
      message: expect.stringContaining(why),
    });
});

test('a place that is missing is as safe as the folder above it, whichever way `..` is taken', () => {
  mkdirSync(join(base, 'open'));
  chmodSync(join(base, 'open'), 0o777);
  expect(whyNotSafePlace(join(base, 'none/at/all'))).toBeNull();
  for (const below of ['open/none', 'none/../open/none'])
    expect(whyNotSafePlace(`${base}/${below}`)).toContain('can be changed by other users');
});

/** An account of every Linux whose first group has its number and no other member. */
const DAEMON = 1;

/** Makes folders in one another that the daemon's private group may write, and returns the innermost. */
function nested(count: number): string {
  let inner = path;
  for (let made = 0; made < count; made += 1) {
    mkdirSync(inner);
    chownSync(inner, DAEMON, DAEMON);
    chmodSync(inner, 0o775);
    inner = join(inner, 'a');
  }
  return join(inner, '..');
}

function asDaemon<T>(work: () => T): T {
  const [group, account] = [process.getegid?.() ?? 0, process.geteuid?.() ?? 0];
  process.setegid?.(DAEMON);
  process.seteuid?.(DAEMON);
  try {
    return work();
  } finally {
    process.seteuid?.(account);
    process.setegid?.(group);
  }
}

test('a user’s private group may write a few of the folders on a way, and they are looked at once', () => {
  chmodSync(base, 0o755);
  const inner = nested(16);
  asDaemon(() => {
    expect(whyNotSafeBelow(inner)).toBeNull();
    const began = performance.now();
    for (let count = 0; count < 100; count += 1) whyNotSafeBelow(inner);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
  withAccessList(path);
  expect(asDaemon(() => whyNotSafeBelow(inner))).toBe('lies in a folder that can be changed by other users');
});

test('a way below hundreds of folders that a group may write is refused at once', () => {
  chmodSync(base, 0o755);
  const inner = nested(450);
  const began = performance.now();
  expect(asDaemon(() => whyNotSafeBelow(inner))).toBe(
    'lies below more than 16 folders that a group may change',
  );
  expect(performance.now() - began).toBeLessThan(3_000);
});
