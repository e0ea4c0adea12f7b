import { call } from '../../engine/client.ts';
import type { Engine } from '../../engine/engine.ts';
import { readImageName } from '../../engine/image-names.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL, RUN_NAME } from '../../engine/labels.ts';
import type { Listed, Listing } from '../../engine/listing.ts';
import { containersOn } from '../../engine/network-containers.ts';
import { mayHaveOthersVolumes } from '../../engine/others-volumes.ts';
import { ownerState, ownerStateBySight } from '../../engine/owner.ts';
import { removeRunImage } from '../../engine/run-image.ts';
import { ENGINE_TRAITS } from '../../engine/traits.ts';
import { IMAGE_LABEL } from '../../foundation/image-label.ts';
import { settled } from '../../foundation/settled.ts';
import { inGroups, keep, type Owned, type Sorted, sorted } from './owned.ts';

/** What runs of dead programs left in an engine, by name. */
export interface Orphans {
  readonly containers: readonly string[];
  /** A network that only negative controls have, and images that only a negative control or a build under way has. */
  readonly networks: readonly string[];
  readonly images: readonly string[];
  /** What may belong to a live program, which cannot be decided from here: it is reported, never removed. */
  readonly undecided: readonly string[];
}

/** The result of a search that found nothing. */
export const NOTHING_LEFT: Orphans = {
  containers: [],
  networks: [],
  images: [],
  undecided: [],
};

/**
 * Finds the orphans of dead runs in an engine: our containers, networks and images, wherever their folders are. It skips a
 * run whose program is alive, or may be: an earlier step of a job may name any run to the post step. A container that may have
 * a run's labels from its image alone is undecided.
 *
 * @param runId only that run's (a cancelled job's own), and its negative controls'; null for all
 */
export async function findOrphans(engine: Engine, runId: string | null = null): Promise<Orphans> {
  const { orphans, problem } = await seenOrphans(engine, runId);
  if (problem !== null) throw problem;
  return orphans;
}

/** What can be seen of an engine's orphans, and the first error of a list that cannot be read: anybody may make one too long. */
export interface SeenOrphans {
  readonly orphans: Orphans;
  readonly problem: unknown;
}

/** The same without what is in a list that the engine cannot be asked for. */
export async function seenOrphans(engine: Engine, runId: string | null): Promise<SeenOrphans> {
  const lists = await Promise.allSettled(
    [CONTAINERS, NETWORKS, IMAGES].map(async (each) => sorted(await listed(engine, each), runId)),
  );
  const seen = lists.map((list) => (list.status === 'fulfilled' ? list.value : NOTHING_SORTED));
  const [containers = [], networks = [], images = []] = seen.map(({ left }) => left);
  const problem: unknown = lists.find((list) => list.status === 'rejected')?.reason ?? null;
  return {
    orphans: { containers, networks, images, undecided: seen.flatMap(({ undecided }) => undecided) },
    problem,
  };
}

const NOTHING_SORTED: Sorted = { left: [], undecided: [] };

/** Returns the ids of networks of runs whose program is dead, by their names. @throws AttestationError `engine-call` */
export function deadNetworks(engine: Engine): Promise<ReadonlyMap<string, string>> {
  return deadOf(engine, NETWORKS);
}

/** Returns the networks of runs whose program is not known to be dead. */
export async function livingNetworks(engine: Engine): Promise<string[]> {
  const networks = await listed(engine, NETWORKS);
  return (await keep(networks, async ({ state }) => (await state()) !== 'dead')).map(({ name }) => name);
}

/**
 * Returns whether a run of a live program, or of one that may be, has anything here. Its images may be the ones that are
 * kept between runs.
 */
export async function isRunUnderWay(engine: Engine): Promise<boolean> {
  const items = await settled([CONTAINERS, NETWORKS, IMAGES].map((each) => listed(engine, each)));
  const states = await inGroups(items.flat(), ({ state }) => state());
  return states.some((state) => state !== 'dead');
}

/** Returns the ids of containers of runs whose program is dead, by their names. @throws AttestationError `engine-call` */
export function deadContainers(engine: Engine): Promise<ReadonlyMap<string, string>> {
  return deadOf(engine, CONTAINERS);
}

async function deadOf(engine: Engine, listing: Listing): Promise<ReadonlyMap<string, string>> {
  const dead = await keep(await listed(engine, listing), async ({ state }) => (await state()) === 'dead');
  return new Map(dead.map(({ name, id }) => [name, id]));
}

