import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, utimesSync } from 'node:fs';
import {
  chmod,
  chown,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { cleanUp } from '../../src/container/orphans/clean-up.ts';
import { findDeadFolders, removeDeadFolders } from '../../src/container/orphans/dead-folders.ts';
import { findKeptImages, removeKeptImages } from '../../src/container/orphans/kept-images.ts';
import {
  findOrphans,
  isRunUnderWay,
  NOTHING_LEFT,
  removeOrphans,
} from '../../src/container/orphans/orphans.ts';
import { makeRunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { makeControlImage } from '../../src/container/weakened/control-image.ts';
import { endAbandoned } from '../../src/engine/abandoned.ts';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { buildImageName, controlImageName } from '../../src/engine/image-names.ts';
import { DEBIAN_BASE_TAG, NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from '../../src/engine/labels.ts';
import { recordMade, SCRATCH } from '../../src/engine/made-images.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { isSha256, type Sha256 } from '../../src/foundation/digest.ts';
import { IMAGE_LABEL } from '../../src/foundation/image-label.ts';
import { readMachine } from '../../src/venue/machine.ts';
import { describeEngine, describeEngines } from '../engines.ts';
import { eachAloneWithDeadRuns } from '../support/dead-runs.ts';
import { ofDead } from '../support/owner-names.ts';
import { holdsWithin } from '../support/wait-until.ts';
import { attested } from './attested.ts';
import { processesOf } from './command.ts';

const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));

/** The name of a program that is dead: nobody listens on it in this place. */
const DEAD = ofDead(await ownerHere());
/** Of a program in a namespace that cannot be asked, and of one that says nothing. */
const ELSEWHERE = `1.1.1.1.00000000.${'0'.repeat(64)}`;

const OF_DEAD = ['--label', `${RUN_LABEL}=${newRunId()}`, '--label', `${OWNER_LABEL}=${DEAD}`];
const madeFrom = (image: string) => ['--label', `${IMAGE_LABEL}=${image}`];

/** Podman's word has no prefix. */
function sha256Of(said: string): Sha256 {
  const id = said.includes(':') ? said : `sha256:${said}`;
  if (!isSha256(id)) throw new Error(said);
  return id;
}

describeEngines('what dead runs left', (name) => {
  it('is removed without the volumes that it shares with another container', async () => {
    const theirs = `volumes-test-${newRunId()}`;
    const create = (...args: readonly string[]) =>
      call(engine.client, ['create', '--network', 'none', ...OF_DEAD, ...madeFrom(imageId), ...args]);
    expect((await create('--name', theirs, '-v', '/data', imageId)).exitCode).toBe(0);
    const volume = await call(engine.client, ['inspect', '--format', '{{(index .Mounts 0).Name}}', theirs]);
    const planted = `${NAME_PREFIX}${newRunId()}`;
    expect((await create('--name', planted, '--volumes-from', theirs, imageId)).exitCode).toBe(0);
    expect((await call(engine.client, ['rm', theirs])).exitCode).toBe(0);
    const inspected = () => call(engine.client, ['volume', 'inspect', volume.stdout.trim()]);
    expect((await inspected()).exitCode).toBe(0);
    expect(await removeOrphans(engine, { ...NOTHING_LEFT, containers: [planted] })).toEqual(NOTHING_LEFT);
    expect((await inspected()).exitCode).toBe(0);
    await call(engine.client, ['volume', 'rm', volume.stdout.trim()]);
  });

  it('is removed without a volume of another container’s that it mounts by name, and with its own', async () => {
    const theirs = `volumes-test-${newRunId()}`;
    const create = (...args: readonly string[]) =>
      call(engine.client, ['create', '--network', 'none', ...OF_DEAD, ...madeFrom(imageId), ...args]);
    const volumesOf = async (container: string) => {
      const format = '{{range .Mounts}}{{.Name}} {{end}}';
      const inspected = await call(engine.client, ['inspect', '--format', format, container]);
      return inspected.stdout.trim().split(' ');
    };
    const isThere = async (volume: string) =>
      (await call(engine.client, ['volume', 'inspect', volume])).exitCode === 0;
    expect((await create('--name', theirs, '-v', '/data', imageId)).exitCode).toBe(0);
    const [volume = ''] = await volumesOf(theirs);
    const [mixed, alone] = [`${NAME_PREFIX}${newRunId()}`, `${NAME_PREFIX}${newRunId()}`];
    expect((await create('--name', mixed, '-v', `${volume}:/x`, '-v', '/y', imageId)).exitCode).toBe(0);
    expect((await create('--name', alone, '-v', '/y', '-v', '/z', imageId)).exitCode).toBe(0);
    const own = await volumesOf(alone);
    expect(own.length).toBe(2);
    const added = (await volumesOf(mixed)).filter((each) => each !== volume);
    expect((await call(engine.client, ['rm', theirs])).exitCode).toBe(0);
    expect(await removeOrphans(engine, { ...NOTHING_LEFT, containers: [mixed, alone] })).toEqual(
      NOTHING_LEFT,
    );
    expect(await isThere(volume)).toBe(true);
    for (const each of own) expect(await isThere(each)).toBe(false);
    for (const each of [volume, ...added]) await call(engine.client, ['volume', 'rm', each]);
  });

  let temporary: string;
  let engine: Engine;
  let imageId: string;

  eachAloneWithDeadRuns();
  beforeEach(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'orphans-test-'));
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
      ...madeFrom(imageId),
      imageId,
    ]);
    expect(made.exitCode).toBe(0);
    return `${NAME_PREFIX}${id}`;
  };

  it('is not what another container’s label says: an image gives its containers labels', async () => {
    const living = await make(newRunId(), await ownerHere());
    const liar = await make(
      newRunId(),
      await ownerHere(),
      `x\n${living} x ${DEAD}\n["${living}","x","${DEAD}"]`,
    );
    try {
      expect((await findOrphans(engine)).containers).not.toContain(living);
    } finally {
      await call(engine.client, ['rm', '--force', living, liar]);
    }
  });

  it('is found and removed; what a living program owns stays, wherever its folder is', async () => {
    const dead = await make(newRunId(), DEAD);
    const living = await make(newRunId(), await ownerHere());
    const folder = await makeRunFolder(temporary, newRunId(), '{}');
    const orphan = join(temporary, `${NAME_PREFIX}${newRunId()}`);
    await mkdir(orphan);
    const young = join(temporary, `${NAME_PREFIX}${newRunId()}`);
    await mkdir(young);
    utimesSync(orphan, 1, 1);
    // More than are looked at together; only root can make folders that are somebody else's.
    for (let made = 0; made < 600; made += 1) {
      const theirs = join(temporary, `${NAME_PREFIX}${newRunId()}`);
      await (process.getuid?.() === 0 ? mkdir(theirs) : writeFile(theirs, ''));
      if (process.getuid?.() === 0) await chown(theirs, 65_534, 65_534);
      await utimes(theirs, 1, 1);
    }
    const elsewhere = await make(newRunId(), ELSEWHERE);
    const unnamed = await make(newRunId(), '4194304.1');

    const found = await findOrphans(engine);
    const folders = await findDeadFolders(temporary, [engine]);
    expect(found.containers).toContain(dead);
    expect(found.containers).not.toContain(living);
    expect(folders).toEqual({ left: [orphan], undecided: [young] });

    // The cleaner cannot decide who owns them: it names them, and they stay.
    expect(found.undecided).toEqual(expect.arrayContaining([elsewhere, unnamed]));
    expect(found.undecided).not.toContain(living);
    // Its images may be those that are kept between runs.
    expect(await isRunUnderWay(engine)).toBe(true);
    await call(engine.client, ['rm', '--force', elsewhere, unnamed]);

    const mine = { ...NOTHING_LEFT, containers: [dead] };
    expect(await removeOrphans(engine, mine)).toEqual(NOTHING_LEFT);
    expect(await removeDeadFolders(folders.left)).toEqual([]);
    expect((await findOrphans(engine)).containers).not.toContain(dead);

    // An earlier step may name any run to a post step.
    const named = await findOrphans(engine, living.slice(NAME_PREFIX.length));
    expect(named).toEqual({ ...NOTHING_LEFT, undecided: [living] });
    expect(await findDeadFolders(temporary, [engine], folder.id)).toEqual({
      left: [],
      undecided: [folder.root],
    });
    await call(engine.client, ['rm', '--force', living]);
  });

  it('is found though somebody’s network has a megabyte of labels, of which one holds the words of ours', async () => {
    const network = `labels-test-${name}-${process.pid}`;
    const id = newRunId();
    const dead = ofDead(await ownerHere());
    const long = Array.from({ length: 12 }, (_, at) => ['--label', `l${at}=${'a'.repeat(100_000)}`]).flat();
    const ours = ['--label', `${RUN_LABEL}=`, '--label', `a=b,${RUN_LABEL}=${id},${OWNER_LABEL}=${dead}`];
    const make = (of: string, labels: readonly string[]) =>
      call(engine.client, ['network', 'create', '--internal', ...labels, of]);
    expect((await make(network, [...ours, ...long])).exitCode).toBe(0);
    const own = `${NAME_PREFIX}${id}`;
    const marks = ['--label', `${RUN_LABEL}=${id}`, '--label', `${OWNER_LABEL}=${dead}`];
    expect((await make(own, marks)).exitCode).toBe(0);
    try {
      const { networks } = await findOrphans(engine);
      expect(networks).toContain(own);
      expect(networks).not.toContain(network);
    } finally {
      for (const each of [network, own]) await call(engine.client, ['network', 'rm', each]);
    }
  });

  it('includes what its negative controls and its build made, found by owner and by run', async () => {
    const runId = newRunId();
    const container = await make(newRunId(), DEAD, runId);
    const network = `${NAME_PREFIX}${newRunId()}`;
    const labels = ['--label', `${RUN_LABEL}=${runId}`, '--label', `${OWNER_LABEL}=${DEAD}`];
    const made = await call(engine.client, ['network', 'create', '--internal', ...labels, network]);
    expect(made.exitCode).toBe(0);
    const images = [controlImageName(runId, DEAD), buildImageName('build', runId, DEAD)].sort();
    for (const image of images) expect((await call(engine.client, ['tag', imageId, image])).exitCode).toBe(0);
    const folder = await makeRunFolder(temporary, newRunId(), '{}', runId);
    await writeFile(join(folder.root, 'owner'), DEAD);
    // Its program was killed before it marked the folder.
    const unmarked = join(temporary, `${NAME_PREFIX}${runId}-${newRunId()}`);
    await mkdir(unmarked);

    const all = { ...NOTHING_LEFT, containers: [container], networks: [network], images };
    const found = await findOrphans(engine, runId);
    expect({ ...found, images: [...found.images].sort() }).toEqual(all);
    // One without marks may have been made a moment ago.
    const folders = { left: [folder.root], undecided: [unmarked] };
    expect(await findDeadFolders(temporary, [engine], runId)).toEqual(folders);
    const dead = await findOrphans(engine);
    for (const kind of ['containers', 'networks', 'images'] as const)
      expect(dead[kind]).toEqual(expect.arrayContaining([...all[kind]]));
    expect(await findDeadFolders(temporary, [engine])).toEqual(folders);
    expect(await removeOrphans(engine, all)).toEqual(NOTHING_LEFT);
    expect(await removeDeadFolders(folders.left)).toEqual([]);
    expect(await findOrphans(engine, runId)).toEqual(NOTHING_LEFT);
    expect(await findDeadFolders(temporary, [engine], runId)).toEqual({ left: [], undecided: [unmarked] });
  });

  it('is not another’s container that somebody gave its name to since', async () => {
    const dead = await make(newRunId(), DEAD);
    await call(engine.client, ['rename', dead, `${dead}-moved`]);
    const theirs = await call(engine.client, ['create', '--network', 'none', '--name', dead, imageId]);
    expect(theirs.exitCode).toBe(0);
    expect(await removeOrphans(engine, { ...NOTHING_LEFT, containers: [dead] })).toEqual(NOTHING_LEFT);
    const { exitCode } = await call(engine.client, ['container', 'inspect', dead]);
    expect(exitCode).toBe(0);
    await call(engine.client, ['rm', dead, `${dead}-moved`]);
  });

  it('is not another’s container that has a dead run’s labels from its image, whoever renamed it', async () => {
    const marks = [`LABEL ${RUN_LABEL}=${newRunId()} ${OWNER_LABEL}=${DEAD}`];
    const context = join(temporary, 'theirs');
    await mkdir(context);
    await writeFile(join(context, 'Dockerfile'), [`FROM ${DEBIAN_BASE_TAG}`, ...marks, ''].join('\n'));
    const theirs = `localhost/orphans-test-${process.pid}:labels`;
    expect((await call(engine.client, ['build', '--tag', theirs, context])).exitCode).toBe(0);
    const renamed = `${NAME_PREFIX}${newRunId()}`;
    const created = ['create', '--network', 'none', '--name', renamed, theirs, '/bin/true'];
    expect((await call(engine.client, created)).exitCode).toBe(0);
    const seen = (await cleanUp({ engines: [engine], temporary })).engines.get(engine);
    expect(seen?.undecided).toContain(renamed);
    expect([seen?.found, seen?.left].map((names) => names?.includes(renamed))).toEqual([false, false]);
    expect((await call(engine.client, ['container', 'inspect', renamed])).exitCode).toBe(0);
    await call(engine.client, ['rm', renamed]);
    await call(engine.client, ['image', 'rm', theirs]);
  });

  it('is also the container of a negative control’s image, which has none of the labels itself', async () => {
    const [run, name] = [newRunId(), controlImageName(newRunId(), DEAD)];
    const labels = { [RUN_LABEL]: run, [OWNER_LABEL]: DEAD };
    const program = Buffer.from('x');
    const folder = { name: `${NAME_PREFIX}${newRunId()}` };
    const path = '/usr/bin/marker';
    const made = await makeControlImage(engine, {
      imageId: sha256Of(imageId),
      path,
      program,
      name,
      labels,
      folder,
      recordFolder: join(temporary, 'record'),
    });
    const image = await engine.calls.inspectImage(made);
    for (const label of [...Object.keys(labels), IMAGE_LABEL])
      expect(image?.at('Config', 'Labels', label).string()).toBe('');
    const container = `${NAME_PREFIX}${newRunId()}`;
    const created = ['create', '--network', 'none', '--name', container, ...OF_DEAD, ...madeFrom(made), made];
    expect((await call(engine.client, created)).exitCode).toBe(0);
    expect(await removeOrphans(engine, { ...NOTHING_LEFT, containers: [container] })).toEqual(NOTHING_LEFT);
    expect((await call(engine.client, ['container', 'inspect', container])).exitCode).not.toBe(0);
    expect(
      await removeOrphans(engine, { ...NOTHING_LEFT, images: [name] }, { made: new Set([made]) }),
    ).toEqual(NOTHING_LEFT);
  });

  const deadNetwork = async () => {
    const network = `${NAME_PREFIX}${newRunId()}`;
    const made = await call(engine.client, ['network', 'create', '--internal', ...OF_DEAD, network]);
    expect(made.exitCode).toBe(0);
    return network;
  };

  it('is not another’s network that has its name since', async () => {
    const network = await deadNetwork();
    expect((await call(engine.client, ['network', 'rm', network])).exitCode).toBe(0);
    expect((await call(engine.client, ['network', 'create', '--internal', network])).exitCode).toBe(0);
    expect(await removeOrphans(engine, { ...NOTHING_LEFT, networks: [network] })).toEqual(NOTHING_LEFT);
    expect((await call(engine.client, ['network', 'rm', network])).exitCode).toBe(0);
  });

  it('is not a network on which another’s container is that has not started', async () => {
    const network = await deadNetwork();
    const on = (...args: readonly string[]) => call(engine.client, ['create', '--network', network, ...args]);
    const own = `${NAME_PREFIX}${newRunId()}`;
    expect((await on('--name', own, ...OF_DEAD, ...madeFrom(imageId), imageId)).exitCode).toBe(0);
    const theirs = (await on(imageId)).stdout.trim();
    const orphans = { ...NOTHING_LEFT, containers: [own], networks: [network] };
    expect(await removeOrphans(engine, orphans)).toEqual({ ...NOTHING_LEFT, networks: [network] });
    expect((await call(engine.client, ['network', 'inspect', network])).exitCode).toBe(0);
    await call(engine.client, ['rm', '--force', theirs]);
    expect(await removeOrphans(engine, orphans)).toEqual(NOTHING_LEFT);
    expect((await call(engine.client, ['network', 'inspect', network])).exitCode).not.toBe(0);
  });

  it('goes without the images that it was made from, which may be another run’s and have lost their name', async () => {
    const one = await make(newRunId(), DEAD);
    const named = `localhost/orphans-test-${process.pid}:a`;
    const parent = await engine.calls.commit(one, named);
    const two = `${NAME_PREFIX}${newRunId()}`;
    const labels = ['--label', `${OWNER_LABEL}=${DEAD}`];
    const created = await call(engine.client, [
      'create',
      '--network',
      'none',
      ...labels,
      '--name',
      two,
      parent,
    ]);
    expect(created.exitCode).toBe(0);
    const child = controlImageName(newRunId(), DEAD);
    const made = await engine.calls.commit(two, child);
    for (const container of [one, two]) await call(engine.client, ['rm', '--force', container]);
    await call(engine.client, ['tag', imageId, named]);
    const run = await makeRunFolder(temporary, newRunId(), '{}');
    await writeFile(join(run.root, 'owner'), DEAD);
    await recordMade(join(run.build, SCRATCH), sha256Of(made));
    expect((await cleanUp({ engines: [engine], temporary })).engines.get(engine)?.left).toEqual([]);
    expect(await engine.calls.inspectImage(made)).toBeNull();
    expect(await engine.calls.inspectImage(parent)).not.toBeNull();
    for (const image of [named, parent]) await call(engine.client, ['image', 'rm', image]);
  });

  it('loses its name, and stays, where no run has recorded its id: labels are those of a base too', async () => {
    const one = await make(newRunId(), DEAD);
    const named = controlImageName(newRunId(), DEAD);
    const theirs = await engine.calls.commit(one, named);
    await call(engine.client, ['rm', '--force', one]);
    expect((await cleanUp({ engines: [engine], temporary })).engines.get(engine)?.found).toContain(named);
    expect((await engine.calls.inspectImage(theirs))?.at('RepoTags').list()).toEqual([]);
    await call(engine.client, ['image', 'rm', theirs]);
  });

  it('loses its planted names and nothing else where the image is another’s that has no name by now', async () => {
    const one = await make(newRunId(), DEAD);
    const theirs = await engine.calls.commit(one, `localhost/orphans-test-${process.pid}:b`);
    await call(engine.client, ['rm', '--force', one]);
    const { RUN, OWNER } = { RUN: newRunId(), OWNER: await ownerHere() };
    const two = await make(newRunId(), OWNER, RUN);
    const live = await engine.calls.commit(two, `localhost/orphans-test-${process.pid}:c`);
    await call(engine.client, ['rm', '--force', two]);
    for (const [image, tag] of [
      [theirs, 'b'],
      [live, 'c'],
    ] as const) {
      const named = `localhost/orphans-test-${process.pid}:${tag}`;
      const planted = [controlImageName(RUN, DEAD), buildImageName('build', RUN, DEAD)];
      for (const name of planted) await engine.calls.tag(image, name);
      await call(engine.client, ['tag', imageId, named]);
      expect(await removeOrphans(engine, { ...NOTHING_LEFT, images: planted })).toEqual(NOTHING_LEFT);
      for (const name of planted) expect(await engine.calls.inspectImage(name)).toBeNull();
      expect(await engine.calls.inspectImage(image)).not.toBeNull();
      for (const each of [named, image]) await call(engine.client, ['image', 'rm', each]);
    }
  });

  it('of images the cleaner finds only those that stay on purpose, and removes them when asked', async () => {
    const tag = `localhost/orphans-test:${process.pid}`;
    expect((await call(engine.client, ['tag', imageId, tag])).exitCode).toBe(0);
    expect(await findKeptImages(engine, [tag, 'localhost/nobody:none'])).toEqual([tag]);
    expect(await removeKeptImages(engine, [tag])).toEqual([]);
    expect(await findKeptImages(engine, [tag])).toEqual([]);
  });

  it('and none that the engine would find for the beginning of its id, or in another registry', async () => {
    const tag = `registry.example/orphans-test:${process.pid}`;
    expect((await call(engine.client, ['tag', imageId, tag])).exitCode).toBe(0);
    const others = [imageId.replace('sha256:', '').slice(0, 7), `orphans-test:${process.pid}`];
    expect(await findKeptImages(engine, others)).toEqual([]);
    expect(await findKeptImages(engine, [tag])).toEqual([tag]);
    expect(await removeKeptImages(engine, [tag])).toEqual([]);
  });
});

