import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from '@jest/globals';
import { sandboxUserOf } from '../../src/venue/sandbox-user.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder } = testFolder('sandbox-user');

const NOT_PLAIN = 'whose number is not plain';

test.each<[string, string, string, string | null]>([
  ['no account has it', 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\n', '', null],
  [
    'an account has it',
    'root:x:0:0::/root:/bin/sh\nmirror:x:65532:100::/:/bin/sh\n',
    '',
    'mirror in /passwd',
  ],
  [
    'the last account has it, without an end of its line',
    'mirror:x:65532:100::/:/bin/sh',
    '',
    'mirror in /passwd',
  ],
  ['a range begins with it', '', 'runner:65532:1\n', 'runner in /subuid'],
  ['a range ends with it', '', 'a:100000:65536\nrunner:60000:5533\n', 'runner in /subuid'],
  ['a range ends before it', '', 'runner:60000:5532\n', null],
  ['a range begins behind it', '', 'runner:65533:65536\n', null],
  // What getpwuid(3) and newuidmap(1) read as it, and as numbers around it.
  ...[
    '0065532',
    '+65532',
    ' 65532',
    '\t65532',
    '65532 ',
    '-1',
    '0xfffc',
    '0177774',
    '4295032828',
    'x65532',
    '',
  ].map((id): [string, string, string, string] => [
    `an account has the number "${id}"`,
    `mirror:x:${id}:100::/:/bin/sh\n`,
    '',
    `mirror in /passwd, ${NOT_PLAIN}`,
  ]),
  ...['0xff00:1000', '0177770:010', '+65000:1000', '65000:+1000', ' 65000:1000', '65000: 1000', '65000:'].map(
    (range): [string, string, string, string] => [
      `a range is "${range}"`,
      '',
      `runner:${range}\n`,
      `runner in /subuid, ${NOT_PLAIN}`,
    ],
  ),
  [
    'lines are not accounts',
    '\n# a:b:c\n  # x:y:z\n+::::::\n-mirror::\n65532\nx:65532\n',
    'x\nx:65532\n',
    null,
  ],
])('%s', async (_, passwd, subuid, expected) => {
  const etc = mkdtempSync(join(folder, 'etc-'));
  writeFileSync(join(etc, 'passwd'), passwd);
  writeFileSync(join(etc, 'subuid'), subuid);
  expect((await sandboxUserOf(etc))?.replace(etc, '') ?? null).toBe(expected);
});

it('takes a file that cannot be read for one that names the user', async () => {
  const etc = mkdtempSync(join(folder, 'etc-'));
  mkdirSync(join(etc, 'passwd'));
  expect(await sandboxUserOf(etc)).toBe(`${etc}/passwd cannot be read`);
});

it('does not wait for a pipe', async () => {
  const etc = mkdtempSync(join(folder, 'etc-'));
  execFileSync('mkfifo', [join(etc, 'subuid')]);
  expect(await sandboxUserOf(etc)).toBe(`${etc}/subuid cannot be read`);
});

it('follows a link to the file', async () => {
  const etc = mkdtempSync(join(folder, 'etc-'));
  writeFileSync(join(etc, 'elsewhere'), 'mirror:x:65532:100::/:/bin/sh\n');
  symlinkSync('elsewhere', join(etc, 'passwd'));
  expect(await sandboxUserOf(etc)).toBe(`mirror in ${etc}/passwd`);
});

it('takes a machine without these files', async () => {
  expect(await sandboxUserOf(join(folder, 'none'))).toBeNull();
});
