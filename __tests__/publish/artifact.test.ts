import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest, test } from '@jest/globals';
import { artifactUrl, uploadEvidence } from '../../src/publish/artifact.ts';
import { artifactName } from '../../src/publish/artifact-name.ts';
import { ArtifactService } from '../runner/artifact-service.ts';
import { sendEarlyHints } from '../support/early-hints.ts';
import { respondWithJson } from '../support/json-response.ts';

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

  /** The service's own client waits seconds before it tries again, five times: here a twentieth of them. */
  function withoutPatience(): void {
    const wait = globalThis.setTimeout;
    const sooner = (ms: number) => (ms >= 1_000 && ms < 30_000 ? ms / 20 : ms);
    jest
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation(((run: () => void, ms = 0) => wait(run, sooner(ms))) as typeof setTimeout);
  }

  const upload = (name: string) =>
    uploadEvidence({ name, files: FILES, saved: folder, temporaryFolder: folder, retentionDays: 5 });

  it('does not call a copy uploaded that another process changed meanwhile', async () => {
    // The client reads the files when this is answered.
    service.interfere = (call) => {
      const [copy = ''] = readdirSync(folder).filter((name) => name.startsWith('upload-'));
      if (call === 'CreateArtifact') writeFileSync(join(folder, copy, 'bundle.json'), '{"a":2}\n');
      return false;
    };
    await expect(upload('evidence-1')).rejects.toMatchObject({ code: 'evidence-replaced', exitCode: 3 });
  });

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

  it.each([
    ['that is no address', () => 'x'],
    ['without a container and a name', (url: string) => `${url}blob?sig=abc`],
  ])('fails, and nothing else does, for an upload address %s', async (_, address) => {
    service.interfere = (called, response) => {
      if (called !== 'CreateArtifact') return false;
      respondWithJson(response, 200, { ok: true, signed_upload_url: address(service.url) });
      return true;
    };
    // What is not awaited ends the program, and this test.
    const many = new Map(
      Array.from({ length: 40 }, (_, index) => [`f${index}`, Buffer.alloc(100_000, index)]),
    );
    const request = {
      name: 'evidence-1',
      files: many,
      saved: folder,
      temporaryFolder: folder,
      retentionDays: 5,
    };
    await expect(uploadEvidence(request)).rejects.toMatchObject({ code: 'upload-failed' });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  });

  it.each(['CreateArtifact', 'FinalizeArtifact', 'block'])(
    'sends nothing to where an answer to %s leads',
    async (redirected) => {
      withoutPatience();
      const asked: (string | undefined)[] = [];
      const other = createServer((request, response) => {
        asked.push(request.headers.authorization);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const { port } = other.address() as AddressInfo;
      service.interfere = (called, response) => {
        if (called !== redirected) return false;
        response.writeHead(307, { location: `http://localhost:${port}/` }).end();
        return true;
      };
      await expect(upload('evidence-1')).rejects.toMatchObject({ code: 'upload-failed' });
      other.closeAllConnections();
      await new Promise((resolve) => other.close(resolve));
      expect(asked).toEqual([]);
    },
    60_000,
  );

  it('fails when informational answers do not end', async () => {
    withoutPatience();
    service.interfere = (called, response) => {
      if (called !== 'CreateArtifact') return false;
      void sendEarlyHints(response, Number.POSITIVE_INFINITY);
      return true;
    };
    await expect(upload('evidence-1')).rejects.toMatchObject({
      code: 'upload-failed',
      message: expect.stringContaining('more than 8 informational answers'),
    });
  }, 90_000);

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
