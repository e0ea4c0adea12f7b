import { beforeAll, describe, expect, test } from '@jest/globals';
import { signKeyless } from '../../src/signing/sign-keyless.ts';
import { PREDICATE_TYPE, writeStatement } from '../../src/signing/statement.ts';
import { testFolder } from '../support/test-folder.ts';
import { cosignIn, signedByCosign } from './cosign.ts';
import { IDENTITY, ISSUER, startSigstore } from './local-sigstore.ts';
import { codes, newKey, readSigned, runToSign, signed, trusts } from './signed-run.ts';

const { folder, at, place } = testFolder('cosign');
const run = runToSign();
const evidence = place('evidence.json', run.bytes);
const cosign = cosignIn(folder);

const verifies = (signature: Uint8Array, blob: string, ...trust: readonly string[]) =>
  cosign(
    'verify-blob-attestation',
    ...trust,
    '--bundle',
    place('evidence.json.sigstore.json', signature),
    '--new-bundle-format',
    '--type',
    PREDICATE_TYPE,
    blob,
  );

beforeAll(async () => {
  expect(await cosign('trusted-root', 'create', '--out', at('empty.json'))).toMatchObject({ ok: true });
});

describe('cosign verifies offline what we sign', () => {
  const byKey = (publicPem: string) => [
    '--key',
    place('key.pub', publicPem),
    '--trusted-root',
    at('empty.json'),
    '--insecure-ignore-tlog',
  ];

  test.each([['ed25519'], ['p256']] as const)('with %s', async (kind) => {
    const key = newKey(kind);
    const signature = await signed(key, run.statement);
    expect(await verifies(signature, evidence, ...byKey(key.publicPem))).toMatchObject({ ok: true });
    const other = await verifies(signature, evidence, ...byKey(newKey(kind).publicPem));
    expect(other.ok).toBe(false);
    const changed = place('changed.json', Buffer.concat([run.bytes, Buffer.from(' ')]));
    expect((await verifies(signature, changed, ...byKey(key.publicPem))).ok).toBe(false);
  });

  test('with a certificate', async () => {
    const sigstore = await startSigstore();
    try {
      const { bytes: signature } = await signKeyless(writeStatement(run.statement), {
        instance: sigstore.instance,
        serverUrl: 'https://github.com',
        identityToken: async () => sigstore.token(),
        trustedRoot: null,
      });
      const by = (identity: string) =>
        verifies(
          signature,
          evidence,
          '--trusted-root',
          place('root.json', sigstore.trustedRoot),
          '--certificate-identity',
          identity,
          '--certificate-oidc-issuer',
          ISSUER,
        );
      expect(await by(IDENTITY)).toMatchObject({ ok: true });
      expect((await by(`${IDENTITY}x`)).ok).toBe(false);
    } finally {
      await sigstore.close();
    }
  });
});

describe('we verify what cosign signs', () => {
  test('its signature holds; its one subject is not enough', async () => {
    const { signature, publicKey } = await signedByCosign(folder, run.bytes, run.statement);
    const reading = await readSigned(run, signature, { kind: 'key', publicKey });
    expect(reading.signer?.kind).toBe('key');
    expect(codes(reading)).toEqual(['statement-subject-image']);
    expect(codes(await readSigned(run, signature, trusts(newKey('p256'))))).toEqual(['key-not-expected']);
  });
});
