import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { bundleFromJSON, bundleToJSON } from '@sigstore/bundle';
import { NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { openEvidence } from '../../src/evidence/open.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { PUBLIC_GOOD_ROOT } from '../../src/signing/generated/public-good-root.ts';
import { signWithKey } from '../../src/signing/sign-key.ts';
import { loadVerifier } from '../../src/signing/verifier.ts';
import { zipOf } from '../evidence/zip.ts';
import { acceptedKeyless, keyless, REJECTIONS, withSigstore } from './rejections.ts';
import { codes, newKey, readSigned, runToSign, signed, trusts } from './signed-run.ts';

type Json = Readonly<Record<string, unknown>>;

const run = runToSign();
const key = newKey('p256');
const attacker = newKey('p256');

describe('a signature', () => {
  test('is accepted when nothing is wrong with it', async () => {
    const reading = await acceptedKeyless();
    expect(reading.headline).toMatch(/^ACCEPTED: /);
    expect(reading.signer?.kind).toBe('certificate');
  });

  test.each(Object.entries(REJECTIONS))(
    'is rejected as %s, and never accepted besides',
    async (code, reject) => {
      const reading = await reject();
      expect(reading.verdict).toBe('BLOCKED');
      expect(reading.reasons.map((each) => each.code)).toContain(code);
    },
  );

  test.each([
    ['ed25519', () => signed(newKey('ed25519'), run.statement)],
    ['P-256', () => signed(key, run.statement)],
    ['a certificate', () => withSigstore((sigstore) => keyless(sigstore))],
  ])('of ours by %s is its own canonical form', async (_, sign) => {
    const text = Buffer.from(await sign()).toString('utf8');
    expect(JSON.stringify(bundleToJSON(bundleFromJSON(JSON.parse(text))))).toBe(text);
    expect(JSON.parse(text).dsseEnvelope.signatures).toEqual([{ sig: expect.any(String) }]);
  });

  test('with a member twice is not a signature', async () => {
    const text = Buffer.from(await signed(key, run.statement)).toString('utf8');
    const twice = text.replace('{"mediaType"', '{"mediaType":"x","mediaType"');
    expect(codes(await readSigned(run, Buffer.from(twice), trusts(key)))).toEqual(['signature-malformed']);
  });

  test.each<[string, (certified: Json) => Json]>([
    ['an empty list of timestamps, which is the same as no list', () => ({ timestampVerificationData: {} })],
    [
      'any text as a timestamp',
      () => ({ timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: 'YW55IHRleHQ=' }] } }),
    ],
    ['the timestamp of a certificate', ({ timestampVerificationData }) => ({ timestampVerificationData })],
    ['the log’s entry of a certificate', ({ tlogEntries }) => ({ tlogEntries })],
  ])('of a key with %s is not a signature', async (_, added) => {
    const certified = await withSigstore((sigstore) => keyless(sigstore));
    const foreign = JSON.parse(Buffer.from(certified).toString('utf8')).verificationMaterial;
    const file = JSON.parse(Buffer.from(await signed(key, run.statement)).toString('utf8'));
    const { verificationMaterial } = file;
    expect(Object.keys(verificationMaterial)).toEqual(['publicKey']);
    const material = { ...verificationMaterial, ...added(foreign) };
    // In the order of members that sigstore's own writer keeps, so that this is no fault of form.
    const parsed = bundleToJSON(bundleFromJSON({ ...file, verificationMaterial: material }));
    const changed = Buffer.from(JSON.stringify(parsed));
    expect(codes(await readSigned(run, changed, trusts(key)))).toEqual(['signature-malformed']);
  });

  test.each([
    ['of a key', () => signed(key, run.statement)],
    ['of a certificate', () => withSigstore((sigstore) => keyless(sigstore))],
  ])('%s with an id of a key, which nobody signed, is not a signature', async (_, sign) => {
    const file = JSON.parse(Buffer.from(await sign()).toString('utf8'));
    file.dsseEnvelope.signatures[0].keyid = 'any text';
    const changed = Buffer.from(JSON.stringify(file));
    expect(codes(await readSigned(run, changed, trusts(key)))).toEqual(['signature-malformed']);
  });

  describe('of a key in other bytes of the same value', () => {
    const NOT = ['signature-malformed'];
    const respelled: readonly [string, (text: string) => string | Uint8Array, readonly string[]][] = [
      ['as it was written', (text) => text, []],
      // Go's protojson, and so cosign, writes a blank after every comma or after none.
      ['as cosign writes it', (text) => text.replaceAll(',"', ', "'), []],
      ['with a newline at its end', (text) => `${text}\n`, NOT],
      ['with blanks before it', (text) => `  ${text}`, NOT],
      ['with a carriage return inside', (text) => text.replace(':{', ':\r{'), NOT],
      ['indented', (text) => JSON.stringify(JSON.parse(text), null, 2), NOT],
      ['with an escaped name', (text) => text.replace('mediaType', '\\u006dediaType'), NOT],
      ['with an escaped value', (text) => text.replace('application/', 'application\\/'), NOT],
      ['with one blank after one comma', (text) => text.replace(',"', ', "'), NOT],
      ['with two blanks after every comma', (text) => text.replaceAll(',"', ',  "'), NOT],
      ['with a blank after every colon', (text) => text.replaceAll('":', '": '), NOT],
      ['with a blank before every comma', (text) => text.replaceAll(',"', ' ,"'), NOT],
      ['with a byte order mark', (text) => `\ufeff${text}`, NOT],
      ['with a null byte at its end', (text) => Buffer.concat([Buffer.from(text), Buffer.of(0)]), NOT],
      ['in UTF-16', (text) => Buffer.from(text, 'utf16le'), NOT],
      [
        'with its members in another order',
        (text) => {
          const { mediaType, ...others } = JSON.parse(text);
          return JSON.stringify({ ...others, mediaType });
        },
        NOT,
      ],
    ];
    test.each(respelled)('%s', async (_, change, expected) => {
      const text = Buffer.from(await signed(key, run.statement)).toString('utf8');
      const reading = await readSigned(run, Buffer.from(change(text)), trusts(key));
      expect(codes(reading)).toEqual(expected);
    });
  });

  test('with a statement that has a member twice is not a signature', async () => {
    const statement = JSON.stringify(run.statement);
    const payload = Buffer.from(
      statement.replace('"result":"PASSED"', '"result":"FAILED","result":"PASSED"'),
    );
    expect(codes(await readSigned(run, await signWithKey(payload, key), trusts(key)))).toContain(
      'statement-malformed',
    );
  });
});

