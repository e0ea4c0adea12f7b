import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('interruptible');
const moduleAt = (path: string) => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);

/** Runs the work in a process of its own, which a signal may end; returns what it printed. */
function ended(work: string): unknown {
  const script = `
    import { interruptible } from ${moduleAt('cli/interruptible.ts')};
    import { AttestationError } from ${moduleAt('foundation/errors.ts')};
    const failed = async () => { throw new AttestationError('cancelled', 'The run was cancelled.'); };
    const killed = (signal) => new Promise((resolve) => {
      signal.addEventListener('abort', resolve);
      process.kill(process.pid, 'SIGTERM');
    });
    const strayed = (signal) => new Promise((resolve) => {
      signal.addEventListener('abort', resolve);
      setTimeout(() => { throw new Error('nobody catches it'); });
    });
    const printed = [];
    const terminal = { failure: ({ code, message }) => void printed.push([code, message]) };
    const end = await interruptible(terminal, ${work}).catch(({ code }) => 'thrown: ' + code);
    console.log(JSON.stringify({ end, printed, left: process.listenerCount('SIGTERM') + process.listenerCount('uncaughtException') }));`;
  const { stdout, stderr, signal } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '-e', script],
    { encoding: 'utf8', timeout: 60_000, killSignal: 'SIGKILL' },
  );
  expect({ signal, stderr }).toEqual({ signal: null, stderr: '' });
  return JSON.parse(stdout);
}

const BY_SIGNAL = [['interrupted', expect.stringContaining('SIGTERM')]];

test.each<[what: string, work: string, end: number | string, printed: unknown]>([
  ['ends by itself: its own exit code', 'async () => 7', 7, []],
  ['fails without a signal: the caller gets its error', 'failed', 'thrown: cancelled', []],
  [
    'fails over a signal: an interruption by the signal’s name',
    '(signal) => killed(signal).then(failed)',
    3,
    BY_SIGNAL,
  ],
  [
    'fails because nobody caught an error: that error',
    '(signal) => strayed(signal).then(failed)',
    1,
    [['fault', 'nobody catches it']],
  ],
  [
    'ends well though nobody caught an error: that error',
    '(signal) => strayed(signal).then(() => 0)',
    1,
    [['fault', 'nobody catches it']],
  ],
  ['ends well in spite of a signal: its result counts', '(signal) => killed(signal).then(() => 0)', 0, []],
])('work that %s', (_, work, end, printed) => {
  expect(ended(work)).toEqual({ end, printed, left: 0 });
});

/** Starts a program on a terminal, reads nothing until a file exists, then all; prints what it read. */
const STOPPED_TERMINAL = `
import os, pty, sys, time
pid, terminal = pty.fork()
if pid == 0: os.execv(sys.argv[2], sys.argv[2:])
end = time.monotonic() + 30
while not os.path.exists(sys.argv[1]) and time.monotonic() < end: time.sleep(0.05)
read = b''
while True:
  try: part = os.read(terminal, 65536)
  except OSError: break
  if not part: break
  read += part
os.waitpid(pid, 0)
sys.stdout.buffer.write(read)
`;

test('work goes on while its terminal is stopped, and all that it writes arrives', () => {
  const goes = at('goes');
  const script = `
    import { writeFileSync } from 'node:fs';
    import { interruptible } from ${moduleAt('cli/interruptible.ts')};
    let ticks = 0;
    await interruptible({ failure: () => undefined }, async () => {
      const end = performance.now() + 1_800;
      setInterval(() => { if (performance.now() < end) ticks += 1; }, 100).unref();
      process.stdout.write('x'.repeat(200_000));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      // Until now nobody reads.
      writeFileSync(${JSON.stringify(goes)}, '');
      return 0;
    });
    console.log('ticks: ' + ticks);`;
  const args = [goes, process.execPath, '--no-warnings', '--input-type=module', '-e', script];
  const { stdout } = spawnSync('python3', ['-c', STOPPED_TERMINAL, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  const [, text, ticks] = /^(x+)ticks: (\d+)\r\n$/.exec(stdout) ?? [];
  expect(text).toHaveLength(200_000);
  expect(Number(ticks)).toBeGreaterThan(5);
});

/** A command that prints more than a pipe holds and waits for its end. */
const PROGRAM = `
import { interruptible } from '${new URL('../../src/cli/interruptible.ts', import.meta.url).href}';
const failure = (failed) => process.stderr.write(failed.code + '\\n');
process.exitCode = await interruptible({ failure }, async (signal) => {
  process.stdout.write('x'.repeat(1_000_000));
  process.stderr.write('ready\\n');
  await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
});
await new Promise((written) => process.stdout.write('', written));
`;

test('a signal ends a command whose output nobody reads any more', async () => {
  const node = ['--no-warnings', '--input-type=module', '-e', PROGRAM];
  const command = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(command, 'exit');
  await once(command.stderr, 'data');
  const began = performance.now();
  command.kill('SIGTERM');
  expect(await ended).toEqual([3, null]);
  expect(performance.now() - began).toBeLessThan(5_000);
});
