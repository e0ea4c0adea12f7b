import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { findOrphans, NOTHING_LEFT, removeOrphans } from '../../src/container/orphans/orphans.ts';
import { type CallOptions, call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { BUILD_LABEL, DEBIAN_BASE_TAG } from '../../src/engine/labels.ts';
import { BUILDERS, type BuildOptions } from '../../src/image/build/builders.ts';
import { describeEngines } from '../engines.ts';
import { ofDead } from '../support/owner-names.ts';
import { attested } from './attested.ts';
import { buildOnce } from './build-once.ts';
import { connectTestEngine, type TestEngine } from './test-engine.ts';

/**
 * An image that somebody built from the same files, and that has lost its name, is the run's own for an engine: both have
 * one id, and a removal of the run's name would take it.
 */
describeEngines('somebody’s nameless image, which a run’s build equals', (name) => {
  let room: string;
  let connected: TestEngine;
  let theirs: string | null = null;
  const tag = `localhost/others-image-test-${process.pid}:1`;
  const lines = ['USER 65532', 'ENTRYPOINT ["/usr/bin/python3"]'];
  const build = (engine: Engine) =>
    buildOnce(engine, room, { lines, files: {}, base: 'debian-packages', tag });
  const text = async (args: readonly string[], options: CallOptions = {}) =>
    (await call(connected.engine.client, args, options)).stdout.trim();

  beforeAll(async () => {
    // It makes the base.
    await attested({ engine: name });
    room = await mkdtemp(join(tmpdir(), 'others-image-test-'));
    connected = await connectTestEngine(name, room);
  });

  afterEach(async () => {
    for (const each of [tag, theirs ?? tag])
      await call(connected.engine.client, ['image', 'rm', '--force', each]);
    theirs = null;
  });

  afterAll(async () => {
    await connected.close();
    await rm(room, { recursive: true, force: true });
  });

  /** Builds it with the run's own arguments, and with the label by which Docker's is a run's, if it is to have one. */
  async function made(as: string, isRuns: boolean): Promise<void> {
    const folder = await mkdtemp(join(room, 'theirs-'));
    const dockerfilePath = join(folder, 'Dockerfile');
    await writeFile(dockerfilePath, [`FROM ${DEBIAN_BASE_TAG}`, ...lines, ''].join('\n'));
    const options: BuildOptions = {
      ...{
        contextFolder: folder,
        dockerfilePath,
        iidFile: join(folder, 'id'),
        hooksFolder: join(folder, 'no'),
      },
      ...{ securityOptions: [], baseImage: null, network: false, cached: false, tag: as },
    };
    const { arguments: words, environment } = BUILDERS[name === 'docker' ? 'buildkit' : 'podman'];
    const client = connected.engine.client;
    const around = { ...client, environment: { ...client.environment, ...environment(folder) } };
    const isLabel = (word: string) => word === '--label' || word.startsWith(BUILD_LABEL);
    const given = words(options).filter((word) => isRuns || !isLabel(word));
    expect((await call(around, given)).exitCode).toBe(0);
  }

  /** Somebody's, under a name; another image takes that at once, or is yet to take it. */
  async function theirImage(keeps?: string): Promise<string> {
    const client = connected.engine.client;
    await made(tag, false);
    const id = await text(['image', 'inspect', '--format', '{{.Id}}', tag]);
    if (keeps !== undefined) expect((await call(client, ['tag', tag, keeps])).exitCode).toBe(0);
    for (const moved of [
      ['tag', DEBIAN_BASE_TAG, tag],
      ['rmi', tag],
    ])
      expect((await call(client, moved)).exitCode).toBe(0);
    return id;
  }

  /** The engine, which notes the ids of the images that it is asked for, and which may fail once it has built. */
  function noting(ids: Set<string>, fails = false): Engine {
    const { engine } = connected;
    const inspectImage = async (asked: string) => {
      const found = await engine.calls.inspectImage(asked);
      if (found !== null)
        ids.add(
          found
            .at('Id')
            .string()
            .replace(/^sha256:/, ''),
        );
      return found;
    };
    const no = () => Promise.reject(new Error('no'));
    // The image gets its tag then.
    const failing = {
      tag: (image: string, as: string) => (as === tag ? no() : engine.calls.tag(image, as)),
    };
    return { ...engine, calls: { ...engine.calls, inspectImage, ...(fails ? failing : {}) } };
  }

  const stays = async (id: string) => {
    expect(await text(['image', 'inspect', '--format', '{{.Id}} {{.RepoTags}}', id])).toBe(`${id} []`);
  };

  /** Podman's is the run's own, and Docker's builder makes another one for a run, which nobody else has. */
  const expectEqual = (ids: ReadonlySet<string>, id: string) =>
    expect(ids.has(id.replace('sha256:', ''))).toBe(name === 'podman');

  it('stays when the run succeeds', async () => {
    theirs = await theirImage();
    const ids = new Set<string>();
    await build(noting(ids));
    expectEqual(ids, theirs);
    if (name === 'podman')
      expect(await text(['image', 'inspect', '--format', '{{.Id}} {{.RepoTags}}', theirs])).toBe(
        `${theirs} [${tag}]`,
      );
    else await stays(theirs);
  });

  it('stays when the run fails after its build', async () => {
    theirs = await theirImage();
    const ids = new Set<string>();
    const engine = noting(ids, true);
    await expect(build(engine)).rejects.toThrow('no');
    expectEqual(ids, theirs);
    await stays(theirs);
  });

  it('stays when it loses its name while the run builds', async () => {
    const keeps = `localhost/others-image-kept-${process.pid}:1`;
    theirs = await theirImage(keeps);
    const { engine } = connected;
    const ids = new Set<string>();
    const { program } = engine.client;
    const moves = join(room, 'moves');
    // Podman's builder would write a further name of the base into the image.
    const words = name === 'podman' ? `untag ${keeps} ${keeps}` : `tag ${DEBIAN_BASE_TAG} ${keeps}`;
    const move = `case " $* " in *" build "*) ${program} ${words} || exit 9;; esac`;
    await writeFile(moves, `#!/bin/bash\n${move}\nexec ${program} "$@"\n`);
    await chmod(moves, 0o755);
    await expect(
      build({ ...noting(ids, true), client: { ...engine.client, program: moves } }),
    ).rejects.toThrow('no');
    expectEqual(ids, theirs);
    await stays(theirs);
    if (name === 'docker') await call(engine.client, ['image', 'rm', keeps]);
  });

  it('stays when the builder ends with an error after it named the image', async () => {
    theirs = await theirImage();
    const program = join(room, 'fails');
    await writeFile(
      program,
      `#!/bin/bash\n${connected.engine.client.program} "$@"\ncase " $* " in *" build "*) exit 9;; esac\n`,
    );
    await chmod(program, 0o755);
    const engine = noting(new Set());
    await expect(build({ ...engine, client: { ...engine.client, program } })).rejects.toMatchObject({
      code: 'image-build-failed',
    });
    await stays(theirs);
  });

  it('stays, as does the run’s own, whose tag another program has moved by then', async () => {
    theirs = await theirImage();
    const { engine } = connected;
    const moved = async (image: string, as: string) => {
      await engine.calls.tag(image, as);
      if (as === tag) await engine.calls.tag(DEBIAN_BASE_TAG, tag);
    };
    const { id } = await build({ ...engine, calls: { ...engine.calls, tag: moved } });
    expect((await call(engine.client, ['image', 'inspect', id])).exitCode).toBe(0);
    if (name === 'docker') await stays(theirs);
    await call(engine.client, ['image', 'rm', id]);
  });

  it('stays when the run is killed, and doctor --clean takes its name', async () => {
    theirs = await theirImage();
    const { engine } = connected;
    const words: string[] = [];
    await build({ ...engine, client: { ...engine.client, onCall: (its) => words.push(...its) } });
    const own = words.find((word) => /\/sandbox-attestation-(?:kept-)?build-/.test(word));
    if (own === undefined) throw new Error('the build had no such name');
    if (name === 'podman') await call(engine.client, ['untag', tag, tag]);
    // What a killed run leaves: its build's name, whose owner is dead.
    const dead = ofDead(own);
    await made(dead, true);
    const left = await text(['image', 'inspect', '--format', '{{.Id}}', dead]);
    expect(left === theirs).toBe(name === 'podman');
    expect((await findOrphans(engine)).images).toContain(dead);
    // It has recorded its id.
    const recorded = new Set([left]);
    expect(await removeOrphans(engine, { ...NOTHING_LEFT, images: [dead] }, { made: recorded })).toEqual(
      NOTHING_LEFT,
    );
    expect((await findOrphans(engine)).images).not.toContain(dead);
    expect(await text(['image', 'inspect', '--format', '{{.Id}}', left])).toBe(name === 'podman' ? left : '');
    await stays(theirs);
  });

  it('and the run’s own has no name but the run’s when it fails', async () => {
    const ids = new Set<string>();
    await expect(build(noting(ids, true))).rejects.toThrow('no');
    expect(ids.size).toBeGreaterThan(1);
    const named = new Map<string, string>();
    for (const id of ids)
      named.set(id, await text(['image', 'inspect', '--format', 'named {{.RepoTags}}', id]));
    // It stays without a name: it may be somebody's.
    const nameless = [...ids].filter((id) => named.get(id) === 'named []');
    expect(nameless).toHaveLength(1);
    expect([...named.values()].join()).not.toMatch(/sandbox-attestation-(kept-)?build-/);
    await call(connected.engine.client, ['image', 'rm', ...nameless]);
  });
});
