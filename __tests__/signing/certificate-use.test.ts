import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { ASN1Obj, X509Certificate } from '@sigstore/core';
import type { TrustMaterial } from '@sigstore/verify';
import {
  entryFault,
  issuerFault,
  logKeyFault,
  timestampsFault,
  useFault,
} from '../../src/signing/certificate-use.ts';

/** A logged signature of a golden run. */
function logged(): Bundle {
  const folder = fileURLToPath(new URL('../golden/docker-certificate/evidence/', import.meta.url));
  const name = readdirSync(folder).find((each) => each.endsWith('.sigstore.json')) ?? '';
  return bundleFromJSON(JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** A certificate that signs itself, as openssl makes it with these extensions, in DER. */
function certificate(...extensions: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-use-'));
  try {
    const words = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
    const files = ['-keyout', join(folder, 'key'), '-out', join(folder, 'der'), '-outform', 'DER'];
    const more = extensions.flatMap((extension) => ['-addext', extension]);
    const subject = ['-subj', '/CN=x', '-config', '/dev/null'];
    execFileSync('openssl', [...words, ...files, ...subject, ...more], { stdio: 'pipe' });
    return readFileSync(join(folder, 'der'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function signedWith(rawBytes: Buffer): Bundle {
  const bundle = logged();
  const content = { $case: 'certificate' as const, certificate: { rawBytes } };
  return { ...bundle, verificationMaterial: { ...bundle.verificationMaterial, content } } as Bundle;
}

const [SIGNATURE, CODE] = ['keyUsage=digitalSignature', 'extendedKeyUsage=codeSigning'];

test('a real one may sign, and is the one of its log entry', () => {
  expect([useFault(logged()), entryFault(logged())]).toEqual([null, null]);
  expect(useFault(signedWith(certificate('basicConstraints=CA:false', SIGNATURE, CODE)))).toBeNull();
  const critical = ['basicConstraints=critical,CA:false', 'keyUsage=critical,digitalSignature', CODE];
  expect(useFault(signedWith(certificate(...critical, '2.5.29.32=DER:3000')))).toBeNull();
});

test.each([
  ['of a server', ['basicConstraints=CA:false', SIGNATURE, 'extendedKeyUsage=serverAuth'], /code signing/],
  [
    'of a time stamp',
    ['basicConstraints=CA:false', SIGNATURE, 'extendedKeyUsage=timeStamping'],
    /code signing/,
  ],
  ['of two purposes', ['basicConstraints=CA:false', SIGNATURE, `${CODE},serverAuth`], /code signing alone/],
  ['of no purpose', ['basicConstraints=CA:false', SIGNATURE], /code signing/],
  ['of an authority', ['basicConstraints=CA:true', `${SIGNATURE},keyCertSign`, CODE], /an authority/],
  [
    'of an authority that may not sign certificates',
    ['basicConstraints=critical,CA:true', SIGNATURE, CODE],
    /authority/,
  ],
  [
    'of an unknown critical extension',
    ['basicConstraints=CA:false', SIGNATURE, CODE, '1.2.3.4=critical,DER:0500'],
    /1\.2\.3\.4/,
  ],
  [
    'that is a precertificate',
    ['basicConstraints=CA:false', SIGNATURE, CODE, '1.3.6.1.4.1.11129.2.4.3=critical,DER:0500'],
    /11129/,
  ],
  [
    'of names that it may certify',
    ['basicConstraints=CA:false', SIGNATURE, CODE, 'nameConstraints=critical,permitted;DNS:x'],
    /2\.5\.29\.30/,
  ],
  ['of no use', ['basicConstraints=CA:false', CODE], /digital signatures/],
  ['of another use', ['basicConstraints=CA:false', 'keyUsage=keyAgreement', CODE], /digital signatures/],
])('a certificate %s may not', (_, extensions, why) => {
  expect(useFault(signedWith(certificate(...extensions)))).toMatch(why);
});

const pem = (der: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** The signature with a log entry whose specification was changed. */
function withSpec(change: (spec: Record<string, unknown>) => unknown): Bundle {
  const bundle = logged();
  for (const entry of bundle.verificationMaterial.tlogEntries) {
    const body = JSON.parse(Buffer.from(entry.canonicalizedBody).toString('utf8'));
    entry.canonicalizedBody = Buffer.from(JSON.stringify({ ...body, spec: change(body.spec) }));
  }
  return bundle;
}

const OTHER = base64(pem(certificate('basicConstraints=CA:false', SIGNATURE, CODE)));
const KEY = base64('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n');
const dsse = (...verifiers: readonly unknown[]) => ({
  signatures: verifiers.map((verifier) => ({ verifier })),
});

test.each<[string, (spec: Record<string, unknown>) => unknown]>([
  ['of another certificate', () => dsse(OTHER)],
  ['of a key', () => dsse(KEY)],
  ['of no PEM', () => dsse(base64('no pem at all'))],
  ['of nobody', () => dsse(undefined)],
  ['without signatures', () => ({})],
  [
    'of this certificate and another',
    (spec) => ({ signatures: [...(spec['signatures'] as []), ...dsse(OTHER).signatures] }),
  ],
  ['of another certificate, as hashedrekord', () => ({ signature: { publicKey: { content: OTHER } } })],
  [
    'of another certificate, as intoto',
    () => ({ content: { envelope: { signatures: [{ publicKey: OTHER }] } } }),
  ],
])('a log entry %s is not this signature’s', (_, change) => {
  expect(entryFault(withSpec(change))).toMatch(/another signer/);
});

test('the key of a log must have been valid, whether the log promised the entry or not', () => {
  const time = new Date('2026-06-01T00:00:00Z');
  const bundle = logged();
  for (const entry of bundle.verificationMaterial.tlogEntries)
    Reflect.deleteProperty(entry, 'inclusionPromise');
  const logID = Buffer.from(bundle.verificationMaterial.tlogEntries[0]?.logId?.keyId ?? []);
  const during = (start: string, end: string) =>
    logKeyFault(
      bundle,
      {
        tlogs: [{ logID, validFor: { start: new Date(start), end: new Date(end) } }],
      } as unknown as TrustMaterial,
      time,
    );
  expect(during('2026-01-01', '2026-12-31')).toBeNull();
  expect(during('2026-01-01', '2026-05-31')).toMatch(/not valid/);
  expect(during('2026-06-02', '2026-12-31')).toMatch(/not valid/);
  expect(logKeyFault(bundle, { tlogs: [] } as unknown as TrustMaterial, time)).toMatch(/not valid/);
});

test('an authority must have signed a certificate as it names the algorithm', () => {
  const made = certificate('basicConstraints=CA:false', SIGNATURE, CODE);
  const authorities = (der: Buffer): Pick<TrustMaterial, 'certificateAuthorities'> => ({
    certificateAuthorities: [
      {
        certChain: [X509Certificate.parse(Buffer.from(der))],
        validFor: { start: new Date(0), end: new Date() },
      },
    ],
  });
  expect(issuerFault(signedWith(made), authorities(made))).toBeNull();
  const other = certificate('basicConstraints=CA:false', SIGNATURE, CODE);
  expect(issuerFault(signedWith(made), authorities(other))).toMatch(/algorithm/);
  // ecdsa-with-SHA384 instead of ecdsa-with-SHA256: the last byte of the identifier, inside and outside.
  const whole = ASN1Obj.parseBuffer(Buffer.from(made));
  for (const algorithm of [whole.subs[0]?.subs[2], whole.subs[1]]) algorithm?.subs[0]?.value.set([0x03], 7);
  expect(issuerFault(signedWith(whole.toDER()), authorities(made))).toMatch(/algorithm/);
});

test.each([
  [0, null],
  [2_048, null],
  [2_049, /more than 2048 bytes/],
])('a certificate with %i bytes of certificate logs’ timestamps', (bytes, fault) => {
  const list = `1.3.6.1.4.1.11129.2.4.2=DER:${'00'.repeat(bytes)}`;
  const found = timestampsFault(signedWith(certificate(...(bytes === 0 ? [] : [list]))));
  if (fault === null) expect(found).toBeNull();
  else expect(found).toMatch(fault);
});

test('a real one has few of them', () => {
  expect(timestampsFault(logged())).toBeNull();
});
