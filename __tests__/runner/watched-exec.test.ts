import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { watchedExec } from '../../src/action/watched-exec.ts';
import { type CallOptions, call } from '../../src/engine/client.ts';

let folder: string;
let shown: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watched "exec" '));
  shown = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Calls a shell script as an engine's client whose long calls are watched. */
function run(script: string, options: CallOptions = {}) {
  const program = join(folder, 'client');
  writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const environment = { PATH: '/usr/bin:/bin', ONLY: 'this' };
  const watchedRun = watchedExec((line) => shown.push(line));
  return call({ program, globalArguments: ['--global'], environment, watchedRun }, ['build', 'a b', '"'], {
    watched: true,
    ...options,
  });
}

describe('a watched call', () => {
  it('shows whole lines of both streams, and gives what every call gives', async () => {
    const result = await run(
      'printf "one\\ntw"; sleep 0.2; printf "o\\r\\n"; echo bad >&2; printf end; exit 3',
    );
    expect(result).toEqual({
      ...{ exitCode: 3, stdout: 'one\ntwo\r\nend', stderr: 'bad\n' },
      ...{ truncated: false, timedOut: false },
    });
    expect(shown.toSorted()).toEqual(['bad', 'end', 'one', 'two']);
  });

  it('gets its words as they are, the environment that it is given and nothing more, and no input', async () => {
    const { stdout } = await run(
      'for word; do echo "<$word>"; done; env | cut -d= -f1 | sort; cat; echo eof',
    );
    const [words, names] = [stdout.split('\n').slice(0, 4), stdout.split('\n').slice(4, -1)];
    expect(words).toEqual(['<--global>', '<build>', '<a b>', '<">']);
    expect(names.filter((name) => !['_', 'OLDPWD', 'PWD', 'SHLVL'].includes(name))).toEqual([
      'ONLY',
      'PATH',
      'eof',
    ]);
  });

  it('may end before its input does', async () => {
    // A program that ends at once won the race, and an EPIPE that nobody handled ended the action, in 2 of 100 calls.
    const quick = {
      program: '/bin/true',
      globalArguments: [],
      environment: {},
      watchedRun: watchedExec(() => {}),
    };
    for (let nth = 0; nth < 120; nth += 1)
      expect(await call(quick, [], { watched: true })).toMatchObject({ exitCode: 0 });
  });

  it('ends at its time limit, by SIGTERM while it takes that', async () => {
    const begun = performance.now();
    const script = 'trap "echo tidied; exit 7" TERM; echo begun; while :; do sleep 0.1; done';
    const result = await run(script, { timeoutMs: 1_500, graceMs: 20_000 });
    expect(result).toMatchObject({ timedOut: true, exitCode: 7, stdout: 'begun\ntidied\n' });
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  it('ends when it is no longer wanted, by SIGKILL where it does not take SIGTERM', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 1_000);
    const script = 'trap "" TERM; while :; do sleep 0.1; done';
    const result = await run(script, { signal: stop.signal, graceMs: 500 });
    expect(result).toMatchObject({ timedOut: false, exitCode: null });
  });

  it('is not started when it is not wanted any more', async () => {
    expect(await run('echo begun', { signal: AbortSignal.abort() })).toMatchObject({
      exitCode: null,
      stdout: '',
    });
  });

  it('keeps and shows a bounded part of what it prints, also of a line without an end', async () => {
    const before = process.memoryUsage().rss;
    const endless = await run('head -c 150000000 /dev/zero | tr "\\0" x', { keepBytes: 1_000 });
    expect([endless.exitCode, endless.stdout.length, endless.truncated]).toEqual([0, 1_000, true]);
    expect(shown).toEqual(['…']);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
    shown = [];
    await run('yes | head -n 50000');
    expect([shown.length, shown.at(-1)]).toEqual([2_001, 'More than 2000 lines: the rest is not shown.']);
  });

  it('of a program that cannot be started is an error like every other call’s', async () => {
    const watchedRun = watchedExec(() => undefined);
    const client = { program: join(folder, 'none'), globalArguments: [], environment: {}, watchedRun };
    await expect(call(client, [], { watched: true })).rejects.toMatchObject({ code: 'engine-unreachable' });
  });
});
