import { execFileSync } from 'node:child_process';
import { closeSync, constants, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { keepUserNamespace } from '../../src/engine/podman/rootless-state.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('rootless-state');

test('a pipe in the place of the namespace’s file is not waited for', async () => {
  mkdirSync(at('run/libpod/tmp'), { recursive: true });
  const file = at('run/libpod/tmp/pause.pid');
  execFileSync('mkfifo', [file]);
  writeFileSync(at('podman'), `#!/bin/sh\n: > "$XDG_RUNTIME_DIR/asked"\n`, { mode: 0o755 });
  const client = {
    program: at('podman'),
    globalArguments: [],
    environment: { XDG_RUNTIME_DIR: at('run') },
  };
  try {
    const asked = keepUserNamespace(client, undefined).then(() => 'asked');
    expect(await Promise.race([asked, sleep(4_000, 'waits', { ref: false })])).toBe('asked');
    expect(existsSync(at('run/asked'))).toBe(true);
  } finally {
    // Ends a wait for somebody who writes.
    closeSync(openSync(file, constants.O_RDWR | constants.O_NONBLOCK));
  }
});
