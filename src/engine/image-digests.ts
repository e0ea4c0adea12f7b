import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { AttestationError } from '../foundation/errors.ts';
import type { ImageFacts } from '../probes/host-facts.ts';
import { type Client, call } from './client.ts';
import { JsonView } from './json-view.ts';

export type ImageDigests = Pick<ImageFacts, 'id_kind' | 'config_digest'>;

/** Manifests, indexes and configs are small; what is larger is a layer. */
const MAX_DOCUMENT = 1024 * 1024;
const MAX_DOCUMENTS = 1000;
const MAX_SUM = 16 * MAX_DOCUMENT;

/**
 * Finds what an image's id is the digest of in Docker's containerd store, and the digest of its config. Before Docker
 * 28 inspect reports neither; `docker save` writes the documents, and each is checked by its own digest.
 *
 * @param mediaType of inspect's Descriptor; empty if inspect has none
 * @param signal ends the call, which takes as long as the image is large
 * @throws AttestationError `image-digest` (blocked) if nothing shows what the id is
 */
export async function containerdDigests(
  client: Client,
  image: Pick<ImageFacts, 'id' | 'diff_ids'>,
  mediaType: string,
  signal?: AbortSignal,
): Promise<ImageDigests> {
  const documents = new Map<Sha256, Buffer>();
  const result = await call(client, ['save', image.id], {
    timeoutMs: 120_000,
    signal,
    // If the stream is cut off, or no tar, the documents that came still count, each by its own digest. The client must not wait
    // for somebody who reads the rest.
    onStdout: (stdout) => readDocuments(stdout, documents).catch(() => void stdout.resume()),
  });
  const found = result.exitCode === 0 ? digestsIn(documents, image) : null;
  if (found !== null) return found;
  if (mediaType !== '') return { id_kind: kindOf(mediaType), config_digest: null };
  throw new AttestationError(
    'image-digest',
    `Docker does not report what the image id ${image.id} is the digest of.`,
  );
}

async function readDocuments(save: Readable, documents: Map<Sha256, Buffer>): Promise<void> {
  const { extract } = await import('tar-stream');
  const reader = extract();
  save.once('error', (error) => reader.destroy(error));
  save.pipe(reader);
  let sum = 0;
  for await (const entry of reader) {
    const { name, type, size } = entry.header;
    // The library then waits for an end that never comes. What came before counts, and the rest is passed over.
    if (!Number.isSafeInteger(size) || (type === 'directory' && size !== 0))
      throw new RangeError('an entry without a size');
    const length = size ?? 0;
    const small = type === 'file' && length <= MAX_DOCUMENT && documents.size < MAX_DOCUMENTS;
    if (small && name.startsWith('blobs/sha256/') && sum + length <= MAX_SUM) {
      sum += length;
      const bytes = await buffer(entry);
      documents.set(sha256Of(bytes), bytes);
    } else entry.resume();
  }
}

/**
 * Follows the chain id → (index →) manifest → config, each link by digest, to the config with the image's layers.
 * Pure: exported for tests.
 *
 * @param documents by the digest of their bytes
 * @returns null if there is no such chain
 */
export function digestsIn(
  documents: ReadonlyMap<Sha256, Uint8Array>,
  { id, diff_ids }: Pick<ImageFacts, 'id' | 'diff_ids'>,
): ImageDigests | null {
  try {
    const top = documentAt(documents, id);
    if (top === null) return null;
    const isIndex = top.at('manifests').exists;
    const manifests = isIndex
      ? top
          .at('manifests')
          .list()
          .map((each) => documentAt(documents, each.at('digest').digest()))
      : [top];
    const configs = manifests.flatMap((each) => (each ? [each.at('config', 'digest').digest()] : []));
    const config = configs.find((each) => layersOf(documents, each) === diff_ids.join());
    return config === undefined ? null : { id_kind: isIndex ? 'index' : 'manifest', config_digest: config };
  } catch (error) {
    if (error instanceof AttestationError) return null;
    throw error;
  }
}

function documentAt(documents: ReadonlyMap<Sha256, Uint8Array>, digest: Sha256): JsonView | null {
  const bytes = documents.get(digest);
  return bytes === undefined ? null : JsonView.parse(Buffer.from(bytes).toString('utf8'), 'docker save');
}

function layersOf(documents: ReadonlyMap<Sha256, Uint8Array>, config: Sha256): string | null {
  const layers = documentAt(documents, config)?.at('rootfs', 'diff_ids').list();
  return layers === undefined ? null : layers.map((layer) => layer.digest()).join();
}

function kindOf(mediaType: string): 'manifest' | 'index' {
  return mediaType.includes('index') || mediaType.includes('list') ? 'index' : 'manifest';
}
