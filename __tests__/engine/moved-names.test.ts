import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newRunId } from '../../src/container/run-id.ts';
import { call } from '../../src/engine/client.ts';
import type { EngineCalls } from '../../src/engine/engine-calls.ts';
import { SocketFailure } from '../../src/engine/engine-socket.ts';
import { failedCall } from '../../src/engine/failed-call.ts';
import { buildImageName, controlImageName } from '../../src/engine/image-names.ts';
import { BUILD_LABEL, OWNER_LABEL } from '../../src/engine/labels.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { removeRunImage } from '../../src/engine/run-image.ts';
import { untag } from '../../src/engine/untag.ts';
import { isSha256, type Sha256 } from '../../src/foundation/digest.ts';
import type { BaseImage } from '../../src/image/base-image.ts';
import { tarOf } from '../../src/image/build/archive.ts';
import { DOCKER_BUILD } from '../../src/image/build/docker.ts';
import { describeEngine } from '../engines.ts';
import { connectTestEngine, type TestEngine } from './test-engine.ts';

const STORES = [
  ['docker', 'classic', null],
  ['docker', 'containerd', { features: { 'containerd-snapshotter': true } }],
  ['podman', 'containers-storage', null],
] as const;

/** Anybody who may ask the engine can move a run's name between the run's look at it and its removal. */
describe.each(STORES)('a name that another program moves, in %s’s store %s', (name, _, configuration) => {
  describeEngine(name, 'to somebody’s image', () => {
    const theirName = `localhost/moved-names-test-${process.pid}:1`;
    let room: string;
    let connected: TestEngine;
    let theirs: string;
    const done = async (args: readonly string[], stdin?: Uint8Array) => {
      const result = await call(connected.engine.client, args, stdin === undefined ? {} : { stdin });
      if (result.exitCode !== 0) throw new Error(result.stderr);
      return result.stdout.trim();
    };
    const made = async (as: string, label: string) => {
      const tar = await tarOf([{ header: { name: 'file' }, content: Buffer.from(as) }]);
      await done(['import', '--change', `LABEL ${label}`, '-', as], tar);
      return done(['image', 'inspect', '--format', '{{.Id}}', as]);
    };
    /** The images' names, or an error for one that is gone. */
    const namesOf = (id: string) =>
      done(['image', 'inspect', '--format', '{{.RepoTags}}', id]).catch(() => 'gone');
    /** Gives a name of the run's to their image, which then has no other. */
    const move = async (own: string) => {
      await connected.engine.calls.tag(theirs, own);
      await done(['image', 'rm', theirName]);
    };
    /** The calls, after the first of which of this kind the name is moved. */
    const movingAfter = (kind: 'list' | 'tag', own: string): EngineCalls => {
      const { calls } = connected.engine;
      let moved = false;
      const once = async <T>(result: T): Promise<T> => {
        if (!moved) await move(own);
        moved = true;
        return result;
      };
      return kind === 'list'
        ? { ...calls, list: async (listing) => once(await calls.list(listing)) }
        : { ...calls, tag: async (image, as) => once(await calls.tag(image, as)) };
    };

    beforeAll(async () => {
      room = await mkdtemp(join(tmpdir(), 'moved-names-test-'));
      connected = await connectTestEngine(name, room, configuration);
    });
    beforeEach(async () => {
      theirs = await made(theirName, 'theirs=1');
    });
    afterEach(async () => {
      await done(['image', 'rm', '--force', theirs]).catch(() => undefined);
    });
    afterAll(async () => {
      await connected.close();
      await rm(room, { recursive: true, force: true });
    });

    const kinds = name === 'docker' ? (['control', 'build'] as const) : (['control'] as const);
    const ownImage = async (kind: 'control' | 'build') => {
      const owner = await ownerHere();
      const own =
        kind === 'control' ? controlImageName(newRunId(), owner) : buildImageName(kind, newRunId(), owner);
      const id = await made(own, kind === 'control' ? `${OWNER_LABEL}=${owner}` : `${BUILD_LABEL}=1`);
      return { own, id: id.includes(':') ? id : `sha256:${id}` };
    };

    describe.each(kinds)('%s', (kind) => {
      it('is removed with the run’s own image alone', async () => {
        const { engine } = connected;
        const { own, id } = await ownImage(kind);
        expect(
          await removeRunImage({ ...engine, calls: movingAfter('list', own) }, own, new Set([id]), 20_000),
        ).toBe(true);
        expect([await namesOf(theirs), await namesOf(id)]).toEqual([`[${own}]`, 'gone']);
      });

      it('is the only one that goes where the image has another', async () => {
        const { engine } = connected;
        const { own, id } = await ownImage(kind);
        await engine.calls.tag(id, `${theirName}-too`);
        expect(await removeRunImage(engine, own, new Set([id]), 20_000)).toBe(true);
        expect(await namesOf(id)).toBe(`[${theirName}-too]`);
        await done(['image', 'rm', `${theirName}-too`]);
      });

      it('is the only one that goes, too, where the image has so many that the engine’s answer is refused', async () => {
        const { engine } = connected;
        const { own, id } = await ownImage(kind);
        await engine.calls.tag(id, `${theirName}-too`);
        const ended = (code: string) => {
          const error = failedCall('image inspect', code, false, new SocketFailure(code, false, null));
          const inspectImage = () => Promise.reject(error);
          const ending = { ...engine, calls: { ...engine.calls, inspectImage } };
          return removeRunImage(ending, own, new Set([id]), 20_000);
        };
        // It may be in use: without a name nobody would find it again.
        await expect(ended('ECONNRESET')).rejects.toMatchObject({ code: 'engine-call' });
        expect(await namesOf(id)).toContain(own);
        expect(await ended('EMSGSIZE')).toBe(true);
        expect(await namesOf(id)).toBe(`[${theirName}-too]`);
        await done(['image', 'rm', `${theirName}-too`]);
      });

      it('goes alone where the run did not make the image, whatever its labels', async () => {
        const { own, id } = await ownImage(kind);
        expect(await removeRunImage(connected.engine, own, new Set(), 20_000)).toBe(true);
        expect(await namesOf(id)).toBe('[]');
        await done(['image', 'rm', id]);
      });
    });

    // Podman has a request for it.
    if (name === 'docker') {
      it('stays where it is when a name is taken from its image', async () => {
        const { engine } = connected;
        const own = buildImageName('kept-build', newRunId(), await ownerHere());
        const id = await made(own, 'any=1');
        await untag({ ...engine, calls: movingAfter('tag', own) }, own, 20_000);
        expect([await namesOf(theirs), await namesOf(id)]).toEqual([`[${own}]`, '[]']);
        await done(['image', 'rm', id]);
      });

      const baseOf = (id: string, kind: 'named' | 'debian-packages'): BaseImage & { readonly id: Sha256 } => {
        if (!isSha256(id)) throw new Error(id);
        const facts = { diffIds: [], pinned: false, packages: [], config: null, note: null };
        if (kind === 'named')
          return { reference: theirName, given: false, id, ...facts, kind, origin: 'dockerfile' };
        return { reference: theirName, given: true, id, ...facts, kind, origin: kind };
      };

      it.each(['named', 'debian-packages'] as const)(
        'stays with a base (%s) that loses its other name meanwhile',
        async (kind) => {
          const { engine } = connected;
          const { calls } = engine;
          let looks = 0;
          const inspectImage = async (asked: string) => {
            const found = await calls.inspectImage(asked);
            if (asked.includes('-base-')) looks += 1;
            // The last look before the removal is whether the name was moved.
            if (looks === 1) await done(['image', 'rm', theirName]).catch(() => undefined);
            return found;
          };
          const moving = { ...engine, calls: { ...calls, inspectImage } };
          const base = baseOf(theirs, kind);
          const request = { runId: newRunId(), base };
          await DOCKER_BUILD.underNames(moving, request, [base.id], async () => undefined);
          expect([looks, await namesOf(theirs)]).toEqual([1, '[]']);
        },
      );

      it.each([
        ['a look at it', 'inspectImage', 2],
        ['a step of its removal', 'tag', 2],
      ] as const)('stays where it is if it was our base’s until after %s', async (_, call, nth) => {
        const { engine } = connected;
        const { calls } = engine;
        const own = `localhost/moved-names-test-${process.pid}:ours`;
        const base = baseOf(await made(own, 'ours=1'), 'debian-packages');
        const seen = { name: '', inspectImage: 0, tag: 0 };
        const counted = async <T>(kind: typeof call, name: string, result: T): Promise<T> => {
          if (!name.includes('-base-')) return result;
          seen[kind] += 1;
          seen.name = name;
          if (kind === call && seen[kind] === nth) await move(name);
          return result;
        };
        const moving: EngineCalls = {
          ...calls,
          inspectImage: async (name) => counted('inspectImage', name, await calls.inspectImage(name)),
          tag: async (image, name) => counted('tag', name, await calls.tag(image, name)),
        };
        const request = { runId: newRunId(), base };
        await DOCKER_BUILD.underNames(
          { ...engine, calls: moving },
          request,
          [base.id],
          async () => undefined,
        );
        const isMoved = seen[call] >= nth;
        expect(await namesOf(theirs)).toBe(isMoved ? `[${seen.name}]` : `[${theirName}]`);
        expect(await namesOf(base.id)).toBe(`[${own}]`);
        await done(['image', 'rm', own]);
      });
    }
  });
});
