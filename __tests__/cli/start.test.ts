import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, test } from '@jest/globals';
import { loadedBy } from './loaded.ts';

/**
 * What starting costs, in counts that do not depend on the machine: bytes of the built program that are loaded, and system
 * calls that name a file. Anyone who loads more raises the number, and says in the commit what for.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(root, 'dist/cli/index.js');
const golden = join(root, '__tests__/golden/docker-p256');

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'start-'));
  const { readings } = JSON.parse(readFileSync(join(golden, 'expectation.json'), 'utf8'));
  const policy = { ...readings[0].policy, max_age_days: 9999 };
  writeFileSync(join(home, 'policy.json'), JSON.stringify(policy));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const environment = { PATH: process.env['PATH'] ?? '' };

const VERIFY = () => ['verify', join(golden, 'evidence'), '--policy', join(home, 'policy.json')];

test.each([
  ['--version', () => ['--version'], 30_000],
  ['explain', () => ['explain', 'PR-NET-1'], 684_000],
  ['verify of a key-signed folder', VERIFY, 1_542_000],
] as const)('%s loads no more than it did', (_, args, most) => {
  const { bytes, status } = loadedBy(args(), home);
  expect(status).toBe(0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(most);
});

/** System calls that name a file (strace's %file), but for those of the watch, which asks for its own process each second. */
function fileCalls(args: readonly string[]): number {
  const fresh = mkdtempSync(join(home, 'home-'));
  const log = join(fresh, 'calls');
  const { error } = spawnSync(
    'strace',
    ['-f', '-qq', '-e', 'trace=%file', '-o', log, process.execPath, ...args],
    {
      env: { ...environment, HOME: fresh },
    },
  );
  if (error) throw new Error(`this test needs strace: ${error.message}`);
  const calls = readFileSync(log, 'utf8').trimEnd().split('\n');
  return calls.filter((call) => !call.includes('"/proc/')).length;
}

test.each([
  ['--version', () => ['--version'], 50],
  ['verify of a key-signed folder', VERIFY, 230],
] as const)('%s asks the system for few files more than Node itself', (_, args, most) => {
  const own = fileCalls(['-e', '0']);
  expect(own).toBeGreaterThan(5);
  expect(fileCalls([cli, ...args()]) - own).toBeLessThan(most);
});

it('has a small entry', () => {
  expect(statSync(join(root, 'dist/main/index.js')).size).toBeLessThan(300_000);
});

test('a signature of a key needs no artifact client, and no ASN.1', () => {
  const { stderr } = spawnSync(process.execPath, [cli, ...VERIFY()], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...environment, HOME: home, NODE_DEBUG: 'esm' },
  });
  for (const file of new Set(stderr.match(/dist\/main\/(?:\d+\.)?index\.js/g))) {
    const text = readFileSync(join(root, file), 'utf8');
    expect({ file, client: text.includes('class DefaultArtifactClient') }).toEqual({ file, client: false });
    expect({ file, asn1: text.includes('class ASN1Obj') }).toEqual({ file, asn1: false });
  }
});

test('the bundle that the stubs start does nothing by itself, and fails', () => {
  const { status, stdout } = spawnSync(process.execPath, [
    fileURLToPath(new URL('../../dist/main/index.js', import.meta.url)),
    'verify',
    '.',
  ]);
  expect([status, `${stdout}`]).toEqual([2, '']);
});

test('a program that has not ended has no exit code of ours: Node gives its own to one that waits for nothing', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `process.argv = [process.argv[0], 'sandbox-attestation', '--version'];
       const { start } = await import(${JSON.stringify(join(root, 'dist/main/index.js'))});
       const before = process.exitCode;
       void start('cli');
       console.log(before, process.exitCode);`,
    ],
    { encoding: 'utf8', env: { ...environment, HOME: home } },
  );
  expect(stdout.split('\n')[0]).toBe('2 undefined');
});
