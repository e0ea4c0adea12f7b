import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endAbandoned } from '../../engine/abandoned.ts';
import { isAtLeast } from '../../engine/engine-age.ts';
import { removeBuildsContainers } from '../../engine/podman/orphaned-files.ts';
import { emptyStuckLayers } from '../../engine/podman/stuck-layers.ts';
import { untag } from '../../engine/untag.ts';
import { isSha256, type Sha256 } from '../../foundation/digest.ts';
import { AttestationError } from '../../foundation/errors.ts';
import type { BuildOptions } from './builders.ts';
import {
  type BuildRequest,
  callBuilder,
  type EngineBuild,
  type Finished,
  inspected,
  REMOVAL_LIMIT_MS,
  refuseFailed,
  refuseOtherBase,
} from './engine-build.ts';
import { type BuildEngine, isOn } from './inspect.ts';
import { BUILD_PROFILE } from './profile.ts';

/** How long the builder may take to end once its RUN has failed. */
const ITS_OWN_END_MS = 1_500;
/** How long its layers may take that Podman cannot delete. */
const STUCK_MS = 2_000;

/**
 * Builds with Podman, which takes a base by its id and sets the times itself. Under a name of the build's own: the id that
 * its builder reports is that of the image which has the name by then, and two builds with one tag at a time got each
 * other's (5.4.2).
 */
export const PODMAN_BUILD: EngineBuild = {
  // It runs as it is built: whoever builds the same files without a name has the same image, and it goes with its last name.
  names: 'kept-build',
  underNames: (_engine, _request, ids, work) =>
    work(new Map(ids.map((id) => [id, id.slice('sha256:'.length)]))),
  build: async (engine, options, request) => {
    const folder = request.scratchFolder;
    const profile = join(folder, 'build-seccomp.json');
    const securityOptions = await securityOptionsOf(engine, profile);
    const result = await callBuilder(engine, 'podman', { ...options, securityOptions }, request, {
      when: (stop, over) => afterItsRun(engine, folder, stop, over),
      afterFailure: async () => {
        // A runtime that does not answer keeps nothing else from going.
        await endAbandoned(engine, [folder]).catch(() => undefined);
        // While one is there, Podman answers nothing else.
        await emptyStuckLayers(engine.client, STUCK_MS).catch(() => undefined);
        // First: the removal of files holds the storage's lock.
        await untag(engine, options.tag, REMOVAL_LIMIT_MS).catch(() => false);
        // What stays is found by the cleaner.
        await removeBuildsContainers(engine.client, profile).catch(() => undefined);
      },
    });
    refuseFailed(result);
    return 'podman';
  },
  finish: finishPodman,
  // Its storage makes the folder of every layer from the layer's tar, a builder's as well.
  asRun: async (_engine, image) => image,
};

/** Since this release its builder can cover paths. */
const MASKS_SINCE = [5, 4] as const;

/**
 * Returns what restricts a build's commands: the profile, which it writes into the run's private folder, and a cover over
 * the control groups. The builder mounts those writable, and a process that freezes itself there ends with no signal.
 */
async function securityOptionsOf({ facts }: BuildEngine, path: string): Promise<readonly string[]> {
  await writeFile(path, BUILD_PROFILE, { mode: 0o600 });
  const masks = isAtLeast(facts.version, MASKS_SINCE) === true ? ['mask=/sys/fs/cgroup'] : [];
  return [`seccomp=${path}`, ...masks];
}

async function finishPodman(
  engine: BuildEngine,
  options: BuildOptions,
  request: BuildRequest,
  text: string,
): Promise<Finished> {
  try {
    const image = await inspected(engine, await readIid(options.iidFile));
    refuseOtherBase(image, request.base, text);
    await engine.calls.tag(image.id, request.tag);
    const { diffIds } = request.base;
    return { image, config: image.id, baseLayers: isOn(image.diffIds, diffIds) ? diffIds.length : null };
  } finally {
    // Also where it then has no name: it may be somebody's.
    await untag(engine, options.tag, REMOVAL_LIMIT_MS);
  }
}

/**
 * Stops Podman's builder only after the process of its RUN was ended and the builder had time to end by itself: one that
 * is stopped leaves its own container, with its mount (5.4.2).
 */
function afterItsRun(engine: BuildEngine, folder: string, stop: AbortSignal, over: AbortSignal): AbortSignal {
  const stopped = new AbortController();
  const letFail = async () => {
    // More than once: it may have been between two of them.
    const until = performance.now() + ITS_OWN_END_MS;
    for (let left = ITS_OWN_END_MS; !over.aborted && left > 0; left = until - performance.now()) {
      await endAbandoned(engine, [folder], left).catch(() => undefined);
      await sleep(ITS_OWN_END_MS / 10);
    }
    stopped.abort();
  };
  if (stop.aborted) void letFail();
  else stop.addEventListener('abort', letFail, { once: true, signal: over });
  return stopped.signal;
}

async function readIid(path: string): Promise<Sha256> {
  const id = (await readFile(path, 'utf8').catch(() => '')).trim();
  if (isSha256(id)) return id;
  throw new AttestationError('image-build-failed', 'The builder succeeded but did not name an image.');
}
