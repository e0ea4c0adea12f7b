import { call } from '../../engine/client.ts';
import type { Engine } from '../../engine/engine.ts';
import { OWNER_LABEL } from '../../engine/labels.ts';
import type { Listed, Listing } from '../../engine/listing.ts';
import { settled } from '../../foundation/settled.ts';

/** Images with an owner's label: none of ours names an owner, so that there are none on most machines. */
const LABELLED: Listing = { kind: 'images', label: OWNER_LABEL, labels: [] };
const ALL: Listing = { kind: 'images', label: null, labels: [] };

/** Of how many images an engine is asked one by one, and for how long: their number, and their labels, are anybody's. */
const [MOST_ALONE, ALONE_MS] = [32, 5_000];

/** Whether a container may have its owner's label from its image. */
export type IsOfImage = (container: Pick<Listed, 'image'>) => Promise<boolean>;

/**
 * Returns a question about containers that an engine has listed before: whether one was given its owner's label itself, or may have
 * it from its image, as anybody's has whose image's author wrote it. Any owner counts: of an image of several platforms Docker
 * lists the labels of one. An image that is gone may have had it. The engine is asked once for its images, and for those with such
 * a label; and if it cannot list them (one damaged image is enough for Podman) for some by themselves.
 */
export function labelsOfImages(engine: Pick<Engine, 'calls' | 'client'>): IsOfImage {
  let lists: Promise<Images | null> | null = null;
  const alone = new Map<string, Promise<boolean>>();
  return async ({ image }) => {
    lists ??= imagesOf(engine.calls).catch(() => null);
    const images = await lists;
    if (images !== null) return !images.all.has(image) || images.labelled.has(image);
    const known = alone.get(image);
    if (known !== undefined) return known;
    if (alone.size === MOST_ALONE) return true;
    const asked = mayHaveOwner(engine, image);
    alone.set(image, asked);
    return asked;
  };
}

/** The ids of an engine's images. */
interface Images {
  readonly all: ReadonlySet<string>;
  readonly labelled: ReadonlySet<string>;
}

async function imagesOf(calls: Engine['calls']): Promise<Images> {
  const [all = [], labelled = []] = await settled([calls.list(ALL), calls.list(LABELLED)]);
  return { all: new Set(all.map(({ id }) => id)), labelled: new Set(labelled.map(({ id }) => id)) };
}

/** Whether an image has an owner's label, or is not known to have none. */
async function mayHaveOwner({ client }: Pick<Engine, 'client'>, image: string): Promise<boolean> {
  const label = `{{json (printf "%.1s" (index .Config.Labels "${OWNER_LABEL}"))}}`;
  const args = ['image', 'inspect', '--format', label, image];
  const asked = await call(client, args, { timeoutMs: ALONE_MS }).catch(() => null);
  return asked?.exitCode !== 0 || asked.stdout.trim() !== '""';
}
