import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { sha256Of } from '../../src/foundation/digest.ts';
import { artifactName, isOfSameKind } from '../../src/publish/artifact-name.ts';
import { type EarlierRequest, earlierArtifacts } from '../../src/publish/earlier-artifacts.ts';
import { ActionsApi, OF_MAIN, type ServedArtifact } from '../runner/actions-api.ts';
import { attestationErrorOf } from '../support/attestation-error.ts';

let api: ActionsApi;
beforeEach(async () => {
  api = await ActionsApi.start();
});
afterEach(() => api.stop());

const zip = Buffer.from('PK a zip');
let ids = 0;
const served = (changed: Partial<ServedArtifact> = {}): ServedArtifact => ({
  id: ++ids,
  name: 'wanted',
  created_at: '2026-06-01T00:00:00Z',
  zip,
  ...changed,
});

async function all(changed: Partial<EarlierRequest> = {}) {
  const found = [];
  const request = {
    apiUrl: api.url,
    repository: 'owner/name',
    token: api.token,
    branch: 'main',
    runId: '99',
    name: null,
    isName: (name: string) => name === 'wanted',
    limitBytes: 1000,
    ...changed,
  };
  for await (const artifact of earlierArtifacts(request)) found.push(artifact);
  return found;
}

describe('earlierArtifacts', () => {
  it('gives the newest first, and the store of blobs no token', async () => {
    api.artifacts = [
      served({ workflow_run: { ...OF_MAIN, id: 1 } }),
      served({ created_at: '2026-06-03T00:00:00Z', workflow_run: { ...OF_MAIN, id: 3 } }),
      served({ created_at: '2026-06-02T00:00:00Z', workflow_run: { ...OF_MAIN, id: 2 } }),
    ];
    const found = await all();
    expect(found.map(({ runId }) => runId)).toEqual(['3', '2', '1']);
    expect(Buffer.from(found[0]?.zip ?? [])).toEqual(zip);
    expect(api.storeHeaders).toHaveLength(3);
    expect(JSON.stringify(api.storeHeaders)).not.toContain('SECRET');
  });

  test.each<[string, Partial<ServedArtifact>]>([
    ['another name', { name: 'other' }],
    ['another branch', { workflow_run: { ...OF_MAIN, head_branch: 'feature' } }],
    ['a fork’s branch of the same name', { workflow_run: { ...OF_MAIN, head_repository_id: 666 } }],
    ['this very run', { workflow_run: { ...OF_MAIN, id: 99 } }],
    ['one that has expired', { expired: true }],
    ['one that is too large', { size_in_bytes: 1001 }],
  ])('leaves out %s', async (_, changed) => {
    api.artifacts = [served(changed)];
    expect(await all()).toEqual([]);
    expect(api.storeHeaders).toEqual([]);
  });

  it('asks for the one name where there is one', async () => {
    api.artifacts = [served({ name: 'other' }), served()];
    expect(await all({ name: 'wanted' })).toHaveLength(1);
    expect(api.asked[0]).toContain('name=wanted');
  });

  it('looks through five pages and no further, and downloads five at most', async () => {
    api.artifacts = Array.from({ length: 600 }, () => served({ name: 'other' }));
    expect(await all()).toEqual([]);
    expect(api.asked).toHaveLength(5);
    api.artifacts = Array.from({ length: 90 }, () => served());
    expect(await all()).toHaveLength(5);
  });

  test.each([
    [401, 'actions: read'],
    [403, 'actions: read'],
    [404, 'actions: read'],
    [500, 'the next run looks again'],
  ])('says what %i means, without the token', async (status, remedy) => {
    api.status = status;
    const error = await attestationErrorOf(all());
    expect([error.code, error.cause]).toEqual(['baseline-not-found', undefined]);
    expect(error.message).toContain(`GitHub answered ${status}`);
    expect(error.remedy).toContain(remedy);
    expect(`${error.message} ${error.remedy}`).not.toContain('SECRET');
  });

  it('waits for all pages together', async () => {
    api.artifacts = Array.from({ length: 500 }, () => served({ name: 'other' }));
    expect(await all()).toEqual([]);
    expect(api.asked).toHaveLength(5);
    api.lateMs = 400;
    expect((await attestationErrorOf(all({ limitMs: 1_000 }))).message).toContain('gave no answer');
    expect(api.asked.length).toBeLessThan(9);
  });

  it('waits for all downloads together', async () => {
    api.artifacts = Array.from({ length: 5 }, () => served());
    let asked = 0;
    api.answerBlob = (response) => {
      asked++;
      response.writeHead(200, { 'content-type': 'application/zip' });
      setTimeout(() => response.end(zip), 400);
    };
    expect((await attestationErrorOf(all({ limitMs: 1_000 }))).code).toBe('baseline-not-found');
    expect(asked).toBeLessThan(5);
  });

  it('stops reading what is larger than it says', async () => {
    api.artifacts = [served()];
    api.answerBlob = (response) => {
      response.writeHead(200, { 'content-type': 'application/zip' });
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      };
      response.on('drain', more);
      more();
    };
    expect((await attestationErrorOf(all())).message).toContain('larger than it says');
  });

  test.each([404, 500])('takes of an answer %i its status, however long it is', async (status) => {
    api.artifacts = [served()];
    let sent = 0;
    api.answerBlob = (response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      const more = () => {
        while (!response.destroyed && sent < 500 * 1024 ** 2 && response.write(Buffer.alloc(65_536)))
          sent += 65_536;
        if (sent >= 500 * 1024 ** 2) response.end();
      };
      response.on('drain', more);
      more();
    };
    expect((await attestationErrorOf(all())).message).toContain(`GitHub answered ${status}`);
    // A failing service is asked four times.
    expect(sent).toBeLessThan(100 * 1024 ** 2);
  });

  it('takes no bytes of another digest than the list has', async () => {
    api.artifacts = [served({ digest: sha256Of('PK another zip') })];
    expect((await attestationErrorOf(all())).message).toContain('another digest than GitHub lists');
    api.artifacts = [served({ digest: sha256Of(zip) })];
    expect(await all()).toHaveLength(1);
  });

  it('says so when the connection breaks, and when nobody answers', async () => {
    api.artifacts = [served()];
    api.answerBlob = (response) => {
      response.writeHead(200, { 'content-type': 'application/zip', 'content-length': '900' });
      response.write('PK');
      setTimeout(() => response.destroy(), 50);
    };
    expect((await attestationErrorOf(all())).message).toContain('the connection broke');
    expect((await attestationErrorOf(all({ apiUrl: 'http://127.0.0.1:1' }))).message).toContain(
      'gave no answer',
    );
  });
});

describe('the same name', () => {
  const parts = {
    venue: 'CI',
    date: '2026-06-10',
    engine: 'docker',
    profile: 'targeted-deny',
    attempt: '1',
    bundleSha256: `sha256:${'a'.repeat(64)}`,
  };

  test.each([
    [{ date: '2027-01-31', attempt: '12', bundleSha256: 'b'.repeat(64) }, true],
    [{ venue: 'VPS' }, false],
    [{ engine: 'podman' }, false],
    [{ profile: 'deny-by-default' }, false],
    [{ profile: 'targeted-deny-1' }, false],
  ])('is the same when %j is: %s', (changed, same) => {
    expect(isOfSameKind(artifactName({ ...parts, ...changed }), parts)).toBe(same);
  });

  test.each(['', 'evidence', `x${artifactName(parts)}`, `${artifactName(parts)}x`])('is not %j', (name) => {
    expect(isOfSameKind(name, parts)).toBe(false);
  });
});
