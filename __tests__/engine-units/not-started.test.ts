import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from '@jest/globals';
import { notStarted } from '../../src/engine/client.ts';

it.each([
  ['EMFILE', 'Let this process open more files (ulimit -n).'],
  ['ENFILE', 'Close files of other programs'],
  ['EAGAIN', 'Let this user start more processes (ulimit -u).'],
  ['ENOMEM', 'Free memory'],
])('a machine that is short of something (%s) needs no other engine', (code, advice) => {
  const { message, remedy } = notStarted('podman', Object.assign(new Error(), { code }));
  expect(message).toBe(`podman could not be started (${code}).`);
  expect(remedy).toMatch(advice);
  expect(remedy).not.toMatch('Install');
});

it('what is not there is to be installed', async () => {
  const [error] = await once(spawn('/nonexistent/podman'), 'error');
  expect(notStarted('podman', error).remedy).toMatch('Install Docker or Podman.');
});
