import { chmodSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  type BuildingEngine,
  buildFoldersIn,
  endAbandoned,
  foldersOfBuilds,
  listedBelow,
} from '../../src/engine/abandoned.ts';
import { testFolder } from '../support/test-folder.ts';

const { place } = testFolder('abandoned');

/** What `runc list` (1.1.15) printed, with other names. */
const table = (...lines: readonly string[]) =>
  [
    'ID                          PID         STATUS      BUNDLE                            CREATED                          OWNER',
    ...lines,
    '',
  ].join('\n');
const line = (id: string, bundle: string, pid = '0', state = 'stopped') =>
  `${id}   ${pid}           ${state}     ${bundle}   2026-11-29T00:42:17.942092189Z   root`;

test.each<[string, string, string[]]>([
  [
    'a build of ours',
    table(line('buildah-buildah1713633787', '/run/ours/buildah1')),
    ['buildah-buildah1713633787'],
  ],
  ['one that runs', table(line('buildah-buildah1', '/run/ours/b', '3017', 'running')), ['buildah-buildah1']],
  // The form of crun 1.21, whose columns are one blank apart.
  [
    'another runtime’s',
    `NAME PID       STATUS   BUNDLE PATH                             CREATED\nx 12        running  /run/ours/b                             2026`,
    ['x'],
  ],
  ["somebody else's", table(line('buildah-buildah1', '/var/tmp/buildah1')), []],
  ['a folder whose name begins alike', table(line('x', '/run/ours-too/buildah1')), []],
  ['a folder that has our name in it', table(line('x', '/tmp/0 running /run/ours/buildah1')), []],
  ['an id that could be an option', table(line('--all', '/run/ours/buildah1')), []],
  ['no containers', table(), []],
  ['something else', 'runc: error /run/ours/x', []],
])('of %s it ends %j → %j', (_, list, ids) => {
  expect(listedBelow(list, ['/run/another', '/run/ours'])).toEqual(
    ids.map((id) => ({ id, folder: '/run/ours' })),
  );
});

const RUN = `/tmp/a b/sandbox-attestation-${'0a'.repeat(16)}`;
const BUILD = `${RUN}/build/scratch/buildah12`;
const MADE = Date.parse('2026-11-29T00:42:17.942092189Z');

test.each<[string, string, unknown]>([
  ['the folder and time of a build', table(line('x', BUILD)), [{ path: RUN, began: MADE }]],
  [
    'its last part’s time',
    table(line('x', BUILD), line('y', BUILD).replace('T00', 'T03')),
    [{ path: RUN, began: MADE + 3 * 3_600_000 }],
  ],
  [
    'no time where one of its parts has none',
    table(line('x', BUILD), line('y', BUILD).replace('2026', 'some')),
    [{ path: RUN, began: null }],
  ],
  [
    'none of a time in a path',
    `x 0 stopped ${BUILD} 2026-11-29T00:42:17Z/x root`,
    [{ path: RUN, began: null }],
  ],
  ['nothing else', table(line('x', '/var/tmp/buildah1'), line('y', `${RUN}/out/buildah1`)), []],
])('of a list of containers it reads %s', (_, list, folders) => {
  expect(buildFoldersIn(list)).toEqual(folders);
});

/** With a stand-in for the OCI runtime, which does that for `list` and for `delete`. */
function engineOf(name: string, list: string, deletion: string): BuildingEngine {
  const runtime = place(name, `#!/bin/sh\ncase "$1" in list) ${list} ;; delete) ${deletion} ;; esac\n`);
  chmodSync(runtime, 0o700);
  const client = { program: '/bin/false', globalArguments: [], environment: { PATH: '/usr/bin:/bin' } };
  return { name: 'podman', client, facts: { oci_runtime: runtime } };
}

async function secondsOf(work: Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work.catch(() => undefined);
  return (performance.now() - began) / 1000;
}

test('a runtime that never lists its containers is waited for a few seconds, or as long as the caller has', async () => {
  const engine = engineOf('silent', 'exec sleep 60', 'exit 0');
  const asked = foldersOfBuilds(engine);
  await expect(asked).rejects.toMatchObject({ code: 'engine-call' });
  expect(await secondsOf(foldersOfBuilds(engine))).toBeLessThan(8);
  expect(await secondsOf(endAbandoned(engine, [RUN], 300))).toBeLessThan(2);
}, 60_000);

test('deletions that never end are waited for a few seconds in all, and their folder is named', async () => {
  const lines = ['a', 'b', 'c'].map((id) => line(id, BUILD)).join('\n');
  const engine = engineOf('stuck', `echo '${lines}'`, 'exec sleep 60');
  const ended = endAbandoned(engine, ['/run/other', RUN]);
  expect(await secondsOf(ended)).toBeLessThan(12);
  expect(await ended).toEqual([RUN]);
}, 60_000);
