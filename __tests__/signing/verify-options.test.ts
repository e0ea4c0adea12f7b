import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readTrust } from '../../src/cli/trust.ts';
import { matcher } from '../../src/signing/identity.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder } = testFolder('trust');
const file = join(folder, 'key.pub');
writeFileSync(file, 'PEM');
const huge = join(folder, 'huge');
writeFileSync(huge, '');
truncateSync(huge, 1024 ** 3);

const none = { kind: 'not-chosen' } as const;
const certificateIdentity = 'a.b@example.org';
const certificateOidcIssuer = 'https://example.org';

describe('readTrust', () => {
  test('reads a key, or an identity with its issuer', async () => {
    expect(await readTrust({}, none)).toEqual(none);
    expect(await readTrust({ key: file }, none)).toEqual({ kind: 'key', publicKey: 'PEM' });
    expect(await readTrust({ certificateIdentity, certificateOidcIssuer, trustedRoot: file }, none)).toEqual({
      kind: 'certificate',
      identity: certificateIdentity,
      issuer: certificateOidcIssuer,
      match: 'exact',
      trustedRoot: 'PEM',
    });
  });

  test('an exact text next to a pattern stays exact', async () => {
    const trust = await readTrust({ certificateIdentity, certificateOidcIssuerRegexp: 'https://.*' }, none);
    if (trust.kind !== 'certificate') throw new Error('no certificate');
    const isIdentity = matcher(trust.identity, trust.match);
    expect([certificateIdentity, 'aXb@example.org'].map(isIdentity)).toEqual([true, false]);
  });

  test.each([
    ['a key and an identity', { key: file, certificateIdentity }, 'invalid-setting'],
    ['an identity without issuer', { certificateIdentity }, 'invalid-setting'],
    ['an issuer without identity', { certificateOidcIssuerRegexp: '.*' }, 'invalid-setting'],
    ['both forms of one', { certificateIdentity, certificateIdentityRegexp: 'a' }, 'invalid-setting'],
    ['a root alone', { trustedRoot: file }, 'invalid-setting'],
    ['an unset variable', { key: '' }, 'invalid-setting'],
    ['no such file', { key: join(folder, 'none') }, 'file-unreadable'],
    ['a folder', { key: folder }, 'file-unreadable'],
    ['a giant', { key: huge }, 'file-unreadable'],
    ['a device, which may be endless', { key: '/dev/zero' }, 'path-refused'],
  ])('refuses %s', async (_, options, code) => {
    await expect(readTrust(options, none)).rejects.toMatchObject({ kind: 'usage', code });
  });
});

describe('matcher', () => {
  const whole = 'https://github.com/owner/repository';
  test.each([
    [whole, 'exact', whole, true],
    [whole, 'exact', `${whole}x`, false],
    [whole, 'exact', `x${whole}`, false],
    [whole, 'exact', whole.toUpperCase(), false],
    [whole, 'exact', null, false],
    ['.*', 'exact', 'anything', false],
    ['https://github.com/owner/.*', 'regexp', whole, true],
    ['github.com/owner/.*', 'regexp', whole, false],
    ['https://github.com/owner', 'regexp', whole, false],
    ['a|b', 'regexp', 'ab', false],
    ['.*', 'regexp', `${whole}\nx`, false],
    ['.*', 'regexp', null, false],
  ] as const)('%s (%s) of %s: %s', (expected, match, found, answer) => {
    expect(matcher(expected, match)(found)).toBe(answer);
  });

  test('refuses a pattern that V8 would compile for half a minute', () => {
    const begun = performance.now();
    expect(() => matcher('(?:\\p{L}|\\P{M})+'.repeat(4_000), 'regexp')('a')).toThrow(
      'more than 2048 characters',
    );
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  test.each([
    ['(a+)+b', 'a'.repeat(2_000)],
    ['.*/.*/.*/.*/.*/.*/.*@.*c', `https://x/${'/@'.repeat(1_000)}`],
    ['.*', 'a'.repeat(2_049)],
  ])('%s does not match a long stranger’s text, and answers in time', (pattern, found) => {
    const begun = performance.now();
    expect(matcher(pattern, 'regexp')(found)).toBe(false);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });

  test.each([['a)|(b'], ['('], ['[']])('%s is not a pattern', (pattern) => {
    expect(() => matcher(pattern, 'regexp')).toThrow(
      expect.objectContaining({ code: 'identity-pattern-invalid' }),
    );
  });
});
