import { readFileSync } from 'node:fs';
import { expect, it, test } from '@jest/globals';
import { CHECKS } from '../../../src/probes/posture/checks.ts';
import { WEAK_RUNS } from '../../../src/probes/posture/weak-runs.ts';
import { numberOf } from '../../../src/seccomp/syscalls.ts';

const controls = CHECKS.flatMap(({ id, control, controls: others = [] }) =>
  [control, ...others.map((other) => other.control)].map((each) => ({ id, control: each })),
);

it('holds at least ninety checks, each with an id of its own, and most of them fail', () => {
  const fails = CHECKS.filter(({ control }) => 'failsIn' in control).length;
  console.info(
    `posture: ${CHECKS.length} checks, ${fails} fail in a named run, ${CHECKS.length - fails} stand with a reason`,
  );
  expect(CHECKS.length).toBeGreaterThanOrEqual(90);
  expect(fails).toBeGreaterThanOrEqual(90);
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
});

it('is counted in the README as it is', () => {
  const stands = CHECKS.filter(({ control }) => 'stands' in control).length;
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  expect(readme).toContain(`the complete posture: ${CHECKS.length} checks`);
  expect(readme).toContain(`${CHECKS.length - stands} of the checks are seen to fail`);
  expect(readme).toContain(`the other ${stands} are a closed list`);
});

it('has no two checks of the same operations and layer', () => {
  const keys = CHECKS.map(({ operations, layer }) => JSON.stringify([operations, layer]));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('names a weakened run that exists, or says in words why it stands', () => {
  for (const { control } of controls) {
    if ('failsIn' in control) expect(Object.keys(WEAK_RUNS)).toContain(control.failsIn);
    else expect(control.stands.split(' ').length).toBeGreaterThan(4);
  }
});

it('has no weakened run that no check names', () => {
  const named = controls.flatMap(({ control }) => ('failsIn' in control ? [control.failsIn] : []));
  expect(Object.keys(WEAK_RUNS).filter((run) => !named.some((each) => each === run))).toEqual([]);
});

test.each(CHECKS)('$id: its calls exist, its patterns are expressions, its source is named', (check) => {
  for (const operation of check.operations) {
    if (operation.op !== 'call') continue;
    const known = (check.where?.architectures ?? (['x86_64', 'aarch64'] as const)).map((architecture) =>
      numberOf(architecture, operation.name),
    );
    expect(known).not.toContain(null);
  }
  for (const denial of [...check.denied, ...(check.variants ?? []).flatMap(({ denied }) => denied)]) {
    if ('within' in denial)
      for (const pattern of denial.within) expect(() => new RegExp(pattern, 'u')).not.toThrow();
  }
  expect(check.operations.length).toBeGreaterThan(0);
  expect(check.whenPermitted).not.toBe('');
  expect(check.source).not.toBe('');
});
