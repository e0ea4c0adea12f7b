import { AttestationError } from '../foundation/errors.ts';
import type { EngineFacts } from '../probes/host-facts.ts';

interface Oldest {
  readonly title: string;
  readonly version: readonly [major: number, minor: number];
  /** What an older one does, in words that follow its name. */
  readonly because: string;
}

/**
 * The oldest version of each engine that works, found out by runs (docs/venues.md). Docker: moby#42604, in 23.0. Podman: 4.3.1
 * does not, 4.9.3 does; what is between them was not tried.
 */
const OLDEST: Readonly<Record<EngineFacts['name'], Oldest>> = {
  docker: {
    title: 'Docker',
    version: [23, 0],
    because: 'does not load the seccomp profile as it is written (it drops defaultErrnoRet)',
  },
  podman: {
    title: 'Podman',
    version: [4, 9],
    because:
      'is older than any that was seen to close everything (4.3.1 leaves /dev writable and reports another IPC mode than none)',
  },
};

/**
 * Refuses an engine that is older than the oldest that works. A version without numbers (a build of one's own) is not judged.
 *
 * @throws AttestationError `engine-too-old`
 */
export function refuseOldEngine(name: EngineFacts['name'], version: string): void {
  const [, major, minor] = /^(\d{1,4})\.(\d{1,4})\b/.exec(version) ?? [];
  if (major === undefined || minor === undefined) return;
  const { title, version: oldest, because } = OLDEST[name];
  const [oldestMajor, oldestMinor] = oldest;
  if (Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor)) return;
  throw new AttestationError(
    'engine-too-old',
    `${title} ${version} ${because}; the oldest ${title} that works is ${oldest.join('.')}.`,
  );
}
