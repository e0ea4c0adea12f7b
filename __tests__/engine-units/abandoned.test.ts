import { expect, test } from '@jest/globals';
import { idsBelow } from '../../src/engine/abandoned.ts';

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
  expect(idsBelow(list, ['/run/another', '/run/ours'])).toEqual(ids);
});
