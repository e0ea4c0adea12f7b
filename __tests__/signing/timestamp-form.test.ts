import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { ASN1Obj, RFC3161Timestamp, X509Certificate } from '@sigstore/core';
import { timestampFault } from '../../src/signing/timestamp-form.ts';

const golden = (...path: readonly string[]) =>
  fileURLToPath(new URL(['../golden/docker-certificate', ...path].join('/'), import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** A timestamp of a golden run, as an authority signed it. */
function real(): Buffer<ArrayBuffer> {
  const name = readdirSync(golden('evidence')).find((each) => each.endsWith('.sigstore.json')) ?? '';
  const { timestampVerificationData } = json(golden('evidence', name)).verificationMaterial;
  return Buffer.from(timestampVerificationData.rfc3161Timestamps[0].signedTimestamp, 'base64');
}

function stampers(): readonly X509Certificate[] {
  const [{ policy }] = json(golden('expectation.json')).readings;
  const [{ certChain }] = policy.signer.trusted_root.timestampAuthorities;
  return certChain.certificates.map(({ rawBytes }: { rawBytes: string }) =>
    X509Certificate.parse(Buffer.from(rawBytes, 'base64')),
  );
}

const der = (hex: string) => ASN1Obj.parseBuffer(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
/** The object at this path of members. */
const at = (root: ASN1Obj, ...path: readonly number[]): ASN1Obj =>
  path.reduce((object, index) => {
    const found = object.subs.at(index);
    if (found === undefined) throw new Error(`no member ${index}`);
    return found;
  }, root);

const signers = (root: ASN1Obj) => at(root, 1, 1, 0, -1);
const attributes = (root: ASN1Obj) => at(signers(root), 0, 3).subs;
const info = (root: ASN1Obj) => at(root, 1, 1, 0, 2, 1, 0, 0).subs;

/** Returns the fault of the timestamp after a change, which no authority signed: signatures are not looked at here. */
function faultAfter(change: (root: ASN1Obj) => unknown, trusted = stampers()): string | null {
  const root = ASN1Obj.parseBuffer(real());
  change(root);
  return timestampFault(RFC3161Timestamp.parse(Buffer.from(root.toDER())), trusted);
}

const OF_ANOTHER = '30 1a 06 09 2a864886f70d010903 31 0d 06 0b 2a864886f70d0109100104';
const DIGEST = `30 2f 06 09 2a864886f70d010904 31 22 04 20 ${'ff'.repeat(32)}`;

test('a real one counts, and one that is accurate to a minute, has a nonce or says more', () => {
  expect(faultAfter(() => undefined)).toBeNull();
  expect(faultAfter((root) => info(root).splice(5, 1, der('3003 02013c')))).toBeNull();
  expect(faultAfter((root) => info(root).splice(5, 1, der('3007 020101 800203e7')))).toBeNull();
  expect(faultAfter((root) => info(root).splice(5))).toBeNull();
  expect(faultAfter((root) => info(root).push(der('a108 3006 06022a03 0400')))).toBeNull();
});

test.each<[string, (root: ASN1Obj) => unknown, RegExp]>([
  ['two signers', (root) => signers(root).subs.push(at(signers(root), 0)), /one signer/],
  ['version 2', (root) => info(root).splice(0, 1, der('020102')), /version 1/],
  ['ten years of accuracy', (root) => info(root).splice(5, 1, der('3006 020412cc0300')), /61|60 seconds/],
  ['61 seconds of accuracy', (root) => info(root).splice(5, 1, der('3003 02013d')), /60 seconds/],
  ['negative accuracy', (root) => info(root).splice(5, 1, der('3003 0201ff')), /60 seconds/],
  ['days in milliseconds', (root) => info(root).splice(5, 1, der('3006 80047fffffff')), /60 seconds/],
  ['a critical extension', (root) => info(root).push(der('a10b 3009 06022a03 0101ff 0400')), /critical/],
  ['an unknown member', (root) => info(root).push(der('0c0161')), /known form/],
  ['its members in another order', (root) => info(root).push(der('0101ff')), /known form/],
  [
    'content of another type',
    (root) => at(attributes(root)[0] ?? root, 1).subs.splice(0, 1, der('06092a864886f70d010701')),
    /something else/,
  ],
  ['no type of content', (root) => attributes(root).splice(0, 1), /something else/],
  ['the type of content twice', (root) => attributes(root).push(der(OF_ANOTHER)), /twice/],
  ['two digests', (root) => attributes(root).push(der(DIGEST)), /twice/],
  [
    'two values of a digest',
    (root) => at(attributes(root)[2] ?? root, 1).subs.push(der('0400')),
    /one digest/,
  ],
  ['no digest', (root) => attributes(root).splice(2, 1), /one digest/],
  [
    'another certificate',
    (root) => at(attributes(root)[3] ?? root, 1, 0, 0, 0, 0).value.fill(1),
    /certificate/,
  ],
  ['a status of refusal', (root) => at(root, 0).subs.splice(0, 1, der('020102')), /refused/],
  ['no time', (root) => info(root).splice(4, 1), /form/],
])('one with %s does not count', (_, change, why) => {
  expect(faultAfter(change)).toMatch(why);
});

test('one of another stamper than those that are trusted does not count', () => {
  expect(faultAfter(() => undefined, stampers().slice(1))).toMatch(/certificate/);
});
