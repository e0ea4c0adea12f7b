import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AttestInputs, type AttestResult, attest, type Surroundings } from '../../src/attest.ts';
import { surroundingsHere } from '../../src/main/here.ts';
import { readSettings } from '../../src/main/settings.ts';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

const SILENT = { stage: () => undefined, note: () => undefined };

/** What every engine test asks for: this project's own image on a base that needs no registry, vouched for as a VPS. */
const DEFAULTS: AttestInputs = {
  ...readSettings({ signing: 'none' }, (name) => name),
  venue: 'VPS',
  baseImage: 'debian-packages',
  // They have tests of their own (controls.test.ts), and would make every other one slow.
  controls: 'none',
  tag: 'localhost/sandbox-attestation-test:attest',
  // It has tests of its own (posture.test.ts).
  posture: false,
};

/** Walks the real road in a folder of its own, and calls `look` before the folder is removed again. */
export async function withAttested<T>(
  inputs: Partial<AttestInputs>,
  look: (result: AttestResult) => T | Promise<T>,
  surroundings: Partial<Surroundings> = {},
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'engine-test-'));
  try {
    const here = { ...surroundingsHere(SILENT), temporaryFolder: folder, ...surroundings };
    return await look(await attest({ ...DEFAULTS, output: join(folder, 'evidence'), ...inputs }, here));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A run's result alone. */
export function attested(
  inputs: Partial<AttestInputs>,
  surroundings: Partial<Surroundings> = {},
): Promise<AttestResult> {
  return withAttested(inputs, (result) => result, surroundings);
}

/** The reading's reasons as `code subject`, for comparisons. */
export function reasonsOf({ reading }: AttestResult): string[] {
  return reading.reasons.map(({ code, subject }) => `${code} ${subject ?? ''}`.trim());
}
