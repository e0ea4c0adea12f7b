import { readFileSync } from 'node:fs';

/** The machine's files of groups (group(5)) and accounts (passwd(5)). */
const FILES = { groups: '/etc/group', accounts: '/etc/passwd' };

/**
 * Returns whether a group is the one that many systems give each user, under the user's number, and nobody else is in it: no
 * member, and no account that has it as its first group. A group that the files do not name is a directory service's, and
 * may have any member.
 *
 * @param user the user's number, and the group's
 * @param files exported, with this parameter, for tests
 */
export function isPrivateGroup(user: number, files: typeof FILES = FILES): boolean {
  const [groups, accounts] = [rowsOf(files.groups), rowsOf(files.accounts)];
  const id = String(user);
  const own = accounts.filter((row) => row[2] === id).map(([name]) => name);
  const members = groups.filter((row) => row[2] === id).map((row) => row[3] ?? '');
  return (
    // Without the files nothing is known of the group.
    own.length > 0 &&
    members.length > 0 &&
    members.every((names) => names.split(',').every((name) => name === '' || own.includes(name))) &&
    accounts.every((row) => row[3] !== id || row[2] === id || row[2] === '0')
  );
}

function rowsOf(path: string): readonly (readonly string[])[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.split(':'));
  } catch {
    return [];
  }
}
