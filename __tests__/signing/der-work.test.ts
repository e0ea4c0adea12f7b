import { describe, expect, jest, test } from '@jest/globals';
import { ASN1Obj } from '@sigstore/core';
import { ByteStream } from '@sigstore/core/dist/stream.js';
import fc from 'fast-check';
import { NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { isSoonRead, objectsLookedAt } from '../../src/signing/der-work.ts';
import { PUBLIC_GOOD_ROOT } from '../../src/signing/generated/public-good-root.ts';
import { inspectSignature } from '../../src/signing/inspect-signature.ts';
import { readPrivateKey } from '../../src/signing/private-key.ts';
import { readTrustedRoot } from '../../src/signing/trusted-root.ts';
import { loadVerifier } from '../../src/signing/verifier.ts';
import { goldenSignature } from '../fuzz/golden-signature.ts';

const { signature, digest, trust } = goldenSignature('docker-certificate');
const file = JSON.parse(signature.toString());
const { verificationMaterial: material } = file;
const certificate = Buffer.from(material.certificate.rawBytes, 'base64');
const timestamp = Buffer.from(
  material.timestampVerificationData.rfc3161Timestamps[0].signedTimestamp,
  'base64',
);

/** Strings of two bytes, in each the beginning of one that reaches to the end: each doubles the library's time. */
function bomb(strings: number): Buffer {
  const content = Buffer.alloc(strings * 4);
  for (let at = 0; at < content.length; at += 4) content.set([4, 2, 4, content.length - at - 4], at);
  return Buffer.concat([Buffer.from([0x30, content.length]), content]);
}

/** How many objects the library looks at: it takes the bytes of each once. */
function lookedAtByLibrary(bytes: Buffer): number {
  const slice = jest.spyOn(ByteStream.prototype, 'slice');
  try {
    ASN1Obj.parseBuffer(Buffer.from(bytes));
  } catch {
    // Its count is what matters.
  }
  const found = slice.mock.results.filter(({ type }) => type === 'return').length;
  slice.mockRestore();
  return found;
}

describe('the work of reading DER', () => {
  test('is far below the limit for what authorities write', () => {
    const four = Array.from({ length: 4 }, () => [certificate, timestamp]).flat();
    expect(isSoonRead(four)).toBe(true);
    expect(objectsLookedAt(certificate, 10_000) + objectsLookedAt(timestamp, 10_000)).toBeLessThan(1000);
  });

  test('is counted as the library does it', () => {
    expect(objectsLookedAt(bomb(10), 100_000)).toBe(lookedAtByLibrary(bomb(10)));
    const changed = fc.tuple(
      fc.constantFrom(certificate, timestamp, bomb(8)),
      fc.array(
        fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2, 4, 0x1f, 0x30, 0x7f, 0x80, 0x81, 0x82, 0x87, 0xa0, 0xff)),
        { maxLength: 6 },
      ),
      fc.integer({ min: 0, max: 3000 }),
    );
    fc.assert(
      fc.property(changed, ([document, changes, length]) => {
        const bytes = Buffer.from(document.subarray(0, length));
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
        expect(objectsLookedAt(bytes, 1_000_000)).toBe(lookedAtByLibrary(bytes));
      }),
      { numRuns: 500 },
    );
  });

  test('ends, however much it would be', () => {
    const begun = performance.now();
    expect(isSoonRead([bomb(30)])).toBe(false);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

/** A change of a golden signature file: its certificate or its timestamp becomes this document. */
const PLACES: readonly (readonly [string, (der: string) => object])[] = [
  ['certificate', (rawBytes) => ({ certificate: { rawBytes } })],
  [
    'timestamp',
    (signedTimestamp) => ({ timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp }] } }),
  ],
];

/** Strings with which the library takes a dozen seconds: with ten more it would take hours. */
const SECONDS = bomb(20).toString('base64');
const MOST_MS = 2_000;

function inTime<T>(work: () => T): T {
  const begun = performance.now();
  const result = work();
  expect(performance.now() - begun).toBeLessThan(MOST_MS);
  return result;
}

describe('a document that would take years', () => {
  test.each(PLACES)('is not read as the %s of a signature', async (_, change) => {
    const changed = { ...file, verificationMaterial: { ...material, ...change(SECONDS) } };
    const bytes = Buffer.from(JSON.stringify(changed));
    const verify = await loadVerifier(trust);
    const result = inTime(() => verify?.(digest, bytes, NO_EXPECTATIONS));
    expect(result?.reasons).toEqual([
      expect.objectContaining({
        code: 'signature-malformed',
        sentence: expect.stringContaining('too long to read'),
      }),
    ]);
    expect(inTime(() => inspectSignature(bytes))).toMatchObject({ readable: false });
  });

  test('is not read as a certificate of a trusted root', () => {
    const root = JSON.parse(PUBLIC_GOOD_ROOT);
    root.certificateAuthorities[0].certChain.certificates[0].rawBytes = SECONDS;
    inTime(() => expect(() => readTrustedRoot(JSON.stringify(root))).toThrow('it takes too long to read'));
  });

  test('is not read as an encrypted key', () => {
    const pem = `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${SECONDS}\n-----END ENCRYPTED PRIVATE KEY-----\n`;
    inTime(() => expect(() => readPrivateKey(pem, 'x')).toThrow('to open'));
  });
});
