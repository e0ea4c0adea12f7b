import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { holdRunnerFiles, setVerdict } from '../../src/action/command-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const pipe = (path: string) => execFileSync('mkfifo', [path]);

describe('the runner’s files', () => {
  it('are the ones that were there, whatever is put in their place later', () => {
    writeFileSync(at('summary'), 'before\n');
    const own = openSync(at('summary'), 'r');
    const environment = { GITHUB_STEP_SUMMARY: at('summary'), OTHER: 'x' };
    holdRunnerFiles(environment);
    rmSync(at('summary'));
    pipe(at('summary'));
    appendFileSync(environment.GITHUB_STEP_SUMMARY, 'after\n');
    const read = Buffer.alloc(100);
    expect(read.toString('utf8', 0, readSync(own, read, 0, 100, 0))).toBe('before\nafter\n');
    expect(readFileSync(environment.GITHUB_STEP_SUMMARY, 'utf8')).toBe('before\nafter\n');
    expect(environment.OTHER).toBe('x');
    closeSync(own);
  });

  it.each<[string, (path: string) => void]>([
    ['a pipe', pipe],
    ['a folder', (path) => mkdirSync(path)],
    ['nothing', () => undefined],
    ['a device', (path) => symlinkSync('/dev/null', path)],
    ['a link to a file', (path) => symlinkSync('/etc/hostname', path)],
  ])('are refused where there is %s, and nothing waits for it', (_, make) => {
    make(at('output'));
    const environment: NodeJS.ProcessEnv = { GITHUB_OUTPUT: at('output') };
    expect(() => holdRunnerFiles(environment)).toThrow(expect.objectContaining({ code: 'runner-file' }));
    expect(environment).toEqual({});
  });

  it('need not be there', () => {
    expect(() => holdRunnerFiles({ GITHUB_OUTPUT: '' })).not.toThrow();
  });
});

it('leaves nothing of a verdict for which there is no room', () => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', folder]);
  const { GITHUB_OUTPUT: before } = process.env;
  try {
    process.env['GITHUB_OUTPUT'] = at('output');
    for (let room = 1; room < 200; room += 1) {
      writeFileSync(at('output'), '\n'.repeat(4096 - room));
      let failed = false;
      try {
        setVerdict('ACCEPTED');
      } catch {
        failed = true;
      }
      const text = readFileSync(at('output'), 'utf8').trim();
      expect(text).toMatch(failed ? /^$/ : /^verdict<<(\S+)\nACCEPTED\n\1$/);
    }
  } finally {
    if (before === undefined) delete process.env['GITHUB_OUTPUT'];
    else process.env['GITHUB_OUTPUT'] = before;
    execFileSync('umount', [folder]);
  }
});
