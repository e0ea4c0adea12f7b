import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const PROGRAM = fileURLToPath(new URL('../engine/command-line.ts', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

/** Runs the command line, and does something with it as soon as it was started. */
function explained(
  afterStart: (pid: number) => void,
  environment: object = {},
  options: readonly string[] = [],
): Promise<Ended> {
  return new Promise((resolve) => {
    const words = [...options, '--no-warnings', PROGRAM, 'explain', 'PR-NET-1'];
    const child = spawn(process.execPath, words, { env: { ...process.env, ...environment } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    child.once('close', (code, signal) => resolve({ code, signal, said }));
    afterStart(child.pid ?? 0);
  });
}

// Sooner or later, from before Node's own handler is there (the signal then ends the process) to the program's end.
it.each([0, 10, 20, 30, 40, 60, 80, 100, 150, 200, 300])(
  'does nothing with a debugger that SIGUSR1 opened after %d ms',
  async (delay) => {
    const { code, signal, said } = await explained((pid) => {
      setTimeout(() => {
        try {
          process.kill(pid, 'SIGUSR1');
        } catch {
          // It has ended.
        }
      }, delay);
    });
    if (signal !== null) return expect(signal).toBe('SIGUSR1');
    if (said.includes('Debugger listening')) {
      expect(said).toContain('[debugger-open]');
      return expect(code).toBe(3);
    }
    return expect([code, said]).toEqual([0, expect.stringContaining('PR-NET-1')]);
  },
);

it('does nothing with one that the environment opened', async () => {
  const { code, said } = await explained(() => undefined, { NODE_OPTIONS: '--inspect=127.0.0.1:0' });
  expect([code, said]).toEqual([3, expect.stringContaining('[debugger-open]')]);
});

it('takes one that is on the command line of Node for the caller’s own', async () => {
  const { code, said } = await explained(() => undefined, {}, ['--inspect=127.0.0.1:0']);
  expect([code, said]).toEqual([0, expect.stringContaining('PR-NET-1')]);
});
