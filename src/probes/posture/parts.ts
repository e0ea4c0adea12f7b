import type { Architecture, NormalisedProfile } from '../../seccomp/profile.ts';
import type { Check, Outcome } from './check.ts';
import { MAIN_CHECKS } from './checks.ts';
import { applies, type Circumstances, limitsOf } from './judge.ts';
import { pressureChecks } from './limits.ts';
import type { Answer } from './outcome.ts';
import { pressureLimits } from './pressure-limits.ts';
import { stageChecks, stageSweep } from './stage.ts';

/** Which image the posture is taken in: this repository's own, or the operator's. */
export type PostureImage = 'reference' | 'subject';

/** What one container does: the checks, the sweep of the call table, or the limits under pressure. */
export type PosturePart = 'checks' | 'sweep' | 'pressure';

/**
 * The containers of an image's posture. The reference image shows what the sandbox does, which does not depend on what
 * runs in it; the operator's image repeats the checks that it can run.
 */
export const POSTURE_PARTS: Readonly<Record<PostureImage, readonly PosturePart[]>> = {
  reference: ['checks', 'sweep', 'pressure'],
  subject: ['checks'],
};

/** The contract judges what the operator's image contains (contract §4), with pins and waivers. */
const OWN_LAYERS: readonly Check['layer'][] = ['image', 'environment'];

/** The checks of one container under these circumstances, in their order. */
export function checksOf(
  part: PosturePart,
  image: PostureImage,
  circumstances: Circumstances,
): readonly Check[] {
  if (part === 'sweep') return [];
  const checks = part === 'checks' ? MAIN_CHECKS : pressureChecks(pressureLimits(limitsOf(circumstances)));
  return checks.filter(
    ({ where, layer }) =>
      applies(where, circumstances) && (image === 'reference' || !OWN_LAYERS.includes(layer)),
  );
}

/** Returns what is staged as /in/posture.json for one container. */
export function stageOf(
  part: PosturePart,
  image: PostureImage,
  circumstances: Circumstances,
  profile: NormalisedProfile,
): string {
  const architecture: Architecture = circumstances.system.architecture;
  return part === 'sweep'
    ? stageSweep(profile, architecture)
    : stageChecks(checksOf(part, image, circumstances), architecture);
}

/** How one container ended, as far as its end can be an answer. */
export interface PartEnd {
  readonly exit_code: number | null;
  readonly oom_killed: boolean | null;
}

/**
 * Returns the answers to a container's checks. If the container did not exit with 0, its end answers the first check
 * without a line: what that check did ended the container (memory; a call that ends the process).
 */
export function answersTo(
  checks: readonly Check[],
  answers: readonly Answer[],
  { exit_code, oom_killed }: PartEnd,
): ReadonlyMap<string, readonly Outcome[]> {
  const found = new Map<string, readonly Outcome[]>(answers.map(({ id, outcomes }) => [id, outcomes]));
  const first = checks.find(({ id }) => !found.has(id));
  if (first !== undefined && exit_code !== null && exit_code !== 0) {
    found.set(first.id, [{ ended: exit_code, oom_killed: oom_killed === true }]);
  }
  return found;
}

const INTERPRETER = /(^|\/)python3?(\.\d+)?$/;

/** The Python interpreter that an image's entrypoint starts; null if the posture cannot run in it. */
export function interpreterOf(entrypoint: readonly string[]): string | null {
  const [first = ''] = entrypoint;
  return INTERPRETER.test(first) ? first : null;
}

/**
 * The program that replaces the image's own command, and its arguments; the other arguments of the run stay the same.
 */
export function postureCommand(interpreter: string): {
  readonly entrypoint: string;
  readonly command: readonly string[];
} {
  return { entrypoint: interpreter, command: ['-I', '/in/posture.py'] };
}
