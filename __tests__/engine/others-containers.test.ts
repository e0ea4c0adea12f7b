import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createContainer } from '../../src/container/run.ts';
import { makeRunFolder, type RunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { call } from '../../src/engine/client.ts';
import { DEBIAN_BASE_TAG, OWNER_LABEL } from '../../src/engine/labels.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { removeContainer } from '../../src/engine/remove-container.ts';
import { describeEngines } from '../engines.ts';
import { attested } from './attested.ts';
import { connectTestEngine, type TestEngine } from './test-engine.ts';

describeEngines('another’s container that has the name of a run’s', (name) => {
  let room: string;
  let connected: TestEngine;
  let folder: RunFolder;
  const made: string[] = [];
  beforeAll(async () => {
    await attested({ engine: name });
    room = await mkdtemp(join(tmpdir(), 'others-containers-'));
    connected = await connectTestEngine(name, room);
  });
  afterAll(async () => {
    await connected.close();
    await rm(room, { recursive: true });
  });
  beforeEach(async () => {
    folder = await makeRunFolder(room, newRunId(), '{}');
  });
  afterEach(async () => {
    await ask('rm', '--force', ...made.splice(0));
  });

  const ask = (...words: readonly string[]) => call(connected.engine.client, words);
  const FLAGS = ['--network', 'none', '--name'];
  const create = async (...words: readonly string[]) => {
    const { stdout, exitCode } = await ask('create', ...words, DEBIAN_BASE_TAG);
    expect(exitCode).toBe(0);
    made.push(stdout.trim());
    return stdout.trim();
  };
  const isThere = async (id: string) => (await ask('container', 'inspect', id)).exitCode === 0;

  it('stays where the run cannot make its own', async () => {
    const theirs = await create(...FLAGS, folder.name);
    const own = createContainer(connected.engine, [...FLAGS, folder.name, DEBIAN_BASE_TAG], folder);
    await expect(own).rejects.toMatchObject({ code: 'engine-call' });
    expect(await isThere(theirs)).toBe(true);
  });

  it.each(['the id of its own', 'only the name'])('stays where the run knows %s', async (known) => {
    const label = `${OWNER_LABEL}=${await ownerHere()}`;
    const own = await create('--label', label, ...FLAGS, folder.name);
    await ask('rename', folder.name, `${folder.name}-moved`);
    const theirs = await create(...FLAGS, folder.name);
    await removeContainer(connected.engine, folder.name, known === 'only the name' ? null : own);
    expect([await isThere(own), await isThere(theirs)]).toEqual([known === 'only the name', true]);
  });

  it('is not its own, which goes by its name', async () => {
    const label = `${OWNER_LABEL}=${await ownerHere()}`;
    const own = await create('--label', label, ...FLAGS, folder.name);
    await removeContainer(connected.engine, folder.name);
    expect(await isThere(own)).toBe(false);
  });
});
