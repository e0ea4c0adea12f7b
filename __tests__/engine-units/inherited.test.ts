import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { refuseInherited } from '../../src/engine/podman/inherited.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('inherited');

const UNTRACED = 'Name:\tnode\nTracerPid:\t0\nUid:\t0\n';

test.each([
  ['nothing', { personality: '00000000\n', status: UNTRACED }, null],
  ['no randomised addresses', { personality: '00040000\n', status: UNTRACED }, 'personality'],
  // Of a Node that its user may execute and not read, the kernel shows no personality.
  ['what cannot be read', { status: UNTRACED }, 'personality'],
  ['an empty text', { personality: '', status: UNTRACED }, 'personality'],
  ['a tracer', { personality: '00000000\n', status: UNTRACED.replace('\t0\nUid', '\t7\nUid') }, 'traced'],
  ['a state that cannot be read', { personality: '00000000\n' }, 'traced'],
])('containers inherit %s', async (name, files, code) => {
  mkdirSync(at(name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(at(name), file), text);
  const refusing = refuseInherited(at(name));
  await (code === null
    ? expect(refusing).resolves.toBeUndefined()
    : expect(refusing).rejects.toMatchObject({ code }));
});

test('this process itself has nothing to inherit', async () => {
  await expect(refuseInherited()).resolves.toBeUndefined();
});
