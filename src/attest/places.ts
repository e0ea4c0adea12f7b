import { dirname } from 'node:path';
import type { Deposit, DepositPlace } from '../evidence/deposit.ts';
import type { Present } from '../evidence/present-file.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { type HeldPlace, holdPlace } from '../foundation/held-place.ts';
import { settled } from '../foundation/settled.ts';
import { resolveAbove } from '../foundation/workspace-path.ts';
import type { AttestInputs } from './inputs.ts';

/** Where the run writes for the caller: real paths. */
export interface PlacePaths {
  readonly evidence: string;
  /** The evidence that was there before anything was built, and is replaced: what came later is another's. */
  readonly oldEvidence: readonly Present[];
  readonly deposit: Deposit | null;
  readonly keptOutput: string | null;
}

/** The same places while this run holds them: nothing that comes to their paths leads a file elsewhere. */
export interface Places {
  readonly evidence: HeldPlace;
  readonly oldEvidence: readonly Present[];
  readonly deposit: DepositPlace | null;
  readonly keptOutput: HeldPlace | null;
}

/**
 * Does the work of a run while it holds the places where it writes in the end.
 *
 * @param again resolves the paths once more: what came before a place was held counts as well
 * @throws AttestationError `evidence-not-written`, `output-link`, `path-refused`, and what `again` and the work throw
 */
export async function inPlaces<T>(
  paths: PlacePaths,
  again: () => Promise<readonly string[]>,
  work: (places: Places) => Promise<T>,
): Promise<T> {
  const held: HeldPlace[] = [];
  const hold = async (path: string) => {
    const place = await holdPlace(path);
    held.push(place);
    return place;
  };
  try {
    const places = {
      evidence: await hold(paths.evidence),
      oldEvidence: paths.oldEvidence,
      deposit: paths.deposit && { ...paths.deposit, place: await hold(paths.deposit.folder) },
      keptOutput: paths.keptOutput === null ? null : await hold(paths.keptOutput),
    };
    await refuseOthers(held, await again());
    return await work(places);
  } finally {
    for (const place of held) await place.release();
  }
}

/**
 * Returns the real paths of what the run writes.
 *
 * @throws AttestationError `path-refused` (usage)
 */
export function resolvePlaces(
  { output, deposit, keepOutput }: Pick<AttestInputs, 'output' | 'deposit' | 'keepOutput'>,
  workspace: string,
): Promise<readonly string[]> {
  const given = { output, deposit, 'keep-output': keepOutput };
  const resolved = Object.entries(given).map(async ([name, path]) =>
    path === null ? [] : [await resolveAbove({ given: path, name, workspace })],
  );
  return settled(resolved).then((paths) => paths.flat());
}

/** @param allowed the paths that the caller may write to, of each place its own or that of a file in it */
async function refuseOthers(held: readonly HeldPlace[], allowed: readonly string[]): Promise<void> {
  for (const place of held) {
    const isAllowed = allowed.some((path) => path === place.path || dirname(path) === place.path);
    if (isAllowed && (await place.isThere())) continue;
    throw new AttestationError(
      'path-refused',
      `The folder ${printable(place.path, 200)} was replaced while this run began.`,
    );
  }
}
