import { expect, test } from '@jest/globals';
import { reason } from '../../src/evidence/reasons.ts';
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
  `https:\\\\u:${PASSWORD}@h`,
  `https:\\/\\/u:${PASSWORD}@h`,
  `/home/me/https:\\\\u:${PASSWORD}@h`,
  `https://${PASSWORD}@sha256:80/x`,
  `https://u:${PASSWORD}:/x@h`,
  `ssh://me@corp.example:${PASSWORD}:/x@[::1]:80/y`,
  `https://${PASSWORD}@sha256:${'0'.repeat(63)}`,
  `https://u:it's"${PASSWORD}@h`,
  `https://u:12/o/r/.github/workflows/a.yml@refs/heads/${PASSWORD}:x@h`,
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

test('what is made printable shows no login, however short', () => {
  expect(printable(`u:${PASSWORD}@h/x`)).toBe('…@h/x');
  expect(reason('evidence-missing', `https://u:${PASSWORD}@h`, `u:${PASSWORD}@h`)).toMatchObject({
    subject: 'https://…@h',
    sentence: expect.not.stringContaining(PASSWORD),
  });
});

test('a text that is cut before the sign shows no password either', () => {
  expect(printable(`u:${PASSWORD}${'x'.repeat(400)}@h/x`)).toBe('…@h/x');
});

test('a quoted address is one word, as Go prints it', () => {
  for (const address of [`http://user:pa ${PASSWORD}@proxy:3128`, `http://user:p\\" ${PASSWORD}@proxy:3128`])
    expect(withoutLogins(`parse "${address}": net/url: invalid userinfo`)).toBe(
      'parse "http://…@proxy:3128": net/url: invalid userinfo',
    );
  expect(withoutLogins('"https://host/x" for a@b')).toBe('"https://host/x" for a@b');
});

test.each([
  `localhost/name:tag@sha256:${'0'.repeat(64)}`,
  `It is not localhost/name:tag@sha256:${'0'.repeat(64)}.`,
  'debian:13@SHA256:00 and name:tag@md5:00',
  'https://github.com/o/r/.github/workflows/a.yml@refs/heads/main',
  'https://ghe.example:8443/o/r/.github/workflows/a.yml@refs/heads/main',
  'https://github.com/o/r/.github/workflows/x.yml@refs/heads/changeset/pkg@1.0',
  `(https://github.com/o/r/.github/workflows/x.yml@${'0'.repeat(40)}).`,
  'https://gitlab.com/o/p//.gitlab-ci.yml@refs/heads/main',
  'https://gitlab.example:8443/o/group/p//ci/build.yml@refs/heads/main',
  `docker://debian:13@sha256:${'0'.repeat(64)}`,
  '"/tmp/job:12@host" has ":" in its path',
  './job:12@host and ../job:12@host',
  'someone@example.com',
  'at 12:30 a@b',
  '"host:80" and @types/node',
])('%s has no login, and stays', (text) => expect(withoutLogins(text)).toBe(text));

const QUOTED = [
  '"a:/',
  '"a:/\\',
  '\\"a:/',
  '"a:/\\"a:/',
  ' "a:/x y',
  'a:/\\',
  'a:/b:',
  'a://b/',
  '/x',
  '@refs/',
  '%40',
  '@sha256:',
];

/** The fastest of three, in ms of the processor: what else runs on a machine makes one of them slow. */
function msOf(part: string, length: number): number {
  const text = `"ab:${part.repeat(length / part.length)}`;
  const times = [1, 2, 3].map(() => {
    const began = process.threadCpuUsage();
    for (const each of [text, `@${text}`, `${text}@`])
      expect([hasLogin(each), withoutLogins(each)]).toHaveLength(2);
    return process.threadCpuUsage(began).user / 1000;
  });
  return Math.min(...times);
}

test.each([
  '"a:/',
  '"ab:////////////x',
  '\\"ab:/',
  '/',
  '@ ',
  '=x:',
  'a:',
  'a:/',
  'a.',
  ' x:',
  `x:${'y'.repeat(500)} `,
  ':@',
  '@md5',
  '"',
  ...QUOTED,
])('many of %j take little time, and four times as many no sixteen times as long', (part) => {
  const ms = msOf(part, 100_000);
  // The slowest takes an eighth of it on a quiet machine.
  expect(ms).toBeLessThan(2_000);
  // What is below is too short to compare.
  if (ms > 50) expect(ms / msOf(part, 25_000)).toBeLessThan(10);
});

const SHA256 = `sha256:${'0'.repeat(64)}`;

