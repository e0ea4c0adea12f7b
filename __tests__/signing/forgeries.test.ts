import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ASN1Obj } from '@sigstore/core';
import type { Trust } from '../../src/evidence/expectations.ts';
import { signWithKey } from '../../src/signing/sign-key.ts';
import { signKeyless } from '../../src/signing/sign-keyless.ts';
import { writeStatement } from '../../src/signing/statement.ts';
import { MACHINE_FACTS } from '../evidence/real-run.ts';
import { claimsOfRun, IDENTITY, ISSUER, type LocalSigstore, startSigstore } from './local-sigstore.ts';
import { certificate } from './rejections.ts';
import { codes, newKey, readSigned, runToSignNow, signed, trusts } from './signed-run.ts';

const run = runToSignNow();
const { statement } = run;
const other = runToSignNow('docker-targeted-deny', { challenge: 'another run' });
const key = newKey('p256');

describe('a key', () => {
  const read = async (what: object, by = key, file = run) =>
    codes(await readSigned(file, await signed(by, what), trusts(key), { now: new Date() }));
  const changedByte = (at: number) => {
    const bytes = Buffer.from(run.bytes);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return { ...run, source: { ...run.source, bundle: { name: run.source.bundle?.name ?? '', bytes } } };
  };
  const subjects = (change: (subjects: typeof statement.subject) => unknown) => ({
    ...statement,
    subject: change(statement.subject),
  });
  const renamed = (nth: number, digest: string) =>
    subjects((all) =>
      all.map((each, index) => (index === nth ? { ...each, digest: { sha256: digest } } : each)),
    );
  const zeros = '0'.repeat(64);

  test('that is trusted is believed', async () => expect(await read(statement)).toEqual([]));

  test.each([
    ['another key', () => read(statement, newKey('p256')), ['key-not-expected']],
    ['a key of another kind', () => read(statement, newKey('ed25519')), ['key-not-expected']],
    ['another key under the trusted name', () => read(statement, impostor()), ['signature-invalid']],
    [
      'evidence of which a byte was changed',
      () => read(statement, key, changedByte(100)),
      ['statement-subject-bundle'],
    ],
    [
      'evidence of which the last byte was changed',
      () => read(statement, key, changedByte(run.bytes.length - 1)),
      ['statement-subject-bundle', 'bundle-not-json'],
    ],
    ['a changed subject: the bundle', () => read(renamed(0, zeros)), ['statement-subject-bundle']],
    [
      'a changed subject: the image',
      () => read(renamed(1, zeros)),
      ['statement-subject-image', 'statement-subject-unknown'],
    ],
    ['no subject: the bundle', () => read(subjects((all) => all.slice(1))), ['statement-subject-bundle']],
    ['no subject: the image', () => read(subjects((all) => all.slice(0, 1))), ['statement-subject-image']],
    [
      'no subject at all',
      () => read(subjects(() => [])),
      ['statement-subject-bundle', 'statement-subject-image'],
    ],
    ['the signature of another run', () => read(other.statement), ['statement-subject-bundle']],
    [
      'a FAILED result',
      () => read({ ...statement, predicate: { ...statement.predicate, result: 'FAILED' } }),
      ['statement-result'],
    ],
    [
      'a WARNED result',
      () => read({ ...statement, predicate: { ...statement.predicate, result: 'WARNED' } }),
      ['statement-result'],
    ],
    ['subjects twice', () => readText(twice('"subject":', '"subject":[],')), ['statement-malformed']],
    ['a predicate twice', () => readText(twice('"predicate":', '"predicate":{},')), ['statement-malformed']],
    ['a digest twice', () => readText(twice('"sha256":', `"sha256":"${zeros}",`)), ['statement-malformed']],
  ])('%s is not', async (_, produce, expected) => {
    expect(await produce()).toEqual(expect.arrayContaining(expected));
  });

  /** Somebody else's key that says it is the trusted one. */
  function impostor() {
    return { ...newKey('p256'), fingerprint: key.fingerprint };
  }
  function twice(before: string, first: string): string {
    const text = JSON.stringify(statement);
    return text.replace(before, first + before);
  }
  async function readText(text: string): Promise<string[]> {
    const signature = await signWithKey(Buffer.from(text), key);
    return codes(await readSigned(run, signature, trusts(key), { now: new Date() }));
  }
});

