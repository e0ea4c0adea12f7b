import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The commands of the README's section, as the operator of a server gives them: with the two changes that it names. */
function commands(): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const given = /## Then: run the real workload[\s\S]*?```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  return given
    .replace('--output build/attested', '--venue VPS --output build/attested')
    .replace('--rehearsal ', '');
}

describeEngines('the README’s commands from nothing to a receipt', (engine) => {
  let folder: string;
  // What this machine needs and the README does not say: no registry, and a clone that the commands do not change.
  const program = `${process.execPath} --no-warnings ${join(root, '__tests__/engine/command-line.ts')}`;
  const bash = (...script: readonly string[]) =>
    spawnSync('bash', ['-c', script.join('\n')], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder, XDG_STATE_HOME: '', GITHUB_ACTIONS: '' },
    });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'launch-commands-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('end with a receipt that verifies', () => {
    const script = [
      'set -euo pipefail',
      `npm() { shift 3; ${program} run --engine ${engine} --base-image debian-packages "$@"; }`,
      `node() { shift; ${program} "$@"; }`,
      `cp -r ${join(root, 'examples')} . && mkdir build`,
      commands(),
    ];
    expect(commands().trim().split('\n')).toHaveLength(5);
    const { stdout, stderr, status } = bash(...script);
    expect([status, stderr.slice(-2000)]).toEqual([0, expect.stringContaining('CONFINED')]);
    expect(stdout).toContain('fox.txt: 9 words');
    // As README has it, the policy is the evidence's own.
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      / CONFINED \(its policy was made of this very evidence, which confirms nothing\): 2 output files of image/,
    );
    expect(existsSync(join(folder, 'build/launched/output/fox.txt.json'))).toBe(true);
    expect(execFileSync('ls', [join(folder, 'build/launched')], { encoding: 'utf8' })).toContain(
      'receipt.json.sigstore.json',
    );
  }, 180_000);

  it('do not end well where what the workload writes is lost', () => {
    const launch = commands()
      .split('\n')
      .find((line) => line.includes(' launch '))
      ?.replace('build/launched', 'build/lost');
    const { stderr, status } = bash(`node() { shift; ${program} "$@"; }`, `${launch} > /dev/full`);
    expect(status).toBe(3);
    expect(stderr).toMatch(/could not be passed on whole \(ENOSPC\).*\[stdout-not-written\]/);
    expect(existsSync(join(folder, 'build/lost/receipt.json.sigstore.json'))).toBe(true);
    // A reader that goes away gets the workload's own exit code.
    const again = launch?.replace('build/lost', 'build/again');
    expect(bash(`node() { shift; ${program} "$@"; }`, 'set -o pipefail', `${again} | true`).status).toBe(0);
  }, 60_000);
});
