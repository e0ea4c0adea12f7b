import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { readMachine } from '../../src/venue/machine.ts';

const SILENT = '#!/bin/sh\nexec sleep 100\n';
/** A Podman that says its version and no more: what it keeps is on a dead file system, or locked by somebody. */
const STUCK = `#!/bin/sh
case " $* " in *" --version "*) echo podman version 5.4.2 ;; *" service "*) exit 1 ;; *) exec sleep 100 ;; esac
`;
/** A service that answers to its ping, and to nothing else. */
const HALF = `#!/bin/sh
case " $* " in *" service "*) ;; *) exec sleep 100 ;; esac
for socket in "$@"; do :; done
exec NODE -e 'require("node:http").createServer((asked, answer) => {
  if (asked.url.endsWith("_ping")) answer.writeHead(200, { "libpod-api-version": "5.4.2" }).end("OK");
}).listen(process.argv[1].slice("unix://".length))' "$socket"
`.replace('NODE', process.execPath);

test.each([
  ['docker', 'does not answer', SILENT],
  ['podman', 'does not answer', SILENT],
  ['podman', 'does not say what it has', STUCK],
  ['podman', 'answers to a ping alone', HALF],
] as const)(
  'a signal ends the wait for %s when it %s',
  async (name, _, program) => {
    const room = await mkdtemp(join(tmpdir(), 'interrupted-'));
    const sockets: Socket[] = [];
    const server = createServer((socket) => void sockets.push(socket));
    try {
      await new Promise<void>((resolve) => server.listen(join(room, 's'), resolve));
      await mkdir(join(room, 'client'));
      await writeFile(join(room, 'engine'), program);
      await chmod(join(room, 'engine'), 0o755);
      const interrupt = new AbortController();
      setTimeout(() => interrupt.abort('SIGTERM'), 1_500);
      const began = performance.now();
      const chosen = chooseEngine(name, {
        environment: { DOCKER_HOST: `unix://${join(room, 's')}` },
        allowEndpoint: true,
        ...{ clientConfig: join(room, 'client'), program: join(room, 'engine') },
        ...{ machine: await readMachine(), signal: interrupt.signal },
      });
      await expect(chosen).rejects.toMatchObject({ code: 'cancelled' });
      expect(performance.now() - began).toBeLessThan(6_000);
    } finally {
      for (const socket of sockets) socket.destroy();
      server.close();
      await rm(room, { recursive: true, force: true });
    }
  },
  60_000,
);
