import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Client, call } from '../../engine/client.ts';
import { diskFull } from '../../engine/disk-full.ts';
import { DEBIAN_BASE_TAG } from '../../engine/labels.ts';
import { refuseCancelled } from '../../foundation/cancelled.ts';
import type { Sha256 } from '../../foundation/digest.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { removeFolder } from '../../foundation/remove-folder.ts';
import { settled } from '../../foundation/settled.ts';
import { type BuildEngine, type InspectedImage, inspectImage, lastLine } from '../build/inspect.ts';
import { type ImageArchive, layerOf, readPackageTar } from './layer-image.ts';
import { type DebianPackage, type DownloadedPackage, downloadPackages } from './packages.ts';
import { executablesOf, type PackageEntry, rootfsOf } from './rootfs.ts';
import { UnnamedFile } from './unnamed-file.ts';

/** What a base image made from packages is, whatever engine holds it. */
export interface DebianBaseFacts {
  readonly configDigest: Sha256;
  readonly manifestDigest: Sha256;
  readonly diffId: Sha256;
  readonly packages: readonly DebianPackage[];
  /** Every file in it that can be executed. */
  readonly executables: readonly string[];
}

export interface DebianBase {
  readonly image: InspectedImage;
  readonly facts: DebianBaseFacts;
  /** Whether the engine had exactly this image already. */
  readonly cached: boolean;
}

export interface DebianContext {
  /** Where package files are kept between runs; each counts only if apt's signed lists name its digest. */
  readonly cacheFolder: string;
  /** Private and existing; what is made in it is removed again. */
  readonly scratchFolder: string;
  /** The caller's environment: only apt gets its proxy variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The image's name; `DEBIAN_BASE_TAG` by default. */
  readonly tag?: string;
  /** Ends what fetches packages. */
  readonly signal?: AbortSignal | undefined;
}

/** What makes it, without an engine. */
type MakingContext = Pick<DebianContext, 'scratchFolder' | 'environment' | 'cacheFolder' | 'signal'>;

/**
 * Has the engine hold a base image made from this machine's signed packages. The image is made anew each time, and the
 * engine's copy counts only under the id that results: no record, name or file of an earlier run is believed (contract
 * §2.1).
 *
 * @throws AttestationError `base-packages-unsupported`, `base-packages-unavailable`, `base-packages-untrusted`,
 * `base-packages-unusable`, `base-image-not-loaded`, `disk-full` (blocked)
 */
export async function ensureDebianBase(engine: BuildEngine, runContext: DebianContext): Promise<DebianBase> {
  const made = await debianBaseOfRun(runContext);
  const { facts } = made;
  const found = await inspectImage(engine, idOf(engine, facts));
  const cached = found !== null && isImageOf(engine, found, facts);
  const image = cached ? found : await loadBase(engine, made.archive(), runContext.signal);
  // The name is for people and for `doctor --images`. Given by its id: a load takes the name from an image that then goes.
  await engine.calls.tag(image.id, runContext.tag ?? DEBIAN_BASE_TAG);
  return { image, facts, cached };
}

/** A base image whose files are not in memory. */
export interface MadeBase {
  readonly facts: DebianBaseFacts;
  /** The image as a file that every engine loads, without a name. */
  readonly archive: () => ImageArchive;
}

const madeHere = new Map<string, Promise<MadeBase>>();

/**
 * Returns the base image of this program's run: made once, since a run may need it for more than one image. It takes
 * most of a second and no engine, so it may be started before it is needed.
 *
 * @throws AttestationError as {@link makeDebianBase}
 */
export function debianBaseOfRun(runContext: MakingContext): Promise<MadeBase> {
  const { cacheFolder } = runContext;
  const before = madeHere.get(cacheFolder);
  if (before !== undefined) return before;
  const making = makeDebianBase(runContext);
  madeHere.set(cacheFolder, making);
  // A mirror that did not answer may answer next time.
  making.catch(() => madeHere.delete(cacheFolder));
  return making;
}

