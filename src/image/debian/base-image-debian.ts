import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Client, call } from '../../engine/client.ts';
import { diskFull } from '../../engine/disk-full.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { type BuildEngine, type InspectedImage, inspectImage, lastLine } from '../build/image-inspect.ts';
import { type ImageArchive, imageArchive, readPackageTar } from './base-image-archive.ts';
import { type DownloadedPackage, downloadPackages } from './base-image-packages.ts';
import { type BaseRecord, packageState, readRecord, writeRecord } from './base-image-record.ts';
import { executablesOf, type PackageEntry, rootfsOf } from './base-image-rootfs.ts';

/** The name under which both engines hold the image; `localhost/` keeps them from asking a registry for it. */
export const DEBIAN_BASE_TAG = 'localhost/sandbox-attestation-base:debian-packages';

/** Counts up whenever the same packages would give another image: rules of the rootfs, the config, the tar. */
export const RECIPE = 1;

export interface DebianBase {
  readonly image: InspectedImage;
  readonly record: BaseRecord;
  /** Whether it was there already. */
  readonly cached: boolean;
}

export interface DebianSurroundings {
  /** Kept between runs: the record of what was made. */
  readonly cacheFolder: string;
  /** Private and existing; what is made in it is removed again. */
  readonly scratchFolder: string;
  /** The caller's environment: apt alone gets its proxy variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the image is called; `DEBIAN_BASE_TAG` unless said. */
  readonly tag?: string;
}

/**
 * Has the engine hold a base image made from this machine's signed packages: nothing is asked of apt while the machine's
 * package lists are unchanged and the engine still has the image (one engine call).
 *
 * @throws AttestationError `base-packages-unsupported`, `base-packages-unavailable`, `base-packages-untrusted`,
 * `base-packages-unusable`, `base-image-not-loaded`, `disk-full` (blocked)
 */
export async function ensureDebianBase(
  engine: BuildEngine,
  surroundings: DebianSurroundings,
): Promise<DebianBase> {
  await refuseOtherSystems();
  const { tag = DEBIAN_BASE_TAG } = surroundings;
  const state = await packageState();
  const known = await readRecord(surroundings.cacheFolder, RECIPE, state);
  if (known !== null) {
    const image = await inspectImage(engine, tag);
    if (image !== null && isImageOf(engine, image, known)) return { image, record: known, cached: true };
  }
  const made = await makeDebianBase(surroundings);
  const record: BaseRecord = { ...made.facts, recipe: RECIPE, state };
  const image = await loadBase(engine, made.archive, tag);
  await writeRecord(surroundings.cacheFolder, record);
  return { image, record, cached: false };
}

/** Downloads the packages and makes the archive; the same packages give the same bytes. */
export async function makeDebianBase(
  surroundings: Pick<DebianSurroundings, 'scratchFolder' | 'environment' | 'tag'>,
): Promise<{ archive: ImageArchive; facts: Omit<BaseRecord, 'recipe' | 'state'> }> {
  const folder = await mkdtemp(join(surroundings.scratchFolder, 'base-image-'));
  try {
    const packages = await downloadPackages({ environment: surroundings.environment, folder });
    const contents: (readonly PackageEntry[])[] = [];
    for (const one of packages) contents.push(await unpack(one));
    const rootfs = rootfsOf(contents);
    const architecture = packages.find(({ name }) => name === 'libc6')?.architecture ?? '';
    const archive = await imageArchive(rootfs, architecture, surroundings.tag ?? DEBIAN_BASE_TAG);
    const described = packages.map(({ name, version, architecture, sha256 }) => ({
      name,
      version,
      architecture,
      sha256,
    }));
    const { configDigest, diffId } = archive;
    return {
      archive,
      facts: { configDigest, diffId, packages: described, executables: executablesOf(rootfs) },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @throws AttestationError `base-image-not-loaded` (blocked) unless the engine then holds exactly this image */
export async function loadBase(
  engine: BuildEngine,
  archive: ImageArchive,
  tag: string,
): Promise<InspectedImage> {
  const result = await call(engine.client, ['load'], { stdin: archive.bytes, timeoutMs: 300_000 });
  if (result.exitCode !== 0) {
    const what = `${engine.name} did not take the base image made from packages`;
    throw diskFull(result.stderr, what) ?? notLoaded(engine, lastLine(result.stderr));
  }
  const image = await inspectImage(engine, tag);
  if (image === null || !isImageOf(engine, image, archive))
    throw notLoaded(engine, 'it holds another image afterwards');
  return image;
}

/** The containerd store names an image by its manifest: there the one layer tells. */
function isImageOf(
  engine: BuildEngine,
  image: InspectedImage,
  made: { configDigest: string; diffId: string },
): boolean {
  const sameLayer = image.diffIds.length === 1 && image.diffIds[0] === made.diffId;
  return sameLayer && (engine.facts.image_store === 'containerd' || image.id === made.configDigest);
}

/** Reads a package's files in this process: nothing is unpacked onto the disk, no script of its runs, no link is followed. */
async function unpack(one: DownloadedPackage): Promise<PackageEntry[]> {
  const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };
  const client: Client = { program: 'dpkg-deb', globalArguments: [], environment };
  let entries: PackageEntry[] = [];
  const onStdout = async (stdout: Readable): Promise<void> => {
    entries = await readPackageTar(stdout);
  };
  const result = await call(client, ['--fsys-tarfile', one.path], { timeoutMs: 60_000, onStdout });
  if (result.exitCode !== 0) throw unusable(one.name, lastLine(result.stderr));
  return entries;
}

async function refuseOtherSystems(): Promise<void> {
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const id = /^ID="?([^"\n]*)"?$/m.exec(text)?.[1] ?? 'unknown';
  if (id === 'debian' || id === 'ubuntu') return;
  throw new AttestationError(
    'blocked',
    'base-packages-unsupported',
    `A base image can be made from the packages of Debian and Ubuntu only; this system is ${printable(id, 40)}.`,
    'Name an image that this engine has with --base-image.',
  );
}

function notLoaded(engine: BuildEngine, why: string): AttestationError {
  return new AttestationError(
    'blocked',
    'base-image-not-loaded',
    `${engine.name} did not take the base image made from packages: ${why}.`,
    'See whether the engine has room on its disk, or name an image with --base-image.',
  );
}

function unusable(name: string, why: string): AttestationError {
  return new AttestationError(
    'blocked',
    'base-packages-unusable',
    `The package ${printable(name)} cannot be read: ${why}.`,
    'Name an image with --base-image.',
  );
}
