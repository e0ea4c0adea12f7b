import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { describeEngine } from '../engines.ts';

const moduleOf = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));
const HOLDER = fileURLToPath(new URL('../support/hold-lock.py', import.meta.url));

/** Asks Podman for a network while somebody else has a shared lock on the file that Podman locks for it. */
const PROGRAM = `
  const [room, holder] = process.argv.slice(1);
  const { spawn } = await import('node:child_process');
  const { once } = await import('node:events');
  const { call } = await import(${moduleOf('../../src/engine/client.ts')});
  const { removeContainer } = await import(${moduleOf('../../src/engine/remove-container.ts')});
  const { connectTestEngine } = await import(${moduleOf('test-engine.ts')});
  const { engine } = await connectTestEngine('podman', room);
  await call(engine.client, ['network', 'ls']);
  const held = spawn('python3', [holder, 'POSIX', 'shared', '/run/lock/netavark.lock'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(held.stdout, 'data');
  const began = performance.now();
  const name = 'others-lock-test-' + process.pid;
  const error = await call(engine.client, ['network', 'create', '--internal', name]).catch((error) => error);
  const later = await call(engine.client, ['network', 'rm', name]).catch((error) => error);
  const seconds = (performance.now() - began) / 1000;
  held.kill('SIGKILL');
  await engine.close();
  console.log(JSON.stringify({ code: error.code, message: error.message, later: later.code, seconds }));
  process.exit();
`;

/** Files of its own in the place of the machine's: other tests use that lock. */
const APART =
  'mount -t tmpfs -o mode=1777 tmpfs /run/lock && umask 022 && : > /run/lock/netavark.lock && exec "$@"';

describeEngine('podman', 'another user’s lock on a file of Podman’s', () => {
  it('is named, and no call waits for it long', async () => {
    const room = await mkdtemp(join(tmpdir(), 'others-lock-'));
    try {
      const program = [
        process.execPath,
        '--no-warnings',
        '--input-type=module',
        '--eval',
        PROGRAM,
        room,
        HOLDER,
      ];
      const words = ['--mount', 'sh', '-c', APART, 'sh', ...program];
      const { stdout, stderr } = spawnSync('unshare', words, { encoding: 'utf8', timeout: 100_000 });
      expect(stderr).toBe('');
      const { seconds, ...said } = JSON.parse(stdout);
      expect(said).toMatchObject({
        code: 'engine-locked',
        later: 'engine-locked',
        message: expect.stringContaining('/run/lock/netavark.lock'),
      });
      expect(seconds).toBeLessThan(15);
    } finally {
      await rm(room, { recursive: true, force: true });
    }
  });
});
