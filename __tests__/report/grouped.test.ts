import { expect, test } from '@jest/globals';
import { reason } from '../../src/evidence/reasons.ts';
import { groupReasons } from '../../src/report/grouped.ts';
import { reasonView } from '../../src/report/run-view.ts';

const view = (...given: Parameters<typeof reason>) => reasonView(reason(...given));

test('three reasons of one code are reported once, with the subjects of the others', () => {
  const failed = ['PR-NET-1', 'PR-NET-2', 'PR-ENV-1'].map((probe) => view('probe-failed', probe, 'why'));
  const [shown, ...more] = groupReasons(failed);
  expect(more).toEqual([]);
  expect(shown).toEqual({
    ...failed[0],
    message: `${failed[0]?.message} The same applies to 2 more: PR-NET-2, PR-ENV-1.`,
  });
  expect(groupReasons(failed.slice(1))).toEqual(failed.slice(1));
});

test('a cause comes before its consequences, and everything else keeps its order', () => {
  const reasons = [
    view('statement-test', 'PR-NET-1'),
    view('venue-local'),
    view('control-not-detected', 'PR-NET-1', 'why'),
    view('attest-missing'),
    view('unpinned-image'),
  ];
  expect(groupReasons(reasons).map(({ code }) => code)).toEqual([
    'attest-missing',
    'venue-local',
    'unpinned-image',
    'statement-test',
    'control-not-detected',
  ]);
});

test('no reason is lost: every code and every subject is reported', () => {
  const reasons = Array.from({ length: 40 }, (_, at) =>
    view(at % 2 === 0 ? 'probe-failed' : 'file-missing', `S${at}`),
  );
  const shown = groupReasons(reasons)
    .map(({ message }) => message)
    .join(' ');
  for (const { subject = '' } of reasons) expect(shown).toMatch(new RegExp(`\\b${subject}\\b`));
  expect(groupReasons([])).toEqual([]);
});