describe('a certificate', () => {
  let logged: LocalSigstore;
  let unlogged: LocalSigstore;
  beforeAll(async () => {
    logged = await startSigstore();
    unlogged = await startSigstore('private');
  });
  afterAll(() => Promise.all([logged.close(), unlogged.close()]));
  beforeEach(() => {
    for (const sigstore of [logged, unlogged]) {
      sigstore.claims = claimsOfRun();
      sigstore.ahead.clear();
    }
  });

  type Json = Record<string, unknown>;
  /** Nothing but the signature is looked at: without a signer the fixture is claimed, and old. */
  const LENIENT = { waivers: new Set(['claimed-venue'] as const), maxAgeDays: 9999, now: new Date() };
  const sign = async (
    sigstore: LocalSigstore,
    what = statement,
    instance = sigstore.instance,
  ): Promise<Json> => {
    const signing = {
      instance,
      serverUrl: 'https://github.com',
      identityToken: async () => sigstore.token(),
      trustedRoot: null,
    };
    const { bytes } = await signKeyless(writeStatement(what), signing);
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  };
  const read = (file: Json, trust: Trust, file_ = run) =>
    readSigned(file_, Buffer.from(JSON.stringify(file)), trust, LENIENT);
  const reasons = async (file: Json, trust: Trust = certificate(logged.trustedRoot)) =>
    codes(await read(file, trust));
  /** Changes the file's verification material. */
  const material = (file: Json, change: (material: Material) => void): Json => {
    const copy = structuredClone(file);
    change(copy['verificationMaterial'] as Material);
    return copy;
  };
  interface Material {
    tlogEntries: {
      integratedTime: string;
      inclusionPromise?: { signedEntryTimestamp: string };
      inclusionProof?: unknown;
    }[];
    timestampVerificationData: { rfc3161Timestamps?: unknown[] };
  }
  const firstEntry = (file: Json, change: (entry: Material['tlogEntries'][number]) => void) =>
    material(file, ({ tlogEntries: [entry] }) => {
      if (entry === undefined) throw new Error('the signature has no entry of the log');
      change(entry);
    });
  const onlyLogged = () => sign(logged, statement, { ...logged.instance, tsaUrl: null });

  test('of a logged signature, and of one that only has a timestamp, is believed', async () => {
    for (const sigstore of [logged, unlogged]) {
      const reading = await read(await sign(sigstore), certificate(sigstore.trustedRoot));
      expect(reading.headline).toMatch(/^ACCEPTED: /);
      expect(reading.signer).toEqual({ kind: 'certificate', description: `${IDENTITY} (${ISSUER})` });
    }
    expect(await reasons(await onlyLogged())).toEqual([]);
  });

  test('with dozens of log entries is not read: the library would compare each with each', async () => {
    const many = material(await sign(logged), (parts) => {
      parts.tlogEntries = Array.from({ length: 40 }, () => parts.tlogEntries).flat();
    });
    expect(await reasons(many)).toEqual(['signature-malformed']);
  });

  test('of the right identity over other evidence is not', async () => {
    const reading = await read(await sign(logged, other.statement), certificate(logged.trustedRoot));
    expect(codes(reading)).toContain('statement-subject-bundle');
  });

  test.each([
    ['a prefix', IDENTITY.slice(0, -1)],
    ['a suffix', IDENTITY.slice(1)],
    ['something before it', `x${IDENTITY}`],
    ['something after it', `${IDENTITY}/x`],
    ['another case', IDENTITY.replace('owner', 'Owner')],
    ['a pattern', IDENTITY.replace('main', '.*')],
    ['nothing', ''],
  ])('of another identity is not: %s', async (_, identity) => {
    expect(await reasons(await sign(logged), certificate(logged.trustedRoot, identity))).toContain(
      `identity-not-expected`,
    );
  });

  test.each([
    ['repository', 'repository', 'owner/other'],
    // The name may have been given to another repository, or to another owner.
    ['repository_id', 'repository id', '5003'],
    ['repository_owner_id', 'owner id', '6003'],
    ['sha', 'commit', 'b'.repeat(40)],
    ['ref', 'ref', 'refs/heads/other'],
    ['run_id', 'run', '2'],
    ['run_attempt', 'run', '2'],
    ['workflow_ref', 'workflow', 'owner/repository/.github/workflows/other.yml@refs/heads/main'],
    ['runner_environment', 'runner environment', 'self-hosted'],
  ])('that says another %s than the bundle, or none, is not', async (claim, subject, value) => {
    for (const claims of [{ [claim]: value }, { [claim]: undefined }]) {
      const { [claim]: _, ...others } = claimsOfRun();
      logged.claims = claims[claim] === undefined ? others : { ...others, [claim]: value };
      const found = await reasons(await sign(logged));
      expect(found).toContain(`certificate-claims-differ ${subject}`);
      // A repository is a part of run and workflow too; every other claim stands alone.
      if (claim !== 'repository') expect(found).toEqual([`certificate-claims-differ ${subject}`]);
    }
  });

  test('of a CI run does not vouch for another venue', async () => {
    const vps = runToSignNow('docker-targeted-deny', { venue: 'VPS', venueFacts: MACHINE_FACTS });
    const reading = await read(await sign(logged, vps.statement), certificate(logged.trustedRoot), vps);
    expect(codes(reading)).toEqual(['certificate-claims-differ venue']);
  });

  test.each([
    ['another instance of the same kind', () => logged, 'public', 'signing-time-invalid'],
    ['another instance of the other kind', () => logged, 'private', 'signing-time-invalid'],
    ['another instance without a log', () => unlogged, 'private', 'signing-time-invalid'],
  ] as const)('by the root of %s is not', async (_, by, kind, code) => {
    const foreign = await startSigstore(kind);
    await foreign.close();
    expect(await reasons(await sign(by()), certificate(foreign.trustedRoot))).toEqual([code]);
  });

  test('by the root of another instance is not, whatever the source of its time', async () => {
    const root = certificate(unlogged.trustedRoot);
    expect(await reasons(await onlyLogged(), root)).toEqual(['certificate-invalid']);
    const shipped = { ...root, trustedRoot: null };
    expect(await reasons(await onlyLogged(), shipped)).toEqual(['certificate-invalid']);
    expect(await reasons(await sign(unlogged), shipped)).toEqual(['signing-time-invalid']);
  });

  test('without a log’s entry is not where the root has a log', async () => {
    const file = material(await sign(logged), (each) => {
      each.tlogEntries = [];
    });
    const { tlogEntries: _, ...rest } = file['verificationMaterial'] as Material & Json;
    expect(await reasons({ ...file, verificationMaterial: rest })).toEqual(['log-entry-invalid']);
  });

  const HOUR = 3_600_000;
  test.each([
    ['tsa', HOUR, 'certificate-invalid'],
    ['rekor', HOUR, 'certificate-invalid'],
    // Long before: not even the authority's own certificate was valid.
    ['tsa', -HOUR, 'signing-time-invalid'],
    ['rekor', -HOUR, 'certificate-invalid'],
    ['fulcio', -HOUR, 'certificate-invalid'],
    ['fulcio', HOUR, 'certificate-invalid'],
  ] as const)('that is used outside of its time is not: %s %i ms ahead', async (service, ms, code) => {
    logged.ahead.set(service, ms);
    expect(await reasons(await sign(logged))).toEqual([code]);
  });

  test('that has expired is not without a time', async () => {
    unlogged.ahead.set('fulcio', -HOUR);
    const timeless = material(await sign(unlogged), (each) => {
      each.timestampVerificationData = {};
    });
    expect(await reasons(timeless, certificate(unlogged.trustedRoot))).toEqual(['signing-time-invalid']);
    const unpromised = firstEntry(await onlyLogged(), (entry) => {
      delete entry.inclusionPromise;
    });
    expect(await reasons(unpromised)).toEqual(['signing-time-invalid']);
    const atNoTime = firstEntry(await onlyLogged(), (entry) => {
      entry.integratedTime = '0';
    });
    expect(await reasons(atNoTime)).not.toEqual([]);
  });

  test('with a timestamp of another signature is not', async () => {
    const stolen = (await sign(unlogged, other.statement))['verificationMaterial'] as Material;
    const file = material(await sign(unlogged), (each) => {
      each.timestampVerificationData = stolen.timestampVerificationData;
    });
    expect(await reasons(file, certificate(unlogged.trustedRoot))).toEqual(['signing-time-invalid']);
  });

  test('with a timestamp of two signers is not', async () => {
    const file = material(await sign(logged), ({ timestampVerificationData: data }) => {
      const [stamp] = data.rfc3161Timestamps as { signedTimestamp: string }[];
      if (stamp === undefined) throw new Error('the signature has no timestamp');
      const token = ASN1Obj.parseBuffer(Buffer.from(stamp.signedTimestamp, 'base64'));
      const signers = token.subs[1]?.subs[1]?.subs[0]?.subs.at(-1)?.subs ?? [];
      signers.push(...signers);
      stamp.signedTimestamp = token.toDER().toString('base64');
    });
    expect(await reasons(file)).toEqual(['signing-time-invalid']);
  });

  test('with a timestamp that its authority refused is not', async () => {
    const file = material(await sign(unlogged), (each) => {
      const text = JSON.stringify(each.timestampVerificationData);
      // PKIStatusInfo with the status granted, and then with rejection (RFC 3161, 2.4.2).
      const refused = text.replace(/"signedTimestamp":"([^"]+)"/, (_, base64: string) => {
        const token = Buffer.from(base64, 'base64');
        const at = token.indexOf(Buffer.from('3003020100', 'hex'));
        expect(at).toBeGreaterThan(0);
        token[at + 4] = 2;
        return `"signedTimestamp":"${token.toString('base64')}"`;
      });
      expect(refused).not.toBe(text);
      each.timestampVerificationData = JSON.parse(refused);
    });
    expect(await reasons(file, certificate(unlogged.trustedRoot))).toEqual(['signing-time-invalid']);
  });

  test('with the log’s entry of another payload is not', async () => {
    // Signed first: the log's time of the other may not be before this certificate's.
    const own = await sign(logged);
    const stolen = (await sign(logged, other.statement))['verificationMaterial'] as Material;
    const file = material(own, (each) => {
      each.tlogEntries = stolen.tlogEntries;
    });
    expect(await reasons(file)).toEqual(['log-entry-invalid']);
  });

  test('with one entry or one timestamp twice is not', async () => {
    const entries = material(await sign(logged), (each) => {
      each.tlogEntries = [...each.tlogEntries, ...each.tlogEntries];
    });
    expect(await reasons(entries)).not.toEqual([]);
    const times = material(await sign(logged), ({ timestampVerificationData: data }) => {
      data.rfc3161Timestamps = [...(data.rfc3161Timestamps ?? []), ...(data.rfc3161Timestamps ?? [])];
    });
    expect(await reasons(times)).toEqual(['signing-time-invalid']);
  });

  test('with a log’s promise that was changed is not', async () => {
    const file = firstEntry(await sign(logged), ({ inclusionPromise }) => {
      if (inclusionPromise === undefined) throw new Error('the log promised nothing');
      const promise = Buffer.from(inclusionPromise.signedEntryTimestamp, 'base64');
      promise[promise.length - 1] = (promise.at(-1) ?? 0) ^ 1;
      inclusionPromise.signedEntryTimestamp = promise.toString('base64');
    });
    expect(await reasons(file)).toEqual(['log-entry-invalid']);
    const later = firstEntry(await sign(logged), (entry) => {
      entry.integratedTime = String(Number(entry.integratedTime) + 1);
    });
    expect(await reasons(later)).toEqual(['log-entry-invalid']);
  });

  test('without proof that the log holds it is not', async () => {
    const file = firstEntry(await sign(logged), (entry) => {
      delete entry.inclusionProof;
    });
    expect(await reasons(file)).toEqual(['signature-malformed']);
  });

  test('is never taken for a key, nor a key for a certificate', async () => {
    expect(await reasons(await sign(logged), trusts(key))).toEqual(['signer-is-certificate']);
    const byKey = JSON.parse(Buffer.from(await signed(key, statement)).toString('utf8'));
    expect(await reasons(byKey)).toEqual(['signer-is-key']);
  });
});
