import { expect, it } from '@jest/globals';
import { canonicalName } from '../../../src/image/build/normalise.ts';

it.each([
  ['tki-inspector:attest', 'docker.io/library/tki-inspector:attest'],
  ['team/inspector:1', 'docker.io/team/inspector:1'],
  ['localhost/inspector:1', 'localhost/inspector:1'],
  ['localhost:5000/inspector:1', 'localhost:5000/inspector:1'],
  ['registry.example/a/b:1', 'registry.example/a/b:1'],
])('%s is %s in full', (tag, full) => {
  expect(canonicalName(tag)).toBe(full);
});
