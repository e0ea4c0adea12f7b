import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('end-process');
const module = fileURLToPath(new URL('../../src/foundation/end-process.ts', import.meta.url));

test.each([
  ['nothing waits', ''],
  // A thread of the pool waits in open(2), as it would in getaddrinfo(3), and ends only when somebody writes.
  ['a thread waits', "require('node:fs').open(process.argv[1], 'r', () => undefined);"],
])('ends with its code, and what it printed, where %s', (name, before) => {
  const pipe = at(name.replaceAll(' ', '-'));
  execFileSync('mkfifo', [pipe]);
  const script = `
    const { createRequire } = await import('node:module');
    const require = createRequire('/');
    ${before}
    const { endProcess } = await import(${JSON.stringify(module)});
    process.once('exit', (code) => console.log('at exit', code));
    setTimeout(() => { console.log('printed'); console.error('also'); endProcess(3); }, 200);`;
  const began = performance.now();
  const { status, stdout, stderr, signal } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '-e', script, pipe],
    { encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL' },
  );
  expect({ status, stdout, stderr, signal }).toEqual({
    ...{ status: 3, stdout: 'printed\nat exit 3\n', stderr: 'also\n', signal: null },
  });
  expect(performance.now() - began).toBeLessThan(10_000);
});

/** Starts a program on a terminal of its own, closes that once the program has written a line, and prints how it ended. */
const ON_TERMINAL = `
import os, pty, sys
pid, terminal = pty.fork()
if pid == 0: os.execv(sys.argv[1], sys.argv[1:])
os.read(terminal, 100)
os.close(terminal)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))`;

/** The Node that runs the tests, and those that the machine has: an older one aborts, and takes no TypeScript. */
const NODES = [process.execPath, ...(process.env['PATH'] ?? '').split(':').map((each) => join(each, 'node'))];
const nodes = new Set(NODES.filter(existsSync).map((each) => realpathSync(each)));

test.each([...nodes])('ends with its code when its terminal has hung up, with %s', (node) => {
  const plain = at('end-process.mjs');
  writeFileSync(plain, stripTypeScriptTypes(readFileSync(module, 'utf8')));
  const script = `
    const { endProcess } = await import(${JSON.stringify(plain)});
    process.once('SIGHUP', () => endProcess(3));
    console.log('ready');
    setTimeout(() => undefined, 10_000);`;
  const words = [node, '--no-warnings', '--input-type=module', '-e', script];
  const ended = spawnSync('python3', ['-c', ON_TERMINAL, ...words], { encoding: 'utf8', timeout: 20_000 });
  expect(ended).toMatchObject({ status: 0, stdout: '3\n' });
});
