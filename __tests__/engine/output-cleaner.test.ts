import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
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
import { connectTestEngine, type TestEngine } from './test-engine.ts';

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

/** ext4 gives the number of a removed folder to the next one that is made near it. */
const REUSE = `
import os, shutil
root, theirs = os.environ["ROOT"], os.environ["THEIRS"]
number = os.stat(root + "-before/out").st_ino
os.mkdir(theirs + "/many")
shutil.rmtree(root + "-before")
made = [theirs + f"/many/{n}" for n in range(100)]
for path in made:
    os.mkdir(path)
for path in made:
    if os.stat(path).st_ino == number:
        os.mkdir(root)
        os.symlink(path, root + "/out")
    open(path + "/file", "w").close()
`;

/** What another user does where a folder of a run's was, once another clean-up has removed it: by a shell. */
const TAKERS = [
  ['somebody puts a folder with a link in its place', 'mkdir "$ROOT"; ln -s "$THEIRS/out" "$ROOT/out"'],
  ['somebody puts a link in its place', 'ln -s "$THEIRS" "$ROOT"'],
  ['somebody puts an empty folder in its place', 'mkdir "$ROOT"'],
  ['it is gone', ':'],
  [
    'it is removed, and somebody makes folders until one has its number, and a link to that',
    `export ROOT THEIRS; python3 -c '${REUSE}'`,
  ],
] as const;

/** A folder of a run's with something in OUTPUT, which is taken when the engine's client is asked, which then does its work. */
async function taken(place: string, take: string, work: string) {
  const [folder, root] = await Promise.all([mkdtemp(join(place, 'a-')), mkdtemp(join(place, 'run-'))]);
  const output = join(root, 'out');
  const theirs = join(folder, 'theirs');
  for (const each of [output, theirs, join(theirs, 'out')]) await mkdir(each);
  for (const each of [output, join(theirs, 'out')]) await writeFile(join(each, 'file'), '');
  const program = join(folder, 'client');
  const first = `[ "$1" = rm ] || { mv "$ROOT" "$ROOT-before"; ${take}; }`;
  const lines = ['#!/bin/sh', `PATH=/usr/bin:/bin ROOT=${root} THEIRS=${theirs}`, first, work, ''];
  await writeFile(program, lines.join('\n'), { mode: 0o755 });
  return { program, root, output, theirs };
}

async function expectUntouched({ root, theirs }: Awaited<ReturnType<typeof taken>>): Promise<void> {
  expect(await readdir(join(theirs, 'out'))).toEqual(['file']);
  if (existsSync(`${root}-before`)) expect(await readdir(join(`${root}-before`, 'out'))).toEqual(['file']);
  const many = join(theirs, 'many');
  for (const each of existsSync(many) ? await readdir(many) : [])
    expect(await readdir(join(many, each))).toEqual(['file']);
  // The engine makes nothing in its place.
  const isFolder = lstatSync(root, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const made = isFolder ? await readdir(root, { withFileTypes: true }) : [];
  expect(made.filter((entry) => !entry.isSymbolicLink())).toEqual([]);
}

describeEngine('docker', 'an OUTPUT whose files belong to the payload’s user', () => {
  let temporary: string;
  /** In memory: some disks take milliseconds for each folder. */
  let outputs: string;
  let engine: Engine;
  let clean: Cleaner;
  let helper: HelperContainer;
  let helperBy: (client: string) => HelperContainer;
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
    helperBy = (program) =>
      new HelperContainer({ ...engine, client: { ...engine.client, program } }, runContext, runId, build);
    helper = helperBy(engine.client.program);
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

  it.each(TAKERS)('is not emptied where, before the engine mounts it, %s', async (_, take) => {
    const found = await taken(temporary, take, `exec ${engine.client.program} "$@"`);
    expect(await cleanerOf(engine, helperBy(found.program))('empty', found.output)).toBe(false);
    await expectUntouched(found);
  });

  it('waits for its turn where several are emptied, and is left when the time is over', async () => {
    const cleanAny = cleanerOfAny([engine], () => helper);
    const [first, ...others] = await Promise.all([anEndless(), mkdtemp(join(outputs, 'out-'))]);
    const by = performance.now() + 1_500;
    const done = [first, ...others].map((output) => cleanAny('empty', output, by));
    const later = cleanAny('empty', others[0] ?? '');
    expect(await Promise.all([...done, later])).toEqual([false, false, true]);
  });
});

describeEngine('podman', 'an OUTPUT in the caller’s own namespace', () => {
  let place: string;
  let connected: TestEngine;
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'output-cleaner-'));
    connected = await connectTestEngine('podman', place);
  });
  afterAll(async () => {
    await connected.close();
    await rm(place, { recursive: true });
  });

  const emptied = (program: string, output: string) => {
    const { engine } = connected;
    const client = { ...engine.client, program, globalArguments: [] };
    const runContext = { projectFolder, cacheFolder: place, environment: {} };
    const helper = new HelperContainer(engine, runContext, newRunId(), place);
    return cleanerOf({ ...engine, client }, helper)('empty', output);
  };
  /** What `podman unshare` runs, without the namespace. */
  const UNSHARE = 'shift; exec "$@"';

  it.each(TAKERS)('is not emptied where, before the client is there, %s', async (_, take) => {
    const found = await taken(place, take, UNSHARE);
    expect(await emptied(found.program, found.output)).toBe(false);
    await expectUntouched(found);
  });

  it('is emptied otherwise', async () => {
    const { program, output } = await taken(place, 'mv "$ROOT-before" "$ROOT"', UNSHARE);
    expect([await emptied(program, output), await readdir(output)]).toEqual([true, []]);
  });
});
