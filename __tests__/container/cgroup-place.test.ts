import { expect, test } from '@jest/globals';
import { placeOf } from '../../src/container/cgroup-place.ts';

const ID = 'f'.repeat(64);

test.each([
  ['another’s group', `0::/docker/${'e'.repeat(64)}\n`],
  ['a group that does not list it', `0::/docker/${ID}\n1:name=systemd:/docker/${ID}\n`],
  ['nothing', ''],
  ['rubbish', `x\n0:/docker/${ID}`],
])('is not known from %s', (_, text) => {
  expect(placeOf(String(process.pid), ID, text)).toBeNull();
});
