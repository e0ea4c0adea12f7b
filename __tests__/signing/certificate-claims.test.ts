import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildBundle } from '../../src/evidence/bundle.ts';
import {
  type CertificateClaims,
  claimsOfCertificate,
  compareClaims,
} from '../../src/signing/certificate-claims.ts';
import { realRun } from '../evidence/real-run.ts';

/** The claims of a certificate with these texts below Fulcio's arc: old ones as bare bytes, new ones as UTF8String. */
function claims(texts: Readonly<Record<number, string>>, name?: string): CertificateClaims {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-claims-'));
  const at = (name: string) => join(folder, name);
  try {
    const lines = Object.entries(texts).map(([arc, text]) =>
      Number(arc) < 7
        ? `1.3.6.1.4.1.57264.1.${arc}=DER:${Buffer.from(text).toString('hex')}`
        : `1.3.6.1.4.1.57264.1.${arc}=ASN1:UTF8String:${text}`,
    );
    if (name !== undefined) lines.push(`subjectAltName=critical,${name}`);
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

const NAME = 'https://github.test/o/r/.github/workflows/w.yml@refs/heads/main';
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

  it.each<[string, string | null]>([
    [`URI:${NAME}`, NAME],
    ['email:person@example.test', 'person@example.test'],
    [`email:${NAME}`, null],
    ['URI:person@example.test', null],
  ])('have the name %s as %j', (name, expected) => {
    expect(claims({}, name).identity).toBe(expected);
  });

  it.each<[string, Readonly<Record<number, string>>, readonly string[]]>([
    ['once', { 9: NAME, 20: 'push' }, []],
    ['twice, the same', { 2: 'push', 9: NAME, 20: 'push' }, []],
    ['twice, of the trigger', { 2: 'pull_request', 20: 'push' }, ['trigger']],
    ['twice, of the workflow that signed', { 9: `${NAME}x` }, ['build signer']],
  ])('said %s, agree as they should', (_, texts, expected) => {
    const found = compareClaims(claims({ ...NEW, ...texts }, `URI:${NAME}`), buildBundle(realRun().input));
    const subjects = found.map(({ subject }) => subject);
    expect(subjects.filter((each) => each === 'trigger' || each === 'build signer')).toEqual(expected);
  });
});