test.each([
  'https://u:p@github.com/o/r',
  'https://token@github.com/o/r',
  'HTTPS:/u:p@host',
  'file:///u:p@host',
  'nightly of https://u:p@host/x',
  '--label=source=https://u:p@host/x',
  'https://a.example/?next=https://u:p@host',
  'https://u:p/w@host',
  'https://u:#pw@host',
  'https://u:p?w@host',
  'https://u:8p/w@host',
  'https://u:p/q:/w@host',
  'https:////u:p@host',
  'https:\\\\u:p@host',
  'https:\\/\\/u:p@host',
  'https:/\\u:p@host',
  'https://u%40corp.example:p/x',
  'http://"u:p@host',
  'git "http://user:pa ss@host"',
  'https://TOKEN@sha256:80/x',
  `https://u:p@host/x@${SHA256}`,
  `https://TOKEN@h@${SHA256}`,
  'ssh://git:p@host/x',
  'https://token:@host',
  'https://$USER:p@host',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell’s variable
  'https://user:${PASS:-p}@host',
  'https://user:$PASSp-w@host',
  'https://<user>p@host',
  'pkg@https://u:p@host/x.whl',
  'pkg@git+https://TOKEN@host',
  's@http://a@http://b@',
])('%s has an address with a login', (text) => expect(hasLogin(text)).toBe(true));

test.each([
  'https://github.com/o/r/.github/workflows/a.yml@refs/heads/main',
  'https://gitlab.example/group/project//.gitlab-ci.yml@refs/heads/main',
  'someone@example.org',
  'mailto:someone@example.org',
  './a:b@c',
  'docker://debian:bookworm',
  `docker://debian:bookworm@${SHA256}`,
  `docker://debian:13@${SHA256}`,
  'containers-storage:/x:tag',
  '--volume=/srv/data:/b:ro',
  'https://[::1]:8080/x@1.0',
  'https://cdn.example/npm/pkg@1.0/x.js',
  'https://cdn.example:8443/npm/pkg@1.0/x.js',
  'printf "mail:\\ta@b"',
  'ssh://git@github.com/o/r',
  'git+ssh://git@github.com:22/o/r@v1',
])('%s has no address with a login', (text) => expect(hasLogin(text)).toBe(false));

test.each([
  'git clone "https://x-access-token:$(cat /run/secrets/t)@github.com/o/r"',
  'git config --global url."https://x:$(cat /run/secrets/t)@github.com/".insteadOf x',
  "sed -i 's@http://deb.debian.org@http://mirrors.example@g' /etc/apt/sources.list",
  'CMD ["app","--url=http://localhost:8080","--mail=me@example.com"]',
  'LABEL url="https://example.com",author="me@example.com"',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell’s variable
  'curl http://localhost:$PORT/users/@me http://localhost:${PORT}/@vite/client http://$HOST:$PORT/@x',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell’s variable
  'https://${TOKEN}:x-oauth-basic@h https://${TOKEN}:@h https://user:${TOKEN:?}@h https://x:$(</run/secrets/t)@h',
  'xargs -I@ curl http://@/x',
  'ssh://hg@bitbucket.org/x git+ssh://git@h/x',
  'ENV P=C:/a@b',
  'https://$TOKEN@host',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell’s variable
  'https://user:${PASS}@host',
  'https://$USER:$PASS@host',
  'https://<user>:<token>@host',
  'https://user:***@host',
  'RUN npm install @scope/pkg@1.2 https://registry.example/x@1.0.tgz',
])('a Dockerfile may have %s', (text) => expect(hasLogin(text, 'a shell')).toBe(false));

test.each([
  'ENV A=https://ci:hunter22@h/simple',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell’s variable
  'ENV A=https://ci:${TOKEN:-hunter22}@h/simple',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell’s variable
  'ENV A=https://${USER}:hunter22@h/simple',
  "RUN sed -i 's@http://a@https://ci:hunter22@h@g' x",
  'RUN git clone "https://oauth2:hunter22@h/a/b.git"',
  'RUN pip install pkg@https://ci:hunter22@h/x.whl',
  "RUN wget 'https://deploy:$uperS3cretPw@h/x'",
  'RUN wget https://deploy:$Secret@h/x',
  'RUN wget https://deploy:$secret@h/x',
  'RUN pip install pkg@git+https://hunter22@h/x',
  '# s@https://ci:1234@h',
  "RUN sed 's@https://hunter22@h@https://b@' x",
  '# https://ghtoken0123@h/x',
  'CMD ["app","--dsn=postgres://u:hunter22@h"]',
])('and not %s', (text) => expect(hasLogin(text, 'a shell')).toBe(true));

test.each(['https://$TOKEN@h', 'https://u:<hunter2>@h', 'https://u:$ecret123@h'])(
  'a setting, in which nothing is filled in, not even %s',
  (text) => expect(hasLogin(text)).toBe(true),
);
