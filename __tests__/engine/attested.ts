import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import {
  type AttestInputs,
  type AttestResult,
  attest,
  type Progress,
  type RunContext,
} from '../../src/attest/attest.ts';
import { runContextHere } from '../../src/attest/entry/here.ts';
import { readSettings } from '../../src/attest/entry/settings.ts';
import { canarySightings, plantCanary } from '../hostile/canary.ts';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Keeps what a run reports about itself. */
class Said implements Progress {
  readonly lines: string[] = [];

  stage(name: string, detail: string): void {
    this.lines.push(`${name} ${detail}`);
  }

  note(text: string): void {
    this.lines.push(text);
  }
}

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

/**
 * Runs the real pipeline in a folder of its own, and calls `look` before it removes the folder. A secret of the host,
 * planted in a file and in the environment, must not be in anything that the run makes.
 */
export async function withAttested<T>(
  inputs: Partial<AttestInputs>,
  look: (result: AttestResult) => T | Promise<T>,
  runContext: Partial<RunContext> = {},
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'engine-test-'));
  const host = await mkdtemp(join(tmpdir(), 'engine-test-host-'));
  try {
    const canary = plantCanary(host);
    const said = new Said();
    const environment = { ...process.env, ...canary.environment };
    const here = { ...runContextHere(said), environment, temporaryFolder: folder, ...runContext };
    const allowEngineEndpoint = runContext.environment?.['DOCKER_HOST'] !== undefined;
    const own = { output: join(folder, 'evidence'), allowEngineEndpoint };
    const result = await attest({ ...DEFAULTS, ...own, ...inputs }, here);
    const texts = { said: said.lines.join('\n'), reading: JSON.stringify(result.reading) };
    expect(canarySightings(canary, texts, [result.evidenceFolder])).toEqual([]);
    return await look(result);
  } finally {
    for (const each of [folder, host]) await rm(each, { recursive: true, force: true });
  }
}

/** A run's result alone. */
export function attested(
  inputs: Partial<AttestInputs>,
  runContext: Partial<RunContext> = {},
): Promise<AttestResult> {
  return withAttested(inputs, (result) => result, runContext);
}

/** The reading's reasons as `code subject`, for comparisons. */
export function reasonsOf({ reading }: AttestResult): string[] {
  return reading.reasons.map(({ code, subject }) => `${code} ${subject ?? ''}`.trim());
}
