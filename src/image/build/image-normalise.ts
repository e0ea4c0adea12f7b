import { call } from '../../engine/client.ts';
import { diskFull } from '../../engine/disk-full.ts';
import { type Sha256, sha256Of } from '../../foundation/digest.ts';
import { AttestationError } from '../../foundation/errors.ts';
import {
  type ArchiveLayer,
  dockerArchive,
  imageDigests,
  readSaved,
  type SavedImage,
} from './image-archive.ts';
import { type BuildEngine, lastLine } from './image-inspect.ts';
import { withoutTimes } from './image-times.ts';

/** Above this an image is left as it was built: its layers are held in memory. */
const LIMIT = 512 * 1024 * 1024;

const EPOCH = '1970-01-01T00:00:00Z';

/** What of an image's config decides how it runs (OCI image-spec); builders add names of containers and of parents. */
const CONFIG_FIELDS = [
  'User',
  'ExposedPorts',
  'Env',
  'Entrypoint',
  'Cmd',
  'Volumes',
  'WorkingDir',
  'Labels',
].concat(['StopSignal', 'ArgsEscaped', 'Healthcheck', 'OnBuild', 'Shell']);

export interface NormalImage {
  /** What the engine calls it. */
  readonly id: Sha256;
  readonly configDigest: Sha256;
  readonly diffIds: readonly Sha256[];
}

/** The same with what it was made from. */
export interface MadeNormal extends NormalImage {
  readonly saved: SavedImage;
}

/**
 * Gives a Docker image the times that its builder would not set. BuildKit sets the config's from SOURCE_DATE_EPOCH but
 * stamps every folder that WORKDIR or COPY makes with the clock (moby/buildkit#5960, #6348; its remedy,
 * `rewrite-timestamp`, is not to be had from Docker's own image store), and the classic builder stamps everything. Here
 * the layers that the build added to the base get the time 0, and the config is written from its named fields.
 *
 * @param built the built image
 * @param base the diff ids of the image it was built on, which keep their bytes
 * @returns what the new image must then be, or null when the image had to stay as it was
 * @throws AttestationError `image-not-loaded` (blocked)
 */
export async function normaliseImage(
  engine: BuildEngine,
  built: { readonly name: string; readonly id: Sha256 },
  base: readonly Sha256[],
  tag: string,
): Promise<MadeNormal | null> {
  // The containerd store takes an archive only whole.
  const known = engine.facts.image_store === 'classic' ? base : [];
  let saved: SavedImage | null = null;
  const result = await call(engine.client, ['save', built.name], {
    timeoutMs: 300_000,
    onStdout: async (stdout) => {
      // What is cut off is as if it had not been saved.
      saved = await readSaved(stdout, built.id, known, LIMIT).catch(() => null);
    },
  });
  if (result.exitCode !== 0 || saved === null) return null;
  const normal = normalised(saved, base);
  if (normal === null) return null;
  const { bytes } = await dockerArchive(normal.config, normal.layers, tag);
  const load = await call(engine.client, ['load', '--quiet'], { stdin: bytes, timeoutMs: 300_000 });
  if (load.exitCode !== 0) {
    const what = `${engine.name} did not take the built image back`;
    throw diskFull(load.stderr, what) ?? notLoaded(engine, lastLine(load.stderr));
  }
  return { ...digestsOf(engine, normal), saved };
}

/**
 * What the image without times of a saved one is called, without making it: the saved image's parts are enough.
 *
 * @returns null if it has none, or is of an unknown form
 */
export function normalOf(
  engine: BuildEngine,
  saved: SavedImage,
  base: readonly Sha256[],
): NormalImage | null {
  const normal = normalised(saved, base);
  return normal === null ? null : digestsOf(engine, normal);
}

function digestsOf(engine: BuildEngine, normal: { config: object; layers: ArchiveLayer[] }): NormalImage {
  const { configDigest, manifestDigest } = imageDigests(normal.config, normal.layers);
  const id = engine.facts.image_store === 'containerd' ? manifestDigest : configDigest;
  return { id, configDigest, diffIds: normal.layers.map(({ diffId }) => diffId) };
}

/** The image's layers and config without times; null if it is not built on the base, or of an unknown form. */
export function normalised(
  saved: SavedImage,
  base: readonly Sha256[],
): { config: object; layers: ArchiveLayer[] } | null {
  if (!base.every((digest, index) => saved.layers[index]?.diffId === digest)) return null;
  const layers: ArchiveLayer[] = [];
  for (const [index, layer] of saved.layers.entries()) {
    if (index < base.length) layers.push(layer);
    else {
      const tar = layer.tar === null ? null : withoutTimes(layer.tar);
      if (tar === null) return null;
      layers.push({ diffId: sha256Of(tar), tar });
    }
  }
  const config = normalConfig(
    saved.config,
    layers.map(({ diffId }) => diffId),
  );
  return config === null ? null : { config, layers };
}

function normalConfig(config: Record<string, unknown>, diffIds: readonly Sha256[]): object | null {
  const { architecture, os, variant, history, config: run } = config;
  if (typeof run !== 'object' || run === null || !Array.isArray(history)) return null;
  const fields = run as Record<string, unknown>;
  const kept = CONFIG_FIELDS.filter(
    (name) => fields[name] !== undefined && fields[name] !== null && fields[name] !== '',
  );
  return {
    architecture,
    config: Object.fromEntries(kept.map((name) => [name, fields[name]])),
    created: EPOCH,
    history: history.map((entry: unknown) => ({ ...(entry as object), created: EPOCH })),
    os,
    rootfs: { diff_ids: diffIds, type: 'layers' },
    ...(typeof variant === 'string' && variant !== '' ? { variant } : {}),
  };
}

function notLoaded(engine: BuildEngine, why: string): AttestationError {
  return new AttestationError(
    'blocked',
    'image-not-loaded',
    `${engine.name} did not take the built image back: ${why}.`,
    'See whether the engine has room on its disk.',
  );
}
