import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { oddAuthorities } from '../../src/foundation/authorities.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('authorities-of-jobs');
const SYSTEMS = '/etc/ssl/certs/ca-certificates.crt';
const asRoot = process.geteuid?.() === 0 ? test : test.skip;

test('certificates are in regular files that are not too large; Node goes on without one that is missing', () => {
  for (const path of ['/dev/zero', '/etc', '/proc/kmsg'])
    for (const name of ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'])
      expect(oddAuthorities({ [name]: path })).toContain(name);
  const folder = { SSL_CERT_DIR: '/etc/ssl/certs' };
  expect(oddAuthorities(folder)).toBeNull();
  for (const given of [{ NODE_OPTIONS: '--use_openssl_ca' }, { NODE_USE_SYSTEM_CA: '1' }])
    expect(oddAuthorities({ ...folder, ...given })).toContain('SSL_CERT_DIR');
  const large = join(mkdtempSync(join(tmpdir(), 'node-environment-')), 'large');
  writeFileSync(large, '');
  truncateSync(large, 2 ** 30);
  expect(oddAuthorities({ NODE_EXTRA_CA_CERTS: large })).toContain('NODE_EXTRA_CA_CERTS');
  rmSync(dirname(large), { recursive: true });
  for (const path of ['', '/etc/passwd', '/nonexistent/ca.pem', '/etc/passwd/x'])
    expect(oddAuthorities({ NODE_EXTRA_CA_CERTS: path })).toBeNull();
});

test.each(['/etc/ssl/certs/not-there.pem', SYSTEMS])('in a job %s may be named', (path) => {
  expect(oddAuthorities({ GITHUB_ACTIONS: 'true', NODE_EXTRA_CA_CERTS: path })).toBeNull();
});

test.each([
  '/etc/passwd',
  '/usr/lib/python3/test/certdata/pycacert.pem',
  '/etc/ssl/../passwd',
  '/etc/ssl/certs/../../../etc/ssl/certs/ca-certificates.crt',
  `/proc/self/root${SYSTEMS}`,
  'etc/ssl/certs/ca-certificates.crt',
  at('not-there.pem'),
])('in a job %s may not be named: an earlier step may have chosen it', (path) => {
  const job = { GITHUB_ACTIONS: 'true', NODE_EXTRA_CA_CERTS: path };
  expect(oddAuthorities(job)).toMatch(
    /^In a job NODE_EXTRA_CA_CERTS names certificates only in \/etc\/ssl, /,
  );
  expect(oddAuthorities({ ...job, GITHUB_ACTIONS: undefined })).toBeNull();
});

test('in a job a link of the workspace to the system’s certificates may not be named: it may be changed', () => {
  symlinkSync(SYSTEMS, at('link.pem'));
  expect(oddAuthorities({ GITHUB_ACTIONS: 'true', NODE_EXTRA_CA_CERTS: at('link.pem') })).not.toBeNull();
});

asRoot('nor may a file in the system’s folders that others can write', () => {
  const path = `/usr/local/share/ca-certificates/sandbox-attestation-test-${process.pid}.crt`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'certificates');
  try {
    const job = { GITHUB_ACTIONS: 'true', NODE_EXTRA_CA_CERTS: path };
    expect(oddAuthorities(job)).toBeNull();
    chmodSync(path, 0o666);
    expect(oddAuthorities(job)).toContain('NODE_EXTRA_CA_CERTS');
  } finally {
    rmSync(path);
  }
});

test('in a job OpenSSL’s own variable counts where Node reads it', () => {
  const job = { GITHUB_ACTIONS: 'true', SSL_CERT_FILE: '/etc/passwd' };
  expect(oddAuthorities(job)).toBeNull();
  expect(oddAuthorities({ ...job, NODE_USE_SYSTEM_CA: '1' })).toContain('In a job SSL_CERT_FILE');
  expect(oddAuthorities({ ...job, NODE_OPTIONS: '--use-openssl-ca' })).toContain('In a job SSL_CERT_FILE');
});
