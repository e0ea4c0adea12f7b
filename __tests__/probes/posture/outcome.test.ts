import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { POSTURE_LIMITS, parseAnswers } from '../../../src/probes/posture/outcome.ts';

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

test('reads what the program writes', () => {
  const text =
    line({ id: 'a', outcomes: [{ errno: 1 }, { value: 'x' }] }) +
    line({ id: '7', outcomes: [{ value: ['y', 'z'] }, { value: 3 }] });
  expect(parseAnswers(text)).toEqual([
    { id: 'a', outcomes: [{ errno: 1 }, { value: 'x' }] },
    { id: '7', outcomes: [{ value: ['y', 'z'] }, { value: 3 }] },
  ]);
});

test.each([
  ['a line that is cut', '{"id":"a","outcomes":[]}'],
  ['no JSON', 'x\n'],
  ['another member', line({ id: 'a', outcomes: [], more: 1 })],
  ['a member twice', '{"id":"a","id":"b","outcomes":[]}\n'],
  ['no id', line({ id: '', outcomes: [] })],
  ['a long id', line({ id: 'x'.repeat(POSTURE_LIMITS.id + 1), outcomes: [] })],
  ['an id that is not a string', line({ id: 1, outcomes: [] })],
  ['outcomes that are not a list', line({ id: 'a', outcomes: {} })],
  ['an outcome that is not an object', line({ id: 'a', outcomes: ['x'] })],
  ['too many outcomes', line({ id: 'a', outcomes: Array.from({ length: 33 }, () => ({ errno: 1 })) })],
  ['an errno and a value', line({ id: 'a', outcomes: [{ errno: 1, value: 1 }] })],
  ['errno 0', line({ id: 'a', outcomes: [{ errno: 0 }] })],
  ['an errno beyond the kernel’s', line({ id: 'a', outcomes: [{ errno: 4096 }] })],
  ['half an errno', line({ id: 'a', outcomes: [{ errno: 1.5 }] })],
  ['a value that is an object', line({ id: 'a', outcomes: [{ value: {} }] })],
  ['a value that is null', line({ id: 'a', outcomes: [{ value: null }] })],
  ['a list of numbers', line({ id: 'a', outcomes: [{ value: [1] }] })],
  ['a text that is too long', line({ id: 'a', outcomes: [{ value: 'x'.repeat(POSTURE_LIMITS.text + 1) }] })],
  [
    'the end of a container, which only the host may report',
    line({ id: 'a', outcomes: [{ ended: 137, oom_killed: true }] }),
  ],
  ['a check twice', line({ id: 'a', outcomes: [] }).repeat(2)],
  [
    'too many lines',
    Array.from({ length: POSTURE_LIMITS.lines + 1 }, (_, index) =>
      line({ id: `${index}`, outcomes: [] }),
    ).join(''),
  ],
])('refuses %s', (_, text) => {
  expect(() => parseAnswers(text)).toThrow(/^[a-z ].*$/);
});

test('gives answers or one short sentence, whatever it is given', () => {
  const json = fc.json({ maxDepth: 4 }).map((text) => `${text}\n`);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        json,
        fc.array(json).map((lines) => lines.join('')),
      ),
      (text) => {
        try {
          for (const { id } of parseAnswers(text)) expect(typeof id).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect(String(error).length).toBeLessThan(200);
        }
      },
    ),
  );
});
