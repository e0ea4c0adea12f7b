import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasCredential, withoutCredentials } from '../../src/foundation/credentials.ts';
import { AttestationError, printable } from '../../src/foundation/errors.ts';

const TOKEN = `ghp_${'a1B2'.repeat(9)}`;
const LONG_TOKEN = `sk-ant-api03-${'aB3d'.repeat(24)}-xY`;
const ESCAPED = 'https%3A%2F%2Fuser%3Ahunter2%40host%2Fx';

describe('no message shows', () => {
  it.each([
    ['a token in an engine’s words', `invalid signal: ${TOKEN}`],
    ['a token in a path', `open /var/lib/docker/overlay2/app/.wh.${TOKEN}: no such file`],
    ['the end of a long token', `a ${LONG_TOKEN} b`],
    ['an escaped token', `https://host/?t=${TOKEN.replace('_', '%5F')} failed`],
    ['an escaped login', `cannot be "${ESCAPED}".`],
    ['a login behind a scheme that alone is escaped', String.raw`a https\x3a//user:hunter2@host b`],
    ['a login as HTML has it', 'https&#58;//user:hunter2&commat;host'],
    ['a login of which a path was made', 'open /app/https:/user:hunter2@host/x: no such file'],
    ['a login behind a hidden one', `https://u:hunter2@host,${ESCAPED}`],
    ['both', `https://u:hunter2@host/${TOKEN}`],
  ])('%s', (_, text) => {
    const secret = /hunter2|a1B2|aB3d|xY/;
    expect(secret.test(text)).toBe(true);
    expect(withoutCredentials(text)).not.toMatch(secret);
    expect(printable(text)).not.toMatch(secret);
    expect(new AttestationError('invalid-setting', text, { advice: text })).toMatchObject({
      message: expect.not.stringMatching(secret),
      remedy: expect.not.stringMatching(secret),
    });
    expect(hasCredential(text)).toBe(true);
  });
});

/** A job's own, which a service gets and may repeat: GitHub's, and an identity (RFC 7519). Settings may have one that is nobody's secret. */
const JWT = [{ alg: 'RS256' }, { scp: 'Actions.Results:1:2' }]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('c2lnbmF0dXJl')
  .join('.');
it.each([
  `Failed request: (401) Unauthorized: bad ${JWT}`,
  `Failed request: (401) Unauthorized: ${'x'.repeat(150)}${JWT}`,
  `Failed request: (401) xxx${JWT.slice(0, -1)}…`,
  `the header: Bearer ${JWT.slice(0, 24)}`,
  `{"authorization":"Bearer ${JWT}"}`,
  `https://host/?token=${JWT.replaceAll('.', '%2E')}&a=b`,
])('no message shows a token of claims: %s', (text) => {
  const parts = JWT.split('.').map((part) => part.slice(0, 8));
  expect(parts.some((part) => text.includes(part))).toBe(true);
  for (const shown of [
    withoutCredentials(text),
    printable(text, 200),
    new AttestationError('artifacts-not-listed', text).message,
  ])
    expect(parts.filter((part) => shown.includes(part))).toEqual([]);
});

it.each([
  'invalid signal: SIGHUP',
  'https://host/a%40b and 50 % of a&b',
  'https://github.com/o/r/.github/workflows/a%20b.yml@refs/heads/main',
  `image@sha256:${'a'.repeat(64)}`,
  `refs/tags/v1.${'0123456789abcdef0123'.repeat(2)}`,
  'bind /srv/a:/in of file:///a%20b',
])('stays as it is: %s', (text) => {
  expect(withoutCredentials(text)).toBe(text);
  expect(hasCredential(text)).toBe(false);
});

// What is hidden before it is so long that it comes into view.
it.each([TOKEN, 'https://user:hunter2@host/x'])(
  'nor a part of one at the cut of a very long text: %s',
  (secret) => {
    for (let length = 65_700; length < 65_850; length += 1)
      expect(printable(`https://u:${'p'.repeat(length)}@h ${secret} end`)).not.toMatch(/ghp_|hunter/);
  },
);

it('leaves no word with one, whatever stands together', () => {
  const parts = fc.constantFrom(TOKEN, ESCAPED, 'https://u:p@h', '%40', ' ', ':/', '@', '\\x3a', 'a', '…');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
      const once = withoutCredentials(words.join(''));
      expect(hasCredential(once.replaceAll('…@', ''))).toBe(false);
    }),
  );
});
