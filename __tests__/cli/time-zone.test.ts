import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { testFolder } from '../support/test-folder.ts';
import { runProgram } from './source-program.ts';

const { at } = testFolder('time-zone');
const evidence = fileURLToPath(new URL('../golden/docker-p256/evidence', import.meta.url));

test('a pipe as the time zone’s file holds nothing up', async () => {
  const pipe = at('zone');
  execFileSync('mkfifo', [pipe]);
  const inspect = (environment: Record<string, string>) =>
    runProgram(['inspect', evidence], { environment, timeout: 20_000 });
  const [plain, piped] = [await inspect({}), await inspect({ TZ: pipe })];
  expect(piped).toEqual(plain);
  expect(piped.code).toBe(0);
});
