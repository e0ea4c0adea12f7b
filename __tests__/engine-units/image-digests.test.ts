import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { containerdDigests, digestsIn } from '../../src/engine/image-digests.ts';
import { type Sha256, sha256Of } from '../../src/foundation/digest.ts';
import { rawEntry } from '../image/inventory/raw-tar.ts';

const recorded = (name: string) =>
  readFileSync(new URL(`../fixtures/docker-save/${name}`, import.meta.url), 'utf8');
const MANIFEST = recorded('manifest.json');
const CONFIG = recorded('config.json');
const diff_ids: Sha256[] = JSON.parse(CONFIG).rootfs.diff_ids;

const documents = (...texts: readonly string[]) =>
  new Map(texts.map((text) => [sha256Of(text), Buffer.from(text)]));
const index = (...manifests: readonly string[]) =>
  JSON.stringify({ manifests: manifests.map((text) => ({ digest: sha256Of(text) })) });

describe('what an image id of the containerd store is the digest of', () => {
  it('is its manifest, which names the config', () => {
    expect(digestsIn(documents(MANIFEST, CONFIG), { id: sha256Of(MANIFEST), diff_ids })).toEqual({
      id_kind: 'manifest',
      config_digest: sha256Of(CONFIG),
    });
  });

  it('is an index, of which the manifest with these layers counts', () => {
    const otherConfig = CONFIG.replace(diff_ids[0] ?? '', `sha256:${'0'.repeat(64)}`);
    const other = MANIFEST.replace(sha256Of(CONFIG), sha256Of(otherConfig));
    const both = index(other, MANIFEST);
    const found = digestsIn(documents(both, other, otherConfig, MANIFEST, CONFIG), {
      id: sha256Of(both),
      diff_ids,
    });
    expect(found).toEqual({ id_kind: 'index', config_digest: sha256Of(CONFIG) });
  });

  it.each([
    ['the id is of something else', documents(MANIFEST, CONFIG), sha256Of('x'), diff_ids],
    ['the config is not there', documents(MANIFEST), sha256Of(MANIFEST), diff_ids],
    ['the config has other layers', documents(MANIFEST, CONFIG), sha256Of(MANIFEST), diff_ids.slice(1)],
    ['the id is the config’s own', documents(MANIFEST, CONFIG), sha256Of(CONFIG), diff_ids],
    ['it is not JSON', documents('{'), sha256Of('{'), diff_ids],
    ['it is another JSON', documents('[]'), sha256Of('[]'), diff_ids],
    ['its manifest has no config', documents('{}'), sha256Of('{}'), diff_ids],
  ])('is not known when %s', (_, found, id, layers) => {
    expect(digestsIn(found, { id, diff_ids: layers })).toBeNull();
  });
});

/** Of an entry without a size the library waits for an end that never comes. */
const SIZELESS = rawEntry({ patch: [[124, Buffer.from([0x81])]] }).toString('hex');

it.each([
  ['writes no tar', ''],
  ['writes an entry without a size', `os.write(1, bytes.fromhex("${SIZELESS}"))\n`],
])(
  'a client that %s is not waited for',
  async (_, first) => {
    const client = {
      program: '/usr/bin/python3',
      globalArguments: ['-I', '-c', `import os\n${first}for _ in range(64): os.write(1, b"x" * 65536)`],
      environment: { PATH: '/usr/bin' },
    };
    const begun = performance.now();
    const image = { id: sha256Of('x'), diff_ids: [] };
    await expect(containerdDigests(client, image, '')).rejects.toMatchObject({ code: 'image-digest' });
    expect(performance.now() - begun).toBeLessThan(20_000);
  },
  200_000,
);
