import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest, test } from '@jest/globals';
import { artifactUrl, uploadEvidence } from '../../src/publish/artifact.ts';
import { artifactName } from '../../src/publish/artifact-name.ts';
import { ArtifactService } from '../runner/artifact-service.ts';

const parts = {
  venue: 'CI',
  date: '2026-11-24',
  engine: 'podman',
  profile: 'deny-by-default',
  attempt: '2',
  bundleSha256: `sha256:0123456789${'a'.repeat(54)}`,
};

describe('artifactName', () => {
  it('holds everything that distinguishes two legs of a matrix', () => {
    expect(artifactName(parts)).toBe(
      'sandbox-attestation-evidence-CI-2026-11-24-podman-deny-by-default-2-01234567',
    );
  });

  test.each(Object.keys(parts).map((key) => [key]))('differs when %s differs', (key) => {
    expect(artifactName({ ...parts, [key]: 'sha256:other' })).not.toBe(artifactName(parts));
  });

  it('holds nothing that the service refuses', () => {
    const name = artifactName({ ...parts, profile: 'a"b:c<d>e|f*g?h\\i/j\r\nk' });
    expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
  });
});

const FILES = new Map([['bundle.json', Buffer.from('{"a":1}\n')]]);

describe('uploadEvidence', () => {
  let service: ArtifactService;
  let folder: string;
  const before = { ...process.env };

  beforeEach(async () => {
    // The package talks to the runner on stdout; in a CI job that would be this job's own runner.
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    service = await ArtifactService.start();
    process.env['ACTIONS_RESULTS_URL'] = service.url;
    process.env['ACTIONS_RUNTIME_TOKEN'] = service.token;
    delete process.env['GITHUB_SERVER_URL'];
    folder = mkdtempSync(join(tmpdir(), 'publish-'));
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    process.env = { ...before };
    rmSync(folder, { recursive: true });
    await service.stop();
  });

  const upload = (name: string) =>
    uploadEvidence({ name, files: FILES, saved: folder, temporaryFolder: folder, retentionDays: 5 });

  it('stores a zip whose digest the service confirms and whose bytes are the files', async () => {
    const uploaded = await upload('evidence-1');
    const [stored] = service.artifacts;
    expect(stored?.name).toBe('evidence-1');
    expect(uploaded.id).toBe(stored?.id);
    expect(uploaded.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    writeFileSync(join(folder, 'a.zip'), stored?.zip ?? '');
    const list = execFileSync(
      'python3',
      ['-c', 'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.read("bundle.json"))', 'a.zip'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(list).toBe('b\'{"a":1}\\n\'\n');
  });

  it('says what to do when the name is taken', async () => {
    await upload('evidence-1');
    await expect(upload('evidence-1')).rejects.toMatchObject({
      code: 'upload-failed',
      kind: 'blocked',
      message: expect.stringContaining('evidence-1'),
      remedy: expect.stringContaining('artifact-name'),
    });
  });

  it('fails when the service refuses the token', async () => {
    process.env['ACTIONS_RUNTIME_TOKEN'] = `${service.token}x`;
    await expect(upload('evidence-1')).rejects.toMatchObject({ code: 'upload-failed' });
    expect(service.artifacts).toEqual([]);
  });

  it('fails outside a job', async () => {
    delete process.env['ACTIONS_RUNTIME_TOKEN'];
    await expect(upload('evidence-1')).rejects.toMatchObject({ code: 'upload-failed' });
  });
});

test('artifactUrl is where people find it', () => {
  expect(artifactUrl({ serverUrl: 'https://github.com', repository: 'a/b', runId: '7' }, '9')).toBe(
    'https://github.com/a/b/actions/runs/7/artifacts/9',
  );
});
