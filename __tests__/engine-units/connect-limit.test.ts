import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { connectPodman } from '../../src/engine/podman/connect.ts';
import { readMachine } from '../../src/venue/machine.ts';

const SILENT = '#!/bin/sh\nexec sleep 100\n';
/** What it keeps is on a dead file system, or locked by somebody. */
const STUCK = `#!/bin/sh
case " $* " in *" service "*) exit 1 ;; *) exec sleep 100 ;; esac
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
  ['does not answer', SILENT],
  ['does not say what it has', STUCK],
  ['answers to a ping alone', HALF],
])(
  'all waits for a Podman that %s have one limit',
  async (_, program) => {
    const room = await mkdtemp(join(tmpdir(), 'connect-limit-'));
    try {
      await mkdir(join(room, 'client'));
      await writeFile(join(room, 'engine'), program);
      await chmod(join(room, 'engine'), 0o755);
      const began = performance.now();
      const connected = connectPodman(
        {
          environment: { HOME: room },
          ...{ clientConfig: join(room, 'client'), program: join(room, 'engine') },
          machine: await readMachine(),
        },
        2_000,
      );
      await expect(connected).rejects.toMatchObject({
        code: 'engine-unreachable',
        message: 'Podman did not answer in time.',
      });
      expect(performance.now() - began).toBeLessThan(7_000);
    } finally {
      await rm(room, { recursive: true, force: true });
    }
  },
  60_000,
);
