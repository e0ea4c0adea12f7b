import { expect, test } from '@jest/globals';
import type { Look } from '../../src/container/kernel-end.ts';
import { collectLooks } from '../../src/launch/looks.ts';
import { realRun } from '../evidence/real-run.ts';

const { kernel_end: end } = realRun().input.host;
if (end.state !== 'seen') throw new Error('the recorded run was looked at');
const { state: _, looks: __, looked_ms_before_end: ___, ...LOOK } = end;

const withStatus = (part: Partial<Look['status']>): Look => ({
  ...LOOK,
  status: { ...LOOK.status, ...part },
});

function recorded(...looks: readonly Look[]) {
  const collected = collectLooks();
  for (const [at, look] of looks.entries()) collected.onLook(look, at);
  return collected.looks;
}

test('looks that show the same are recorded once, with the time of the first', () => {
  expect(recorded(LOOK, LOOK, LOOK)).toEqual([{ after_ms: 0, ...LOOK }]);
});

test('a look that differs is recorded, and so is the return to what was before', () => {
  const differing = { ...LOOK, interfaces: ['lo', 'eth0'] };
  expect(recorded(LOOK, differing, LOOK).map(({ after_ms }) => after_ms)).toEqual([0, 1, 2]);
});

test.each<[string, Partial<Look['status']>]>([
  ['fewer filters', { seccomp_filters: 0 }],
  ['an unknown number of filters', { seccomp_filters: null }],
  ['more filters and another mode', { seccomp_filters: 9, seccomp: 0 }],
  ['another capability', { cap_eff: '0000000000000001' }],
])('%s differ', (_title, part) => {
  expect(recorded(LOOK, withStatus(part))).toHaveLength(2);
});

test('further filters of the workload’s own take no room from a look that matters', () => {
  const tightened = Array.from({ length: 40 }, (_each, at) => withStatus({ seccomp_filters: at + 2 }));
  const loosened = withStatus({ no_new_privs: 0 });
  const looks = recorded(withStatus({ seccomp_filters: 1 }), ...tightened, loosened);
  expect(looks).toHaveLength(2);
  expect(looks.at(-1)).toMatchObject(loosened);
});

test('as many are recorded as a receipt holds, the first ones', () => {
  const many = Array.from({ length: 40 }, (_each, at) => ({ ...LOOK, interfaces: [`lo${at}`] }));
  expect(recorded(...many).map(({ after_ms }) => after_ms)).toEqual([...Array(16).keys()]);
});
