import { expect, test } from '@jest/globals';
import { buildFoldersIn, listedBelow } from '../../src/engine/abandoned.ts';

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
