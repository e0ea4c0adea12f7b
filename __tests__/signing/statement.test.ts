import { expect, test } from '@jest/globals';
import { configurationOf } from '../../src/signing/statement.ts';
import { CONTROLLED, realControlledRun } from '../evidence/controlled-run.ts';

const controlsIn = (bundle: Parameters<typeof configurationOf>[0]) => {
  const found = configurationOf(bundle).find(({ name }) => name === 'controls');
  return Buffer.from(found?.content ?? '', 'base64').toString();
};

test.each(CONTROLLED)('a statement about a run on %s says how many controls bit', (engine) => {
  const bundle = realControlledRun(engine);
  const { controls = [], ...without } = bundle;
  const of = controls.length;
  expect(controlsIn(bundle)).toBe(`${of} of ${of} bit`);
  const [first, ...rest] = controls;
  const failed = { id: first?.id ?? '', state: 'did-not-run', why: '' } as const;
  expect(controlsIn({ ...bundle, controls: [failed, ...rest] })).toBe(`${of - 1} of ${of} bit`);
  expect(controlsIn(without)).toBe('none');
});
