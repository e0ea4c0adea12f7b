import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';

const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));

let room: string;
let server: Server;
let connections = 0;

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'silent-registry-'));
  server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.close();
  await rm(room, { recursive: true, force: true });
});

/** Processes whose words name the registry: clients that go on without the program. */
function clients(reference: string): number[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'latin1').includes(reference)
        ? [Number(name)]
        : [];
    } catch {
      return [];
    }
  });
}

describeEngines('a registry that takes a connection and never answers', (name) => {
  it('handles signals at once, and leaves no client', async () => {
    connections = 0;
    const { port } = server.address() as AddressInfo;
    const reference = `127.0.0.1:${port}/never/answers:1`;
    const temporary = await mkdtemp(join(room, `${name}-`));
    const args = ['run', '--json', '--engine', name, '--venue', 'VPS', '--base-image', reference];
    const child = spawn(
      process.execPath,
      ['--no-warnings', PROGRAM, ...args, '--no-posture', '--no-controls', '--output', join(room, name)],
      { stdio: 'ignore', env: { ...process.env, TMPDIR: temporary, RUNNER_TEMP: '', GITHUB_ACTIONS: '' } },
    );
    const ended = once(child, 'close');
    while (connections === 0 && child.exitCode === null) await sleep(100);
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    const began = performance.now();
    await ended;
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(child.exitCode).toBe(3);
    expect(readdirSync(temporary)).toEqual([]);
    await sleep(500);
    expect(clients(reference)).toEqual([]);
  }, 60_000);
});
