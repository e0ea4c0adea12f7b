import { expect, test } from '@jest/globals';
import { OutputTail } from '../../src/container/last-words.ts';

test('the end of a stream does not begin in a login', async () => {
  const tail = new OutputTail();
  await tail.take('stderr', Buffer.from('all of it'));
  await tail.take('stdout', Buffer.from('https://u:hun'));
  await tail.take('stdout', Buffer.from(`ter2@h ${'x'.repeat(16 * 1024 - 9)}`));
  expect(tail.words).toEqual({ stdout: `… ${'x'.repeat(16 * 1024 - 9)}`, stderr: 'all of it' });
});
