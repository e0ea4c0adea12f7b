import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from '@jest/globals';
import { withLaunchEvidence } from '../../src/action/launch-evidence.ts';
import { ActionLog } from '../../src/action/log.ts';
import { attestationErrorOf } from '../support/attestation-error.ts';
import { ActionsApi, OF_MAIN, type ServedArtifact } from './actions-api.ts';
import { ArtifactService } from './artifact-service.ts';

const nothing = () => undefined;
const log = new ActionLog({
  ...{ info: nothing, error: nothing, warning: nothing, debug: nothing },
  ...{ startGroup: nothing, endGroup: nothing },
});

let temporary: string;
let service: ArtifactService;
let api: ActionsApi;
let before: NodeJS.ProcessEnv;
beforeEach(async () => {
  temporary = realpathSync(mkdtempSync(join(tmpdir(), 'launch-evidence-test-')));
  [service, api] = [await ArtifactService.start(), await ActionsApi.start()];
  before = { ...process.env };
  Object.assign(process.env, {
    ACTIONS_RESULTS_URL: service.url,
    ACTIONS_RUNTIME_TOKEN: service.token,
    RUNNER_TEMP: temporary,
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_RUN_ID: '99',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_BASE_REF: '',
  });
});
afterEach(async () => {
  process.env = before;
  rmSync(temporary, { recursive: true, force: true });
  await service.stop();
  await api.stop();
});

/** What a launch would read, as text. */
const taken = (name = 'wanted', token: string | null = api.token) =>
  withLaunchEvidence(
    { evidence: { kind: 'artifact', name }, gitHubToken: token },
    { log, signal: new AbortController().signal },
    async (path) => readFileSync(path, 'utf8'),
  );

let ids = 0;
const earlier = (zip: string, changed: Partial<ServedArtifact> = {}): ServedArtifact => ({
  ...{ id: ++ids, name: 'wanted', created_at: '2026-06-01T00:00:00Z', zip: Buffer.from(zip) },
  ...changed,
});

it('is this run’s artifact, and nobody asks for earlier ones', async () => {
  service.artifacts.push({ id: '1', name: 'wanted', zip: Buffer.from('of this run') });
  api.artifacts = [earlier('of an earlier run')];
  expect(await taken()).toBe('of this run');
  expect(api.asked).toEqual([]);
  expect(readdirSync(temporary)).toEqual([]);
});

it('is the newest that an earlier run left on the branch', async () => {
  api.artifacts = [
    earlier('old'),
    earlier('new', { created_at: '2026-06-03T00:00:00Z' }),
    earlier('of a fork', {
      created_at: '2026-06-04T00:00:00Z',
      workflow_run: { ...OF_MAIN, head_repository_id: 666 },
    }),
    earlier('of another branch', {
      created_at: '2026-06-04T00:00:00Z',
      workflow_run: { ...OF_MAIN, head_branch: 'feature' },
    }),
  ];
  expect(await taken()).toBe('new');
  expect(readdirSync(temporary)).toEqual([]);
});

test.each<[string, () => Promise<unknown>, string]>([
  ['nobody left one', () => taken('other'), 'no earlier run on main left one'],
  ['there is no token', () => taken('wanted', null), 'github-token is empty'],
  [
    'GitHub does not list them',
    () => {
      api.status = 403;
      return taken();
    },
    'GitHub answered 403',
  ],
  [
    'the run belongs to no branch',
    () => {
      process.env['GITHUB_REF'] = 'refs/tags/v1';
      return taken();
    },
    'does not belong to a branch',
  ],
])('is an error when %s, without the token', async (_, take, part) => {
  const error = await attestationErrorOf(take());
  expect([error.code, error.exitCode]).toEqual(['launch-evidence', 3]);
  expect(error.message).toContain(part);
  expect(`${error.message} ${error.remedy}`).not.toContain('SECRET');
});

it('is no folder that a link out of the workspace leads to', async () => {
  const folder = process.cwd();
  process.chdir(temporary);
  try {
    symlinkSync('/etc', join(temporary, 'attestation'));
    const path = { kind: 'path', path: 'attestation' } as const;
    const job = { log, signal: new AbortController().signal };
    const error = await attestationErrorOf(
      withLaunchEvidence({ evidence: path, gitHubToken: null }, job, async () => undefined),
    );
    expect([error.code, error.kind]).toEqual(['path-refused', 'usage']);
  } finally {
    process.chdir(folder);
  }
});