const LABELS = { label: RUN_LABEL, labels: [RUN_LABEL, OWNER_LABEL, IMAGE_LABEL] };
const CONTAINERS: Listing = { kind: 'containers', ...LABELS };
const NETWORKS: Listing = { kind: 'networks', ...LABELS };
/** Not every engine lists images' labels (Docker 24 in the containerd store), so the name of such an image includes its owner. */
const IMAGES: Listing = {
  kind: 'images',
  references: ['localhost', '127.0.0.1:0'].map((host) => `${host}/${NAME_PREFIX}*`),
};

interface ListedOwned extends Owned {
  readonly id: string;
}

async function listed(engine: Engine, listing: Listing): Promise<ListedOwned[]> {
  const found = await engine.calls.list(listing);
  const ofContainer = async ({ image, labels }: Listed, owner: string) => {
    const { endsBySight } = ENGINE_TRAITS[engine.name];
    const state = await (endsBySight ? ownerStateBySight(owner) : ownerState(owner));
    // Anybody's has a dead run's labels whose image's author wrote them there.
    return state === 'dead' && labels[IMAGE_LABEL] !== image ? 'undecidable' : state;
  };
  return found.flatMap((thing) =>
    thing.names.flatMap((name): ListedOwned[] => {
      const { id, labels } = thing;
      const labelled = { run: labels[RUN_LABEL] ?? '', owner: labels[OWNER_LABEL] ?? '' };
      const isImage = listing.kind === 'images';
      const found = isImage ? readImageName(name) : RUN_NAME.test(name) ? labelled : null;
      if (found === null) return [];
      const { run, owner } = found;
      const state = () => (listing.kind === 'containers' ? ofContainer(thing, owner) : ownerState(owner));
      return [{ id, name, run, state }];
    }),
  );
}

/** How long one removal is waited for at most. */
const ONE_MS = 60_000;

/** What is known before something is removed. */
export interface Removal {
  /** The ids of images that dead runs have recorded. */
  readonly made?: ReadonlySet<string>;
  /** When it begins with nothing more (performance.now()): a thousand images take an engine half a minute. */
  readonly until?: number;
  /** For how long it begins with more at least, once the engine's lists are read. */
  readonly leastMs?: number;
}

/** Removes them, containers first, since they hold networks and images; returns what it could not remove. */
export async function removeOrphans(
  engine: Engine,
  orphans: Orphans,
  { made = new Set(), until = Number.POSITIVE_INFINITY, leastMs = 0 }: Removal = {},
): Promise<Orphans> {
  const [ids, networks] = await Promise.all([
    orphans.containers.length === 0 ? null : deadContainers(engine).catch(() => null),
    orphans.networks.length === 0 ? null : deadNetworks(engine).catch(() => null),
  ]);
  const end = Math.max(until, performance.now() + leastMs);
  const left = (names: readonly string[], stays: (name: string, timeoutMs: number) => Promise<boolean>) =>
    keep(names, async (name) => {
      const timeoutMs = Math.min(ONE_MS, end - performance.now());
      return timeoutMs <= 0 || stays(name, timeoutMs);
    });
  return {
    containers: await left(orphans.containers, async (name, timeoutMs) => {
      const id = ids?.get(name);
      // Gone, or no longer a dead run's: another container can have got its name.
      if (id === undefined) return ids === null;
      const keepsVolumes = await mayHaveOthersVolumes(engine, id);
      return !(await engine.calls.remove(id, { keepsVolumes, timeoutMs }));
    }),
    networks: await left(orphans.networks, async (name, timeoutMs) => {
      const id = networks?.get(name);
      if (id === undefined) return networks === null;
      // The dead run's are gone by now.
      const there = await containersOn(engine, name, { timeoutMs }).catch(() => null);
      if (there?.length !== 0) return true;
      const removed = await call(engine.client, ['network', 'rm', id], { timeoutMs }).catch(() => null);
      return removed?.exitCode !== 0;
    }),
    // What it was made from may be anybody's: only the named image goes.
    images: await left(
      orphans.images,
      async (name, timeoutMs) => !(await removeRunImage(engine, name, made, timeoutMs).catch(() => false)),
    ),
    undecided: orphans.undecided,
  };
}

/** Returns every name of what was left, for people. */
export function namesLeft({ containers, networks, images }: Orphans): string[] {
  return [...containers, ...networks, ...images];
}
