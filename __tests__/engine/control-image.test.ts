import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, it } from '@jest/globals';
import { pack } from 'tar-stream';
import { newRunId } from '../../src/container/run-id.ts';
import { makeControlImage, removeControlImage } from '../../src/container/weakened/control-image.ts';
import { type CallResult, call } from '../../src/engine/client.ts';
import { controlImageName } from '../../src/engine/image-names.ts';
import { OWNER_LABEL } from '../../src/engine/labels.ts';
import { madeBy, SCRATCH } from '../../src/engine/made-images.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { isSha256, type Sha256 } from '../../src/foundation/digest.ts';
import { openContentStore } from '../../src/image/inventory/content-store.ts';
import { inventoryOf } from '../../src/image/inventory/inventory.ts';
import { describeEngines, type EngineName } from '../engines.ts';
import { CALLS, CLIENTS } from './clients.ts';

/** Every path of an image with its mode and owner. */
async function contentOf(name: EngineName, id: Sha256, folder: string): Promise<string[]> {
  const store = name === 'docker' ? 'classic' : 'containers-storage';
  const engine = { name, calls: CALLS[name], facts: { image_store: store } } as const;
  const base = { kind: 'scratch', reference: '', diffIds: [], packages: [] } as const;
  const { added } = await inventoryOf(engine, id, { base, store: await openContentStore([folder]) });
  return added.map(({ path, mode, uid, gid }) => `${path} ${mode.toString(8)} ${uid}:${gid}`);
}

describeEngines('an image of a negative control', (name) => {
  it('goes alone: the attested image stays, though another run took its tag meanwhile', async () => {
    const engine = { name, client: CLIENTS[name], calls: CALLS[name] };
    const unique = `control-image-${process.pid}`;
    const ask = async (...args: readonly string[]): Promise<CallResult> =>
      await call(CLIENTS[name], args, { timeoutMs: 60_000 });
    const root = await mkdtemp(join(tmpdir(), 'control-image-'));
    // Two images that contain only what distinguishes them.
    const madeOf = async (text: string) => {
      const archive = join(root, `${text}.tar`);
      const files = pack();
      files.entry({ name: 'which' }, text);
      files.finalize();
      await pipeline(files, createWriteStream(archive));
      const { stdout } = await ask(
        'import',
        '--change',
        'ENTRYPOINT ["/x"]',
        archive,
        `localhost/${unique}:tag`,
      );
      const id = stdout.trim().replace(/^(?!sha256:)/, 'sha256:');
      if (!isSha256(id)) throw new Error(`no image: ${stdout}`);
      return id;
    };
    const attested = await madeOf('first');
    const owner = await ownerHere();
    const control = controlImageName(newRunId(), owner);
    try {
      const folder = { name: unique, root };
      const made = await makeControlImage(engine, {
        imageId: attested,
        // The image has no such folder.
        path: '/bin/program',
        program: Buffer.from('x'),
        name: control,
        labels: { [OWNER_LABEL]: owner },
        folder,
        recordFolder: join(root, SCRATCH),
      });
      expect(await madeBy(join(root, SCRATCH))).toEqual(new Set([made]));
      expect(await contentOf(name, made, join(root, 'content'))).toEqual([
        '/ 755 0:0',
        '/bin 755 0:0',
        '/bin/program 111 0:0',
        '/which 644 0:0',
      ]);
      await madeOf('second');
      await removeControlImage(engine, { name: control, id: made });
      expect((await ask('image', 'inspect', attested)).exitCode).toBe(0);
      expect((await ask('image', 'inspect', control)).exitCode).not.toBe(0);
    } finally {
      await ask('image', 'rm', '--force', `localhost/${unique}:tag`, attested, control);
      await rm(root, { recursive: true });
    }
  });
});
