import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanUp, lookFor } from '../../src/container/orphans/clean-up.ts';
import { findOrphans, NOTHING_LEFT, removeOrphans } from '../../src/container/orphans/orphans.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { call } from '../../src/engine/client.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from '../../src/engine/labels.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { IMAGE_LABEL } from '../../src/foundation/image-label.ts';
import { tarOf } from '../../src/image/build/archive.ts';
import { describeEngine } from '../engines.ts';
import { eachAloneWithDeadRuns } from '../support/dead-runs.ts';
import { imageOfPlatforms } from '../support/image-of-platforms.ts';
import { ofDead } from '../support/owner-names.ts';
import { connectTestEngine, type TestEngine } from './test-engine.ts';

const STORES = [
  ['docker', 'classic', null],
  ['docker', 'containerd', { features: { 'containerd-snapshotter': true } }],
  ['podman', 'containers-storage', null],
] as const;

/** The name of a program that is dead, and the labels that it gives its containers. */
const DEAD = ofDead(await ownerHere());
const MARKS = [`${RUN_LABEL}=${newRunId()}`, `${OWNER_LABEL}=${DEAD}`];
const OF_DEAD = MARKS.flatMap((mark) => ['--label', mark]);
/** What an image can say of an image's id: another's. */
const OTHERS_ID = `${IMAGE_LABEL}=${sha256Of('another image')}`;
/** Longer than an answer that is read whole. */
const LONG = Array.from({ length: 120 }, (_, at) => `l${at}=${'a'.repeat(50_000)}\n`).join('');

