import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ASN1Obj } from '@sigstore/core';
import { formFault, type Purpose } from '../../src/signing/certificate-form.ts';
import { PUBLIC_GOOD_ROOT } from '../../src/signing/generated/public-good-root.ts';

/** A certificate that signs itself, as openssl makes it with these extensions, in DER. */
function certificate(...extensions: readonly string[]): Buffer {
  return certificateWith(['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'], extensions);
}

/** The same with a key of this kind, in the words of openssl-req. */
function certificateWith(kind: readonly string[], extensions: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-form-'));
  const at = (name: string) => join(folder, name);
  const openssl = (...words: readonly string[]) => execFileSync('openssl', words, { stdio: 'pipe' });
  try {
    writeFileSync(at('extensions'), extensions.join('\n'));
    const key = ['-newkey', ...kind, '-nodes', '-keyout', at('key')];
    openssl('req', ...key, '-subj', '/CN=x', '-config', '/dev/null', '-out', at('request'));
    const more = ['-extfile', at('extensions')];
    const out = ['-out', at('der'), '-outform', 'DER'];
    openssl('x509', '-req', '-in', at('request'), '-signkey', at('key'), ...more, ...out);
    return readFileSync(at('der'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same with its extensions changed, which no openssl would write; the signature is then wrong, and not looked at. */
function changed(der: Buffer, change: (extensions: ASN1Obj[]) => void): Buffer {
  const whole = ASN1Obj.parseBuffer(Buffer.from(der));
  const extensions = whole.subs[0]?.subs.at(-1)?.subs[0]?.subs;
  if (extensions === undefined) throw new Error('no extensions');
  change(extensions);
  return whole.toDER();
}

/** Bytes behind the value of an extension, inside of it. */
function withMore(der: Buffer, index: number, more: string): Buffer {
  return changed(der, (extensions) => {
    const value = extensions[index]?.subs.at(-1);
    if (value === undefined) throw new Error('no such extension');
    Object.assign(value, { value: Buffer.concat([value.value, Buffer.from(more, 'hex')]), subs: [] });
  });
}

const SIGNER = [
  'basicConstraints=critical,CA:false',
  'keyUsage=critical,digitalSignature',
  'extendedKeyUsage=codeSigning',
];
const AUTHORITY = [
  'basicConstraints=critical,CA:true',
  'keyUsage=critical,keyCertSign',
  'extendedKeyUsage=codeSigning',
];
const STAMPER = ['basicConstraints=CA:false', 'extendedKeyUsage=critical,timeStamping'];

describe('a certificate', () => {
  it.each<[Purpose, readonly string[]]>([
    ['signer', SIGNER],
    ['signer', [...SIGNER, '1.3.6.1.4.1.57264.1.99=DER:0500', 'subjectAltName=critical,URI:https://x.test/']],
    [
      'signer-authority',
      [...AUTHORITY, 'certificatePolicies=1.2.3', 'crlDistributionPoints=URI:http://x.test/'],
    ],
    ['signer-authority', AUTHORITY],
    ['signer-authority', AUTHORITY.slice(0, 2)],
    ['time-stamper', STAMPER],
    ['time-stamper', [...STAMPER, 'keyUsage=critical,digitalSignature']],
    ['time-stamper', [...STAMPER, 'keyUsage=digitalSignature,nonRepudiation']],
    ['signer-authority', ['basicConstraints=critical,CA:true,pathlen:0', ...AUTHORITY.slice(1)]],
    ['time-authority', [...AUTHORITY.slice(0, 2), 'extendedKeyUsage=timeStamping']],
  ])('of a %s counts with %j', (purpose, extensions) => {
    expect(formFault(certificate(...extensions), purpose)).toBeNull();
  });

  it.each<[string, Purpose, readonly string[], RegExp]>([
    ['with an unknown critical one', 'signer', [...SIGNER, '1.2.3.4=critical,DER:0500'], /1\.2\.3\.4/],
    ['with an unknown one', 'signer', [...SIGNER, '1.2.3.4=DER:0500'], /1\.2\.3\.4/],
    ['of a precertificate', 'signer', [...SIGNER, '1.3.6.1.4.1.11129.2.4.3=DER:0500'], /2\.4\.3/],
    ['with a critical claim', 'signer', [...SIGNER, '1.3.6.1.4.1.57264.1.8=critical,DER:0500'], /57264/],
    [
      'that signs certificates',
      'signer',
      [SIGNER[0] ?? '', 'keyUsage=critical,digitalSignature,keyCertSign', SIGNER[2] ?? ''],
      /authority/,
    ],
    ['of an authority', 'time-stamper', ['basicConstraints=critical,CA:true', STAMPER[1] ?? ''], /authority/],
    [
      'that may name few, not critical',
      'signer-authority',
      [...AUTHORITY, 'nameConstraints=permitted;DNS:x'],
      /2\.5\.29\.30/,
    ],
    [
      'with limited policies',
      'signer-authority',
      [...AUTHORITY, 'policyConstraints=inhibitPolicyMapping:0'],
      /2\.5\.29\.36/,
    ],
    ['of an authority', 'signer', AUTHORITY, /authority/],
    [
      'for more than code',
      'signer',
      [...SIGNER.slice(0, 2), 'extendedKeyUsage=codeSigning,serverAuth'],
      /alone/,
    ],
    [
      'that may name few',
      'signer-authority',
      [...AUTHORITY, 'nameConstraints=critical,permitted;DNS:x'],
      /2\.5\.29\.30/,
    ],
    [
      'for servers',
      'signer-authority',
      [...AUTHORITY.slice(0, 2), 'extendedKeyUsage=serverAuth'],
      /other purposes/,
    ],
    ['for code', 'time-authority', AUTHORITY, /other purposes/],
    ['that is no authority', 'signer-authority', SIGNER, /not belong to an authority/],
    ...['keyEncipherment', 'cRLSign', 'digitalSignature,keyEncipherment'].map(
      (usage): [string, Purpose, readonly string[], RegExp] => [
        `with a key for ${usage}`,
        'time-stamper',
        [...STAMPER, `keyUsage=critical,${usage}`],
        /signatures alone/,
      ],
    ),
    ...['30090101ff020100020105', '3006020100020100', '30060201000101ff'].map(
      (constraints): [string, Purpose, readonly string[], RegExp] => [
        `with the constraints ${constraints}`,
        'signer-authority',
        [`2.5.29.19=critical,DER:${constraints}`, ...AUTHORITY.slice(1)],
        /form|authority/,
      ],
    ),
    ['without a use', 'time-stamper', STAMPER.slice(0, 1), /time stamps/],
    ['for time stamps, not critical', 'time-stamper', ['extendedKeyUsage=timeStamping'], /time stamps/],
    [
      'for time stamps and code',
      'time-stamper',
      ['extendedKeyUsage=critical,timeStamping,codeSigning'],
      /time stamps/,
    ],
  ])('%s does not count for a %s', (_, purpose, extensions, why) => {
    expect(formFault(certificate(...extensions), purpose)).toMatch(why);
  });

  it.each<[string, readonly string[]]>([
    ['secp256k1', ['ec', '-pkeyopt', 'ec_paramgen_curve:secp256k1']],
    ['RSA of 1024 bits', ['rsa:1024']],
    ['ed448', ['ed448']],
  ])('with a key of %s does not count', (_, kind) => {
    expect(formFault(certificateWith(kind, SIGNER), 'signer')).toMatch(/key/);
  });

  it.each<readonly string[]>([['rsa:2048'], ['ed25519'], ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384']])(
    'with a key of %s counts',
    (...kind) => {
      expect(formFault(certificateWith(kind, SIGNER), 'signer')).toBeNull();
    },
  );

  it('that names two algorithms, or has unique identifiers, does not count', () => {
    const [whole, other] = [SIGNER, SIGNER].map((lines) =>
      ASN1Obj.parseBuffer(Buffer.from(certificate(...lines))),
    );
    const rsa = ASN1Obj.parseBuffer(Buffer.from(certificateWith(['rsa:2048'], SIGNER)));
    whole?.subs.splice(1, 1, ...rsa.subs.slice(1, 2));
    expect(formFault(whole?.toDER() ?? Buffer.of(), 'signer')).toMatch(/two algorithms/);
    const unique = ASN1Obj.parseBuffer(Buffer.from('81020001', 'hex'));
    other?.subs[0]?.subs.splice(-1, 0, unique);
    expect(formFault(other?.toDER() ?? Buffer.of(), 'signer')).toMatch(/members/);
  });

  it.each(['06032a0304', '06092a864886f70d010105', '06072a8648ce3d0401'])(
    'signed with %s does not count',
    (oid) => {
      const whole = ASN1Obj.parseBuffer(Buffer.from(certificate(...SIGNER)));
      for (const algorithm of [whole.subs[0]?.subs[2], whole.subs[1]])
        algorithm?.subs.splice(0, 1, ASN1Obj.parseBuffer(Buffer.from(oid, 'hex')));
      expect(formFault(whole.toDER(), 'signer')).toMatch(/unknown algorithm/);
    },
  );

  it.each([0, 1, 3])('of version %d + 1 does not count', (version) => {
    const whole = ASN1Obj.parseBuffer(Buffer.from(certificate(...SIGNER)));
    const number = whole.subs[0]?.subs[0]?.subs[0];
    if (number === undefined) throw new Error('no version');
    Object.assign(number, { value: Buffer.from([version]) });
    expect(formFault(whole.toDER(), 'signer')).toMatch(/version 3/);
  });

  it('with an extension twice does not count, whichever comes first', () => {
    const [one, other] = [certificate(...SIGNER), certificate(...AUTHORITY)];
    const authority: ASN1Obj[] = [];
    changed(other, (extensions) => authority.push(...extensions.slice(0, 1)));
    expect(
      formFault(
        changed(one, (extensions) => extensions.push(...authority)),
        'signer',
      ),
    ).toMatch(/twice/);
    expect(
      formFault(
        changed(one, (extensions) => extensions.unshift(...authority)),
        'signer',
      ),
    ).toMatch(/twice/);
  });

  it.each([0, 1, 2])('with more behind extension %d does not count', (index) => {
    expect(formFault(withMore(certificate(...SIGNER), index, '30030101ff'), 'signer')).toMatch(/form/);
  });

  it.each(['signer-authority', 'signer'] as const)(
    'of those that really issue and sign counts: %s',
    (purpose) => {
      const file = new URL('../fixtures/certificates/real.json', import.meta.url);
      const real: Record<Purpose, readonly string[]> = JSON.parse(readFileSync(file, 'utf8'));
      for (const base64 of real[purpose])
        expect(formFault(Buffer.from(base64, 'base64'), purpose)).toBeNull();
      expect(real[purpose].length).toBeGreaterThan(0);
    },
  );

  it('of the public-good instance counts', () => {
    const { certificateAuthorities, timestampAuthorities } = JSON.parse(PUBLIC_GOOD_ROOT);
    const chains = (list: readonly { certChain: { certificates: { rawBytes: string }[] } }[]) =>
      list.map(({ certChain }) =>
        certChain.certificates.map(({ rawBytes }) => Buffer.from(rawBytes, 'base64')),
      );
    for (const chain of chains(certificateAuthorities))
      for (const der of chain) expect(formFault(der, 'signer-authority')).toBeNull();
    for (const chain of chains(timestampAuthorities))
      for (const [index, der] of chain.entries())
        expect(formFault(der, index === 0 ? 'time-stamper' : 'time-authority')).toBeNull();
  });
});
