import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from '@jest/globals';
import { mayHaveAccessList } from '../../src/foundation/access-list.ts';
import { isPrivateGroup } from '../../src/foundation/private-group.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'private-group-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ROOT = 'root:x:0:0:root:/root:/bin/bash\n';
const ALICE = 'alice:x:1000:1000::/home/alice:/bin/sh\n';

test.each([
  ['a group of its own', true, ALICE, 'alice:x:1000:\n'],
  ['a group that names the user itself', true, ALICE, 'alice:x:1000:alice\n'],
  ['a second name of the same number', true, `${ALICE}also:x:1000:1000::/:/bin/sh\n`, 'alice:x:1000:also\n'],
  ['a member', false, ALICE, 'alice:x:1000:bob\n'],
  ['a member in a second line', false, ALICE, 'alice:x:1000:\nothers:x:1000:bob\n'],
  ['another account with this first group', false, `${ALICE}bob:x:1001:1000::/:/bin/sh\n`, 'alice:x:1000:\n'],
  ['root among its accounts', true, `${ALICE}toor:x:0:1000::/:/bin/sh\n`, 'alice:x:1000:\n'],
  ['no line of the machine’s, as of a directory service', false, ALICE, 'bob:x:1001:\n'],
])('%s: %j', (_, is, accounts, groups) => {
  const files = { accounts: join(folder, 'passwd'), groups: join(folder, 'group') };
  writeFileSync(files.accounts, ROOT + accounts);
  writeFileSync(files.groups, `root:x:0:\n${groups}`);
  expect(isPrivateGroup(1000, files)).toBe(is);
});

it('is not one where the files cannot be read', () => {
  const [accounts, groups, none] = ['passwd', 'group', 'none'].map((name) => join(folder, name));
  writeFileSync(accounts ?? '', ROOT + ALICE);
  writeFileSync(groups ?? '', 'alice:x:1000:\n');
  const known = { accounts: accounts ?? '', groups: groups ?? '' };
  expect(isPrivateGroup(1000, known)).toBe(true);
  for (const missing of ['accounts', 'groups'])
    expect(isPrivateGroup(1000, { ...known, [missing]: none })).toBe(false);
});

/** Gives another user the rights of a folder (acl(5)), as setfacl(1) would: the group's bits become the list's mask. */
const WITH_ACCESS_LIST = `
import os, struct, sys
entries = [(1, 7, -1), (2, 7, 47111), (4, 0, -1), (16, 7, -1), (32, 5, -1)]
packed = b''.join(struct.pack('<HHI', tag, rights, who % 2**32) for tag, rights, who in entries)
os.setxattr(sys.argv[1], 'system.posix_acl_access', struct.pack('<I', 2) + packed)`;

test.each([0o700, 0o770, 0o2775, 0o1777])(
  'a folder of mode %o has no access list until it is given one',
  (mode) => {
    chmodSync(folder, mode);
    expect(mayHaveAccessList(folder)).toBe(false);
    execFileSync('python3', ['-c', WITH_ACCESS_LIST, folder]);
    expect(mayHaveAccessList(folder)).toBe(true);
  },
);

it('may have one if it is not there, or has an odd name', () => {
  expect(mayHaveAccessList(join(folder, 'none'))).toBe(true);
  const odd = mkdtempSync(join(folder, '\n-l "x" \u202e'));
  expect(mayHaveAccessList(odd)).toBe(false);
});
