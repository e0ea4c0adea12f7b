import { boundClient } from '../../engine/bound-client.ts';
import { type CallResult, call } from '../../engine/client.ts';
import { diskFull } from '../../engine/disk-full.ts';
import { after, firstOf } from '../../foundation/abort-signals.ts';
import { withoutCredentials } from '../../foundation/credentials.ts';
import type { Sha256 } from '../../foundation/digest.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import type { BaseImage } from '../base-image.ts';
import type { ContentStore } from '../inventory/content-store.ts';
import { BUILDERS, type Builder, type BuildOptions } from './builders.ts';
import { notInherited } from './inherited-config.ts';
import { type BuildEngine, type InspectedImage, inspectImage, isOn, lastLine } from './inspect.ts';
import type { BuildTurn } from './turn.ts';

export interface BuildRequest {
  /** The run that it is for: what a build leaves when it is killed must name its owner. */
  readonly runId: string;
  readonly base: BaseImage;
  readonly tag: string;
  /** Whether RUN may use the network. */
  readonly network: boolean;
  /** Private and existing. */
  readonly scratchFolder: string;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
  /** This user's folder in which builds wait for each other, and in which images' content is kept. */
  readonly cacheFolder: string;
}

/** How one engine builds an image. */
export interface EngineBuild {
  /** The kind of its builder's own names for what it builds: after a killed run who cleans up knows it by that alone. */
  readonly names: 'build' | 'kept-build';
  /** Does the work with the builder's names for images of this machine. */
  readonly underNames: <T>(
    engine: BuildEngine,
    request: Pick<BuildRequest, 'runId' | 'base'>,
    ids: readonly Sha256[],
    work: (names: ReadonlyMap<Sha256 | null, string>) => Promise<T>,
  ) => Promise<T>;
  /** Builds, and returns what built. */
  readonly build: (
    engine: BuildEngine,
    options: BuildOptions,
    request: BuildRequest,
    turn: BuildTurn,
  ) => Promise<Builder>;
  /** Returns the image that was built, once it has its tag. */
  readonly finish: (
    engine: BuildEngine,
    options: BuildOptions,
    request: BuildRequest,
    dockerfile: string,
    turn: BuildTurn,
  ) => Promise<Finished>;
  /** Returns an image that another program built or pulled as it may run: in folders that no builder left. */
  readonly asRun: (engine: BuildEngine, image: InspectedImage, copy: Copy) => Promise<InspectedImage>;
}

/** Where the copy of an image goes. */
export interface Copy {
  /** Layers of a base that a run loaded, which are not a builder's where the image has them. */
  readonly loaded: readonly Sha256[];
  readonly tag: string;
  readonly store: ContentStore;
  /** Ends the loading. */
  readonly signal: AbortSignal | undefined;
}

export interface Finished {
  readonly image: InspectedImage;
  /** How many of its lowest layers are the base's; null if it is not built on the base. */
  readonly baseLayers: number | null;
  readonly config: Sha256 | null;
}

/** What is needed to end a builder. */
export interface Ending {
  /** Returns the signal that ends the client; `over` says that the client has ended. */
  readonly when: (stop: AbortSignal, over: AbortSignal) => AbortSignal;
  /** Removes what a client left that failed or was ended: its builder may have named an image by then. */
  readonly afterFailure: () => Promise<void>;
}

const TIME_LIMIT_MS = 600_000;
/** How long an engine may take to remove a name or an image. */
export const REMOVAL_LIMIT_MS = 5_000;
/** How long a builder may take from its limit to its end. */
const ENDING_MS = 30_000;

/**
 * Calls a builder and waits for its end.
 *
 * @throws AttestationError `image-build-timeout` (blocked)
 */
export async function callBuilder(
  engine: BuildEngine,
  builder: Builder,
  options: BuildOptions,
  request: BuildRequest,
  ending: Ending,
): Promise<CallResult> {
  const row = BUILDERS[builder];
  const environment = { ...engine.client.environment, ...row.environment(request.scratchFolder) };
  const client = await boundClient({ ...engine.client, environment });
  const timeoutMs = request.timeoutMs ?? TIME_LIMIT_MS;
  const limit = after(timeoutMs);
  const stop = request.signal === undefined ? limit : firstOf(limit, request.signal);
  const over = new AbortController();
  const result = await call(client, row.arguments(options), {
    timeoutMs: timeoutMs + ENDING_MS,
    // Clients that are killed at once leave their half-made images.
    graceMs: 2_000,
    keepBytes: 1024 * 1024,
    watched: true,
    signal: ending.when(stop, over.signal),
  }).finally(() => over.abort());
  if (result.exitCode !== 0) await ending.afterFailure();
  if (limit.aborted && result.exitCode !== 0) throw timeout(timeoutMs);
  return result;
}

/** @throws AttestationError `disk-full` or `image-build-failed` (blocked) if the builder failed */
export function refuseFailed(result: CallResult): void {
  if (result.exitCode === 0) return;
  // The text may be a RUN's: nobody but the builder knows.
  throw (
    diskFull(result.stderr, 'The image could not be built, and the builder or a RUN said why') ??
    failed(result)
  );
}

/** Asks the engine for the image that it built. @throws AttestationError `image-build-failed` (blocked) */
export async function inspected(engine: BuildEngine, image: string): Promise<InspectedImage> {
  const found = await inspectImage(engine, image);
  if (found === null) throw notTheBuilt(engine);
  return found;
}

function notTheBuilt(engine: BuildEngine): AttestationError {
  return new AttestationError('image-lost', `${engine.name} does not have the image that it built.`);
}

/** Refuses an image on another base than the requested one: a silent substitute, or another image with its layers. */
export function refuseOtherBase(built: InspectedImage, base: BaseImage, text: string): void {
  const onIt = isOn(built.diffIds, base.diffIds);
  // A Dockerfile of several stages may end on another image than the first one that it names.
  if (!onIt && base.origin === 'dockerfile') return;
  const other =
    onIt && base.given && base.config !== null ? notInherited(built.config, base.config, text) : [];
  if (onIt && other.length === 0) return;
  const what = onIt ? `, or not with all that it has: ${other.join(', ')} came from elsewhere` : '';
  throw new AttestationError(
    'base-image-not-used',
    `The image is not built on ${printable(base.reference ?? 'its base image')}${what}.`,
  );
}

function timeout(timeoutMs: number): AttestationError {
  return new AttestationError(
    'image-build-timeout',
    `The image was not built within ${Math.round(timeoutMs / 1000)} seconds.`,
  );
}

function failed(result: CallResult): AttestationError {
  const lines = result.stderr.trim().split(/[\r\n]+/);
  const said = lines.findLast((line) => /\berror\b/i.test(line)) ?? lastLine(result.stderr);
  const detail = detailOf(result.exitCode, said);
  const end = lines.slice(-20).map((line) => printable(line, 200));
  return new AttestationError(
    'image-build-failed',
    // Builders put what they were doing first and the cause last.
    `The image could not be built: ${detail.length > 200 ? '…' : ''}${printable(detail.slice(-200))}`,
    { cause: new Error(end.join('\n')) },
  );
}

function detailOf(exitCode: number | null, said: string): string {
  // Such as the own watch's, which says why on stderr; what the builder said last is then about something else.
  if (exitCode === null) return 'a signal ended its builder, for instance because of its memory';
  return said === '' ? 'its builder ended without a word' : withoutCredentials(said);
}
