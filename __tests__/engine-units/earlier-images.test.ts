import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { dockerCalls } from '../../src/engine/docker/calls.ts';
import { buildImageName } from '../../src/engine/image-names.ts';
import { earlierImages } from '../../src/image/build/earlier-images.ts';
import type { BuildEngine } from '../../src/image/build/inspect.ts';

const ID = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;

let folder: string;
let server: Server;
let answer: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nameless-'));
  server = createServer((_, response) => response.end(answer));
  await new Promise<void>((resolve) => server.listen(join(folder, 's'), resolve));
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function listed(images: readonly object[]) {
  answer = JSON.stringify(images);
  const calls = dockerCalls({ path: join(folder, 's'), prefix: '' });
  const { someNameless: some, has } = await earlierImages({ calls } as unknown as BuildEngine);
  return { some, has: [ID, OTHER].map(has) };
}

test('an engine’s images are those that it lists, with a name or without', async () => {
  expect(await listed([])).toEqual({ some: false, has: [false, false] });
  expect(await listed([{ Id: ID, RepoTags: ['a:1'] }])).toEqual({ some: false, has: [true, false] });
  const built = buildImageName('kept-build', 'a'.repeat(32), 'ab.cd');
  expect(await listed([{ Id: ID, RepoTags: [built] }])).toEqual({ some: false, has: [false, false] });
  expect(await listed([{ Id: ID, RepoTags: [built, 'a:1'] }])).toEqual({ some: false, has: [true, false] });
  for (const RepoTags of [null, [], ['<none>:<none>']])
    expect(
      await listed([
        { Id: ID, RepoTags: ['a:1'] },
        { Id: OTHER, RepoTags },
      ]),
    ).toEqual({ some: true, has: [true, true] });
  expect(await listed([{ Id: ID, Labels: null }])).toEqual({ some: true, has: [true, false] });
});

/** Anybody who may use the engine may give an image labels. */
test.each([
  ['long', { pad: 'x'.repeat(9 * 1024 * 1024) }],
  ['many', Object.fromEntries(Array.from({ length: 260_000 }, (_, index) => [`${index}`, '']))],
])('however %s their labels are', async (_, Labels) => {
  expect(await listed([{ Id: ID, Labels }])).toEqual({ some: true, has: [true, false] });
});

test('any image may be one where the engine does not list them', async () => {
  answer = '{"message":"no"}';
  const calls = dockerCalls({ path: join(folder, 's'), prefix: '' });
  const { someNameless: some, has } = await earlierImages({ calls } as unknown as BuildEngine);
  expect([some, has(ID)]).toEqual([true, true]);
});
