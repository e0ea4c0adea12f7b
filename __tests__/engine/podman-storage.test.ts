import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { JsonView } from '../../src/engine/json-view.ts';
import { refuseOtherStorage, refuseOthersLayers } from '../../src/engine/podman/storage.ts';
import { describeEngine } from '../engines.ts';

let room: string;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'podman-storage-'));
});
afterAll(() => rm(room, { recursive: true, force: true }));

function storeWords(name: string, options: readonly string[]): string[] {
  return [
    ...['--root', join(room, name), '--runroot', join(room, `${name}-run`), '--storage-driver', 'overlay'],
    ...options.flatMap((option) => ['--storage-opt', option]),
  ];
}

/** What Podman itself says of a storage with these options. */
function storeOf(name: string, options: readonly string[]): JsonView {
  const text = execFileSync('podman', [...storeWords(name, options), 'info', '--format', 'json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JsonView.parse(text, 'podman info').at('store');
}

describeEngine('podman', 'the storage', () => {
  it.each([
    ['plain', []],
    ['mountopt', ['overlay.mountopt=nodev,metacopy=on']],
  ])('%s is taken', async (name, options) => {
    await expect(refuseOtherStorage(storeOf(name, options))).resolves.toBeUndefined();
  });

  it.each(['graphRoot', 'runRoot'])('whose %s others can change is refused', async (name) => {
    const store = storeOf('moved', []);
    const open = join(room, 'open');
    await mkdir(open, { recursive: true });
    await chmod(open, 0o777);
    const text = JSON.stringify(store.raw()).replaceAll(
      store.at(name).string(),
      join(open, 'not-made-yet', 'store'),
    );
    await expect(refuseOtherStorage(JsonView.parse(text, 'podman info'))).rejects.toMatchObject({
      code: 'engine-storage',
      message: expect.stringContaining('can be changed by other users'),
    });
  });

  it.each(['graphRoot', 'runRoot'])(
    'whose %s has a token in its name is refused without it',
    async (name) => {
      const store = storeOf('named', []);
      const token = `ghp_${'a1B2'.repeat(9)}`;
      const text = JSON.stringify(store.raw()).replaceAll(
        store.at(name).string(),
        join(room, token, 'store'),
      );
      const refused = refuseOtherStorage(JsonView.parse(text, 'podman info'));
      await expect(refused).rejects.toMatchObject({ code: 'engine-storage' });
      await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining(token) });
    },
  );

  it('whose images are elsewhere, where others can change them, is refused', async () => {
    const [open, own] = [join(room, 'others'), join(room, 'ours')];
    await mkdir(open, { recursive: true });
    await chmod(open, 0o777);
    const archive = join(room, 'image.tar');
    await mkdir(join(room, 'files'), { recursive: true });
    execFileSync('tar', ['-C', join(room, 'files'), '-cf', archive, '.']);
    const podman = (images: string, ...words: string[]) =>
      execFileSync(
        'podman',
        [...storeWords(`apart-${basename(images)}`, []), '--imagestore', images, ...words],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      ).trim();
    for (const [images, refused] of [
      [own, false],
      [open, true],
    ] as const) {
      const id = podman(images, 'import', archive);
      const [inspect] = JSON.parse(podman(images, 'image', 'inspect', id));
      const look = expect(() =>
        refuseOthersLayers(JsonView.parse(JSON.stringify(inspect), 'inspect').at('GraphDriver')),
      );
      if (refused) look.toThrow(expect.objectContaining({ code: 'engine-storage' }));
      else look.not.toThrow();
    }
  });

  it.each([
    ['a store of images of somebody else', 'imagestore', 'overlay.imagestore=ROOM/other'],
    ['a mount program', 'program', 'overlay.mount_program=/usr/bin/true'],
    ['owners that are not set', 'chown', 'overlay.ignore_chown_errors=true'],
    ['a mask of modes', 'mask', 'overlay.force_mask=shared'],
    ['another option of the mount', 'option', 'overlay.mountopt=nodev,xino=on'],
  ])('with %s is refused', async (_, name, option) => {
    const made = option.replace('ROOM', room);
    if (made.includes('imagestore')) storeOf('other', []);
    const store = storeOf(name, [made]);
    await expect(refuseOtherStorage(store)).rejects.toMatchObject({
      code: 'engine-storage',
      kind: 'blocked',
    });
  });
});
