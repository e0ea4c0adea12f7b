import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { collectArtifacts } from '../../src/publish/run-artifacts.ts';
import { ArtifactService } from '../runner/artifact-service.ts';

/** Of a matrix with sixty legs. */
const NAMES = Array.from({ length: 60 }, (_, at) => `leg-${at}`);
const LIMITS = { list: 60_000, artifact: 1_000, usual: 100 };

let folder: string;
let service: ArtifactService;
let before: NodeJS.ProcessEnv;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collect-artifacts-'));
  service = await ArtifactService.start();
  before = { ...process.env };
  process.env['ACTIONS_RESULTS_URL'] = service.url;
  process.env['ACTIONS_RUNTIME_TOKEN'] = service.token;
  for (const [at, name] of NAMES.entries())
    service.artifacts.push({ id: String(at + 1), name, zip: Buffer.from('PK') });
});
afterEach(async () => {
  process.env = before;
  rmSync(folder, { recursive: true, force: true });
  await service.stop();
});

async function missed(): Promise<readonly string[]> {
  const found: string[] = [];
  const onMissed = (_: string, why: string) => void found.push(why);
  const listed = await collectArtifacts({
    ...{ prefix: 'leg-', names: NAMES, folder, limitBytes: 1024, limits: LIMITS, onMissed },
  });
  expect(listed.map(({ name }) => name)).toEqual(NAMES);
  return found;
}

test('every artifact is downloaded from a service that answers', async () => {
  expect(await missed()).toEqual([]);
});

test('a service that answers no download is asked for few, and all the others are named as missed', async () => {
  let asked = 0;
  service.interfere = (call) => {
    if (!call.startsWith('leg-')) return false;
    asked++;
    return true;
  };
  const whys = await missed();
  expect(whys).toHaveLength(NAMES.length);
  expect(asked).toBeLessThanOrEqual(12);
  expect(new Set(whys)).toEqual(
    new Set([
      'the service gave no whole answer within 1 seconds',
      'the service took too long for the artifacts before it',
    ]),
  );
});

test('so is one that answers each just in time', async () => {
  let asked = 0;
  service.interfere = (call, response) => {
    if (!call.startsWith('leg-')) return false;
    asked++;
    setTimeout(() => response.writeHead(200, { 'content-type': 'application/zip' }).end('PK'), 700);
    return true;
  };
  expect(await missed()).toHaveLength(NAMES.length - asked);
  expect(asked).toBeLessThanOrEqual(12);
}, 30_000);
