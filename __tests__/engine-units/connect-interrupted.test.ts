import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { readMachine } from '../../src/venue/machine.ts';

/** An engine that never answers: a socket without a word, and a program that does nothing. */
test.each(['docker', 'podman'] as const)(
  'a signal ends the wait for %s when it does not answer',
  async (name) => {
    const room = await mkdtemp(join(tmpdir(), 'interrupted-'));
    const sockets: Socket[] = [];
    const server = createServer((socket) => void sockets.push(socket));
    try {
      await new Promise<void>((resolve) => server.listen(join(room, 's'), resolve));
      await mkdir(join(room, 'client'));
      await writeFile(join(room, 'engine'), '#!/bin/sh\nexec sleep 100\n');
      await chmod(join(room, 'engine'), 0o755);
      const interrupt = new AbortController();
      setTimeout(() => interrupt.abort('SIGTERM'), 500);
      const began = performance.now();
      const chosen = chooseEngine(name, {
        environment: { DOCKER_HOST: `unix://${join(room, 's')}` },
        ...{ clientConfig: join(room, 'client'), program: join(room, 'engine') },
        ...{ machine: await readMachine(), signal: interrupt.signal },
      });
      await expect(chosen).rejects.toMatchObject({ code: 'cancelled' });
      expect(performance.now() - began).toBeLessThan(9_000);
    } finally {
      for (const socket of sockets) socket.destroy();
      server.close();
      await rm(room, { recursive: true, force: true });
    }
  },
  60_000,
);
