import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = "import { main } from './src/cli/index.ts'; await main(process.argv.slice(1));";

/** The program's exit code and stderr when nobody reads its stdout, as behind `| head`. */
function unread(...args: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const options = ['--no-warnings', '--input-type=module', '-e', program, '--', ...args];
    const child = spawn(process.execPath, options, { cwd: root });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    child.on('close', (code) => resolve({ code, stderr }));
  });
}

test.each([
  [['run', '--help'], 0],
  [['verify', 'no-such-evidence'], 3],
])('%j keeps its exit code and shows no stack trace when nobody reads on', async (args, code) => {
  const ended = await unread(...args);
  expect(ended.stderr).not.toMatch(/EPIPE|^\s+at /m);
  expect(ended.code).toBe(code);
});
