import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type CertificateClaims, claimsOfCertificate } from '../../src/signing/certificate-claims.ts';

/** The claims of a certificate with these texts below Fulcio's arc: old ones as bare bytes, new ones as UTF8String. */
function claims(texts: Readonly<Record<number, string>>): CertificateClaims {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-claims-'));
  const at = (name: string) => join(folder, name);
  try {
    const lines = Object.entries(texts).map(([arc, text]) =>
      Number(arc) < 7
        ? `1.3.6.1.4.1.57264.1.${arc}=DER:${Buffer.from(text).toString('hex')}`
        : `1.3.6.1.4.1.57264.1.${arc}=ASN1:UTF8String:${text}`,
    );
    writeFileSync(at('extensions'), lines.join('\n'));
    const key = ['-newkey', 'ed25519', '-nodes', '-keyout', at('key'), '-subj', '/CN=x'];
    execFileSync('openssl', ['req', ...key, '-config', '/dev/null', '-out', at('request')], {
      stdio: 'pipe',
    });
    const out = ['-signkey', at('key'), '-extfile', at('extensions'), '-outform', 'DER', '-out', at('der')];
    execFileSync('openssl', ['x509', '-req', '-in', at('request'), ...out], { stdio: 'pipe' });
    return claimsOfCertificate(readFileSync(at('der')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const NEW = {
  8: 'https://issuer.test',
  12: 'https://github.test/o/r',
  13: 'a'.repeat(40),
  14: 'refs/heads/main',
};
const OLD = { 1: 'https://issuer.test', 3: 'a'.repeat(40), 5: 'o/r', 6: 'refs/heads/main' };
const READ = { issuer: NEW[8], repositoryUri: NEW[12], commit: NEW[13], ref: NEW[14] };

describe('the claims of a certificate', () => {
  it('are those that it makes, in the new way or in both', () => {
    expect(claims(NEW)).toMatchObject(READ);
    expect(claims({ ...OLD, ...NEW })).toMatchObject(READ);
  });

  it.each<[keyof CertificateClaims, number, string]>([
    ['issuer', 1, 'https://evil.test'],
    ['commit', 3, 'b'.repeat(40)],
    ['repositoryUri', 5, 'evil/r'],
    ['repositoryUri', 5, 'r'],
    ['ref', 6, 'refs/heads/evil'],
  ])('do not have %s if the old extension %d says %j', (name, arc, text) => {
    expect(claims({ ...OLD, ...NEW, [arc]: text })).toMatchObject({ ...READ, [name]: null });
  });

  it('of a real one are read, with the old ones next to the new', () => {
    const file = new URL('../fixtures/certificates/real.json', import.meta.url);
    const [signer = ''] = JSON.parse(readFileSync(file, 'utf8')).signer;
    expect(claimsOfCertificate(Buffer.from(signer, 'base64'))).toMatchObject({
      issuer: 'https://token.actions.githubusercontent.com',
      repositoryUri: 'https://github.com/sigstore/sigstore-js',
      commit: 'd9093d4b3b99d9ee446633ac7074e43cea78c727',
      ref: 'refs/heads/main',
    });
  });

  it('in the old way alone count for nothing', () => {
    expect(claims(OLD)).toMatchObject({ issuer: null, repositoryUri: null, commit: null, ref: null });
  });
});
