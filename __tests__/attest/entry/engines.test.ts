import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { withEngines } from '../../../src/attest/entry/engines.ts';
import type { RunContext } from '../../../src/attest/run-context.ts';
import { recordedInspect } from '../../support/recorded-inspect.ts';

const ANSWERS_AFTER_MS = 400;

/** An engine on a socket that takes its time, as a busy one does. */
async function slowDocker(path: string, onAsked: () => void): Promise<() => void> {
  const recorded = recordedInspect('docker29-info');
  const info = JSON.stringify({ ...(recorded as object), KernelVersion: release() });
  const server = createServer(({ url }, answer) => {
    answer.setHeader('Api-Version', '1.55');
    if (url === '/_ping') return void answer.end('OK');
    onAsked();
    setTimeout(() => answer.end(info), ANSWERS_AFTER_MS);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

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
