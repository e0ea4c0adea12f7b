import { spawnSync } from 'node:child_process';

/** Where ls(1) is on a Linux, in folders of root's. */
const PROGRAMS = ['/usr/bin/ls', '/bin/ls'];

/** Far longer than one folder's line takes. */
const LIMIT_MS = 5_000;

/** A folder's mode without the sign of an access list; a dot is SELinux's. */
const NO_LIST = /^d[rwxsStT-]{9}[ .]/;

/**
 * Returns whether a folder may have an access list (acl(5)), by which others than its group may write: the group's bits
 * of its mode are then the most that the list allows, and show nothing of the group. Node reads no such list, but ls(1)
 * shows that there is one. A program that does not know these options may not know lists either.
 *
 * @param folder a path from the root
 */
export function mayHaveAccessList(folder: string): boolean {
  const words = ['-ld', '--quoting-style=c', '--time-style=+%s', folder];
  const lines = PROGRAMS.map((program) => {
    const options = { encoding: 'utf8', env: { LC_ALL: 'C' }, timeout: LIMIT_MS } as const;
    const { status, stdout } = spawnSync(program, words, options);
    return status === 0 ? stdout : '';
  });
  const answers = lines.filter((line) => line !== '');
  return answers.length === 0 || !answers.every((line) => NO_LIST.test(line));
}
