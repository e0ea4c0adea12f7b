import { expect, test } from '@jest/globals';
import { refuseFailed } from '../../../src/image/build/engine-build.ts';

test('the end of a builder’s message shows no login that began before it', () => {
  const stderr = `error: cannot read https://user:${'p'.repeat(150)}hunter2@host/${'x'.repeat(100)}`;
  const result = { exitCode: 1, stdout: '', stderr, truncated: false, timedOut: false };
  const message = `error: cannot read https://…@host/${'x'.repeat(100)}`;
  expect(() => refuseFailed(result)).toThrow(`The image could not be built: ${message}`);
});

test('a builder that a signal ended is not blamed for what it said last', () => {
  const stderr = 'Writing manifest to image destination';
  const result = { exitCode: null, stdout: '', stderr, truncated: false, timedOut: false };
  expect(() => refuseFailed(result)).toThrow('The image could not be built: a signal ended its builder');
});
