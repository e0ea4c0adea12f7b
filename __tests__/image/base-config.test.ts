import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { configWithoutOnbuild } from '../../src/image/base-image.ts';
import { archiveOf, BASE } from './inventory/images.ts';

let room: string;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'base-config-'));
});
afterAll(() => rm(room, { recursive: true, force: true }));

/** What an image inherits from a base with this config, as an engine saves it. */
async function inherited(config: object) {
  const { bytes, id } = await archiveOf({ layers: [BASE], config }, 'localhost/base:test');
  const engine = {
    name: 'docker',
    facts: { image_store: 'classic' },
    calls: {
      saveImage: (_: string, read: (archive: Readable) => Promise<void>) => read(Readable.from([bytes])),
    },
  } as unknown as Parameters<typeof configWithoutOnbuild>[0];
  return configWithoutOnbuild(engine, { cacheFolder: room, scratchFolder: room }, 'localhost/base:test', id);
}

describe('the config of a base that is built on', () => {
  it('may have variables of any value: a stage may hold a compiler, and the result is judged by itself', async () => {
    const Env = ['PATH=/usr/local/go/bin:/usr/bin', 'GOPATH=/go'];
    expect(await inherited({ Env })).toMatchObject({ Env });
  });

  it.each([
    ['ONBUILD', { OnBuild: ['RUN x'] }, 'base-image-onbuild'],
    ['its look-alike', { onbuild: ['RUN x'] }, 'image-unreadable'],
    [
      'more variables than anybody needs',
      { Env: Array.from({ length: 101 }, (_, n) => `V${n}=`) },
      'image-unreadable',
    ],
    [
      'more labels than anybody needs',
      { Labels: Object.fromEntries(Array.from({ length: 4_097 }, (_, n) => [`l${n}`, ''])) },
      'image-unreadable',
    ],
    ['a member that is called like a value', { 'env.OnBuild': ['RUN x'] }, 'image-unreadable'],
  ])('may not have %s', async (_, config, code) => {
    await expect(inherited(config)).rejects.toMatchObject({ code });
  });

  it('is refused without a word of a token in a member’s name', async () => {
    await expect(inherited({ Labels: { [`io.podman.ghp_${'a1B2'.repeat(9)}`]: 'x' } })).rejects.toMatchObject(
      {
        code: 'image-unreadable',
        message: expect.not.stringContaining('ghp_'),
      },
    );
  });
});
