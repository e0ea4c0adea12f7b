import { chmodSync, chownSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { whyNotOwnSocket } from '../../src/foundation/own-path.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder, at } = testFolder('own-socket');
const path = at('engine.sock');
let server: Server;
beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  chmodSync(folder, 0o700);
  chmodSync(path, 0o660);
});

test('a socket of this user is relied on, through a link too; one that is missing is reported by who asks it', () => {
  symlinkSync(path, at('link'));
  for (const each of [path, at('link'), at('none')]) expect(whyNotOwnSocket(each)).toBeNull();
});

test.each<[string, string, () => void]>([
  ['that every user may use', 'can be used by every user', () => chmodSync(path, 0o666)],
  [
    'in a folder that others may change',
    'lies in a folder that can be changed by other users',
    () => chmodSync(folder, 0o777),
  ],
])('a socket %s is not', (_, why, change) => {
  change();
  expect(whyNotOwnSocket(path)).toBe(why);
});

test('a file is not a socket, and another user’s socket is not this user’s', () => {
  writeFileSync(at('file'), '');
  expect(whyNotOwnSocket(at('file'))).toBe('is not a socket');
  if (process.geteuid?.() !== 0) return;
  chownSync(path, 4711, 0);
  expect(whyNotOwnSocket(path)).toBe('belongs to another user');
  chownSync(path, 0, 0);
});
