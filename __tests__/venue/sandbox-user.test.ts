import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from '@jest/globals';
import { sandboxUserOf } from '../../src/venue/sandbox-user.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder } = testFolder('sandbox-user');

test.each<[string, string, string, string | null]>([
  ['no account has it', 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\n', '', null],
  ['an account has it', 'root:x:0:0::/root:/bin/sh\nmirror:x:65532:100::/:/bin/sh\n', '', 'mirror'],
  ['an account has it with zeros', 'mirror:x:0065532:100::/:/bin/sh\n', '', 'mirror'],
  ['a range begins with it', '', 'runner:65532:1\n', 'runner'],
  ['a range ends with it', '', 'a:100000:65536\nrunner:60000:5533\n', 'runner'],
  ['a range ends before it', '', 'runner:60000:5532\n', null],
  ['a range begins behind it', '', 'runner:65533:65536\n', null],
  ['lines are not accounts', '65532\n::x65532\nx:65532\n', 'x\nx:65532\n', null],
])('%s', async (_, passwd, subuid, expected) => {
  const etc = mkdtempSync(join(folder, 'etc-'));
  writeFileSync(join(etc, 'passwd'), passwd);
  writeFileSync(join(etc, 'subuid'), subuid);
  expect(await sandboxUserOf(etc)).toBe(expected);
});

it('takes a machine without these files', async () => {
  expect(await sandboxUserOf(join(folder, 'none'))).toBeNull();
});
