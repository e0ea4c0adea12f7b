import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { chooseEngine } from '../../src/sandbox/engine/choose-engine.ts';
import { call } from '../../src/sandbox/engine/client.ts';
import type { Engine } from '../../src/sandbox/engine/engine.ts';
import { buildImageName, controlImageName } from '../../src/sandbox/image-names.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from '../../src/sandbox/labels.ts';
import { findKeptImages, removeKeptImages } from '../../src/sandbox/leftover/kept-images.ts';
import { findLeftovers, NOTHING_LEFT, removeLeftovers } from '../../src/sandbox/leftover/leftovers.ts';
import { ownerHere } from '../../src/sandbox/owner.ts';
import { makeRunFolder, newRunId } from '../../src/sandbox/run/run-folder.ts';
import { readMachine } from '../../src/venue/machine.ts';
import { describeEngines } from '../engines.ts';
import { attested } from './attested.ts';

/** A process id that no process has any more, with a start time that none had. */
const DEAD = '4194304.1';

describeEngines('what dead runs left', (name) => {
  let temporary: string;
  let engine: Engine;
  let imageId: string;

  beforeEach(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'leftovers-test-'));
    const clientConfig = join(temporary, 'client');
    await mkdir(clientConfig);
    engine = await chooseEngine(name, {
      environment: process.env,
      clientConfig,
      machine: await readMachine(),
    });
    imageId ??= (await attested({ engine: name })).bundle.image_digest;
  });

  afterEach(async () => {
    await engine.close();
    await rm(temporary, { recursive: true, force: true });
  });

  const make = async (id: string, owner: string, runId = id) => {
    const labels = ['--label', `${RUN_LABEL}=${runId}`, '--label', `${OWNER_LABEL}=${owner}`];
    const made = await call(engine.client, [
      'create',
      '--network',
      'none',
      '--name',
      `${NAME_PREFIX}${id}`,
      ...labels,
      imageId,
    ]);
    expect(made.exitCode).toBe(0);
    return `${NAME_PREFIX}${id}`;
  };

  it('is found and removed; what a living program owns stays, wherever its folder is', async () => {
    const dead = await make(newRunId(), DEAD);
    const living = await make(newRunId(), await ownerHere());
    const folder = await makeRunFolder(temporary, newRunId(), '{}');
    const orphan = join(temporary, `${NAME_PREFIX}${newRunId()}`);
    await mkdir(orphan);

    const found = await findLeftovers(engine, temporary);
    expect(found.containers).toContain(dead);
    expect(found.containers).not.toContain(living);
    expect(found.folders).toEqual([orphan]);

    const mine = { ...NOTHING_LEFT, containers: [dead], folders: found.folders };
    expect(await removeLeftovers(engine, mine)).toEqual(NOTHING_LEFT);
    expect((await findLeftovers(engine, temporary)).containers).not.toContain(dead);

    // A post step removes its own run’s by id, though its program may still be ending.
    const own = await findLeftovers(engine, temporary, living.slice(NAME_PREFIX.length));
    expect(own).toEqual({ ...NOTHING_LEFT, containers: [living] });
    expect(await findLeftovers(engine, temporary, folder.id)).toEqual({
      ...NOTHING_LEFT,
      folders: [folder.root],
    });
    await removeLeftovers(engine, own);
  });

  it('holds the things of its controls and its build, found by owner and by run', async () => {
    const runId = newRunId();
    const container = await make(newRunId(), DEAD, runId);
    const network = `${NAME_PREFIX}${newRunId()}`;
    const labels = ['--label', `${RUN_LABEL}=${runId}`, '--label', `${OWNER_LABEL}=${DEAD}`];
    const made = await call(engine.client, ['network', 'create', '--internal', ...labels, network]);
    expect(made.exitCode).toBe(0);
    const images = [controlImageName(runId, DEAD), buildImageName(runId, DEAD)].sort();
    for (const image of images) expect((await call(engine.client, ['tag', imageId, image])).exitCode).toBe(0);
    const folder = await makeRunFolder(temporary, newRunId(), '{}', runId);

    const all = { containers: [container], networks: [network], images, folders: [folder.root] };
    const found = await findLeftovers(engine, temporary, runId);
    expect({ ...found, images: [...found.images].sort() }).toEqual(all);
    // The folder's own program is this one, which lives.
    const dead = await findLeftovers(engine, temporary);
    for (const kind of ['containers', 'networks', 'images'] as const)
      expect(dead[kind]).toEqual(expect.arrayContaining([...all[kind]]));
    expect(dead.folders).toEqual([]);
    expect(await removeLeftovers(engine, all)).toEqual(NOTHING_LEFT);
    expect(await findLeftovers(engine, temporary, runId)).toEqual(NOTHING_LEFT);
  });

  it('of images only those that stay on purpose are found, and removed when asked', async () => {
    const tag = `localhost/leftovers-test:${process.pid}`;
    expect((await call(engine.client, ['tag', imageId, tag])).exitCode).toBe(0);
    expect(await findKeptImages(engine, [tag, 'localhost/nobody:none'])).toEqual([tag]);
    expect(await removeKeptImages(engine, [tag])).toEqual([]);
    expect(await findKeptImages(engine, [tag])).toEqual([]);
  });
});
