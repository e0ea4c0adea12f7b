import type { Client } from '../../engine/client.ts';
import type { EngineCalls } from '../../engine/engine-calls.ts';
import { NO_TAG } from '../../engine/image-name.ts';
import { isSha256, type Sha256 } from '../../foundation/digest.ts';
import type { EngineName } from '../../foundation/engine-name.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { unreadable } from '../inventory/unreadable.ts';
import { ARCHITECTURE } from '../platform.ts';

/** What building needs to know of an engine (a part of `Engine`). */
export interface BuildEngine {
  readonly name: EngineName;
  readonly client: Client;
  /** Only for the pull of a base image. */
  readonly pullClient: Client;
  readonly calls: EngineCalls;
  readonly facts: {
    readonly version: string;
    readonly image_store: 'classic' | 'containerd' | 'containers-storage';
    readonly oci_runtime: string;
    readonly client: { readonly pull_credentials: boolean };
  };
}

/** What an engine reports about an image that it has. */
export interface InspectedImage {
  /** Of the config in Docker's classic store and in Podman's; of a manifest or index in the containerd store. */
  readonly id: Sha256;
  readonly diffIds: readonly Sha256[];
  readonly user: string;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  /** `NAME@DIGEST` for each registry that the engine had it from. */
  readonly repoDigests: readonly string[];
  /** Every name that the engine has for it, with tag or digest. */
  readonly names: readonly string[];
  /** What it runs on (OCI image-spec, config.md): `linux/amd64`, `linux/arm64/v8`. */
  readonly platform: string;
  /** The members of its config that an image built on it inherits (OCI image-spec, config.md). */
  readonly config: Readonly<Record<string, unknown>>;
}

/**
 * Asks an engine for an image.
 *
 * @returns null if the engine has no image of that name or id
 * @throws AttestationError `engine-answer` or `engine-call` (blocked) if it answers anything else
 */
export async function inspectImage(engine: BuildEngine, image: string): Promise<InspectedImage | null> {
  const found = await engine.calls.inspectImage(image);
  if (found === null) return null;
  try {
    return parseInspect(found.raw());
  } catch (cause) {
    throw badAnswer(engine, 'image inspect did not return an image', cause);
  }
}

/** @throws Error if the value is not an engine's description of an image */
function parseInspect(value: unknown): InspectedImage {
  const image = record(value);
  const layers = record(image['RootFS'])['Layers'] ?? [];
  const config = record(image['Config'] ?? {});
  const user = config['User'] ?? '';
  const [entrypoint, command] = [texts(config['Entrypoint']), texts(config['Cmd'])];
  if (!Array.isArray(layers) || typeof user !== 'string') throw new Error('unexpected form');
  const repoDigests = texts(image['RepoDigests']);
  const platform = [image['Os'], image['Architecture'], image['Variant'] ?? '', image['OsVersion'] ?? ''];
  return {
    ...{ platform: platform.filter((part) => part !== '').join('/') },
    ...{ id: digest(image['Id']), diffIds: layers.map(digest), user, entrypoint, command },
    ...{
      repoDigests,
      names: [...texts(image['RepoTags']).filter((tag) => tag !== NO_TAG), ...repoDigests],
      config,
    },
  };
}

/** Null where the image has none. */
function texts(value: unknown): string[] {
  const list = value ?? [];
  if (!Array.isArray(list) || !list.every((each) => typeof each === 'string'))
    throw new Error('unexpected form');
  return list;
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error('not an object');
  return value as Record<string, unknown>;
}

/** Podman leaves out the algorithm. */
function digest(value: unknown): Sha256 {
  const text = typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? `sha256:${value}` : value;
  if (!isSha256(text)) throw new Error('not a digest');
  return text;
}

/**
 * Refuses an image of another platform: a builder would not take it for the Dockerfile's name, and would look for that
 * name elsewhere.
 *
 * @throws AttestationError `base-image-platform` (blocked)
 */
export function refuseOtherPlatform(reference: string, { platform }: InspectedImage): void {
  const ours = `linux/${ARCHITECTURE}`;
  // Podman reports the variant; 64-bit ARM has only one.
  if (platform === ours || (ARCHITECTURE === 'arm64' && platform === `${ours}/v8`)) return;
  throw new AttestationError(
    'base-image-platform',
    `The image ${printable(reference)} is for ${printable(platform, 100)}, and this machine is ${ours}.`,
  );
}

/**
 * Images have some dozens at most. An engine's time grows with their number or its square, and does not end with its client;
 * what Podman made of volumes before it failed stays. Of differences between two runs evidence holds 256, and each name may be one.
 */
const MOST: Readonly<Record<string, number>> = { Env: 100, Volumes: 64, OnBuild: 64 };
const MOST_ENTRIES = 4_000;

/**
 * Refuses an image whose config lists more than an image needs, before an engine builds on it or makes a container of it.
 *
 * @throws AttestationError `image-unreadable` (blocked)
 */
export function refuseLongLists(config: InspectedImage['config'], reference: string): void {
  for (const [name, value] of Object.entries(config)) {
    const entries = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
    const most = MOST[name] ?? MOST_ENTRIES;
    if (entries > most)
      throw unreadable(`${printable(reference)} has ${entries} entries in ${name}; it may have ${most}`);
  }
}

/** Returns the last line of an engine's error, for showing. */
export function lastLine(text: string): string {
  return printable(
    text
      .trim()
      .split(/[\r\n]+/)
      .at(-1) ?? '',
    200,
  );
}

function badAnswer(engine: BuildEngine, why: string, cause?: unknown): AttestationError {
  return new AttestationError('engine-answer', `${engine.name} did not answer as expected: ${why}.`, {
    cause,
  });
}

/** Returns whether an image begins with these layers. */
export function isOn(image: readonly Sha256[], base: readonly Sha256[]): boolean {
  return base.every((digest, index) => image[index] === digest);
}
