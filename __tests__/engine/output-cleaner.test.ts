import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HelperContainer } from '../../src/container/helper-container.ts';
import { type Cleaner, cleanerOf, cleanerOfAny } from '../../src/container/output-cleaner.ts';
import { makeRunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { RUN_LABEL } from '../../src/engine/labels.ts';
import type { Listing } from '../../src/engine/listing.ts';
import { readMachine } from '../../src/venue/machine.ts';
import { describeEngine } from '../engines.ts';
import { projectFolder } from './attested.ts';

/** In Python: by descriptors, since no call takes such a path. */
const DEEP = `
import os, sys
os.chdir(sys.argv[1])
for _ in range(1700):
    os.mkdir("d" * 250); os.chdir("d" * 250)
    open("file", "w").close(); os.symlink("/", "link")
os.mkdir("closed", 0)`;
const MANY = `
import os, sys
os.chdir(sys.argv[1])
for n in range(5000): open("%d" % n, "w").close()
for n in range(1500): os.makedirs("x%d/y" % n)`;

describeEngine('docker', 'an OUTPUT whose files belong to the payload’s user', () => {
  let temporary: string;
  /** In memory: some disks take milliseconds for each folder. */
  let outputs: string;
  let engine: Engine;
  let clean: Cleaner;
  let helper: HelperContainer;
  let ofRun: Listing;
  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'output-cleaner-'));
    outputs = await mkdtemp('/dev/shm/output-cleaner-');
    const runId = newRunId();
    const { clientConfig, build } = await makeRunFolder(temporary, runId, '');
    const cacheFolder = join(temporary, 'cache');
    await mkdir(cacheFolder, { mode: 0o700 });
    const { env: environment } = process;
    engine = await chooseEngine('docker', { environment, clientConfig, machine: await readMachine() });
    const runContext = { projectFolder, cacheFolder, environment };
    helper = new HelperContainer(engine, runContext, runId, build);
    clean = cleanerOf(engine, helper);
    ofRun = { kind: 'containers', label: `${RUN_LABEL}=${runId}`, labels: [] };
  });
  afterAll(async () => {
    await engine.close();
    // rm(1), for which no path is too long.
    spawnSync('rm', ['-rf', temporary, outputs]);
  });

  it.each([
    ['1,700 folders with long names, each in the one before', DEEP],
    ['more entries than are read at a time', MANY],
    ['nothing', ''],
  ])('is emptied of %s', async (_, script) => {
    const output = await mkdtemp(join(outputs, 'out-'));
    expect(spawnSync('python3', ['-c', script, output], { encoding: 'utf8' }).stderr).toBe('');
    expect([await clean('empty', output), await readdir(output)]).toEqual([true, []]);
  });

  const anEndless = async () => {
    const output = await mkdtemp(join(outputs, 'out-'));
    const endless = 'import os, sys\nfor n in range(300_000): os.mkdir(sys.argv[1] + "/%d" % n)';
    spawnSync('python3', ['-c', endless, output]);
    return output;
  };

  it.each(['a signal asks to end', 'has a second left'])(
    'is left by a clean-up that %s, which removes its container',
    async (why) => {
      const output = await anEndless();
      const signal = new AbortController();
      const began = performance.now();
      if (why === 'a signal asks to end') signal.abort();
      const by = signal.signal.aborted ? undefined : began + 1_000;
      const isDone = await cleanerOf(engine, helper, signal.signal)('empty', output, by);
      expect([isDone, performance.now() - began < 5_000]).toEqual([false, true]);
      expect((await readdir(output)).length).toBeGreaterThan(0);
      expect((await engine.calls.list(ofRun)).flatMap(({ names }) => names)).toEqual([]);
    },
  );

  it('waits for its turn where several are emptied, and is left when the time is over', async () => {
    const cleanAny = cleanerOfAny([engine], () => helper);
    const [first, ...others] = await Promise.all([anEndless(), mkdtemp(join(outputs, 'out-'))]);
    const by = performance.now() + 1_500;
    const done = [first, ...others].map((output) => cleanAny('empty', output, by));
    const later = cleanAny('empty', others[0] ?? '');
    expect(await Promise.all([...done, later])).toEqual([false, false, true]);
  });
});
