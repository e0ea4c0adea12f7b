import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { testFolder } from '../support/test-folder.ts';
import { holdsWithin } from '../support/wait-until.ts';

const { folder } = testFolder('cleanup-signal');
const program = fileURLToPath(new URL('../../dist/cleanup/index.js', import.meta.url));

test.each([
  ['SIGINT', 0],
  ['SIGTERM', 0],
  ['SIGTERM', 300],
] as const)(
  'a post step that gets %s %i ms after it made its folder leaves nothing',
  async (signal, after) => {
    const temporary = join(folder, `${signal}-${after}`);
    mkdirSync(temporary, { mode: 0o700 });
    const child = spawn(process.execPath, [program], {
      cwd: folder,
      env: {
        ...{ PATH: process.env['PATH'] ?? '', HOME: folder, RUNNER_TEMP: temporary, GITHUB_ACTIONS: 'true' },
        'STATE_run-id': 'a'.repeat(32),
      },
      stdio: 'ignore',
    });
    const ended = once(child, 'close');
    expect(await holdsWithin(10_000, () => readdirSync(temporary).length > 0)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, after));
    const began = performance.now();
    child.kill(signal);
    await ended;
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(readdirSync(temporary)).toEqual([]);
  },
);
