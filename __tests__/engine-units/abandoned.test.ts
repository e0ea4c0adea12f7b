import { expect, test } from '@jest/globals';
import { idsBelow } from '../../src/engine/abandoned.ts';

// The form of `runc list --format json` (runc 1.1.15), shortened to the fields that are read.
const entry = (id: unknown, bundle: unknown) => ({
  ociVersion: '1.2.0',
  id,
  pid: 0,
  status: 'running',
  bundle,
});

test.each<[string, unknown, string[]]>([
  ['a build of ours', [entry('buildah-buildah1', '/run/ours/buildah1')], ['buildah-buildah1']],
  ["somebody else's", [entry('buildah-buildah1', '/var/tmp/buildah1')], []],
  ['a folder whose name begins alike', [entry('x', '/run/ours-too/buildah1')], []],
  ['an id that could be an option', [entry('--all', '/run/ours/buildah1')], []],
  ['no text', [entry(1, '/run/ours/x'), entry('x', null), null], []],
  ['no containers (runc)', null, []],
  ['no list', { id: 'x', bundle: '/run/ours/x' }, []],
])('of %s it ends %j → %j', (_, list, ids) => {
  expect(idsBelow(JSON.stringify(list), '/run/ours')).toEqual(ids);
});

test('nothing is ended on an answer that is not JSON', () =>
  expect(idsBelow('runc: error', '/run/ours')).toEqual([]));
