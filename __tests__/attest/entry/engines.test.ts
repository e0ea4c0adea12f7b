import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { withEngines } from '../../../src/attest/entry/engines.ts';
import type { RunContext } from '../../../src/attest/run-context.ts';
import { ANSWERS_AFTER_MS, slowDocker } from '../../support/slow-docker.ts';

test('connecting that a signal ends writes nothing after its folder is gone', async () => {
  const [folder, sockets] = [0, 0].map(() => mkdtempSync(join(tmpdir(), 'engines-')));
  if (folder === undefined || sockets === undefined) throw new Error('no folder');
  const interrupt = new AbortController();
  const close = await slowDocker(join(sockets, 'docker.sock'), () => interrupt.abort('SIGINT'));
  try {
    const environment = { DOCKER_HOST: `unix://${join(sockets, 'docker.sock')}` };
    const runContext = { temporaryFolder: folder, environment } as unknown as RunContext;
    await expect(withEngines(runContext, true, async () => 0, interrupt.signal)).rejects.toBe('SIGINT');
    expect(readdirSync(folder)).toEqual([]);
    await sleep(2 * ANSWERS_AFTER_MS);
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    close();
    for (const each of [folder, sockets]) rmSync(each, { recursive: true, force: true });
  }
});
