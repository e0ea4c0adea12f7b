import { expect, test } from '@jest/globals';
import { AttestationError, printable } from '../../src/foundation/errors.ts';
import { hasLogin, withoutLogins } from '../../src/foundation/hidden-logins.ts';

const PASSWORD = 'hunter2';

test.each([
  `user:${PASSWORD}@registry.example/x:1`,
  `https://user:${PASSWORD}@registry.example/x`,
  `git+ssh://user:${PASSWORD}@host:22/x.zip`,
  `https://${PASSWORD}@github.com/o/r`,
  `alice@corp.example:${PASSWORD}@reg/x`,
  `https://alice@corp.example:${PASSWORD}@reg/x`,
  `u:a/${PASSWORD}@h`,
  `https://u:a/${PASSWORD}@h`,
  `u:p@${PASSWORD}:x@h`,
  `u:${PASSWORD}@\${HOST}`,
  `u:${PASSWORD}@über.example`,
  `http://u1:x@h1,u2:${PASSWORD}@h2`,
  `AWS:${'a'.repeat(900)}${PASSWORD}@h`,
  `${'u'.repeat(900)}:${PASSWORD}@h`,
  `x:${PASSWORD}@reg/x`,
  `memory=u:${PASSWORD}@h`,
  `u:it's"${PASSWORD}@h`,
  `u:${PASSWORD}@reg.example/x@sha256:00`,
  `:${PASSWORD}@[::1]:80`,
  `/home/me/https:/bob:${PASSWORD}@github.com/o/r.git/Dockerfile`,
  `bob:${PASSWORD}@md5host/x`,
  `bob:${PASSWORD}@sha256.corp.example:2376`,
  `bob:${PASSWORD}@sha256:00.corp.example`,
  `http://proxy:3128/https://bob:${PASSWORD}@host/`,
  `tcp://127.0.0.1:2375/,tcp://bob:${PASSWORD}@h`,
  `http://u:${PASSWORD}@h1,http://v:x@h2`,
  `http://u:12/${PASSWORD}@h`,
  `https://${PASSWORD}/x@refs/heads/main`,
  `https://u:12/o/r/.github/workflows/${PASSWORD}@h`,
])('no error shows the password of %s', (value) => {
  const cut = printable(value, 2 * PASSWORD.length + value.indexOf(PASSWORD));
  const { message, remedy } = new AttestationError(
    'invalid-setting',
    `The value "${value}" is ${cut} (${value}).`,
    {
      advice: `Not ${value}.`,
    },
  );
  expect(`${message} ${remedy}`).not.toContain(PASSWORD);
  expect(message).toContain('…@');
});

test('a text that is cut before the sign shows no password either', () => {
  expect(printable(`u:${PASSWORD}${'x'.repeat(400)}@h/x`)).toBe('…@h/x');
});

test.each([
  `localhost/name:tag@sha256:${'0'.repeat(64)}`,
  `It is not localhost/name:tag@sha256:${'0'.repeat(64)}.`,
  'debian:13@SHA256:00 and name:tag@md5:00',
  'https://github.com/o/r/.github/workflows/a.yml@refs/heads/main',
  'https://ghe.example:8443/o/r/.github/workflows/a.yml@refs/heads/main',
  '"/tmp/job:12@host" has ":" in its path',
  './job:12@host and ../job:12@host',
  'someone@example.com',
  'at 12:30 a@b',
  '"host:80" and @types/node',
])('%s has no login, and stays', (text) => expect(withoutLogins(text)).toBe(text));

test('takes little time, whatever the text', () => {
  for (const part of ['=x:', 'a:', 'a:/', 'a.', ' x:', `x:${'y'.repeat(500)} `, ':@', '@md5', '"']) {
    const began = process.threadCpuUsage();
    withoutLogins(part.repeat(100_000 / part.length));
    expect(process.threadCpuUsage(began).user / 1000).toBeLessThan(1_000);
  }
});

test.each([
  ['https://u:p@github.com/o/r', true],
  ['https://token@github.com/o/r', true],
  ['HTTPS:/u:p@host', true],
  ['file:///u:p@host', true],
  ['https://github.com/o/r/.github/workflows/a.yml@refs/heads/main', false],
  ['https://gitlab.example/group/project//.gitlab-ci.yml@refs/heads/main', false],
  ['nightly of https://u:p@host/x', true],
  ['--label=source=https://u:p@host/x', true],
  ['https://a.example/?next=https://u:p@host', true],
  ['someone@example.org', false],
  ['mailto:someone@example.org', false],
  ['./a:b@c', false],
])('of %s it is said whether it has an address with a login', (text, is) => {
  expect(hasLogin(text)).toBe(is);
});
