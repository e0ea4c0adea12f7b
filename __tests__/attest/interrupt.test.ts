import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { ENDING_SIGNALS } from '../../src/foundation/ending-signals.ts';

const MODULE = fileURLToPath(new URL('../../src/attest/entry/interrupt.ts', import.meta.url));

/** What does not end a process (signal(7)), or cannot be handled, or is the process's own fault; Node ignores two. */
const OTHERS = [
  ...['SIGKILL', 'SIGSTOP'],
  ...['SIGSEGV', 'SIGBUS', 'SIGFPE', 'SIGILL'],
  ...['SIGCHLD', 'SIGCONT', 'SIGTSTP', 'SIGTTIN', 'SIGTTOU', 'SIGURG', 'SIGWINCH'],
  ...['SIGPIPE', 'SIGXFSZ'],
];

test('every signal of this system is in the table, or is known not to end a run', () => {
  const numbers = (names: readonly string[]) =>
    names.map((name) => Object.entries(constants.signals).find(([each]) => each === name)?.[1] ?? name);
  const every = [...new Set(Object.values(constants.signals))];
  expect([...numbers(ENDING_SIGNALS), ...numbers(OTHERS)].sort()).toEqual([...every].sort());
});

test('each ends the run under its own name, and SIGUSR1 opens no debugger', () => {
  const script = `
    import { url } from 'node:inspector';
    import { interruptSignal } from ${JSON.stringify(MODULE)};
    const alive = setInterval(() => undefined, 1000);
    for (const name of ${JSON.stringify(ENDING_SIGNALS)}) {
      const { signal, release } = interruptSignal();
      process.kill(process.pid, name);
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      release();
      console.log(name, signal.reason, url() ?? 'no debugger');
    }
    clearInterval(alive);`;
  const { stdout, stderr, signal } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '-e', script],
    { encoding: 'utf8', timeout: 120_000, killSignal: 'SIGKILL' },
  );
  expect({ signal, stderr }).toEqual({ signal: null, stderr: '' });
  expect(stdout.trim().split('\n')).toEqual(ENDING_SIGNALS.map((name) => `${name} ${name} no debugger`));
});

test.each<[string, readonly NodeJS.Signals[], number, string]>([
  ['the same signal again, later, ends the process at once', ['SIGTERM', 'SIGTERM'], 2_300, ''],
  ['the same signal again at once is the same one', ['SIGINT', 'SIGINT'], 50, 'went on'],
  ['another signal, as a runner sends it, lets the run end', ['SIGINT', 'SIGTERM'], 2_300, 'went on'],
])('%s', (_, [first, second], after, expected) => {
  const script = `
    import { interruptSignal } from ${JSON.stringify(MODULE)};
    interruptSignal();
    process.kill(process.pid, ${JSON.stringify(first)});
    setTimeout(() => process.kill(process.pid, ${JSON.stringify(second)}), ${after});
    setTimeout(() => { console.log('went on'); process.exit(0); }, ${after} + 500);`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '-e', script],
    { encoding: 'utf8', timeout: 60_000, killSignal: 'SIGKILL' },
  );
  expect([stdout.trim(), stderr, status]).toEqual([expected, '', expected === '' ? 3 : 0]);
});
