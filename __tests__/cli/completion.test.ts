import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from '@jest/globals';
import { SHELLS, type Shell } from '../../src/cli/completion.ts';
import { runProgram } from './source-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'completion-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scripts = new Map(
  await Promise.all(
    SHELLS.map(async (shell) => {
      const { stdout } = await runProgram(['completion', shell]);
      const path = join(folder, `script.${shell}`);
      writeFileSync(path, stdout);
      return [shell, { path, text: stdout }] as const;
    }),
  ),
);
const scriptOf = (shell: Shell) => scripts.get(shell) ?? { path: '', text: '' };
const COMMANDS = ['run', 'sign', 'verify', 'inspect', 'report', 'doctor', 'explain', 'completion'];

function shell(name: Shell, ...args: string[]): string[] {
  const { stdout, stderr, status } = spawnSync(name, args, {
    encoding: 'utf8',
    env: { ...process.env, HOME: folder },
  });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}

/** Left out by name where the shell is not there; .ci/run installs all three and lets nothing be left out. */
const has = (name: Shell) => spawnSync(name, ['-c', 'exit 0']).status === 0;
const inShell = (name: Shell) => (has(name) ? it : it.skip);

describe('completion', () => {
  test.each(SHELLS)('of %s names every command and option that the program has', async (name) => {
    const { text } = scriptOf(name);
    for (const command of COMMANDS) {
      expect(text).toContain(command);
      const { stdout } = await runProgram([command, '--help']);
      const options = [...stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, option = '']) => option);
      expect(options.length).toBeGreaterThan(0);
      for (const option of options) expect(text).toContain(name === 'fish' ? `-l ${option} ` : `--${option}`);
    }
  });

  inShell('bash')('completes commands and options in bash, and leaves files to it', () => {
    const complete = (...words: string[]) =>
      shell(
        'bash',
        '-c',
        `source ${scriptOf('bash').path}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sandbox_attestation; printf '%s\\n' "\${COMPREPLY[@]}"`,
        'bash',
        'sandbox-attestation',
        ...words,
      );
    expect(complete('').sort()).toEqual([...COMMANDS].sort());
    expect(complete('ver')).toEqual(['verify']);
    expect(complete('verify', '--allow-unsi')).toEqual(['--allow-unsigned']);
    expect(complete('verify', 'attest')).toEqual([]);
    expect(complete('run', '--allow-unsi')).toEqual([]);
  });

  inShell('fish')('completes commands and options in fish', () => {
    const complete = (line: string) =>
      shell('fish', '-c', `source ${scriptOf('fish').path}; complete -C '${line}'`).map(
        (each) => each.split('\t')[0],
      );
    expect(complete('sandbox-attestation ver')).toEqual(['verify']);
    expect(complete('sandbox-attestation verify --allow-unsi')).toEqual(['--allow-unsigned']);
    expect(complete('sandbox-attestation run --allow-unsi')).toEqual([]);
  });

  inShell('zsh')('is a script that zsh takes, with a completer for the program', () => {
    const said = shell(
      'zsh',
      '-f',
      '-c',
      `autoload -Uz compinit; compinit -u -d ${folder}/dump; source ${scriptOf('zsh').path}; print -r -- $_comps[sandbox-attestation]`,
    );
    expect(said).toEqual(['_sandbox_attestation']);
  });

  it('knows three shells', async () => {
    expect(await runProgram(['completion', 'tcsh'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('bash'),
    });
  });
});
