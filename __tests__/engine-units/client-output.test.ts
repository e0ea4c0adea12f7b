import { expect, test } from '@jest/globals';
import { type Client, call } from '../../src/engine/client.ts';

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
  await new Promise((resolve) => setTimeout(resolve, 1_500));
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
  const bytes = 'import os\nfor _ in range(3000): os.write(2, b"x")\nprint("done")';
  const result = await call(PYTHON, [bytes], { keepBytes: 2_000 });
  expect(result).toMatchObject({ exitCode: 0, stdout: 'done\n', stderr: 'x'.repeat(2_000), truncated: true });
});
