import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from '@jest/globals';
import { ownArtifact } from '../../src/publish/run-artifacts.ts';
import { ArtifactService } from '../runner/artifact-service.ts';
import { attestationErrorOf } from '../support/attestation-error.ts';

const ZIP = Buffer.from('PK a zip');

let folder: string;
let service: ArtifactService;
let before: NodeJS.ProcessEnv;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'own-artifact-'));
  service = await ArtifactService.start();
  before = { ...process.env };
  process.env['ACTIONS_RESULTS_URL'] = service.url;
  process.env['ACTIONS_RUNTIME_TOKEN'] = service.token;
  service.artifacts.push({ id: '1', name: 'wanted-too', zip: Buffer.from('another') });
});
afterEach(async () => {
  process.env = before;
  rmSync(folder, { recursive: true, force: true });
  await service.stop();
});

it('is the artifact of exactly this name, as it was uploaded', async () => {
  service.artifacts.push({ id: '2', name: 'wanted', zip: ZIP });
  expect(readFileSync((await ownArtifact('wanted', folder, 1024)) ?? '')).toEqual(ZIP);
});

it('is null when this run has none', async () => {
  expect(await ownArtifact('wanted', folder, 1024)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

test.each<[string, (body: Buffer) => Buffer]>([
  ['other bytes than it was uploaded with', () => Buffer.from('PK other bytes')],
  ['a part of it', (body) => body.subarray(0, 4)],
])('is an error when the service gives %s', async (_, changed) => {
  service.artifacts.push({ id: '2', name: 'wanted', zip: ZIP });
  service.interfere = (called, response) => {
    if (called !== 'wanted') return false;
    response.writeHead(200, { 'content-type': 'application/zip' }).end(changed(ZIP));
    return true;
  };
  const error = await attestationErrorOf(ownArtifact('wanted', folder, 1024));
  expect([error.code, error.exitCode]).toEqual(['launch-evidence', 3]);
});

it('is an error when the service lists nothing: an earlier artifact is no substitute', async () => {
  service.outage = 403;
  expect((await attestationErrorOf(ownArtifact('wanted', folder, 1024))).code).toBe('artifacts-not-listed');
});

test('a download that begins after its folder was removed, by a signal, makes none', async () => {
  service.artifacts.push({ id: '2', name: 'wanted', zip: ZIP });
  rmSync(folder, { recursive: true });
  expect((await attestationErrorOf(ownArtifact('wanted', folder, 1024))).code).toBe('launch-evidence');
  expect(existsSync(folder)).toBe(false);
});
