import { ENGINE_TITLES, type EngineName } from '../foundation/engine-name.ts';
import { AttestationError } from '../foundation/errors.ts';
import { ENGINE_TRAITS } from './traits.ts';

/**
 * Refuses an engine that is older than the oldest that was seen to work. A version without numbers (a custom build) is not judged.
 *
 * @throws AttestationError `engine-too-old`
 */
export function refuseOldEngine(name: EngineName, version: string): void {
  const { version: oldest, because } = ENGINE_TRAITS[name].oldest;
  const title = ENGINE_TITLES[name];
  if (isAtLeast(version, oldest) !== false) return;
  throw new AttestationError(
    'engine-too-old',
    `${title} ${version} ${because}; the oldest ${title} that was seen to work is ${oldest.join('.')}.`,
  );
}

/**
 * Returns the newest version that was run, if this one is newer; else null. A field of a newer engine that the program
 * does not know blocks by name; the version itself does not.
 */
export function newestTriedBefore(name: EngineName, version: string): string | null {
  const [major, minor] = ENGINE_TRAITS[name].newest;
  return isAtLeast(version, [major, minor + 1]) === true ? `${major}.${minor}` : null;
}

/** Whether a version is not older than another; null for one without numbers. */
export function isAtLeast(version: string, [major, minor]: readonly [number, number]): boolean | null {
  const [, ownMajor, ownMinor] = /^(\d{1,4})\.(\d{1,4})\b/.exec(version) ?? [];
  if (ownMajor === undefined || ownMinor === undefined) return null;
  return Number(ownMajor) > major || (Number(ownMajor) === major && Number(ownMinor) >= minor);
}
