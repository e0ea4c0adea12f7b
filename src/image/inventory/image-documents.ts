import { isSha256, type Sha256 } from '../../foundation/digest.ts';
import { type Json, type JsonMembers, listOf, membersOf, parseJsonBytes } from '../../foundation/json.ts';
import { shownName } from '../context/secret-names.ts';
import { unreadable } from './unreadable.ts';

/**
 * Configs, manifests and indexes are small; what is larger is a layer. A builder copies the config of its base at each instruction:
 * Podman's took half a second more for each with one of four megabytes.
 */
export const MAX_DOCUMENT = 512 * 1024;

/** Brackets, commas and colons of one: a config has some hundred, and an empty entry of a history grows when it is written anew. */
const MAX_VALUES = 50_000;

/** What a manifest names (OCI image-spec, manifest.md; Docker's schema 2 has the same members). */
export interface Manifest {
  readonly config: Sha256;
  readonly layers: readonly Sha256[];
}

/** What may be in a document: a value without further rule, a list, or these members and no others. */
type Form = 'any' | readonly [Form] | { readonly [member: string]: Form };

/** OCI image-spec, descriptor.md; without `urls` and `data`, from which an engine may take other bytes. */
const DESCRIPTOR: Form = {
  mediaType: 'any',
  digest: 'any',
  size: 'any',
  annotations: 'any',
  platform: {
    ...{ architecture: 'any', os: 'any', variant: 'any', features: 'any' },
    ...{ 'os.version': 'any', 'os.features': 'any' },
  },
};
/** OCI image-spec, manifest.md. */
const MANIFEST: Form = {
  schemaVersion: 'any',
  mediaType: 'any',
  config: DESCRIPTOR,
  layers: [DESCRIPTOR],
  annotations: 'any',
};
/** OCI image-spec, image-index.md. */
const INDEX: Form = {
  schemaVersion: 'any',
  mediaType: 'any',
  manifests: [DESCRIPTOR],
  annotations: 'any',
};

/**
 * Refuses a document with a member that is not known. Engines are written in Go, whose JSON takes `Config` for `config`
 * (and a long s for an s), so that a look-alike would name another image.
 */
function refuseOtherMembers(value: Json, form: Form, what: string): void {
  if (form === 'any') return;
  if (isListForm(form)) {
    for (const each of listOf(value) ?? []) refuseOtherMembers(each, form[0], what);
    return;
  }
  for (const [name, member] of Object.entries(membersOf(value) ?? {})) {
    const its = Object.hasOwn(form, name) ? form[name] : undefined;
    if (its === undefined) throw unreadable(`${what} has the unknown member ${shownName(name)}`);
    refuseOtherMembers(member, its, what);
  }
}

function isListForm(form: Form): form is readonly [Form] {
  return Array.isArray(form);
}

/**
 * Parses a document of an image: JSON that every reader reads alike.
 *
 * @param what the document's kind, for the message: `config`
 * @throws AttestationError `image-unreadable`
 */
export function documentOf(bytes: Uint8Array, what: string): JsonMembers {
  try {
    const value = parseJsonBytes(bytes, { characters: MAX_DOCUMENT, depth: 32, values: MAX_VALUES });
    const members = membersOf(value);
    if (members !== null) return members;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'it is not JSON';
    throw unreadable(`its ${what} is not usable: ${why}`, cause);
  }
  throw unreadable(`its ${what} is not a JSON object`);
}

/**
 * Returns the layers of a config, by their uncompressed bytes.
 *
 * @throws AttestationError `image-unreadable`
 */
export function diffIdsOf(config: JsonMembers): readonly Sha256[] {
  // A document that could be read as two kinds would be two images.
  if (['manifests', 'layers', 'fsLayers'].some((name) => name in config))
    throw unreadable('its config is a manifest as well');
  const rootfs = membersOf(config['rootfs']);
  const diffIds = listOf(rootfs?.['diff_ids'] ?? []);
  if (rootfs?.['type'] !== 'layers' || diffIds === null || !diffIds.every(isSha256))
    throw unreadable('its config names no layers');
  return diffIds;
}

