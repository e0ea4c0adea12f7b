import type { DepositPaths, DepositPlace } from '../evidence/deposit.ts';
import { type HeldPlace, holdPlace } from '../foundation/held-place.ts';

/** Where the run writes for the caller: real paths. */
export interface PlacePaths {
  readonly evidence: string;
  readonly deposit: DepositPaths | null;
  readonly keptOutput: string | null;
}

/** The same places while this run holds them: nothing that comes to their paths leads a file elsewhere. */
export interface Places {
  readonly evidence: HeldPlace;
  readonly deposit: DepositPlace | null;
  readonly keptOutput: HeldPlace | null;
}

/**
 * Does the work of a run while it holds the places where it writes in the end.
 *
 * @throws AttestationError `evidence-not-written`, `output-link`, and what the work throws
 */
export async function inPlaces<T>(paths: PlacePaths, work: (places: Places) => Promise<T>): Promise<T> {
  const held: HeldPlace[] = [];
  const hold = async (path: string) => {
    const place = await holdPlace(path);
    held.push(place);
    return place;
  };
  try {
    return await work({
      evidence: await hold(paths.evidence),
      deposit: paths.deposit && { ...paths.deposit, place: await hold(paths.deposit.folder) },
      keptOutput: paths.keptOutput === null ? null : await hold(paths.keptOutput),
    });
  } finally {
    for (const place of held) await place.release();
  }
}
