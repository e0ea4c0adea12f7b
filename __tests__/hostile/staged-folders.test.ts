import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stageInput } from '../../src/container/input.ts';
import { stageContext } from '../../src/image/context/stage.ts';
import { type Canary, canarySightings, plantCanary } from './canary.ts';
import { groupOf, titled } from './table.ts';

const SUITE = 'a folder that is changed while it is staged';
const SECONDS = 4;

/** Time and again a folder, and a file, become links to the host's and what they were. */
const SWAPPER = `
const { renameSync, symlinkSync, workerData } = (() => ({ ...require('node:fs'), ...require('node:worker_threads') }))();
const { source, host } = workerData;
symlinkSync(host, source + '/aside-folder');
symlinkSync(host + '/host-secret', source + '/aside-file');
const swap = (a, b, c) => { renameSync(a, c); renameSync(b, a); renameSync(c, b); };
for (;;) {
  swap(source + '/folder', source + '/aside-folder', source + '/between');
  swap(source + '/file', source + '/aside-file', source + '/between');
}`;

let base: string;
let canary: Canary;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'staged-'));
  mkdirSync(join(base, 'host'));
  canary = plantCanary(join(base, 'host'));
  for (const folder of ['source/folder', 'staged']) mkdirSync(join(base, folder), { recursive: true });
  writeFileSync(join(base, 'source/folder/host-secret'), 'of the folder itself');
  writeFileSync(join(base, 'source/file'), 'of the folder itself');
  writeFileSync(join(base, 'Dockerfile'), 'FROM scratch\nCOPY . /\n');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const STAGE: Readonly<Record<string, (source: string, target: string) => Promise<unknown>>> = {
  context: (source, target) =>
    stageContext({ source, target, dockerfile: join(base, 'Dockerfile'), includeUntracked: false }),
  input: (source, target) => stageInput(source, target, base),
};

describe(SUITE, () => {
  test.each(titled(groupOf('hostile/staged-folders.test.ts', SUITE)))(
    '%s',
    async (_, id) => {
      const [, what = ''] = id.split('-');
      const source = join(base, 'source');
      // Before anything changes it is staged as it is.
      await STAGE[what]?.(source, mkdtempSync(join(base, 'staged/')));
      const worker = new Worker(SWAPPER, {
        eval: true,
        workerData: { source, host: join(base, 'host') },
      });
      try {
        const until = performance.now() + SECONDS * 1000;
        while (performance.now() < until) {
          const target = mkdtempSync(join(base, 'staged/'));
          const result = await STAGE[what]?.(source, target).catch((error: unknown) => error);
          expect(canarySightings(canary, { result: JSON.stringify(result) }, [target])).toEqual([]);
          rmSync(target, { recursive: true });
        }
      } finally {
        await worker.terminate();
      }
    },
    30_000,
  );
});
