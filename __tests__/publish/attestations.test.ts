import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { persistAttestation } from '../../src/publish/attestations.ts';
import { AttestationsApi } from '../runner/attestations-api.ts';
import { attestationErrorOf } from '../support/attestation-error.ts';

let api: AttestationsApi;
beforeEach(async () => {
  api = await AttestationsApi.start();
});
afterEach(() => api.stop());

const bundle = { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope: {} };
const persist = (changed: { readonly apiUrl?: string; readonly token?: string } = {}) =>
  persistAttestation({
    apiUrl: api.url,
    serverUrl: 'https://github.com',
    repository: 'owner/name',
    token: api.token,
    signature: Buffer.from(JSON.stringify(bundle)),
    ...changed,
  });

describe('persistAttestation', () => {
  test('posts the bundle, and gives where it is found', async () => {
    expect(await persist()).toEqual({ id: '8151', url: 'https://github.com/owner/name/attestations/8151' });
    expect(api.posted).toMatchObject([{ path: '/repos/owner/name/attestations', body: { bundle } }]);
  });

  test.each([
    ['a wrong token', [], 'GitHub answered 401', 'attestations: write', 1],
    ['no permission', [403], 'GitHub answered 403', 'attestations: write', 1],
    ['no attestations there', [404], 'GitHub answered 404', 'attestations: write', 1],
    ['a bundle that is refused', [422], 'GitHub answered 422', 'The evidence is kept', 1],
    ['an outage', [500], 'GitHub answered 500', 'The evidence is kept', 4],
    ['an answer without an id', [200], 'GitHub gave no id for it', 'The evidence is kept', 1],
  ])('%s ends in one sentence, without the token', async (_, statuses, how, remedy, requests) => {
    api.statuses = statuses;
    const error = await attestationErrorOf(
      persist(statuses.length === 0 ? { token: 'SECRET-OF-ANOTHER' } : {}),
    );
    expect([error.code, error.message, error.cause]).toEqual([
      'not-persisted',
      `The signature was not added to the attestations of owner/name: ${how}.`,
      undefined,
    ]);
    expect(error.remedy).toContain(remedy);
    expect(`${error.message} ${error.remedy}`).not.toContain('SECRET');
    expect(api.posted).toHaveLength(requests);
  });

  test('too many requests are asked again', async () => {
    api.statuses = [429, 502, 201];
    expect(await persist()).toMatchObject({ id: '8151' });
  });

  test('a service that is not there', async () => {
    const error = await attestationErrorOf(persist({ apiUrl: 'http://127.0.0.1:1' }));
    expect(error.message).toContain('GitHub gave no answer');
  });
});
