import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/command-table.ts';

/** The commands that read foreign bytes, each in a process whose memory grows beside it. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const evidence = join(root, '__tests__/golden/docker-p256/evidence');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reading-limits-'));
  writeFileSync(
    join(folder, 'grow.mjs'),
    'const all = []; setInterval(() => { if (all.length < 30) all.push(Buffer.alloc(20e6, 1)); }, 2);',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('these commands are', () => {
  expect(COMMANDS.filter(({ reads }) => reads === true).map(({ name }) => name)).toEqual([
    'sign',
    'verify',
    'inspect',
    'report',
  ]);
});

test.each([
  ['verify', [evidence, '--allow-unsigned']],
  ['verify --fleet', ['-', '--allow-unsigned']],
  ['inspect', [evidence]],
  ['report', [evidence, '--output', 'page.html']],
  ['sign', [evidence]],
])('%s is ended when it takes more than 400 MB', async (command, args) => {
  const [name = '', ...flags] = command.split(' ');
  const child = spawn(
    process.execPath,
    [
      '--import',
      join(folder, 'grow.mjs'),
      join(root, 'dist/cli/index.js'),
      ...[name, ...args.slice(0, 1), ...flags, ...args.slice(1)],
    ],
    { cwd: folder, env: { PATH: process.env['PATH'] ?? '', HOME: folder }, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const [stderr, [, signal]] = await Promise.all([
    text(child.stderr),
    once(child, 'close'),
    text(child.stdout),
  ]);
  expect({ signal, stderr }).toEqual({
    signal: 'SIGKILL',
    stderr:
      'sandbox-attestation: This program took more than 400 MB of memory and was ended. Nothing that it read is accepted.\n',
  });
});
