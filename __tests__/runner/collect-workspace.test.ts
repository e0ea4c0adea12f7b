import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { signedFleet } from '../fleet/signed-fleet.ts';
import { ArtifactService } from './artifact-service.ts';
import { collectStep, zipOfRunner } from './collect-step.ts';

const NAMES = ['fleet-0', 'fleet-1'];
let service: ArtifactService;
let policy: string;
let folder: string;

beforeAll(async () => {
  service = await ArtifactService.start();
  const fleet = await signedFleet();
  policy = JSON.stringify(fleet.policy);
  for (const [leg, name] of NAMES.entries())
    service.artifacts.push({ id: String(leg + 1), name, zip: await zipOfRunner(await fleet.runner(leg)) });
});
afterAll(() => service.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collect-workspace-'));
  writeFileSync(join(folder, 'policy.json'), policy);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The verdicts that a later step could read, in order. */
const verdictsIn = (set: string) =>
  [...set.matchAll(/^verdict<<(.+)\n(.*)\n\1$/gm)].map(([, , verdict]) => verdict);

test('sets the verdict of a good fleet last', async () => {
  const { code, set } = await collectStep({ folder, service, names: NAMES });
  expect(code).toBe(0);
  expect([...set.matchAll(/^(.+)<</gm)].map(([, name]) => name)).toEqual(['results-path', 'verdict']);
  expect(verdictsIn(set)).toEqual(['ACCEPTED']);
}, 60_000);

// One output has about 120 bytes.
test.each([0, 60, 150, 230])(
  'a disk with %i bytes left for the outputs leaves no ACCEPTED',
  async (left) => {
    const fileKiB = 1024;
    const outputBefore = '#'.repeat(fileKiB * 1024 - left - 1).concat('\n');
    const { code, set, stdout, stderr } = await collectStep({
      folder,
      service,
      names: NAMES,
      fileKiB,
      outputBefore,
    });
    expect(code).not.toBe(0);
    expect(verdictsIn(set)).not.toContain('ACCEPTED');
    expect(stdout).toMatch(/^::error title=Sandbox attestation/m);
    expect(stderr).toBe('');
  },
  60_000,
);
