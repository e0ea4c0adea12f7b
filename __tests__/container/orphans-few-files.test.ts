import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { hasLiveFolder } from '../../src/container/orphans/dead-folders.ts';
import { makeRunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { ofDead } from '../support/owner-names.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder } = testFolder('orphans-few-files');
const { at } = testFolder('live-folders');
const OWNER_NAMES = fileURLToPath(new URL('../support/owner-names.ts', import.meta.url));
const source = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** Makes folders of dead runs and, of every forty, one of this program's own; then looks for orphans, and removes them. */
const SCRIPT = `
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
const [, folder] = process.argv;
const { findDeadFolders, removeDeadFolders } = await import(${JSON.stringify(source('container/orphans/dead-folders.ts'))});
const { ownerHere } = await import(${JSON.stringify(source('engine/owner.ts'))});
const { ofDead } = await import(${JSON.stringify(OWNER_NAMES)});
const owner = await ownerHere();
const live = [];
const old = new Date(Date.now() - 60_000);
for (let index = 0; index < 200; index += 1) {
  const id = randomBytes(16).toString('hex');
  const root = folder + '/sandbox-attestation-' + id;
  mkdirSync(root, { mode: 0o700 });
  const isLive = index % 40 === 7;
  if (isLive) live.push(root);
  writeFileSync(root + '/owner', isLive ? owner : ofDead(owner));
  writeFileSync(root + '/run', id);
  utimesSync(root, old, old);
}
const engine = { name: 'docker', client: { program: '/bin/true', globalArguments: [], environment: {} } };
const found = await findDeadFolders(folder, [engine]);
const taken = live.filter((root) => found.left.includes(root)).length;
const left = await removeDeadFolders(found.left);
const names = readdirSync(folder);
console.log(JSON.stringify({
  taken,
  found: found.left.length,
  left: left.length,
  there: live.filter((root) => names.includes(root.slice(folder.length + 1))).length,
}));
process.exit();
`;

test.each([128, 4096])(
  'no live run’s folder is taken for a dead one’s, and dead ones go, with %d open files',
  (files) => {
    const printed = execFileSync(
      'prlimit',
      [`--nofile=${files}`, process.execPath, '--no-warnings', '--input-type=module', '-e', SCRIPT, folder],
      { encoding: 'utf8', timeout: 120_000 },
    );
    const { taken, found, left, there } = JSON.parse(printed);
    expect({ taken, there }).toEqual({ taken: 0, there: 5 });
    expect(found).toBeGreaterThan(100);
    expect(left).toBe(0);
    execFileSync('find', [folder, '-mindepth', '1', '-delete']);
  },
  150_000,
);

test('a live run is seen by its folder, before and after an engine has anything of it', async () => {
  expect(await hasLiveFolder(at('.'), [])).toBe(false);
  const run = await makeRunFolder(at('.'), newRunId(), await ownerHere());
  expect(await hasLiveFolder(at('.'), [])).toBe(true);
  writeFileSync(join(run.root, 'owner'), ofDead(await ownerHere()));
  expect(await hasLiveFolder(at('.'), [])).toBe(false);
});
