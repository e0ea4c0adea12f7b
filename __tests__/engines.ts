import { describe } from '@jest/globals';
import { ENGINE_NAMES, type EngineName } from '../src/foundation/engine-name.ts';

export type { EngineName };

/** The engines that answer on this machine, found once before all tests (scripts/setup/test-engines.mjs). */
export const answering: readonly string[] = (process.env['SANDBOX_ATTESTATION_TEST_ENGINES'] ?? '').split(
  ',',
);

/**
 * A block of tests for each engine. Where an engine does not answer its tests are counted as skipped, and the run
 * names it on its first lines; where it is required (SANDBOX_ATTESTATION_REQUIRE_ENGINES) the whole run fails instead.
 */
export function describeEngines(title: string, body: (engine: EngineName) => void): void {
  for (const engine of ENGINE_NAMES) describeEngine(engine, title, () => body(engine));
}

/** The same for what only one of the engines has. */
export function describeEngine(engine: EngineName, title: string, body: () => void): void {
  const { skip: leaveOut } = describe;
  const block = answering.includes(engine) ? describe : leaveOut;
  block(`${title} [${engine}]`, body);
}
