import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PROGRAM } from './source-program.ts';

const golden = fileURLToPath(new URL('../golden/docker-p256/', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stdout-'));
  cpSync(join(golden, 'evidence'), join(folder, 'fleet/a'), { recursive: true });
  const { readings } = JSON.parse(readFileSync(join(golden, 'expectation.json'), 'utf8'));
  writeFileSync(join(folder, 'policy.json'), JSON.stringify({ ...readings[0].policy, max_age_days: 9999 }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMANDS: Readonly<Record<string, string>> = {
  verify: 'verify fleet/a --policy policy.json',
  'verify --json': 'verify fleet/a --policy policy.json --json',
  'verify --fleet': 'verify --fleet fleet --policy policy.json',
  inspect: 'inspect fleet/a',
  'inspect --as-policy': 'inspect fleet/a --as-policy',
  report: 'report fleet/a --output page.html',
  'explain --json': 'explain --json',
  help: 'run --help',
  version: '--version',
};
const NAMES = Object.keys(COMMANDS);

/** Runs a line of bash in which `program` is this source's command line. */
function bash(line: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const program = `program() { "${process.execPath}" ${PROGRAM.map((word) => `"${word}"`).join(' ')} "$@"; }; `;
  const child = spawn('bash', ['-c', program + line], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder },
    timeout: 60_000,
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

describe('a result that cannot be written whole', () => {
  test.each(NAMES)('%s on a full device', async (name) => {
    const { code, stderr } = await bash(`program ${COMMANDS[name]} > /dev/full`);
    expect(code).toBe(3);
    expect(stderr).toMatch(/BLOCKED .*\(ENOSPC\).* \[stdout-not-written\]/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test.each(['verify --json', 'verify --fleet', 'inspect', 'explain --json'])(
    '%s in a file that may not grow',
    async (name) => {
      const { code, stderr } = await bash(`trap '' XFSZ; ulimit -f 1; program ${COMMANDS[name]} > cut`);
      expect(code).toBe(3);
      expect(stderr).toMatch(/BLOCKED .*\(EFBIG\).* \[stdout-not-written\]/);
      expect(readFileSync(join(folder, 'cut'))).toHaveLength(1024);
    },
  );

  test.each(NAMES.filter((name) => name !== 'help' && name !== 'version'))(
    '%s in a pipe that nobody reads ends without a word, and fails',
    async (name) => {
      const { stdout, stderr } = await bash(
        `(sleep 0.2; program ${COMMANDS[name]}; echo "$?" > code) | true; cat code`,
      );
      expect(stdout).toBe('3\n');
      expect(stderr).not.toMatch(/\[stdout-not-written\]|EPIPE|^\s+at /m);
    },
  );

  test('of another kind keeps its exit code', async () => {
    const { code, stderr } = await bash('program verify --no-such-option --json > /dev/full');
    expect(code).toBe(2);
    expect(stderr).toContain('[stdout-not-written]');
  });
});

describe('a result that can be written', () => {
  test('or that the caller throws away by closing stdout', async () => {
    expect(await bash(`program ${COMMANDS['verify --json']} >&-`)).toMatchObject({ code: 0 });
  });

  test.each(NAMES)('%s in a file, and in a pipe that is read slowly', async (name) => {
    const command = `program ${COMMANDS[name]}`;
    const { code, stdout } = await bash(`${command} > whole || exit; ${command} | (sleep 1; cat)`);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(4);
    const whole = readFileSync(join(folder, 'whole'), 'utf8');
    expect(whole.replace(/ read .*/, '')).toHaveLength(stdout.replace(/ read .*/, '').length);
  });

  test.each(NAMES)('%s thrown away', async (name) => {
    expect(await bash(`program ${COMMANDS[name]} > /dev/null`)).toMatchObject({ code: 0, stdout: '' });
  });

  test('what cannot be said on stderr changes nothing', async () => {
    const { code, stdout } = await bash(`program ${COMMANDS['verify --fleet']} 2> /dev/full`);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });
});
