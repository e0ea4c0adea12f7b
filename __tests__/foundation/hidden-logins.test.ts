import { expect, test } from '@jest/globals';
import { AttestationError } from '../../src/foundation/errors.ts';
import { withoutLogins } from '../../src/foundation/hidden-logins.ts';

const PASSWORD = 'hunter2';

test.each([
  `user:${PASSWORD}@registry.example/x:1`,
  `https://user:${PASSWORD}@registry.example/x`,
  `git+ssh://user:${PASSWORD}@host:22/x.zip`,
  `x:${PASSWORD}@reg/x`,
  `memory=u:${PASSWORD}@h`,
  `u:${PASSWORD}@reg.example/x@sha256:00`,
  `:${PASSWORD}@[::1]:80`,
  `http://a:%${PASSWORD}:${PASSWORD}@host`,
])('no error shows the password of %s', (value) => {
  const { message, remedy } = new AttestationError('invalid-setting', `The value "${value}" is (${value}).`, {
    advice: `Not ${value}.`,
  });
  expect(`${message} ${remedy}`).not.toContain(PASSWORD);
  expect(message).toContain('…@');
});

test.each([
  `localhost/name:tag@sha256:${'0'.repeat(64)}`,
  'https://github.com/o/r/.github/workflows/a.yml@refs/heads/main',
  'someone@example.com',
  'at 12:30 a@b',
  '"host:80" and @types/node',
])('%s has no login, and stays', (text) => expect(withoutLogins(text)).toBe(text));

test('takes little time, whatever the text', () => {
  for (const part of ['=x:', 'a:', ' x:', `x:${'y'.repeat(500)} `, ':@', '"']) {
    const began = process.threadCpuUsage();
    withoutLogins(part.repeat(100_000 / part.length));
    expect(process.threadCpuUsage(began).user / 1000).toBeLessThan(1_000);
  }
});
