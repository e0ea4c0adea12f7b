import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, it } from '@jest/globals';
import { pack } from 'tar-stream';
import { makeControlImage, removeControlImage } from '../../src/container/weakened/control-image.ts';
import { type CallResult, call } from '../../src/engine/client.ts';
import { isSha256 } from '../../src/foundation/digest.ts';
import { describeEngines } from '../engines.ts';
import { CALLS, CLIENTS } from './clients.ts';

describeEngines('an image of a control', (name) => {
  it('goes alone: the attested image stays, though another run took its tag meanwhile', async () => {
    const engine = { name, calls: CALLS[name] };
    const unique = `control-image-${process.pid}`;
    const ask = async (...args: readonly string[]): Promise<CallResult> =>
      await call(CLIENTS[name], args, { timeoutMs: 60_000 });
    const root = await mkdtemp(join(tmpdir(), 'control-image-'));
    // Two images with nothing in them but what tells them apart.
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
    const control = `localhost/${unique}:control`;
    try {
      const folder = { name: unique, root };
      await makeControlImage(engine, {
        imageId: attested,
        path: '/program',
        program: Buffer.from('x'),
        name: control,
        labels: {},
        folder,
      });
      await madeOf('second');
      await removeControlImage(engine, control);
      expect((await ask('image', 'inspect', attested)).exitCode).toBe(0);
      expect((await ask('image', 'inspect', control)).exitCode).not.toBe(0);
    } finally {
      await ask('image', 'rm', '--force', `localhost/${unique}:tag`, attested, control);
      await rm(root, { recursive: true });
    }
  });
});
