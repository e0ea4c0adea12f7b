import { ENGINE_TITLES, type EngineName } from '../foundation/engine-name.ts';
import { AttestationError } from '../foundation/errors.ts';
import { ENGINE_TRAITS } from './traits.ts';

/**
 * Refuses an engine that is older than the oldest that works. A version without numbers (a custom build) is not judged.
 *
 * @throws AttestationError `engine-too-old`
 */
export function refuseOldEngine(name: EngineName, version: string): void {
  const [, major, minor] = /^(\d{1,4})\.(\d{1,4})\b/.exec(version) ?? [];
  if (major === undefined || minor === undefined) return;
  const { version: oldest, because } = ENGINE_TRAITS[name].oldest;
  const title = ENGINE_TITLES[name];
  const [oldestMajor, oldestMinor] = oldest;
  if (Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor)) return;
  throw new AttestationError(
    'engine-too-old',
    `${title} ${version} ${because}; the oldest ${title} that works is ${oldest.join('.')}.`,
  );
}