/** @throws AttestationError `image-unreadable` */
export function manifestOf(document: JsonMembers): Manifest {
  refuseOtherMembers(document, MANIFEST, 'its manifest');
  const config = digestIn(document['config']);
  const layers = listOf(document['layers'])?.map(digestIn);
  if (config === null || layers === undefined || !layers.every((layer) => layer !== null))
    throw unreadable('its manifest names no config or no layers by SHA-256');
  return { config, layers };
}

/**
 * Returns the manifest in an index that an engine of this machine takes: the only one (without its build's
 * attestations: BuildKit, attestation-storage.md), or of several the one for exactly this machine's system and
 * architecture, if no other could be taken. If two match, one names no platform, or one has a variant or a feature, an
 * engine chooses by rules of its own: BuildKit builds on linux/386 where linux/amd64 has the variant v2.
 *
 * @throws AttestationError `image-unreadable`
 */
export function manifestHere(index: JsonMembers, architecture: string): Sha256 {
  refuseOtherMembers(index, INDEX, 'its index');
  const all = listOf(index['manifests'])?.map(membersOf) ?? [];
  const images = all.filter((each) => !isAttestation(each));
  const unknown = images.length > 1 && images.some((each) => platformOf(each) === null);
  const taken = [architecture, ...(ALSO_RUN[architecture] ?? [])].map((each) => `linux/${each}`);
  const here = images.length === 1 ? images : images.filter((each) => taken.includes(platformOf(each) ?? ''));
  const isExact = images.length === 1 || here.every((each) => isExactly(each, architecture));
  const only = here.length === 1 && !unknown && isExact ? digestIn(here[0] ?? undefined) : null;
  if (only !== null) return only;
  const many = `${images.length} images, of which an engine can take ${here.length} for linux/${architecture}`;
  throw unreadable(`its index names ${many}; name one platform's image by its own digest`);
}

/** Go's names, which the image-spec uses; engines take other spellings (`x86_64`, `Linux`) for one of these. */
const SYSTEMS = ['linux', 'windows', 'freebsd'];
const ARCHITECTURES = ['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips64le', 'ppc64le', 'riscv64', 's390x'];

/**
 * System and architecture of a descriptor (OCI image-spec, image-index.md); null if it does not have both by these
 * names.
 */
function platformOf(descriptor: JsonMembers | null): string | null {
  const platform = membersOf(descriptor?.['platform']);
  const [os, architecture] = [platform?.['os'], platform?.['architecture']];
  if (!SYSTEMS.some((name) => name === os) || !ARCHITECTURES.some((name) => name === architecture))
    return null;
  return `${String(os)}/${String(architecture)}`;
}

/** What a machine runs besides its own, so that an engine may take it (containerd/platforms, compare.go). */
const ALSO_RUN: Readonly<Record<string, readonly string[]>> = { amd64: ['386'] };

/** The variant that an architecture's every machine has (containerd/platforms, Normalize). */
const USUAL_VARIANT: Readonly<Record<string, string>> = { arm64: 'v8' };

/** Whether a descriptor names this architecture and nothing else that an engine would compare. */
function isExactly(descriptor: JsonMembers | null, architecture: string): boolean {
  const { os: _, architecture: named, variant, ...others } = membersOf(descriptor?.['platform']) ?? {};
  const isUsual = variant === undefined || variant === USUAL_VARIANT[architecture];
  return named === architecture && isUsual && Object.keys(others).length === 0;
}

function isAttestation(descriptor: JsonMembers | null): boolean {
  const platform = membersOf(descriptor?.['platform']);
  const annotations = membersOf(descriptor?.['annotations']);
  return (
    annotations?.['vnd.docker.reference.type'] === 'attestation-manifest' &&
    platform?.['architecture'] === 'unknown' &&
    platform['os'] === 'unknown'
  );
}

function digestIn(descriptor: Json | undefined | null): Sha256 | null {
  const digest = membersOf(descriptor ?? undefined)?.['digest'];
  return isSha256(digest) ? digest : null;
}