describe('what lies in the evidence folder', () => {
  const place = mkdtempSync(join(tmpdir(), 'untouched-'));
  afterAll(() => rmSync(place, { recursive: true }));
  const planted = [
    'key.pub',
    'key.pem',
    'cosign.pub',
    'signing-key.pub',
    'signing-key.pem',
    'policy.json',
    'policy.yml',
    'trusted_root.json',
    'trusted-root.json',
    'root.json',
  ];

  /** An attacker's files under every name: their key, a policy and a root that would trust him, a whole policy. */
  const content = (name: string): string => {
    if (name.startsWith('policy'))
      return JSON.stringify({
        schema_version: 1,
        subject: 'reference',
        signer: { kind: 'key', public_key: attacker.publicPem },
        allow: ['unsigned', 'claimed-venue', 'unpinned-image'],
      });
    return name.includes('root') ? PUBLIC_GOOD_ROOT : attacker.publicPem;
  };

  describe.each([['folder'], ['zip']] as const)('%s', (kind) => {
    test.each(planted)('as %s never makes an attacker trusted', async (name) => {
      const signature = await signed(attacker, run.statement);
      const bundleFile = run.source.bundle;
      if (bundleFile === null) throw new Error('no bundle');
      const files = new Map([
        ...run.source.files,
        [bundleFile.name, bundleFile.bytes],
        [`${bundleFile.name}.sigstore.json`, signature],
        [name, Buffer.from(content(name))],
      ]);
      const source = await openEvidence(placed(kind, files));
      expect([source.kind, source.problems]).toEqual([kind, []]);
      for (const trust of [trusts(key), { kind: 'not-chosen' } as const]) {
        const reading = await readSigned({ ...run, source }, null, trust, { waivers: new Set() });
        expect(reading.verdict).toBe('BLOCKED');
        expect(reading.signer).toBeNull();
        expect(reading.enforced.allowed).toEqual([]);
        expect(codes(reading)).toContain(`unknown-file ${name}`);
        expect(codes(reading)).toContain(trust.kind === 'key' ? 'key-not-expected' : 'trust-not-chosen');
      }
    });
  });

  function placed(kind: 'folder' | 'zip', files: ReadonlyMap<string, Uint8Array>): string {
    const path = mkdtempSync(join(place, 'planted-'));
    if (kind === 'zip') {
      const zip = join(path, 'artifact.zip');
      writeFileSync(zip, zipOf([...files].map(([name, bytes]) => ({ name, content: bytes }))));
      return zip;
    }
    for (const [name, bytes] of files) writeFileSync(join(path, name), bytes);
    return path;
  }
});

describe('every byte', () => {
  test('of our signature file is read', async () => {
    const signature = await signed(key, run.statement);
    const verify = await loadVerifier(trusts(key));
    if (verify === undefined) throw new Error('no verifier');
    const accepted: number[] = [];
    for (let at = 0; at < signature.length; at++) {
      for (const flip of [0x01, 0x20, 0x80]) {
        const changed = Buffer.from(signature);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const result = verify(sha256Of(run.bytes), changed, NO_EXPECTATIONS);
        if (result.ok && result.reasons.length === 0) accepted.push(at);
      }
    }
    expect(accepted).toEqual([]);
  });
});
