import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs this source's own command line: what Node is given before the program's own arguments. */
export const PROGRAM: readonly string[] = ['--no-warnings', `${root}/__tests__/cli/source-main.mjs`];

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line from source as a process of its own, with nothing of this one's environment but PATH and HOME. */
export function runProgram(
  args: readonly string[],
  {
    environment = {},
    cwd = root,
    timeout = 60_000,
  }: { environment?: Record<string, string>; cwd?: string; timeout?: number } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: homedir(), ...environment };
    const child = spawn(process.execPath, [...PROGRAM, ...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (data: Buffer) => {
      said.stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      said.stderr += data.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });
}
