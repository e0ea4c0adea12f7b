import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('unfinished-files');
const module = fileURLToPath(new URL('../../src/foundation/place-file.ts', import.meta.url));

test.each([
  ['SIGTERM', '', 'SIGTERM', null],
  ['SIGINT', '', 'SIGINT', null],
  ['SIGHUP', '', 'SIGHUP', null],
  // A program that ends by itself removes what it began by itself.
  ['SIGTERM', "process.on('SIGTERM', () => resume());", null, 0],
] as const)('%s leaves no half of a file%s', async (signal, handles, endedBy, code) => {
  const folder = at(`${signal}${handles.length}`);
  mkdirSync(folder);
  const script = `
    const { placeParts } = await import(${JSON.stringify(module)});
    let resume, begun = 0;
    const resumed = new Promise((resolve) => { resume = resolve; });
    ${handles}
    const place = (name) => placeParts(${JSON.stringify(folder)}, name, async (write) => {
      await write(Buffer.from('half'));
      if ((begun += 1) === 2) console.log('half');
      setTimeout(() => undefined, 20_000).unref();
      await Promise.race([resumed, new Promise((resolve) => setTimeout(resolve, 15_000))]);
    });
    await Promise.all([place('a'), place('b')]);
    process.exit(0);`;
  const words = ['--no-warnings', '--input-type=module', '-e', script];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  expect(readdirSync(folder)).toHaveLength(2);
  child.kill(signal);
  const [exitCode, by] = await once(child, 'exit');
  expect([exitCode, by]).toEqual([code, endedBy]);
  expect(readdirSync(folder)).toEqual(handles === '' ? [] : ['a', 'b']);
});
