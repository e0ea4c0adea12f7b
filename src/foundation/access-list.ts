import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';

/** Where ls(1) is on a Linux, in folders of root's. */
const PROGRAMS = ['/usr/bin/ls', '/bin/ls'];

/** Far longer than one folder's line takes. */
const LIMIT_MS = 5_000;

/** A folder's mode without the sign of an access list; a dot is SELinux's. */
const NO_LIST = /^d[rwxsStT-]{9}[ .]/;

/** What is known of a folder as it was at a time. */
interface Known {
  readonly changed: bigint;
  readonly mayHave: boolean;
}

/** By device and number. */
const known = new Map<string, Known>();

/**
 * Returns whether a folder may have an access list (acl(5)), by which others than its group may write: the group's bits
 * of its mode are then the most that the list allows, and show nothing of the group.
 *
 * It is remembered until the folder changes, which a new list does: many folders are looked at again and again, and
 * each look starts programs that this one waits for.
 *
 * @param folder a path from the root
 */
export function mayHaveAccessList(folder: string): boolean {
  const facts = factsOf(folder);
  if (facts === null) return true;
  const key = `${facts.dev}:${facts.ino}`;
  const before = known.get(key);
  if (before?.changed === facts.ctimeNs) return before.mayHave;
  const mayHave = !isShownWithout(folder);
  known.set(key, { changed: facts.ctimeNs, mayHave });
  return mayHave;
}

/**
 * Returns whether ls(1) shows that a folder has no list: Node reads no such list. A program that does not know these
 * options may not know lists either.
 */
function isShownWithout(folder: string): boolean {
  const words = ['-ldn', '--quoting-style=c', '--time-style=+%s', folder];
  const lines = PROGRAMS.map((program) => {
    const options = { encoding: 'utf8', env: { LC_ALL: 'C' }, cwd: '/', timeout: LIMIT_MS } as const;
    const { status, stdout } = spawnSync(program, words, options);
    return status === 0 ? stdout : '';
  });
  const answers = lines.filter((line) => line !== '');
  return answers.length > 0 && answers.every((line) => NO_LIST.test(line));
}

function factsOf(folder: string) {
  try {
    return lstatSync(folder, { bigint: true });
  } catch {
    return null;
  }
}