/** Gets the packages and makes the image of them; the same packages give the same bytes. @throws AttestationError */
export async function makeDebianBase(runContext: MakingContext): Promise<MadeBase> {
  await refuseOtherSystems();
  const { cacheFolder, environment, signal } = runContext;
  const folder = await mkdtemp(join(runContext.scratchFolder, 'base-image-'));
  // Open as long as the image may be loaded.
  const contents = new UnnamedFile(folder);
  try {
    const packages = await downloadPackages({
      ...{ environment, folder, cacheFolder },
      signal,
    });
    const rootfs = rootfsOf(await settled(packages.map((one) => unpack(one, contents))));
    const architecture = packages.find(({ name }) => name === 'libc6')?.architecture ?? '';
    const layer = await layerOf(rootfs, architecture);
    const described = packages.map(({ name, version, architecture, sha256 }) => ({
      ...{ name, version, architecture, sha256 },
    }));
    const { configDigest, manifestDigest, diffId } = layer;
    const executables = executablesOf(rootfs);
    return {
      archive: layer.archive,
      facts: { configDigest, manifestDigest, diffId, packages: described, executables },
    };
  } catch (error) {
    contents.close();
    throw error;
  } finally {
    await removeFolder(folder);
  }
}

/** @throws AttestationError `base-image-not-loaded` (blocked) unless the engine then holds exactly this image; `cancelled` */
async function loadBase(
  engine: BuildEngine,
  archive: ImageArchive,
  signal: AbortSignal | undefined,
): Promise<InspectedImage> {
  const result = await call(engine.client, ['load'], { stdin: archive.tar, timeoutMs: 300_000, signal });
  refuseCancelled(signal);
  if (result.exitCode !== 0) {
    const what = `${engine.name} did not take the base image made from packages`;
    throw diskFull(result.stderr, what) ?? notLoaded(engine, lastLine(result.stderr));
  }
  const image = await inspectImage(engine, idOf(engine, archive));
  if (image === null || !isImageOf(engine, image, archive))
    throw notLoaded(engine, 'it holds another image afterwards');
  return image;
}

/** Returns the engine's id of the image: the id is a digest, so an image of that id has exactly these bytes. */
function idOf(engine: BuildEngine, made: Pick<DebianBaseFacts, 'configDigest' | 'manifestDigest'>): Sha256 {
  return engine.facts.image_store === 'containerd' ? made.manifestDigest : made.configDigest;
}

function isImageOf(
  engine: BuildEngine,
  image: InspectedImage,
  made: Pick<DebianBaseFacts, 'configDigest' | 'manifestDigest' | 'diffId'>,
): boolean {
  return image.id === idOf(engine, made) && image.diffIds.join() === made.diffId;
}

/**
 * Reads a package's files in this process: it gives nothing of it a name on the disk, runs no script of it and follows no
 * link.
 *
 * @param contents gets the files' bytes
 * @param program the unpacker, found in the system's folders; exported, with this parameter, for tests
 * @throws AttestationError `base-packages-unusable`, `disk-full` (blocked)
 */
export async function unpack(
  one: Pick<DownloadedPackage, 'name' | 'bytes'>,
  contents: UnnamedFile,
  program = 'dpkg-deb',
): Promise<PackageEntry[]> {
  const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };
  const client: Client = { program, globalArguments: [], environment };
  let entries: PackageEntry[] | null = null;
  let cause: unknown = null;
  const onStdout = async (stdout: Readable): Promise<void> => {
    // If the unpacker is killed, its stream ends in the middle: the error is the stream's own.
    entries = await readPackageTar(stdout, contents).catch((error: unknown) => {
      if (error instanceof AttestationError) throw error;
      cause = error;
      return null;
    });
  };
  // From the very bytes that were compared, not from a file that can change meanwhile.
  const options = { timeoutMs: 60_000, onStdout, stdin: one.bytes };
  const result = await call(client, ['--fsys-tarfile', '-'], options);
  if (result.exitCode === 0 && entries !== null) return entries;
  throw unusable(one.name, lastLine(result.stderr) || 'dpkg-deb ended before it was read whole', cause);
}

async function refuseOtherSystems(): Promise<void> {
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const id = /^ID="?([^"\n]*)"?$/m.exec(text)?.[1] ?? 'unknown';
  if (id === 'debian' || id === 'ubuntu') return;
  throw new AttestationError(
    'base-packages-unsupported',
    `A base image can be made from the packages of Debian and Ubuntu only; this system is ${printable(id, 40)}.`,
  );
}

function notLoaded(engine: BuildEngine, why: string): AttestationError {
  return new AttestationError(
    'base-image-not-loaded',
    `${engine.name} did not take the base image made from packages: ${why}.`,
  );
}

function unusable(name: string, why: string, cause: unknown): AttestationError {
  return new AttestationError(
    'base-packages-unusable',
    `The package ${printable(name)} cannot be read: ${why}.`,
    { cause },
  );
}