async function storageOf({ client }: Engine): Promise<string> {
  return (await call(client, ['info', '--format', '{{.Store.GraphRoot}}'])).stdout.trim();
}

/** The name of the build's container on an image, as long as there is one: the builder itself writes down what it builds on. */
async function buildOn(image: string, engine: Engine): Promise<string | null> {
  const folder = join(await storageOf(engine), 'overlay-containers');
  for (const id of await readdir(folder)) {
    const text = await readFile(join(folder, id, 'userdata/buildah.json'), 'utf8').catch(() => '{}');
    const said: Record<string, unknown> = JSON.parse(text === '' ? '{}' : text);
    if (said['image'] === image) return String(said['container-name']);
  }
  return null;
}

/** The id of the build's container that has this seccomp profile, as long as there is one. */
async function containerWith(profile: string, engine: Engine): Promise<string | null> {
  const folder = join(await storageOf(engine), 'overlay-containers');
  for (const id of await readdir(folder)) {
    const text = await readFile(join(folder, id, 'userdata/buildah.json'), 'utf8').catch(() => '');
    if (text.includes(profile)) return id;
  }
  return null;
}

/** Has runc say that it made what lies in a folder two hours ago. */
async function makeOlder(dead: string): Promise<void> {
  for (const id of await readdir('/run/runc')) {
    const path = join('/run/runc', id, 'state.json');
    const state = JSON.parse(await readFile(path, 'utf8'));
    if (!String(state.config.labels.join()).includes(`bundle=${dead}/`)) continue;
    await writeFile(
      path,
      JSON.stringify({ ...state, created: new Date(Date.now() - 7_200_000).toISOString() }),
    );
  }
}

