import { stat } from 'node:fs/promises';
import { entryModule } from '../attest/entry/project.ts';
import type { Expectations } from '../evidence/expectations.ts';
import type { Batch } from '../fleet/batch.ts';
import { BatchMemory } from '../fleet/batch-memory.ts';
import { FLEET_LIMITS } from '../fleet/limits.ts';
import { batchesOfLines } from '../fleet/lines.ts';
import { MAX_NAMES_BYTES, namesIn } from '../fleet/names.ts';
import { piecesOf, refuseOther } from '../fleet/pieces.ts';
import { readFleet } from '../fleet/read-fleet.ts';
import { type FleetResult, resultJson } from '../fleet/result.ts';
import { periodIn } from '../fleet/series.ts';
import { unreadable } from '../fleet/unreadable.ts';
import { batchesBelow } from '../fleet/walk.ts';
import { AttestationError } from '../foundation/errors.ts';
import { exitCodeOf } from '../foundation/exit-code.ts';
import { readGivenBytes } from '../foundation/given-file.ts';
import { realPath } from '../foundation/real-path.ts';
import { loadVerifier } from '../signing/verifier.ts';
import type { CommandInput } from './command.ts';
import { optionFlag } from './option-row.ts';
import { stdinPieces } from './stdin-pieces.ts';

/** Options for one piece of evidence. */
const OF_ONE = ['acceptance', 'baseline', 'summaryStatement', 'summaryKey'] as const;

/** Beyond a batch's bytes, a line that begins within them: one of a usual length, or the longest. */
const MEMORY_SIZES = [2 * FLEET_LIMITS.batchBytes, FLEET_LIMITS.batchBytes + FLEET_LIMITS.lineBytes];

/**
 * `sandbox-attestation verify --fleet PATH`: writes a line of JSON for each piece of evidence, and one for the fleet.
 */
export async function verifyFleet(
  { path, options, terminal }: CommandInput,
  expectations: Expectations,
): Promise<number> {
  const odd = OF_ONE.find((name) => options[name] !== undefined);
  if (odd !== undefined) {
    throw new AttestationError(
      'invalid-setting',
      `${optionFlag(odd)} is for one piece of evidence, and --fleet reads many.`,
      { advice: 'Verify that piece without --fleet.' },
    );
  }
  const names =
    typeof options['names'] === 'string'
      ? namesIn(await readGivenBytes({ given: options['names'], what: 'list of names' }, MAX_NAMES_BYTES))
      : null;
  const now = new Date();
  const period = typeof options['series'] === 'string' ? periodIn(options['series'], now) : null;
  // A key or root that cannot be used is the caller's mistake, and not a thread's.
  await loadVerifier(expectations.trust);
  const memory = new BatchMemory(...MEMORY_SIZES);
  const verdict = await readFleet(await batchesAt(path, memory), {
    memory,
    workers: { entry: entryModule, order: { expectations, now } },
    summary: { names, alike: options['alike'] === true, period },
    take: (results: readonly FleetResult[]) => terminal.lines(results.map(resultJson)),
    progress: ({ evidence, blocked }) => terminal.progress(`${evidence} read, ${blocked} blocked`),
  });
  await terminal.lines([verdict.json]);
  for (const { sentence } of verdict.problems) terminal.complain(sentence);
  terminal.say(verdict.headline);
  return exitCodeOf(verdict);
}

async function batchesAt(path: string, memory: BatchMemory): Promise<AsyncIterable<Batch>> {
  if (path === '-') return batchesOfLines(stdinPieces(), memory);
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (found.isDirectory()) return batchesBelow(await realPath(path));
  // Before it is opened: that alone starts what some devices do.
  refuseOther(path, found);
  return batchesOfLines(piecesOf(path), memory);
}
