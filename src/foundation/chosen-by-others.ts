import { constants, type Stats } from 'node:fs';
import { followed } from './followed.ts';

export const NOT_THERE = 'is not there';

/**
 * Returns why a user other than these can choose what a path leads to; null if no other user can. Each folder and each link
 * on the way, wherever links lead, must belong to one of them and must not be writable by others, unless it is a folder with
 * the sticky bit.
 */
export function whyChosenByOthers(at: string, owners: readonly number[]): string | null {
  const whyNot = (entry: string, { uid, mode }: Stats) => whyNotOf(entry, { uid, mode }, owners);
  const { end, facts, why } = followed(at, whyNot);
  return why ?? (facts === null ? NOT_THERE : whyNot(end, facts));
}

function whyNotOf(
  entry: string,
  { uid, mode }: Pick<Stats, 'uid' | 'mode'>,
  owners: readonly number[],
): string | null {
  const kind = mode & constants.S_IFMT;
  if (!owners.includes(uid)) return `can be changed by the user ${uid}, who owns ${entry}`;
  // A link's own mode allows everything, and means nothing (symlink(7)).
  if (kind === constants.S_IFLNK || (kind === constants.S_IFDIR && (mode & 0o1000) !== 0)) return null;
  return (mode & 0o022) !== 0 ? `can be changed by others, who may write ${entry}` : null;
}
