import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { AttestationError } from '../../src/foundation/errors.ts';
import { describeEngines } from '../engines.ts';
import { holdsWithin } from '../support/wait-until.ts';
import { LaunchTest } from './launched.ts';
import { ofThisProcess } from './leftovers.ts';

const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));

const LONGEST_WAIT_MS = 60_000;

let room: string;
let server: Server;
let connections: number;

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'silent-registry-'));
});
afterAll(() => rm(room, { recursive: true, force: true }));

// One of its own for each test: an engine may connect to the last one's once more.
beforeEach(async () => {
  connections = 0;
  server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
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
  it(
    'handles signals at once, and leaves no client',
    async () => {
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
      await holdsWithin(LONGEST_WAIT_MS, () => connections > 0 || child.exitCode !== null);
      expect([child.exitCode, connections > 0]).toEqual([null, true]);
      child.kill('SIGTERM');
      const began = performance.now();
      await ended;
      expect(performance.now() - began).toBeLessThan(5_000);
      expect(child.exitCode).toBe(3);
      expect(readdirSync(temporary)).toEqual([]);
      await sleep(500);
      expect(clients(reference)).toEqual([]);
    },
    2 * LONGEST_WAIT_MS,
  );

  it(
    'and a launch that pulls its workload',
    async () => {
      const test = await LaunchTest.make(name);
      try {
        const { evidenceFolder } = await test.attest();
        const { port } = server.address() as AddressInfo;
        const reference = `127.0.0.1:${port}/never/answers@sha256:${'0'.repeat(64)}`;
        const interrupt = new AbortController();
        const output = test.fresh('launch');
        const image = { source: 'named', reference, pull: true } as const;
        const launched = test
          .launch(evidenceFolder, { image, output }, { signal: interrupt.signal })
          .catch((error: unknown) => error);
        expect(await holdsWithin(LONGEST_WAIT_MS, () => connections > 0)).toBe(true);
        interrupt.abort('SIGINT');
        const began = performance.now();
        // Which error is all one: a command that was interrupted says that it was, whatever was thrown.
        expect(await launched).toBeInstanceOf(AttestationError);
        expect(performance.now() - began).toBeLessThan(5_000);
        await expect(readdir(output)).rejects.toMatchObject({ code: 'ENOENT' });
        expect(clients(reference)).toEqual([]);
        expect(await ofThisProcess(name)).toEqual([]);
      } finally {
        await test.remove();
      }
    },
    2 * LONGEST_WAIT_MS,
  );
});
