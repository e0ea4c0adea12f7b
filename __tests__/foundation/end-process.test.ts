import { execFileSync, spawnSync } from 'node:child_process';
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
