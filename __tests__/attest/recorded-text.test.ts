import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { refuseRecordedSecrets, refuseReportedSecrets } from '../../src/attest/recorded-text.ts';
import { RUNS, realRun } from '../evidence/real-run.ts';

const PEM = `${generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })}`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['a private key', PEM.replaceAll('\n', ' ')],
  ['a private key in base64', base64(PEM)],
  ['a token in base64', base64(`ghp_${'a1B2c3D4e5F6'.repeat(3)}`)],
  ['a registry’s logins', `{"auths":{"r.example":{"auth":"${base64('user:5Kd0-p1a2')}"}}}`],
])('no text that is recorded has %s', (_, text) => {
  const refuse = () =>
    refuseRecordedSecrets({ 'A challenge': ['nightly'], 'An argument': ['-c', `x=${text}`] });
  expect(refuse).toThrow(
    expect.objectContaining({
      ...{ code: 'invalid-setting', kind: 'usage' },
      message: 'An argument has a key, a login or a token.',
    }),
  );
});

test('a text that is recorded may be any other', () => {
  const nonce = base64('a nonce of a verifier, 1d2c3b4a');
  expect(() => refuseRecordedSecrets({ 'A challenge': [nonce], 'An argument': null })).not.toThrow();
});

test.each(RUNS)('what the machine of %s reports may be published, and no token in it', (name) => {
  const { host, venueFacts } = realRun(name).input;
  const reported = { host, venue_facts: venueFacts };
  expect(() => refuseReportedSecrets(reported)).not.toThrow();
  const place = `/srv/ghp_${'a1B2c3D4e5F6'.repeat(3)}/docker`;
  const { kernel, container } = host;
  if (kernel.gate === 'missed') throw new Error('the recorded run has a snapshot');
  const mountinfo = `${kernel.mountinfo ?? ''}36 35 8:1 ${place} / rw - ext4 /dev/sda rw\n`;
  const engine_files = [`${place}/hosts`];
  for (const [part, member] of [
    [{ host: { ...host, kernel: { ...kernel, mountinfo } } }, 'kernel'],
    [{ host: { ...host, container: { ...container, engine_files } } }, 'container'],
    [{ venue_facts: { ...venueFacts, hostname: place } }, 'venue_facts'],
  ] as const)
    expect(() => refuseReportedSecrets({ ...reported, ...part })).toThrow(
      expect.objectContaining({
        code: 'invalid-setting',
        message: `What this machine reports (${member}) has a key, a login or a token.`,
      }),
    );
});
