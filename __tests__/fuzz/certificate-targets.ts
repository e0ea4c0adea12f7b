import { ASN1Obj, RFC3161Timestamp, X509Certificate } from '@sigstore/core';
import { claimsOfCertificate } from '../../src/signing/certificate-claims.ts';
import { formFault, type Purpose } from '../../src/signing/certificate-form.ts';
import { isSoonRead } from '../../src/signing/der-work.ts';
import { timestampFault } from '../../src/signing/timestamp-form.ts';
import { readTrustedRoot } from '../../src/signing/trusted-root.ts';
import { derPartsOf } from './der-parts.ts';
import { goldenSignature } from './golden-signature.ts';
import { partsOf } from './parts.ts';
import { file, onPurpose, rule, type Target, text } from './target.ts';

const { signature, trust } = goldenSignature('docker-certificate');
const { verificationMaterial: material } = JSON.parse(signature.toString());
const root = trust.kind === 'certificate' ? (trust.trustedRoot ?? '') : '';
const der = (base64: string) => Buffer.from(base64, 'base64');

/** The signer's certificate of a golden run, and one of GitHub's own authorities. */
const certificates = [
  der(material.certificate.rawBytes),
  der(JSON.parse(file('__tests__/fixtures/certificates/real.json').toString())['signer-authority'][0]),
].map(derPartsOf);

const PURPOSES: readonly Purpose[] = ['signer', 'signer-authority', 'time-stamper', 'time-authority'];

/** A parser of DER throws errors of its own; all who call it take any error for a fault of the document. */
function orFault<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function readCertificate([which = 0, ...rest]: Uint8Array): void {
  const bytes = certificates[which % certificates.length]?.put(Uint8Array.from(rest)) ?? Buffer.alloc(0);
  // As in the signature file that it comes from.
  if (!isSoonRead([bytes])) return;
  for (const purpose of PURPOSES) orFault(() => formFault(bytes, purpose));
  const claims = orFault(() => claimsOfCertificate(bytes));
  rule(/^[\x21-\x7e]*$/.test(claims?.identity ?? ''), 'an identity is printable ASCII');
}

const timestamp = derPartsOf(der(material.timestampVerificationData.rfc3161Timestamps[0].signedTimestamp));
const stampers: readonly X509Certificate[] = JSON.parse(
  root,
).timestampAuthorities[0].certChain.certificates.map(({ rawBytes }: { readonly rawBytes: string }) =>
  X509Certificate.parse(der(rawBytes)),
);

function readTimestamp(part: Uint8Array): void {
  const bytes = timestamp.put(part);
  if (!isSoonRead([bytes])) return;
  const parsed = orFault(() => RFC3161Timestamp.parse(Buffer.from(bytes)));
  if (parsed === null || timestampFault(parsed, stampers) !== null) return;
  rule(!Number.isNaN(parsed.signingTime.getTime()), 'a timestamp that counts has a time');
  rule(
    ASN1Obj.parseBuffer(Buffer.from(parsed.root.toDER())).subs.length === 2,
    'a timestamp that counts is one document',
  );
}

const rootParts = partsOf(JSON.parse(root));

export const CERTIFICATE_TARGETS: readonly Target[] = [
  {
    name: 'certificate',
    seeds: () =>
      certificates.flatMap((parts, which) =>
        parts.seeds().map((seed) => Buffer.concat([Buffer.from([which]), seed])),
      ),
    run: readCertificate,
  },
  { name: 'timestamp', seeds: timestamp.seeds, run: readTimestamp },
  {
    name: 'trusted-root',
    seeds: rootParts.seeds,
    run: (bytes) =>
      onPurpose(() => {
        const { material, thresholds } = readTrustedRoot(text(rootParts.put(bytes)));
        rule(material.certificateAuthorities.length > 0, 'a root has an authority');
        rule(thresholds.timestampThreshold === 1, 'a time is always required');
      }),
  },
];
