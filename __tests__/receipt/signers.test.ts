import { describe, expect, test } from '@jest/globals';
import { NO_EXPECTATIONS, type Trust } from '../../src/evidence/expectations.ts';
import { signatureName } from '../../src/evidence/file-names.ts';
import { launchStatement } from '../../src/signing/launch-statement.ts';
import { signKeyless } from '../../src/signing/sign-keyless.ts';
import { writeStatement } from '../../src/signing/statement.ts';
import { IDENTITY, ISSUER, type LocalSigstore } from '../signing/local-sigstore.ts';
import { certificate, withSigstore } from '../signing/rejections.ts';
import { newKey, runToSignNow, trusts } from '../signing/signed-run.ts';
import {
  codesOf,
  honestLaunch,
  key,
  type Launch,
  read,
  readerOf,
  resultOf,
  signedLaunch,
  sourceOf,
} from './honest-launch.ts';

const bytesOf = async (sigstore: LocalSigstore, statement: object): Promise<Uint8Array> => {
  const signed = await signKeyless(writeStatement(statement), {
    instance: sigstore.instance,
    serverUrl: 'https://github.com',
    identityToken: async () => sigstore.token(),
    trustedRoot: null,
  });
  return signed.bytes;
};

/** A launch in a job: evidence and receipt are of now, and each is signed with the job's identity. */
async function launchOfJob(sigstore: LocalSigstore): Promise<Launch> {
  const run = runToSignNow();
  const files = new Map(run.source.files);
  files.set(signatureName(run.source.bundle?.name ?? ''), await bytesOf(sigstore, run.statement));
  const evidence = Promise.resolve({ run, evidence: { ...run.source, files } });
  return honestLaunch(evidence, 'result', 7, new Date(Date.now() + 2000));
}

async function readJob(
  claims: Readonly<Record<string, string>>,
  trust: (root: string) => Trust = (root) => certificate(root),
) {
  return withSigstore(async (sigstore) => {
    const launch = await launchOfJob(sigstore);
    sigstore.claims = { ...sigstore.claims, ...claims };
    const source = sourceOf(launch, await bytesOf(sigstore, launchStatement(resultOf(launch))));
    const expectations = readerOf(launch, {
      trust: certificate(sigstore.trustedRoot),
      launch: { ...NO_EXPECTATIONS.launch, trust: trust(sigstore.trustedRoot) },
    });
    return read(source, expectations, new Date(Date.now() + 2000));
  });
}

describe('a receipt that a job signed', () => {
  test('is CONFINED at a confirmed time, and its venue is no claim', async () => {
    const reading = await readJob({});
    expect(codesOf(reading)).toEqual([]);
    expect(reading).toMatchObject({ verdict: 'CONFINED', waivers: [], signer: { kind: 'certificate' } });
    expect(reading.signer?.description).toBe(`${IDENTITY} (${ISSUER})`);
    expect(reading.verifiedTime).not.toBeNull();
  });
  test.each([
    ['commit', { sha: 'b'.repeat(40) }],
    ['repository', { repository: 'other/repository' }],
  ])('for another %s blocks, though its evidence is accepted', async (_, claims) => {
    const reading = await readJob(claims);
    expect(reading.evidence.verdict).toBe('ACCEPTED');
    expect(reading.verdict).toBe('BLOCKED');
    expect(reading.reasons.map(({ code }) => code)).toContain('certificate-claims-differ');
  });
  test('of another identity blocks', async () => {
    const reading = await readJob({}, (root) => certificate(root, `${IDENTITY}x`));
    expect(codesOf(reading)).toEqual(['venue-claimed', 'identity-not-expected'].toSorted());
  });
});

describe('a launcher who is not the attester', () => {
  const launcher = newKey();
  const by = (trust: Trust) => ({ launch: { ...NO_EXPECTATIONS.launch, trust } });

  test('signs the receipt with a key that the policy names for launches', async () => {
    const launch = await honestLaunch();
    const source = await signedLaunch(launch, launcher);
    expect(codesOf(await read(source, readerOf(launch, by(trusts(launcher)))))).toEqual([]);
    expect(codesOf(await read(source, readerOf(launch)))).toEqual(['key-not-expected']);
  });
  test('may not sign evidence, nor the attester a receipt', async () => {
    const launch = await honestLaunch();
    const expectations = readerOf(launch, by(trusts(launcher)));
    expect(codesOf(await read(await signedLaunch(launch, key), expectations))).toEqual(['key-not-expected']);
    const swapped = readerOf(launch, { trust: trusts(launcher), ...by(trusts(key)) });
    expect(codesOf(await read(await signedLaunch(launch, launcher), swapped))).toEqual([
      'key-not-expected',
      'key-not-expected',
    ]);
  });
});