/** An image gives its containers labels. */
describe.each(STORES)('a container with a dead run’s labels, in %s’s store %s,', (name, _, configuration) => {
  describeEngine(name, 'and its image', () => {
    const named = (tag: string) => `localhost/image-label-test-${process.pid}:${tag}`;
    const [plain, labelled] = [named('plain'), named('labelled')];
    let room: string;
    let connected: TestEngine;
    const done = async (args: readonly string[], stdin?: Uint8Array) => {
      const result = await call(connected.engine.client, args, stdin === undefined ? {} : { stdin });
      if (result.exitCode !== 0) throw new Error(result.stderr);
      return result.stdout.trim();
    };
    const importAs = async (as: string, labels: readonly string[]) => {
      const tar = await tarOf([{ header: { name: 'file' }, content: Buffer.from(as) }]);
      await done(['import', ...labels.flatMap((each) => ['--change', `LABEL ${each}`]), '-', as], tar);
    };
    const createOf = async (image: string, labels: readonly string[]) => {
      const container = `${NAME_PREFIX}${newRunId()}`;
      await done(['create', '--network', 'none', '--name', container, ...labels, image, '/true']);
      return container;
    };
    /** As a run makes it: of the image's id, which it states. */
    const createOwn = async (image: string, labels: readonly string[] = []) => {
      const id = await done(['image', 'inspect', '--format', '{{.Id}}', image]);
      const digest = id.startsWith('sha256:') ? id : `sha256:${id}`;
      return createOf(digest, [...OF_DEAD, '--label', `${IMAGE_LABEL}=${digest}`, ...labels]);
    };
    const isThere = async (container: string) =>
      (await done(['ps', '--all', '--format', '{{.Names}}'])).split('\n').includes(container);
    const remove = (container: string) =>
      removeOrphans(connected.engine, { ...NOTHING_LEFT, containers: [container] });

    eachAloneWithDeadRuns();
    beforeAll(async () => {
      room = await mkdtemp(join(tmpdir(), 'image-label-test-'));
      connected = await connectTestEngine(name, room, configuration);
      await importAs(plain, []);
      await importAs(labelled, [...MARKS, OTHERS_ID]);
    });
    afterAll(async () => {
      await done(['image', 'rm', '--force', plain, labelled]).catch(() => undefined);
      await connected.close();
      await rm(room, { recursive: true, force: true });
    });

    it('stays where the image has them, and every look calls it undecided', async () => {
      const theirs = await createOf(labelled, []);
      const places = { engines: [connected.engine], temporary: room };
      try {
        for (const look of [lookFor, cleanUp, lookFor]) {
          const seen = (await look(places)).engines.get(connected.engine);
          const { found, left, undecided } = seen ?? { found: [], left: [], undecided: [] };
          expect([found, left, undecided].map((names) => names.includes(theirs))).toEqual([
            false,
            false,
            true,
          ]);
        }
        expect(await remove(theirs)).toEqual(NOTHING_LEFT);
        expect(await isThere(theirs)).toBe(true);
      } finally {
        await done(['rm', theirs]);
      }
    });

    it('goes where another image has them', async () => {
      const own = await createOwn(plain);
      expect((await findOrphans(connected.engine)).containers).toContain(own);
      expect(await remove(own)).toEqual(NOTHING_LEFT);
      expect(await isThere(own)).toBe(false);
    });

    const longLabels = async () => {
      const path = join(room, 'labels');
      await writeFile(path, LONG);
      return ['--label-file', path];
    };

    it('goes though it has six megabytes of other labels', async () => {
      const own = await createOwn(plain, await longLabels());
      expect(await remove(own)).toEqual(NOTHING_LEFT);
      expect(await isThere(own)).toBe(false);
    });

    if (configuration !== null) {
      it('stays where another platform of the image has them', async () => {
        const image = named('platforms');
        const of = { [RUN_LABEL]: newRunId(), [OWNER_LABEL]: DEAD };
        await done(['load'], await imageOfPlatforms(image, { amd64: {}, 386: of }));
        const theirs = `${NAME_PREFIX}${newRunId()}`;
        await done([
          'create',
          '--platform',
          'linux/386',
          '--network',
          'none',
          '--name',
          theirs,
          image,
          '/true',
        ]);
        try {
          expect(
            await done(['inspect', '--format', `{{index .Config.Labels "${OWNER_LABEL}"}}`, theirs]),
          ).toBe(DEAD);
          expect(await remove(theirs)).toEqual(NOTHING_LEFT);
          expect(await isThere(theirs)).toBe(true);
        } finally {
          await done(['rm', theirs]);
          await done(['image', 'rm', image]);
        }
      });
    }

    if (name === 'podman') {
      it('goes, or stays, though one damaged image keeps Podman from listing any', async () => {
        const { client } = connected.engine;
        const storage = ['--root', join(room, 'root'), '--runroot', join(room, 'runroot')];
        const engine = connected.engine.through({
          ...client,
          globalArguments: [...client.globalArguments, ...storage],
        });
        const before = connected;
        connected = { ...connected, engine };
        try {
          await importAs(plain, []);
          await importAs(labelled, MARKS);
          const damaged = named('damaged');
          await importAs(damaged, ['damaged=1']);
          const [theirs, own] = [await createOf(labelled, []), await createOwn(plain)];
          const id = await done(['image', 'inspect', '--format', '{{.Id}}', damaged]);
          const config = `=${Buffer.from(`sha256:${id}`).toString('base64')}`;
          await truncate(join(room, 'root', 'overlay-images', id, config));
          await expect(done(['image', 'ls', '--all'])).rejects.toThrow(/does not match/);
          await cleanUp({ engines: [engine], temporary: room });
          expect([await isThere(theirs), await isThere(own)]).toEqual([true, false]);
          await done(['rm', theirs]);
        } finally {
          connected = before;
          await rm(join(room, 'root'), { recursive: true, force: true }).catch(() => undefined);
        }
      });
    }

    // Podman makes no image with so many labels, and removes an image’s containers with it.
    if (name === 'docker') {
      it('goes though its image has six megabytes of other labels', async () => {
        const image = named('long');
        const unmarked = await createOf(plain, await longLabels());
        await done(['commit', unmarked, image]);
        await done(['rm', unmarked]);
        const own = await createOwn(image);
        expect(await remove(own)).toEqual(NOTHING_LEFT);
        expect(await isThere(own)).toBe(false);
        await done(['image', 'rm', image]);
      });

      it('stays where the image is gone, which may have had them; a dead run’s goes', async () => {
        const gone = named('gone');
        await importAs(gone, [...MARKS, OTHERS_ID, 'gone=1']);
        const [theirs, own] = [await createOf(gone, []), await createOwn(gone)];
        const id = await done(['image', 'inspect', '--format', '{{.Id}}', gone]);
        await done(['image', 'rm', '--force', id]);
        const { containers, undecided } = await findOrphans(connected.engine);
        expect([containers, undecided].map((names) => names.includes(theirs))).toEqual([false, true]);
        expect(containers).toContain(own);
        for (const each of [theirs, own]) expect(await remove(each)).toEqual(NOTHING_LEFT);
        expect([await isThere(theirs), await isThere(own)]).toEqual([true, false]);
        await done(['rm', theirs]);
      });
    }
  });
});
