import { call } from '../../engine/client.ts';
import { diskFull } from '../../engine/disk-full.ts';
import { refuseCancelled } from '../../foundation/cancelled.ts';
import type { Sha256 } from '../../foundation/digest.ts';
import { AttestationError } from '../../foundation/errors.ts';
import type { JsonMembers } from '../../foundation/json.ts';
import { shownName } from '../context/secret-names.ts';
import { configFacts } from '../inventory/config-facts.ts';
import type { ContentStore } from '../inventory/content-store.ts';
import {
  type ImageContent,
  type ImageLayer,
  layerStream,
  readImageContent,
  readLayer,
} from '../inventory/image-content.ts';
import { documentOf } from '../inventory/image-documents.ts';
import { readable } from '../inventory/layer-entries.ts';
import { Budget, unreadable } from '../inventory/unreadable.ts';
import { type ArchiveLayer, dockerArchive } from './archive.ts';
import { type BuildEngine, type InspectedImage, inspectImage, isOn, lastLine } from './inspect.ts';
import { EmptyLayer, markedLayer, OtherForm, type Times } from './marked-layer.ts';
import { normalConfig } from './normal-config.ts';

/** An image without the times of its build, as it must be in any engine. */
export interface NormalImage {
  readonly config: object;
  readonly configDigest: Sha256;
  readonly layers: readonly ArchiveLayer[];
  readonly baseLayers: number | null;
}

/** What is known of the base of an image that is normalised. */
export interface BuiltOn {
  /** Its diff ids, the lowest first; empty if nothing is known. */
  readonly diffIds: readonly Sha256[];
  /** Whether it was made here, with the mark in its bytes: the engine can only have loaded it. */
  readonly marked: boolean;
  /** What becomes of the times above it: a build's depend on when it was. */
  readonly times: Times;
}

interface NormaliseOptions {
  readonly base: BuiltOn;
  readonly tag: string;
  readonly store: ContentStore;
  /** Ends the loading. */
  readonly signal?: AbortSignal | undefined;
  /** Whether somebody names the image for what is run, so that nothing may be left out that an engine may read. */
  readonly isNamed?: boolean;
}

/** An image as it runs. */
export interface Normalised {
  readonly image: InspectedImage;
  readonly configDigest: Sha256;
  /** How many of its lowest layers are the base's; null if the image is not built on the base. */
  readonly baseLayers: number | null;
}

/**
 * Gives a Docker image the layers and times that it runs with. The folder that a builder worked in is never run: it may
 * hold what the layer's tar leaves out (sockets, access lists; with some drivers files whose size and time RUN
 * restored). The engine makes other folders, from the bytes that were read, and cannot take a builder's for them: every
 * layer has a mark in its bytes that no builder writes, the base's own included, and a layer without any entry, which
 * could not have one, is left out.
 *
 * BuildKit sets the config's times from SOURCE_DATE_EPOCH but stamps every folder that WORKDIR or COPY makes with the
 * clock (moby/buildkit#5960, #6348; its remedy, `rewrite-timestamp`, is not available with Docker's own image store),
 * and the classic builder stamps everything. Here the layers that the build added to the base get the time 0, and the
 * config is written from its named fields. All of it follows from the built image's content: an engine that has the
 * result already is found by its digest, and no record of an earlier run is believed.
 *
 * @param built the image as the builder made it
 * @throws AttestationError `image-unreadable`, `image-not-loaded`, `content-store`, `disk-full`, `cancelled` (blocked)
 */
export async function normaliseImage(
  engine: BuildEngine,
  built: Pick<InspectedImage, 'id'>,
  { base, tag, store, signal, isNamed = false }: NormaliseOptions,
): Promise<Normalised> {
  const content = await readImageContent(engine, built.id, store);
  const budget = new Budget();
  const normal = await normalOf(engine, content, base, store, budget);
  if (isNamed) refuseLeftOut(documentOf(content.config, 'config'), normal.config);
  const { configDigest, baseLayers } = normal;
  const classic = engine.facts.image_store === 'classic';
  const found = await held(engine, normal, classic ? configDigest : tag, store);
  const image =
    found ?? (await load(engine, await withBase(engine, content, normal, store, budget), store, signal));
  // By its id, and not with the load: the containerd store would remove the image that had the tag.
  if (classic || found === null) await engine.calls.tag(image.id, tag);
  return { image, configDigest, baseLayers };
}

/**
 * Returns the image if it has the name. Docker's classic store names images by their configs; the containerd store by their
 * manifests, where only the content of an image shows what it is.
 *
 * @param name its id, or a tag
 */
async function held(
  engine: BuildEngine,
  { configDigest, layers }: NormalImage,
  name: string,
  store: ContentStore,
): Promise<InspectedImage | null> {
  const found = await inspectImage(engine, name);
  if (found === null || found.diffIds.join() !== layers.map(({ diffId }) => diffId).join()) return null;
  const classic = engine.facts.image_store === 'classic';
  const digest = classic ? found.id : (await readImageContent(engine, found.id, store)).configDigest;
  return digest === configDigest ? found : null;
}

/** The containerd store only accepts a whole archive; the classic one has the base already. */
async function withBase(
  engine: BuildEngine,
  content: ImageContent,
  normal: NormalImage,
  store: ContentStore,
  budget: Budget,
): Promise<NormalImage> {
  if (engine.facts.image_store === 'classic') return normal;
  const layers: ArchiveLayer[] = [];
  const length = (tar: AsyncIterable<Buffer>) => lengthOf(tar, budget);
  for (const [index, layer] of normal.layers.entries()) {
    const built = content.layers[index];
    if (layer.tar !== null || built === undefined) layers.push(layer);
    else layers.push(stored(built, await fromStore(engine, content, built, store, length), store));
  }
  return { ...normal, layers };
}

