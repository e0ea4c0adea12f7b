import { expect, test } from '@jest/globals';
import { AttestationError } from '../../../src/foundation/errors.ts';
import { LookingTime } from '../../../src/image/context/looking-time.ts';

const tooLong = (why: string) => new AttestationError('input-refused', why);

/** Works for so long. */
function work(milliseconds: number): string {
  const began = process.threadCpuUsage();
  for (let used = began; used.user + used.system - began.user - began.system < milliseconds * 1000; )
    used = process.threadCpuUsage();
  return 'done';
}

test('looks that are each short enough are not so together', () => {
  const looking = new LookingTime(50);
  expect(looking.timed(() => work(20), tooLong)).toBe('done');
  expect(looking.timed(() => work(20), tooLong)).toBe('done');
  expect(() => looking.timed(() => work(20), tooLong)).toThrow('takes more than 0.05 s to look through');
});

test('time in between does not count', async () => {
  const looking = new LookingTime(50);
  work(60);
  expect(looking.timed(() => work(1), tooLong)).toBe('done');
});
