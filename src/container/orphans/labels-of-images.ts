import type { Engine } from '../../engine/engine.ts';
import { OWNER_LABEL } from '../../engine/labels.ts';
import type { Listed, Listing } from '../../engine/listing.ts';

/** How long an answer is waited for: anybody may make any number of images that are asked about. */
const ANSWER_MS = 5_000;

/** Images with an owner's label: none of ours names an owner, so that there are none on most machines. */
const LABELLED: Listing = { kind: 'images', label: OWNER_LABEL, labels: [OWNER_LABEL] };

/** Whether a container may have its owner's label from its image. @throws AttestationError `engine-call` */
export type IsOfImage = (container: Pick<Listed, 'image' | 'labels'>) => Promise<boolean>;

/**
 * Returns a question about containers that an engine has listed before: whether one was given its owner's label itself, or may have
 * it from its image, as anybody's has whose image's author wrote it. An image that is gone may have had it. The engine is asked
 * once for the labels of all images, and once about each image, whose labels may have any length.
 */
export function labelsOfImages({ calls }: Pick<Engine, 'calls'>): IsOfImage {
  let labelled: Promise<ReadonlySet<string>> | null = null;
  const there = new Map<string, Promise<boolean>>();
  return async ({ image, labels }) => {
    labelled ??= ownersOf(calls);
    const found = await labelled;
    if ([labels[OWNER_LABEL], undefined].some((owner) => found.has(nameOf(image, owner)))) return true;
    const isThere = there.get(image) ?? calls.hasImage(image, ANSWER_MS);
    there.set(image, isThere);
    return !(await isThere);
  };
}

/** The images with the owners that they name: more than one for an image of several platforms. */
async function ownersOf(calls: Engine['calls']): Promise<ReadonlySet<string>> {
  const images = await calls.list(LABELLED);
  return new Set(images.map(({ id, labels }) => nameOf(id, labels[OWNER_LABEL])));
}

/** @param owner undefined for a label that the engine does not list, or that is too long: it may be any */
function nameOf(image: string, owner: string | undefined): string {
  return JSON.stringify([image, owner]);
}
