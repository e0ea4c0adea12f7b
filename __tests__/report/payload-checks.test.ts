import { expect, test } from '@jest/globals';
import { reason } from '../../src/evidence/reasons.ts';
import { imageReasons, payloadChecks } from '../../src/report/payload-checks.ts';
import { readControlled, realControlledRun } from '../evidence/controlled-run.ts';

const honest = readControlled(realControlledRun('docker'));
if (honest.bundle === null) throw new Error('no bundle');
const { bundle } = honest;
const missingIn = (reading: typeof honest) =>
  payloadChecks(reading).flatMap(({ what, why }) => (why === '' ? [] : [`${what}: ${why}`]));

test('a payload that does all of it misses nothing', () => {
  expect(missingIn(honest)).toEqual([]);
  const all = payloadChecks(honest).map(({ what }) => what);
  expect(all).toEqual(expect.arrayContaining(['PR-NET-1', 'notices a missing restriction: PR-EXEC-1']));
});

test.each([
  ['that ends too early', { run: { ...bundle.run, exit_code: 1 } }, 'exits with 0: exit code 1'],
  [
    'that leaves out a probe',
    { observed: bundle.observed.filter(({ probe_id }) => probe_id !== 'PR-SOCK-1') },
    'PR-SOCK-1: no line',
  ],
  [
    'that reports half of a probe',
    { observed: bundle.observed.map((line) => ({ ...line, parts: line.parts.slice(0, 1) })) },
    'PR-EXEC-1: 1 parts, where the probe has 2',
  ],
  [
    'that does not wait',
    { host: { ...bundle.host, kernel: { gate: 'missed', why: 'no-process' } as const } },
    'waits while /in/gate exists: it was not seen there (no-process)',
  ],
  [
    'that writes no report',
    { host: { ...bundle.host, report_md: 'absent' as const } },
    'writes ok to /out/report.md: the file is absent',
  ],
])('a payload %s is told so', (_, change, missing) => {
  expect(missingIn({ ...honest, bundle: { ...bundle, ...change } })).toContain(missing);
});

test('what run would block of the image is named, and nothing else', () => {
  const reasons = [
    reason('image-adds', '/app/tool'),
    reason('unsigned', null),
    reason('image-config', 'entrypoint'),
  ];
  expect(imageReasons(honest)).toEqual([]);
  expect(imageReasons({ ...honest, reasons })).toEqual(['image-adds /app/tool', 'image-config entrypoint']);
});

test('a control that was not detected is named with its reason', () => {
  const controls = honest.controls.map((each) =>
    each.id === 'PR-ENV-1'
      ? { ...each, state: 'not-detected' as const, why: 'PR-ENV-1 did not fail.' }
      : each,
  );
  expect(missingIn({ ...honest, controls })).toEqual([
    'notices a missing restriction: PR-ENV-1: PR-ENV-1 did not fail.',
  ]);
});
