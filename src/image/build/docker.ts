import { buildImageName } from '../../engine/image-names.ts';
import { madeBy, recordMade } from '../../engine/made-images.ts';
import { ownerHere } from '../../engine/owner.ts';
import { removeRunImage } from '../../engine/run-image.ts';
import { untag } from '../../engine/untag.ts';
import type { Sha256 } from '../../foundation/digest.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { contentFolders, openContentStore } from '../inventory/content-store.ts';
import type { Builder, BuildOptions } from './builders.ts';
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
import { type BuildEngine, inspectImage, isOn } from './inspect.ts';
import { withoutLabel } from './normal-config.ts';
import { normaliseImage } from './normalise.ts';
import { type BuildTurn, inBuildTurn } from './turn.ts';

/** Builds with Docker: under a name of the build's own, then with the times set under the requested tag. */
export const DOCKER_BUILD: EngineBuild = {
  // It has a label, so that no other build of the same files makes an image of its id.
  names: 'build',
  // BuildKit finds an image by its name alone; so each gets one of this build's, which nobody can guess, and the result
  // is compared with the base afterwards (refuseOtherBase).
  underNames: async (engine, { runId, base }, ids, work) => {
    const isOurs = (id: Sha256) => base.kind === 'debian-packages' && id === base.id;
    const names = new Map<Sha256, string>();
    try {
      for (const id of ids) {
        if (!isOurs(id) && (await hasNoName(engine, id))) throw unnamed(id);
        const name = buildImageName('base', runId, await ownerHere());
        names.set(id, name);
        await engine.calls.tag(id, name);
      }
      const done = await work(names);
      for (const [id, name] of names) await refuseMoved(engine, id, name);
      return done;
    } finally {
      // Only the name goes: its image may be another's by now, or have lost its others.
      for (const name of names.values()) await untag(engine, name, REMOVAL_LIMIT_MS).catch(() => false);
    }
  },
  build,
  finish: finishDocker,
  asRun: async (engine, image, copy) => {
    const diffIds = isOn(image.diffIds, copy.loaded) ? copy.loaded : [];
    const base = { diffIds, marked: true, times: 'kept' } as const;
    return (await normaliseImage(engine, image, { base, isNamed: true, ...copy })).image;
  },
};

/** Whether an image has no name. */
async function hasNoName(engine: BuildEngine, id: Sha256): Promise<boolean> {
  const image = await inspectImage(engine, id);
  return image?.names.length === 0;
}

function unnamed(id: Sha256): AttestationError {
  return new AttestationError('base-image-unnamed', `The image ${id.slice(0, 19)}… has no name of its own.`);
}

/**
 * Refuses a build during which another program gave one of its names to another image. A name that is moved back before
 * the build ends is not seen: only an engine's administrator can do that.
 *
 * @throws AttestationError `base-image-not-used` (blocked)
 */
async function refuseMoved(engine: BuildEngine, id: Sha256, name: string): Promise<void> {
  const image = await inspectImage(engine, name);
  if (image?.id === id) return;
  const what = image === null ? 'was removed from' : 'moved away from';
  throw new AttestationError(
    'base-image-not-used',
    `The build’s own name ${what} the image ${id.slice(0, 19)}… while it was built on.`,
  );
}

/** The beginning of the client's own message; a build's output comes after a line of the builder's. */
const NO_BUILDX = /^ERROR: BuildKit is enabled but the buildx component is missing or broken/;

/**
 * Uses buildx if it is installed, and does not need it. Docker's client reports at once that it has none, before it has
 * read anything: a query first would cost every build time that only builds without buildx save.
 */
async function build(
  engine: BuildEngine,
  options: BuildOptions,
  request: BuildRequest,
  turn: BuildTurn,
): Promise<Builder> {
  const ending = (prune: boolean) => ({
    when: (stop: AbortSignal) => stop,
    afterFailure: () => removeBuilt(engine, options.tag, request, prune),
  });
  return inBuildTurn(turn, async () => {
    const result = await callBuilder(engine, 'buildkit', options, request, ending(false));
    if (result.exitCode !== 0 && NO_BUILDX.test(result.stderr)) {
      refuseFailed(await callBuilder(engine, 'classic', options, request, ending(true)));
      return 'classic';
    }
    refuseFailed(result);
    return 'buildkit';
  });
}

/**
 * Removes what a builder made under the build's own name.
 *
 * @param prune whether images that the builder made on the way go too: the classic builder made them, and without its
 * cache nobody else
 */
async function removeBuilt(
  engine: BuildEngine,
  name: string,
  { scratchFolder }: BuildRequest,
  prune: boolean,
): Promise<void> {
  const made = await madeBy(scratchFolder);
  await removeRunImage(engine, name, made, REMOVAL_LIMIT_MS, prune).catch(() => false);
}

/** How long the removal waits for others' equal builds: the build has waited for its own turn already. */
const REMOVAL_WAIT_MS = 5_000;

/** Gives the tag to the image that the engine made from the bytes of the built one. */
async function finishDocker(
  engine: BuildEngine,
  options: BuildOptions,
  request: BuildRequest,
  text: string,
  turn: BuildTurn,
): Promise<Finished> {
  try {
    const built = await inspected(engine, options.tag);
    await recordMade(request.scratchFolder, built.id);
    refuseOtherBase({ ...built, config: withoutLabel(built.config) }, request.base, text);
    const { cacheFolder, scratchFolder, signal } = request;
    const store = await openContentStore(contentFolders(cacheFolder, scratchFolder), { signal });
    const { diffIds, kind } = request.base;
    const base = { diffIds, marked: kind === 'debian-packages', times: 'zero' } as const;
    const normal = await normaliseImage(engine, built, { base, tag: request.tag, store, signal });
    return { image: normal.image, config: normal.configDigest, baseLayers: normal.baseLayers };
  } finally {
    // In turn: dockerd may take the last name of an image for the only one while another run’s equal build gets its own,
    // and remove the image. It may stay: dockerd makes a removal wait for any container that hangs.
    const soon = { ...turn, waitMs: REMOVAL_WAIT_MS };
    await inBuildTurn(soon, () => removeBuilt(engine, options.tag, request, true));
  }
}
