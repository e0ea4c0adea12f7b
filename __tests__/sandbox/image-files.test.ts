import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Header, pack } from 'tar-stream';
import { listContainerFiles } from '../../src/container/image-files.ts';
import { clientCalls } from '../../src/engine/client-calls.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'image-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const PAYLOAD = { name: 'app/inspector/main.py' };

/** Lists what an engine would export: its client is a shell that prints the archive, whatever it is called with. */
async function listed(...entries: (Partial<Header> & { name: string })[]) {
  const tar = pack();
  for (const entry of entries) tar.entry({ mode: 0o644, ...entry }, entry.type ? '' : 'x');
  tar.finalize();
  const archive = join(folder, 'export.tar');
  await writeFile(archive, await buffer(tar));
  const client = { program: 'sh', globalArguments: ['-c', 'cat "$0"', archive], environment: {} };
  return (await listContainerFiles({ calls: clientCalls(client) }, 'id'))('/usr/bin/python3');
}

const link = (name: string, linkname: string) => ({ name, linkname, type: 'symlink' as const });

describe('an image is not listed', () => {
  test.each([
    ['with /in as a link, so that INPUT would cover the payload', link('in', '/app')],
    ['with /tmp as a link', link('tmp', 'usr')],
    ['with /out as a link', link('./out', '/in')],
    ['with /dev as a link', link('dev/', '/usr')],
    ['with /app as a link', link('app', '/usr/share/other')],
    [
      'with a link in its payload, whose target no digest covers',
      link('app/inspector/probes.py', '/evil.py'),
    ],
    ['with a hard link out of its payload', { name: 'app/x.py', linkname: 'evil.py', type: 'link' as const }],
  ])('%s', async (_, entry) => {
    await expect(listed(PAYLOAD, entry)).rejects.toMatchObject({ code: 'image-files' });
  });
});

test('links elsewhere are followed to the interpreter', async () => {
  const python = { name: 'usr/bin/python3.13', mode: 0o755 };
  const files = await listed(PAYLOAD, python, link('usr/bin/python3', 'python3.13'), link('var/run', '/run'));
  expect(files).toMatchObject({
    interpreter: '/usr/bin/python3.13',
    payload: [{ path: '/app/inspector/main.py' }],
    executables: [{ path: '/usr/bin/python3.13' }],
  });
});
