import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { secretDigests } from '../../src/attest/secrets.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { localKeyPath } from '../../src/signing/local-key-path.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('secrets');

const digests = (key: string | null, pullCredentials: string | null, stateFolder: string | null = null) =>
  secretDigests({ signing: { key }, pullCredentials }, { workingFolder: at('.'), stateFolder });

test('the signing key, the pull credentials and the user’s own key are the command’s', async () => {
  const state = at('state');
  mkdirSync(dirname(localKeyPath(state)), { recursive: true });
  writeFileSync(localKeyPath(state), 'OWN');
  writeFileSync(at('key.pem'), 'KEY');
  writeFileSync(at('pull.json'), 'PULL');
  symlinkSync('pull.json', at('link.json'));
  const all = new Set(['KEY', 'PULL', 'OWN'].map((text) => sha256Of(text)));
  expect(await digests('key.pem', at('link.json'), state)).toEqual(all);
});

test('what is not there, is empty or is a pipe is none, and nobody waits for it', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  writeFileSync(at('empty'), '');
  expect(await digests(at('pipe'), 'empty', at('none'))).toEqual(new Set());
  expect(await digests(null, 'missing')).toEqual(new Set());
});
