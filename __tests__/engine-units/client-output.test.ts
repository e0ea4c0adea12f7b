import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { type Client, call } from '../../src/engine/client.ts';
import { holdsWithin } from '../support/wait-until.ts';

const PYTHON: Client = {
  program: '/usr/bin/python3',
  globalArguments: ['-I', '-c'],
  environment: { PATH: '/usr/bin' },
};

test.each(['stdout', 'stderr'] as const)('a client waits for a slow reader of its %s', async (name) => {
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) =>
    stop.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  const waiting: Uint8Array[] = [];
  const onStderr = (bytes: Uint8Array) => {
    waiting.push(bytes);
    return stopped;
  };
  const onStdout = async (stdout: AsyncIterable<Buffer>) => {
    for await (const bytes of stdout) await onStderr(bytes);
  };
  const flood = `import os\nfor _ in range(2000): os.write(${name === 'stderr' ? 2 : 1}, bytes(1 << 17))`;
  const reader = name === 'stderr' ? { onStderr } : { onStdout };
  const calling = call(PYTHON, [flood], { ...reader, signal: stop.signal });
  await holdsWithin(20_000, () => waiting.length > 0);
  await sleep(1_500);
  expect(waiting).toHaveLength(1);
  stop.abort();
  expect(await calling).toMatchObject({ exitCode: null });
});

test('a program that cannot be started is named, also where its output would be passed on', async () => {
  const client = { ...PYTHON, program: '/nowhere/podman' };
  const passed = { onStdout: async () => undefined, onStderr: async () => undefined };
  for (const options of [{}, passed])
    await expect(call(client, ['x'], options)).rejects.toMatchObject({ code: 'engine-unreachable' });
});

test('what a client prints in single bytes is kept to the limit, and the rest is dropped', async () => {
  const bytes = 'import os\nfor _ in range(3000): os.write(2, b"x ")\nprint("done")';
  const result = await call(PYTHON, [bytes], { keepBytes: 2_000 });
  const stderr = `${'x '.repeat(1_000)}…`;
  expect(result).toMatchObject({ exitCode: 0, stdout: 'done\n', stderr, truncated: true });
});

test('what is kept of a client’s errors does not end in a login', async () => {
  const bytes = 'import os\nos.write(2, b"denied by https://user:hunter2@host")';
  const { stderr } = await call(PYTHON, [bytes], { keepBytes: 30 });
  expect(stderr).toBe('denied by …');
});

test('a client ends with the program, also a script’s child', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'client-ends-'));
  const client = new URL('../../src/engine/client.ts', import.meta.url);
  // As endProcess ends it, while the client runs.
  const script = `
    const { call } = await import('${client}');
    const calling = { program: '/bin/sh', globalArguments: ['-c'], environment: { PATH: '/usr/bin:/bin' } };
    void call(calling, ['sleep 300 & echo $! >> ${folder}/pids; echo $$ >> ${folder}/pids; wait']);
    const { existsSync, readFileSync } = await import('node:fs');
    const lines = () => (existsSync('${folder}/pids') ? readFileSync('${folder}/pids', 'utf8').split('\\n').length : 0);
    while (lines() < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    process.exit(3);`;
  try {
    const program = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
    expect(await once(program, 'exit')).toEqual([3, null]);
    const pids = readFileSync(join(folder, 'pids'), 'utf8').trim().split('\n');
    expect(pids).toHaveLength(2);
    const runs = (pid: string) => /^State:\t[^ZX]/m.test(statusOf(pid));
    expect(await holdsWithin(2_000, async () => !pids.some(runs))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