/** A layer whose bytes the store has. The engine hashes what it is given: other bytes give another image. */
function stored(layer: ImageLayer, length: number, store: ContentStore): ArchiveLayer {
  return { diffId: layer.diffId, tar: { length, read: () => layerStream(store, layer) } };
}

/** Exported for tests. @throws AttestationError `image-unreadable` above the limit */
export async function lengthOf(pieces: AsyncIterable<Buffer>, budget: Budget): Promise<number> {
  let length = 0;
  for await (const piece of pieces) {
    budget.addBytes(piece.length);
    length += piece.length;
  }
  return length;
}

/** Loads an image without a name. @throws AttestationError `image-not-loaded`, `disk-full`, `cancelled` (blocked) */
async function load(
  engine: BuildEngine,
  normal: NormalImage,
  store: ContentStore,
  signal: AbortSignal | undefined,
): Promise<InspectedImage> {
  const { tar, configDigest, manifestDigest } = dockerArchive(normal.config, normal.layers, null);
  const limits = { timeoutMs: 300_000, signal };
  const result = await call(engine.client, ['load', '--quiet'], { stdin: tar, ...limits });
  refuseCancelled(signal);
  if (result.exitCode !== 0) {
    const what = `${engine.name} did not take the built image back`;
    throw diskFull(result.stderr, what) ?? notLoaded(engine, lastLine(result.stderr));
  }
  const id = engine.facts.image_store === 'classic' ? configDigest : manifestDigest;
  const image = await held(engine, normal, id, store);
  if (image === null) throw notLoaded(engine, 'it holds another image afterwards');
  return image;
}

/**
 * Returns the same image without times, and puts its layers and its config into the store, so that the engine need not
 * save once more what it will hold. Of an image that is not built on the base all layers are its own.
 *
 * @throws AttestationError `image-unreadable` for a layer or a config of another form, or above the limits
 */
async function normalOf(
  engine: BuildEngine,
  content: ImageContent,
  base: BuiltOn,
  store: ContentStore,
  budget: Budget,
): Promise<NormalImage> {
  const { diffIds } = base;
  const builtLayers = content.layers.map(({ diffId }) => diffId);
  const onBase = isOn(builtLayers, diffIds);
  const below = onBase ? diffIds.length : 0;
  const layers: (ArchiveLayer | null)[] = [];
  const names = new Budget();
  for (const [index, built] of content.layers.entries()) {
    const mark = (tar: AsyncIterable<Buffer>) =>
      markedLayer(readable(tar, names), index < below ? 'kept' : base.times, budget);
    if (index < below && base.marked) layers.push({ diffId: built.diffId, tar: null });
    else layers.push(await marked(engine, content, built, mark, store));
  }
  const kept = layers.filter((layer) => layer !== null);
  const config = normalConfig(
    documentOf(content.config, 'config'),
    kept.map(({ diffId }) => diffId),
    layers.map((layer) => layer === null),
  );
  if (config === null) throw unreadable('its config has no history');
  const { digest } = await store.add(only(Buffer.from(JSON.stringify(config))));
  const baseLayers = onBase ? layers.slice(0, below).filter((layer) => layer !== null).length : null;
  return { config, configDigest: digest, layers: kept, baseLayers };
}

/** Docker takes `Config` for `config`, and would run another program under the digest that was named. */
function refuseLeftOut(named: JsonMembers, normal: object): void {
  const kept = configFacts(documentOf(Buffer.from(JSON.stringify(normal)), 'config')).unknown;
  const [name] = configFacts(named).unknown.filter((each) => !kept.includes(each));
  if (name !== undefined) throw unreadable(`its config has the unknown member ${shownName(name)}`);
}

/** Returns the layer with the mark; null if it is empty. */
async function marked(
  engine: BuildEngine,
  content: ImageContent,
  built: ImageLayer,
  mark: (tar: AsyncIterable<Buffer>) => AsyncIterable<Buffer>,
  store: ContentStore,
): Promise<ArchiveLayer | null> {
  try {
    const add = (tar: AsyncIterable<Buffer>) => store.add(mark(tar));
    const { digest, size } = await fromStore(engine, content, built, store, add);
    return stored({ diffId: digest, blob: digest }, size, store);
  } catch (error) {
    if (error instanceof EmptyLayer) return null;
    if (!(error instanceof OtherForm)) throw error;
    throw unreadable(`the layer ${built.diffId} has ${error.message}, so that it cannot be marked`);
  }
}

/**
 * Reads a layer's uncompressed bytes. The store removes a blob that does not match its name, and the engine is then
 * asked for it once more.
 */
async function fromStore<T>(
  engine: BuildEngine,
  content: ImageContent,
  layer: ImageLayer,
  store: ContentStore,
  use: (tar: AsyncIterable<Buffer>) => Promise<T>,
): Promise<T> {
  const first = await readLayer(store, layer, use);
  if (first !== null) return first.value;
  await readImageContent(engine, content.imageId, store);
  const second = await readLayer(store, layer, use);
  if (second === null) throw unreadable(`the layer ${layer.diffId} is no longer in the store of content`);
  return second.value;
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array, undefined> {
  yield bytes;
}

function notLoaded(engine: BuildEngine, why: string): AttestationError {
  return new AttestationError(
    'image-not-loaded',
    `${engine.name} did not take the built image back: ${why}.`,
  );
}
