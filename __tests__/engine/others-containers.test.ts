import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createContainer } from '../../src/container/run.ts';
import { makeRunFolder, type RunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { call } from '../../src/engine/client.ts';
import { DEBIAN_BASE_TAG, OWNER_LABEL, RUN_LABEL } from '../../src/engine/labels.ts';
import { mayHaveOthersVolumes } from '../../src/engine/others-volumes.ts';
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
  const ids = async (...words: readonly string[]) =>
    (await ask('ps', '--no-trunc', '--format', '{{.ID}}', ...words)).stdout.split('\n');
  const isThere = async (id: string) => (await ids('--all')).includes(id);

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

  /** A container of the run's own, and another's whose name is the own one's id. */
  const namedLikeOwn = async (...words: readonly string[]) => {
    const label = ['--label', `${OWNER_LABEL}=${await ownerHere()}`, '--label', `${RUN_LABEL}=${folder.id}`];
    const own = await create(...label, ...FLAGS, folder.name);
    const theirs = await create(...FLAGS, `${folder.name}-theirs`, ...words);
    expect((await ask('rename', `${folder.name}-theirs`, own)).exitCode).toBe(0);
    return { own, theirs };
  };
  const removeByName = async () => expect((await ask('rm', folder.name)).exitCode).toBe(0);

  it.each(['there', 'gone'])('stays whose name is the id of a run’s, which is %s', async (own) => {
    const made = await namedLikeOwn();
    if (own === 'gone') await removeByName();
    await removeContainer(connected.engine, folder.name, made.own);
    expect([await isThere(made.own), await isThere(made.theirs)]).toEqual([false, true]);
  });

  it('stays whose name is the id of a dead run’s', async () => {
    const { own, theirs } = await namedLikeOwn();
    expect(await mayHaveOthersVolumes(connected.engine, own)).toBe(name === 'podman');
    await connected.engine.calls.remove(own, { keepsVolumes: true });
    expect([await isThere(own), await isThere(theirs)]).toEqual([false, true]);
  });

  it('runs on whose name is the id of a run’s that is killed', async () => {
    const own = await create(...FLAGS, folder.name);
    const sleeps = ['--entrypoint', '/usr/bin/python3', DEBIAN_BASE_TAG, '-c', 'import time; time.sleep(60)'];
    const { stdout } = await ask('run', '--detach', ...FLAGS, `${folder.name}-theirs`, ...sleeps);
    made.push(stdout.trim());
    await ask('rename', `${folder.name}-theirs`, own);
    expect(await connected.engine.calls.kill(own, 5_000)).toBe(false);
    await removeByName();
    expect(await connected.engine.calls.kill(own, 5_000)).toBe(false);
    expect(await ids()).toContain(stdout.trim());
  });

  it('is not its own, which goes by its name', async () => {
    const label = `${OWNER_LABEL}=${await ownerHere()}`;
    const own = await create('--label', label, ...FLAGS, folder.name);
    await removeContainer(connected.engine, folder.name);
    expect(await isThere(own)).toBe(false);
  });
});
