import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainText } from '../../src/foundation/plain-text.ts';
import { PrivateKeyScan } from '../../src/image/context/private-keys.ts';

const plain = (text: string) => plainText(Buffer.from(text, 'latin1'));

/** How programs write a text, as they do themselves where one is here. */
const WRITERS: Readonly<Record<string, (text: string) => string>> = {
  'a string of JSON': (text) => JSON.stringify(text).slice(1, -1),
  'PHP’s JSON': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  '.NET’s JSON': (text) => text.replaceAll(/[+&<>'"]/g, (its) => `\\u00${hex(its).toUpperCase()}`),
  'a string in a string of JSON': (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
  'a part of a URL': (text) => encodeURIComponent(text),
  'HTML’s attributes': (text) => text.replaceAll(/[&<>"']/g, (its) => `&#${its.charCodeAt(0)};`),
  'XML’s numbers': (text) => text.replaceAll(/[^\w]/g, (its) => `&#x${hex(its)};`),
  'HTML’s names': (text) =>
    [...text].map((its) => (HTML_NAMES[its] === undefined ? its : `&${HTML_NAMES[its]};`)).join(''),
  'Java’s properties': (text) => text.replaceAll(/[:=#!]/g, (its) => `\\${its}`),
  'octal numbers of a program': (text) => text.replaceAll(/[^\w]/g, (its) => `\\${octal(its)}`),
  ...Object.fromEntries(
    Object.entries({
      'bytes of a program': (code: number) => `\\x${hexText(code, 2)}`,
      'octal numbers of a program': (code: number) => `\\${code.toString(8).padStart(3, '0')}`,
      'numbers of JSON': (code: number) => `\\u${hexText(code, 4)}`,
      'numbers of C and Python': (code: number) => `\\U${hexText(code, 8)}`,
      'numbers in braces': (code: number) => `\\u{${hexText(code, 2).toUpperCase()}}`,
      'octal numbers of echo': (code: number) => `\\0${code.toString(8).padStart(3, '0')}`,
      'octal numbers in braces': (code: number) => `\\o{${code.toString(8)}}`,
      'JavaScript’s escape()': (code: number) => `%u${hexText(code, 4)}`,
      'HTML’s numbers with zeros': (code: number) => `&#${code.toString().padStart(8, '0')};`,
      'HTML’s numbers without an end': (code: number) => `&#${code}`,
      'a URL': (code: number) => `%${hexText(code, 2)}`,
      'HTML’s numbers': (code: number) => `&#${code};`,
      'XML’s numbers': (code: number) => `&#x${hexText(code, 2)};`,
    }).map(([name, write]) => [
      `${name}, with letters and digits`,
      (text: string) => [...text].map((its) => write(its.charCodeAt(0))).join(''),
    ]),
  ),
  'bytes of a program': (text) => text.replaceAll(/[^\w]/g, (its) => `\\x${hex(its)}`),
};
const hexText = (code: number, digits: number) => code.toString(16).padStart(digits, '0');
const octal = (its: string) => its.charCodeAt(0).toString(8).padStart(3, '0');
const hex = (its: string) => its.charCodeAt(0).toString(16).padStart(2, '0');

const HTML_NAMES: Readonly<Record<string, string>> = {
  ...{
    '+': 'plus',
    '=': 'equals',
    '/': 'sol',
    ':': 'colon',
    ',': 'comma',
    '-': 'hyphen',
    _: 'lowbar',
    '@': 'commat',
  },
  ...{
    '.': 'period',
    '"': 'quot',
    "'": 'apos',
    '{': 'lcub',
    '}': 'rcub',
    '[': 'lsqb',
    ']': 'rsqb',
    '<': 'lt',
  },
  ...{ '>': 'gt', '&': 'amp', ';': 'semi', '|': 'vert', '(': 'lpar', ')': 'rpar', '#': 'num', '?': 'quest' },
};

/** Letters, digits, and what keys and credentials are written with besides. */
const text = fc.string({
  unit: fc.constantFrom(...'abcXYZ019/+=_-.:@"\'{}[]<>&,;| ()#?'),
  maxLength: 60,
});

test.each(Object.entries(WRITERS))('%s is read as what was written', (_, write) => {
  fc.assert(
    fc.property(text, (written) => {
      // What looks like an escape already has another meaning.
      fc.pre(!/&[#a-z0-9]{1,8};/.test(written));
      expect(plain(write(written))).toBe(written);
    }),
  );
});

test.each([
  ['a letter behind a backslash: it may begin a name', 'C:\\npm_x \\r \\t'],
  [
    'an escape for no sign of ASCII',
    '\\u00e4 %e4 &#228; \\x07 \\200 \\u{} \\u{1234567890123} \\U0001F600 &#0;',
  ],
  ['half an escape', '\\0 \\u00 %2 &#4 &quot & %zz \\u002 %u12'],
  ['a backslash at a line’s end', 'a \\\nb'],
])('%s stays', (_, written) => {
  expect(plain(written)).toBe(written);
});

test('of a run of backslashes the last eight are one escape, and those before stand for themselves', () => {
  for (let count = 1; count <= 20; count += 1)
    expect(plain(`a${'\\'.repeat(count)}/b`)).toBe(`a${'\\'.repeat(Math.max(count - 8, 0))}/b`);
});

test('any bytes give a text that is not longer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(plainText(Buffer.from(bytes)).length).toBeLessThanOrEqual(bytes.length);
    }),
  );
});

const random = (count: number) => randomBytes(count).toString('base64').replaceAll('=', '').slice(0, count);
const SECRET = `${random(18)}a1/+Z${random(17)}`;
const WIREGUARD = `${random(38)}a1/+A=`;
const HOOK = `https://hooks.slack.com/services/T0AB12CD3/B0AB12CD34E/aB3${random(21).replaceAll(/[+/]/g, 'x')}`;
const found = (content: string) => {
  const scan = new PrivateKeyScan();
  scan.add(Buffer.from(content));
  return scan.found;
};

test.each([
  ['a secret of AWS', `{"SecretAccessKey": "${SECRET}"}`],
  ['a session of AWS', `{"SessionToken": "${SECRET.repeat(6)}"}`],
  ['a key of WireGuard', `{"PrivateKey": "${WIREGUARD}"}`],
  ['a registry’s login', '{"auths":{"r.example":{"auth":"dXNlcjpwYXNzd29yZA=="}}}'],
  ['a hook of Slack', HOOK],
  ['a registry of npm', '//registry.npmjs.org/:_authToken=6f2b9a0c-1f3e-4a53-9d7e-0c8b7a6d5e4f'],
  ['the header of a checkout', 'http.extraheader=AUTHORIZATION: basic eDphYWFhYWFhYWFhYWE='],
])('%s is found however it is written', (_, content) => {
  expect(found(content)).toBe(true);
  for (const write of Object.values(WRITERS))
    expect([write(content), found(write(content))]).toEqual([write(content), true]);
});

test.each(['\\_', '%2F', '&#95;', '\\-', '%22', '%3D', '\\"'])('a token is found before %j', (behind) => {
  for (const token of [
    `AKIAQ3EGRS5LKN7WX2TY${behind}x ${SECRET}`,
    `AKIAQ3EGRS5LKN7WX2TY ${SECRET}${behind}x`,
    `AIza${'aB3'.repeat(11)}aB${behind}x`,
    `v1.${'0a'.repeat(20)}${behind}x`,
    `cio${'aB3x'.repeat(8)}${behind}x`,
    `oy2${'a3x'.repeat(14)}a${behind}x`,
    `AKCp${'aB3x'.repeat(16)}${behind}x`,
    `PrivateKey = ${WIREGUARD}${behind}x`,
  ])
    expect([token, found(token)]).toEqual([token, true]);
});

test('an OpenSSH key is found as Ruby’s Shellwords writes it', () => {
  const lines = [
    '-----BEGIN OPENSSH PRIVATE KEY-----',
    'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW',
  ];
  const escaped = lines.map((line) => line.replaceAll(/[^\w.,:+/@-]/g, (its) => `\\${its}`)).join("'\n'");
  expect(found(`export KEY=${escaped}`)).toBe(true);
});

test.each([
  `ENV AWS_SECRET_ACCESS_KEY ${SECRET}`,
  `aws configure set aws_secret_access_key ${SECRET}`,
  `- name: AWS_SECRET_ACCESS_KEY\n  value: "${SECRET}"`,
  `os.environ["AWS_SECRET_ACCESS_KEY"] = "${SECRET}"`,
  `secretAccessKey := \`${SECRET}\``,
  `'aws_secret_access_key' => '${SECRET}'`,
  `secret_access_key:\n  ${SECRET}`,
  `<SecretAccessKey>${SECRET}</SecretAccessKey>`,
  `"private_key" => "${WIREGUARD}"`,
  `<privateKey>${WIREGUARD}</privateKey>`,
  'auths:\n  r.example:\n    auth: dXNlcjpwYXNzd29yZA==\n',
  "{'auths': {'r.example': {'auth': 'dXNlcjpwYXNzd29yZA=='}}}",
  'extraheader = "AUTHORIZATION: basic eDphYWFhYWFhYWFhYWE="',
  'GIT_CONFIG_VALUE_0=AUTHORIZATION: basic eDphYWFhYWFhYWFhYWE=',
  'npm config set //r.example/:_authToken abcdefgh12345678',
  'npmAuthToken: "abcdefgh12345678"',
  'echo "machine h.example login u password passw0rd1" > ~/.netrc',
  'machine h.example password passw0rd1 login u',
  '[remote "origin"]\n\turl = https://u:passw0rd1@h.example/x/y.git',
  'https://ci%40corp.example:passW0rd-Secret9@git.example.com',
  'https://ci-bot:p%40ssW0rd-Secret9@git.example.com\n',
  'https://svc-at-123456789012:Ab3%2FdefGhIjKlMnOpQrSt0123456789abcd%3D@git-codecommit.example',
  `[ACTIONS_RUNTIME_TOKEN] => eyJ${'aB3'.repeat(20)}`,
  `{"name":"ACTIONS_RUNTIME_TOKEN","value":"eyJ${'aB3'.repeat(20)}"}`,
  `Name  : ACTIONS_RUNTIME_TOKEN\nValue : eyJ${'aB3'.repeat(20)}`,
  `["ACTIONS_RUNTIME_TOKEN"]=>\n  string(63) "eyJ${'aB3'.repeat(20)}"`,
  `s:21:"ACTIONS_RUNTIME_TOKEN";s:63:"eyJ${'aB3'.repeat(20)}";`,
  `<key>ACTIONS_RUNTIME_TOKEN</key>\n<string>eyJ${'aB3'.repeat(20)}</string>`,
  `<td class="e">ACTIONS_RUNTIME_TOKEN </td><td class="v">eyJ${'aB3'.repeat(20)} </td>`,
  `eyJ${'aB3'.repeat(20)} is ACTIONS_RUNTIME_TOKEN`,
  `ACTIONS_ID_TOKEN_REQUEST_TOKEN          eyJ${'aB3'.repeat(20)}`,
  `secret_key = ${SECRET}`,
  `fs.s3a.secret.key</name><value>${SECRET}</value>`,
  `glimt-${'5k8wq1r9d0s3nd7qk9tq3r7gp'}`,
])('%j is found', (content) => {
  expect(found(content)).toBe(true);
});

test.each([
  'Copy it to a machine without password protection.',
  'If your machine requires password authentication, log in.',
  'the machine password\nis changed',
  'AccessKeyId, SecretAccessKey: GetTemporaryGlueTableCredentialsResponse',
  `"SessionToken": "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTFfLD8YUuwthAx7mSEI/qkPpKPi"`,
  `"SessionToken": "${'X'.repeat(200)}"`,
  'const sessionToken = getTheTokenOfTheSession();',
  "'//registry.npmjs.org/:_authToken': 'npm_token_goes_here'",
])('%j passes: it is prose, documentation or a name', (content) => {
  expect(found(content)).toBe(false);
});