describeEngine('podman', 'orphans of a container of ours when Podman was killed in the middle', () => {
  let folder: string;
  let engine: Engine;

  eachAloneWithDeadRuns();
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lost-test-'));
    // As in a run's folder: its service is known by that as ours, which builds nothing.
    const clientConfig = join(folder, `${NAME_PREFIX}client`);
    await mkdir(clientConfig);
    const machine = await readMachine();
    engine = await chooseEngine('podman', { environment: process.env, clientConfig, machine });
  });

  /** A name of the base image, by which the container that a killed build leaves is known. */
  const abandoned = `abandoned-${process.pid}`;
  afterEach(async () => {
    const names = [
      'ps',
      '--all',
      '--external',
      '--quiet',
      '--filter',
      `name=^${abandoned}-working-container`,
    ];
    const left = (await call(engine.client, names)).stdout.split('\n').filter((id) => id !== '');
    for (const id of left) expect((await call(engine.client, ['rm', '--force', id])).exitCode).toBe(0);
    await call(engine.client, ['untag', abandoned, abandoned]);
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  });

  const abandonedBase = async () => {
    await attested({ engine: 'podman' });
    expect((await call(engine.client, ['tag', DEBIAN_BASE_TAG, abandoned])).exitCode).toBe(0);
    return `localhost/${abandoned}`;
  };

  it.each([
    ['its process', false],
    ['its process, of which the runtime has lost the state', true],
  ])('%s: it is found, ended, and its monitor with it', async (_, isLost) => {
    const name = `${NAME_PREFIX}${newRunId()}`;
    const runtime = engine.facts.oci_runtime;
    // Podman is killed while the runtime has made the container and not said so yet.
    const slow = join(folder, 'slow');
    const waits =
      'case " $* " in *" create "*) touch "$0.made"; until [ -e "$0.say" ] || [ ! -e "$0" ]; do sleep 0.05; done;; esac';
    await writeFile(slow, `#!/bin/bash\n${runtime} "$@"; code=$?\n${waits}\nexit $code\n`, { mode: 0o755 });
    const client = { ...engine.client, globalArguments: ['--runtime', slow] };
    const labels = ['--label', `${RUN_LABEL}=${newRunId()}`, '--label', `${OWNER_LABEL}=${DEAD}`];
    const image = (await attested({ engine: 'podman' })).bundle.image_digest;
    const words = [...labels, ...madeFrom(image), image];
    const made = await call(client, ['create', '--network', 'none', '--name', name, ...words]);
    const id = made.stdout.trim();
    const kill = new AbortController();
    const init = call(client, ['init', name], { signal: kill.signal });
    expect(await holdsWithin(60_000, async () => existsSync(`${slow}.made`))).toBe(true);
    kill.abort();
    await init;
    // The cleaner removes what is in the list first; only then does it know the rest as orphans.
    await call(engine.client, ['rm', '--force', name]);
    await writeFile(`${slow}.say`, '');
    await sleep(1_000);
    expect(await processesOf(id)).not.toEqual([]);
    const states = ['/run/runc', '/run/crun'].map((each) => join(each, id));
    if (isLost) for (const state of states) await rm(state, { recursive: true, force: true });

    const lost = ((await engine.orphaned?.processes()) ?? []).filter((each) => each.name === name);
    expect(lost).toEqual([{ kind: 'process', id, name, folder: null }]);
    const cleaned = (await cleanUp({ engines: [engine], temporary: folder })).engines.get(engine);
    expect(cleaned?.found).toContain(name);
    expect(cleaned?.left).not.toContain(name);
    await sleep(500);
    expect(await processesOf(id)).toEqual([]);
    expect(((await engine.orphaned?.processes()) ?? []).filter((each) => each.name === name)).toEqual([]);
  });

  it('the container of a build that was asked to end, whoever else builds', async () => {
    const context = join(folder, 'context');
    await mkdir(context);
    const base = `localhost/lost-test-${process.pid}/${basename(DEBIAN_BASE_TAG)}`;
    await attested({ engine: 'podman' });
    // An image of its own: of one with several names a builder records any, and another test may give it one more.
    const baseContext = join(folder, 'base');
    await mkdir(baseContext);
    await writeFile(join(baseContext, 'Dockerfile'), `FROM ${DEBIAN_BASE_TAG}\nLABEL of=${base}\n`);
    const named = ['build', '--network', 'none', '--tag', base, baseContext];
    expect((await call(engine.client, named)).exitCode).toBe(0);
    const waits = '["/usr/bin/python3", "-c", "import time; time.sleep(300)"]';
    await writeFile(join(context, 'Dockerfile'), `FROM ${base}\nRUN ${waits}\n`);
    const limits = ['--ulimit', 'nofile=1024:4096', '--ulimit', 'nproc=4096:4096'];
    const profile = join(folder, 'runs', `${NAME_PREFIX}${newRunId()}`, 'build/scratch/build-seccomp.json');
    await mkdir(dirname(profile), { recursive: true });
    await writeFile(profile, '{"defaultAction":"SCMP_ACT_ALLOW"}');
    await writeFile(join(dirname(profile), '../../owner'), DEAD);
    const options = ['--security-opt', `seccomp=${profile}`, '--network', 'none', ...limits];
    const args = ['build', '--layers=false', '--force-rm', ...options, context];
    // On a base of the same name somebody's own, which stays.
    const theirContext = join(folder, 'theirs');
    await mkdir(theirContext);
    const theirBase = base.replace('lost-test', 'their-test');
    const archive = join(theirContext, 'base.tar');
    execFileSync('tar', ['-c', '-f', archive, '-C', context, '.']);
    await call(engine.client, ['import', archive, theirBase]);
    await writeFile(join(theirContext, 'Dockerfile'), `FROM ${theirBase}\nLABEL a=b\nLABEL c=d\n`);
    const own = ['--rm=false', '--layers', '--network', 'none', '--tag', `${theirBase}-made`];
    expect((await call(engine.client, ['build', ...own, theirContext])).exitCode).toBe(0);
    const theirWork = await buildOn(theirBase, engine);
    expect(theirWork).toMatch(/^sandbox-attestation-base-working-container/);
    const stop = new AbortController();
    const client = { ...engine.client, environment: { ...engine.client.environment, TMPDIR: folder } };
    const build = call(client, args, { signal: stop.signal, graceMs: 5_000 });
    const begun = holdsWithin(60_000, async () => (await buildOn(base, engine)) !== null);
    expect(await Promise.race([begun, build])).toBe(true);
    const mine = await buildOn(base, engine);
    expect(mine).toMatch(/^sandbox-attestation-base-working-container/);
    expect(((await engine.orphaned?.files(null))?.orphans ?? []).map(({ name }) => name)).not.toContain(mine);
    // Its RUN has started by now; if that ended first, the build would end by itself.
    stop.abort();
    await build;
    await endAbandoned(engine, [folder]);
    expect(await buildOn(base, engine)).toBe(mine);
    // The end of another job leaves it.
    await cleanUp({ engines: [engine], temporary: folder, runId: newRunId() });
    expect(await buildOn(base, engine)).toBe(mine);
    const builder = spawn('/proc/self/exe', ['-e', 'setTimeout(() => 0, 90_000)'], {
      argv0: 'buildah',
      stdio: 'ignore',
    });
    const run = basename(profile.split('/build/')[0] ?? '').slice(NAME_PREFIX.length);
    await cleanUp({ engines: [engine], temporary: folder, runId: run });
    expect(await buildOn(base, engine)).toBeNull();
    builder.kill('SIGKILL');
    expect(await buildOn(theirBase, engine)).toBe(theirWork);
    await call(engine.client, ['rm', '--force', theirWork ?? '']);
    await call(engine.client, ['image', 'rm', base, theirBase, `${theirBase}-made`]);
  });

  it('but not the container of a live run’s build, whatever its client is called', async () => {
    const context = join(folder, 'context');
    await mkdir(context);
    await attested({ engine: 'podman' });
    // A second Podman on the machine, which --engine-program chooses.
    const program = join(folder, 'podman-static');
    await copyFile(await realpath(engine.client.program), program);
    const waits = '["/usr/bin/python3", "-c", "import time; time.sleep(300)"]';
    const base = `localhost/live-test-${process.pid}/${basename(DEBIAN_BASE_TAG)}`;
    expect((await call(engine.client, ['tag', DEBIAN_BASE_TAG, base])).exitCode).toBe(0);
    await writeFile(join(context, 'Dockerfile'), `FROM ${base}\nRUN ${waits}\n`);
    const run = await makeRunFolder(folder, newRunId(), '{}');
    const scratch = join(run.build, 'scratch');
    await mkdir(scratch);
    const profile = join(scratch, 'build-seccomp.json');
    await writeFile(profile, '{"defaultAction":"SCMP_ACT_ALLOW"}');
    const limits = ['--ulimit', 'nofile=1024:4096', '--ulimit', 'nproc=4096:4096'];
    const options = ['--security-opt', `seccomp=${profile}`, '--network', 'none', ...limits];
    const environment = { ...engine.client.environment, TMPDIR: scratch };
    const stop = new AbortController();
    const build = call(
      { ...engine.client, program, environment },
      ['build', '--layers=false', ...options, context],
      {
        signal: stop.signal,
      },
    );
    try {
      const begun = holdsWithin(60_000, async () => (await containerWith(profile, engine)) !== null);
      expect(await Promise.race([begun, build])).toBe(true);
      const cleaned = await cleanUp({ engines: [engine], temporary: folder });
      expect(cleaned.folders).toEqual({ found: [], left: [], undecided: [] });
      expect(await containerWith(profile, engine)).not.toBeNull();
      expect([...cleaned.engines.values()].flatMap(({ undecided }) => undecided)).toEqual([]);
    } finally {
      stop.abort();
      await build;
    }
    await endAbandoned(engine, [scratch]);
    // Somebody may have it where the run's folder cannot be seen, but no build takes an hour.
    await rm(run.root, { recursive: true });
    const seen = (await cleanUp({ engines: [engine], temporary: folder })).engines.get(engine);
    expect(seen).toMatchObject({
      left: [],
      undecided: [expect.stringMatching(/-working-container(-\d+)?$/)],
    });
    const id = await containerWith(profile, engine);
    expect(id).not.toBeNull();
    await utimes(join(await storageOf(engine), 'overlay-containers', id ?? ''), 1, 1);
    await cleanUp({ engines: [engine], temporary: folder });
    expect(await containerWith(profile, engine)).toBeNull();
    await call(engine.client, ['untag', base, base]);
  });

  it('what a build left running, whatever names and annotations others give their containers', async () => {
    const context = join(folder, 'context');
    await mkdir(context);
    const sleeps = `time.sleep(${700_000 + process.pid})`;
    const run = JSON.stringify(['/usr/bin/python3', '-c', `import time; ${sleeps}`]);
    await writeFile(join(context, 'Dockerfile'), `FROM ${await abandonedBase()}\nRUN ${run}\n`);
    const running = () => spawnSync('pgrep', ['--full', sleeps.replace(/[()]/g, '.')]).stdout.toString();
    const label = `others-of=${basename(folder)}`;
    const others = (...words: string[]) =>
      call(engine.client, [...words.slice(0, 1), '--label', label, '--network', 'none', ...words.slice(1)]);
    const program = [
      '--entrypoint',
      '/usr/bin/python3',
      DEBIAN_BASE_TAG,
      '-c',
      'import time; time.sleep(200)',
    ];
    const long = 'q'.repeat(120_000);
    const annotations = Array.from({ length: 10 }, (_, at) => ['--annotation', `a${at}=${long}`]).flat();
    try {
      for (let made = 0; made < 4; made += 1)
        expect((await others('run', '--detach', ...annotations, ...program)).exitCode).toBe(0);
      for (let made = 0; made < 40; made += 1)
        expect((await others('create', '--name', `${long}${made}`, ...program)).exitCode).toBe(0);
      const stop = new AbortController();
      const client = { ...engine.client, environment: { ...engine.client.environment, TMPDIR: folder } };
      const limits = ['--ulimit', 'nofile=1024:4096', '--ulimit', 'nproc=4096:4096'];
      const profile = ['--security-opt', 'seccomp=unconfined', '--network', 'none', ...limits];
      const build = call(client, ['build', '--layers=false', '--force-rm', ...profile, context], {
        signal: stop.signal,
      });
      expect(await Promise.race([holdsWithin(60_000, async () => running() !== ''), build])).toBe(true);
      stop.abort();
      await build;
      expect(running()).not.toBe('');
      await endAbandoned(engine, [folder]);
      expect(await holdsWithin(5_000, async () => running() === '')).toBe(true);
      expect(await engine.orphaned?.files(null)).toEqual(expect.anything());
    } finally {
      const ids = await call(engine.client, ['ps', '--all', '--quiet', '--filter', `label=${label}`]);
      await call(engine.client, ['rm', '--force', '--time', '0', ...ids.stdout.trim().split('\n')]);
    }
  });

  /** A build of a dead run that was killed while its RUN slept. */
  const killedBuild = async (seconds: number, place: string) => {
    const context = join(folder, 'context');
    await mkdir(context);
    const sleeps = `time.sleep(${seconds}.${process.pid})`;
    const run = JSON.stringify(['/usr/bin/python3', '-c', `import time; ${sleeps}`]);
    await writeFile(join(context, 'Dockerfile'), `FROM ${await abandonedBase()}\nRUN ${run}\n`);
    const running = () => spawnSync('pgrep', ['--full', sleeps.replace(/[()]/g, '.')]).stdout.toString();
    const dead = join(folder, place.includes(' ') ? 'with some blanks' : '', `${NAME_PREFIX}${newRunId()}`);
    const scratch = join(dead, 'build/scratch');
    await mkdir(scratch, { recursive: true });
    await writeFile(join(dead, 'owner'), DEAD);
    const client = { ...engine.client, environment: { ...engine.client.environment, TMPDIR: scratch } };
    const stop = new AbortController();
    const limits = ['--ulimit', 'nofile=1024:4096', '--ulimit', 'nproc=4096:4096'];
    const options = ['--security-opt', 'seccomp=unconfined', '--network', 'none', ...limits];
    const build = call(client, ['build', '--layers=false', ...options, context], { signal: stop.signal });
    expect(await Promise.race([holdsWithin(60_000, async () => running() !== ''), build])).toBe(true);
    stop.abort();
    await build;
    const runtime = { ...engine.client, program: engine.facts.oci_runtime, globalArguments: [] };
    const states = async () => (await call(runtime, ['list'])).stdout;
    const temporary = join(folder, place);
    await mkdir(temporary, { recursive: true });
    const env = { ...process.env, TMPDIR: temporary, RUNNER_TEMP: '', GITHUB_ACTIONS: '' };
    const doctor = () =>
      spawnSync(process.execPath, [PROGRAM, 'doctor', '--clean', '--json'], { env, encoding: 'utf8' });
    return { dead, running, states, doctor };
  };

  it.each([
    ['whose RUN goes on', 300, 'elsewhere'],
    ['whose RUN has ended by itself', 2, 'elsewhere'],
    ['whose RUN has ended by itself, whose path has blanks,', 2, 'else where'],
    ['whose RUN has ended by itself', 2, ''],
  ])(
    'the runtime’s state of a killed build %s, though Docker answers first: %d s, TMPDIR “%s”',
    async (_, seconds, place) => {
      const build = await killedBuild(seconds, place);
      if (seconds < 20) expect(await holdsWithin(20_000, async () => build.running() === '')).toBe(true);
      expect(await build.states()).toContain(` ${build.dead}/`);
      const doctor = build.doctor();
      expect(await build.states()).not.toContain(` ${build.dead}/`);
      expect(doctor.status).toBe(0);
      expect(JSON.parse(doctor.stdout)).toMatchObject({ folders: { left: [], removed: [build.dead] } });
      expect(await holdsWithin(5_000, async () => build.running() === '')).toBe(true);
      expect(existsSync(build.dead)).toBe(false);
    },
  );

  it('the RUN of a killed build whose run’s folder is gone, once no build can be as old', async () => {
    const build = await killedBuild(300, 'elsewhere');
    await rm(build.dead, { recursive: true });
    const first = build.doctor();
    expect(JSON.parse(first.stdout)).toMatchObject({ folders: { undecided: [build.dead], removed: [] } });
    expect(build.running()).not.toBe('');
    await makeOlder(build.dead);
    const second = build.doctor();
    expect(JSON.parse(second.stdout)).toMatchObject({ folders: { left: [], removed: [build.dead] } });
    expect(await holdsWithin(5_000, async () => build.running() === '')).toBe(true);
    expect(await build.states()).not.toContain(` ${build.dead}/`);
  });

  it('nothing that another storage has, or that another user only gives such a name', async () => {
    const name = `${NAME_PREFIX}${newRunId()}`;
    const id = 'ab'.repeat(32);
    const storage = await storageOf(engine);
    const bundle = (root: string) => ['-b', `${root}/overlay-containers/${id}/userdata`];
    // Perl under a monitor's name.
    const conmon = join(folder, 'conmon');
    await copyFile('/usr/bin/perl', conmon);
    await chmod(folder, 0o755);
    // The first is of this storage, and is found; then of another; then another user's; then another program with such words.
    const monitors: readonly [root: string, more: { uid?: number }, program: string, isFound: boolean][] = [
      [storage, {}, conmon, true],
      ['/elsewhere', {}, conmon, false],
      [storage, { uid: 65534 }, conmon, false],
      [storage, {}, '/usr/bin/perl', false],
    ];
    for (const [root, more, program, isFound] of monitors) {
      const words = ['-e', 'sleep 60', '--', '-c', id, '-n', name, ...bundle(root)];
      const monitor = spawn(program, words, { ...more, argv0: 'conmon', stdio: 'ignore' });
      try {
        const alive = async () => existsSync(`/proc/${monitor.pid}`);
        expect(await holdsWithin(60_000, alive)).toBe(true);
        await sleep(200);
        const found = ((await engine.orphaned?.processes()) ?? []).map((each) => each.id);
        expect([root, more, program, found.includes(id)]).toEqual([root, more, program, isFound]);
      } finally {
        monitor.kill('SIGKILL');
      }
    }
  });
});
