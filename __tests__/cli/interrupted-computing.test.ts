import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { Results } from '../engine/at-once.ts';
import { ReadyTime } from '../support/ready-time.ts';
import { testFolder } from '../support/test-folder.ts';
import { PROGRAM } from './source-program.ts';

const { folder } = testFolder('interrupted-computing');
const EVIDENCE = fileURLToPath(new URL('../golden/docker-unsigned/evidence', import.meta.url));

/** What a caller may wait for a command that a signal is to end, on a machine that is not overloaded. */
const MOST_MS = 5_000;

/** Two cores, and each computes. */
const AT_ONCE = 2;

/**
 * Loaded before a command: its first digest of a file takes for ever. A command that handles signals computes only
 * once it does: before that a signal ends it as the kernel does.
 */
const endless = (computes: Computes) => `
const own = require('node:crypto');
const { writeSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { isMainThread } = require('node:worker_threads');
const begins = {
  handler: () => isMainThread && process.listenerCount('SIGTERM') > 0,
  'no handler': () => isMainThread,
  thread: () => !isMainThread,
}[${JSON.stringify(computes)}];
for (const name of ['hash', 'createHash']) {
  const real = own[name];
  own[name] = (...words) => {
    if (begins()) {
      writeSync(2, 'computing ');
      for (;;);
    }
    return real(...words);
  };
}
syncBuiltinESMExports();
`;

type Computes = 'handler' | 'no handler' | 'thread';

/** Every command that judges, reads or writes evidence, and where it computes when the signal comes. */
const CALLS: Readonly<Record<string, readonly [computes: Computes, args: readonly string[]]>> = {
  run: ['handler', ['run', '--output', 'run-evidence', '--signing', 'none']],
  'check-payload': ['handler', ['check-payload']],
  launch: ['handler', ['launch', EVIDENCE, '--allow-unsigned', '--output', 'launched', '--', 'x']],
  verify: ['no handler', ['verify', EVIDENCE, '--allow-unsigned']],
  'verify --fleet': ['thread', ['verify', '--fleet', EVIDENCE, '--allow-unsigned']],
  inspect: ['no handler', ['inspect', EVIDENCE]],
  report: ['no handler', ['report', EVIDENCE, '--output', 'report.html']],
  sign: ['no handler', ['sign', EVIDENCE, '--signing', 'own-key']],
};

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const CASES = Object.keys(CALLS).flatMap((call) => SIGNALS.map((signal) => `${call} ${signal}`));

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
  /** From the signal to the end, and how much of it other programs had the processor. */
  readonly tookMs: number;
  readonly readyMs: number;
}

async function ended(id: string): Promise<Ended> {
  const at = id.lastIndexOf(' ');
  const [computes, args] = CALLS[id.slice(0, at)] ?? [];
  if (computes === undefined || args === undefined) throw new Error(`${id} is not in the table`);
  const child = spawn(
    process.execPath,
    ['--require', join(folder, `endless ${computes}.cjs`), ...PROGRAM, ...args],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: homedir(), TMPDIR: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let stderr = '';
  const begun = new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
      if (stderr.includes('computing ')) resolve();
    });
    child.once('close', () => reject(new Error(`${id} ended before it computed: ${stderr}`)));
  });
  const end = once(child, 'close');
  await begun;
  const ready = new ReadyTime(child.pid ?? 0);
  const sent = performance.now();
  child.kill(id.slice(at + 1) as NodeJS.Signals);
  const [, signal] = await end;
  return { signal, stderr, tookMs: performance.now() - sent, readyMs: ready.end() };
}

describe('a signal while a command computes', () => {
  let results: Results<Ended>;
  beforeAll(async () => {
    for (const computes of ['handler', 'no handler', 'thread'] as const)
      writeFileSync(join(folder, `endless ${computes}.cjs`), endless(computes));
    results = await Results.of(CASES, AT_ONCE, ended);
  }, 300_000);

  test.each(CASES)('%s ends it within five seconds', (id) => {
    const { signal, stderr, tookMs, readyMs } = results.get(id);
    const handles = CALLS[id.slice(0, id.lastIndexOf(' '))]?.[0] === 'handler';
    // Where no handler stands in its way, the signal itself is the end.
    expect(signal).toBe(handles ? 'SIGKILL' : id.slice(id.lastIndexOf(' ') + 1));
    expect(stderr.includes('stopped answering')).toBe(handles);
    expect(tookMs - readyMs).toBeLessThan(MOST_MS);
  });

  test('the table has every command but those that compute nothing', () => {
    const names = COMMANDS.map(({ name }) => name).filter((name) => !['doctor', 'explain'].includes(name));
    expect(Object.keys(CALLS).filter((call) => !call.includes(' '))).toEqual(expect.arrayContaining(names));
  });
});
