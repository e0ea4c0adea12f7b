import { Writable } from 'node:stream';
import { expect, it } from '@jest/globals';
import { passOn } from '../../src/cli/workload-output.ts';

/** A stream that takes nothing until it is read. */
function stalled() {
  const taken: Buffer[] = [];
  let reading = false;
  const waiting: (() => void)[] = [];
  const stream = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _, taking) {
      const take = () => {
        taken.push(chunk);
        taking();
      };
      if (reading) take();
      else waiting.push(take);
    },
  });
  const read = () => {
    reading = true;
    for (const take of waiting.splice(0)) take();
  };
  return { stream, read, bytes: () => Buffer.concat(taken) };
}

it('takes some megabytes for a reader that is slow, then waits for it, and passes on all of it in order', async () => {
  const [stdout, stderr] = [stalled(), stalled()];
  const { onOutput, end } = passOn({ stdout: stdout.stream, stderr: stderr.stream }, false, () => undefined);
  const piece = (n: number) => Buffer.alloc(1024 ** 2, n);
  for (let n = 0; n < 8; n += 1) await onOutput('stdout', piece(n));
  // The other stream has room of its own.
  await onOutput('stderr', piece(0));
  let passed = false;
  const last = onOutput('stdout', piece(8)).then(() => {
    passed = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(passed).toBe(false);
  stdout.read();
  stderr.read();
  await last;
  await end();
  const all = Buffer.concat(Array.from({ length: 9 }, (_, n) => piece(n)));
  expect(stdout.bytes().equals(all)).toBe(true);
});

it('keeps little more than the bytes of a workload that writes each alone, for a reader that does not read', async () => {
  const [stdout, stderr] = [stalled(), stalled()];
  const { onOutput, end } = passOn({ stdout: stdout.stream, stderr: stderr.stream }, false, () => undefined);
  const before = process.memoryUsage();
  for (let n = 0; n < 500_000; n += 1) await onOutput('stdout', Buffer.from([n & 0xff]));
  const after = process.memoryUsage();
  // 219 MB where each waited for itself.
  expect(after.heapUsed - before.heapUsed + after.external - before.external).toBeLessThan(50e6);
  stdout.read();
  await end();
  const all = stdout.bytes();
  expect(all.length).toBe(500_000);
  expect(all.every((byte, at) => byte === (at & 0xff))).toBe(true);
});

it('shows all of a line that does not end, in pieces', async () => {
  const taken: string[] = [];
  const target = {
    write: (text: Uint8Array | string, written: () => void) => {
      taken.push(String(text));
      written();
    },
  };
  const { onOutput, end } = passOn({ stdout: target, stderr: target }, true, () => undefined);
  for (let n = 0; n < 100_000; n += 1) await onOutput('stdout', Buffer.from('x'));
  await end();
  expect(taken.map(({ length }) => length)).toEqual([64 * 1024 + 1, 100_000 - 64 * 1024 + 1]);
  expect(taken.join('').replaceAll('\n', '') === 'x'.repeat(100_000)).toBe(true);
});

it.each([
  ['CONFINED: exit code 0.', 'CONFINED: exit code 0.\n'],
  ['a line\n', 'a line\n'],
  ['', ''],
])('lets the program’s own lines begin after %j', async (wrote, passed) => {
  const [stdout, stderr] = [stalled(), stalled()];
  stdout.read();
  stderr.read();
  const { onOutput, end } = passOn({ stdout: stdout.stream, stderr: stderr.stream }, false, () => undefined);
  for (const from of ['stdout', 'stderr'] as const) await onOutput(from, Buffer.from(wrote));
  await end();
  expect(stderr.bytes().toString()).toBe(passed);
  expect(stdout.bytes().toString()).toBe(wrote);
});

it.each([
  ['CONFINED: exit code 0.', 'CONFINED: exit code 0.\n'],
  ['a line\n', 'a line\n'],
  ['', ''],
])(
  'after %j lets the program’s own lines begin at once when the workload is cut off',
  async (wrote, passed) => {
    const [stdout, stderr] = [stalled(), stalled()];
    const { onOutput, end, cut } = passOn(
      { stdout: stdout.stream, stderr: stderr.stream },
      false,
      () => undefined,
    );
    // Its reader takes nothing of the second piece.
    await onOutput('stderr', Buffer.from(wrote));
    await new Promise((resolve) => setImmediate(resolve));
    await onOutput('stderr', Buffer.from('CONFINED: more'));
    cut();
    cut();
    await onOutput('stderr', Buffer.from('CONFINED: even more'));
    stderr.read();
    await end();
    expect(stderr.bytes().toString()).toBe(passed);
  },
);

it('splits a line that is too long for a job’s log between two words: half a login is not seen as one', async () => {
  const [stdout, stderr] = [stalled(), stalled()];
  stdout.read();
  const { onOutput, end } = passOn({ stdout: stdout.stream, stderr: stderr.stream }, true, () => undefined);
  await onOutput('stdout', Buffer.from(`${'x'.repeat(64 * 1024 - 15)} https://u:hunter2@h/x`));
  await end();
  expect(stdout.bytes().toString().split('\n').slice(1)).toEqual(['https://…@h/x', '']);
});
