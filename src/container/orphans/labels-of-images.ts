import type { Engine } from '../../engine/engine.ts';
import { OWNER_LABEL } from '../../engine/labels.ts';
import type { Listed, Listing } from '../../engine/listing.ts';
import { settled } from '../../foundation/settled.ts';

/** Images with an owner's label: none of ours names an owner, so that there are none on most machines. */
const LABELLED: Listing = { kind: 'images', label: OWNER_LABEL, labels: [OWNER_LABEL] };
const ALL: Listing = { kind: 'images', label: null, labels: [] };

/** Whether a container may have its owner's label from its image. @throws AttestationError `engine-call` */
export type IsOfImage = (container: Pick<Listed, 'image' | 'labels'>) => Promise<boolean>;

/**
 * Returns a question about containers that an engine has listed before: whether one was given its owner's label itself, or may have
 * it from its image, as anybody's has whose image's author wrote it. An image that is gone may have had it. The engine is asked
 * once for its images, and for those with such a label.
 */
export function labelsOfImages({ calls }: Pick<Engine, 'calls'>): IsOfImage {
  let asked: Promise<Images> | null = null;
  return async ({ image, labels }) => {
    asked ??= imagesOf(calls);
    const { ids, owners } = await asked;
    return (
      !ids.has(image) || [labels[OWNER_LABEL], undefined].some((owner) => owners.has(nameOf(image, owner)))
    );
  };
}

interface Images {
  readonly ids: ReadonlySet<string>;
  /** Those with a label, with the owners that they name: more than one for an image of several platforms. */
  readonly owners: ReadonlySet<string>;
}

async function imagesOf(calls: Engine['calls']): Promise<Images> {
  const [all, labelled] = await settled([calls.list(ALL), calls.list(LABELLED)]);
  return {
    ids: new Set(all.map(({ id }) => id)),
    owners: new Set(labelled.map(({ id, labels }) => nameOf(id, labels[OWNER_LABEL]))),
  };
}

/** @param owner undefined for a label that the engine does not list, or that is too long: it may be any */
function nameOf(image: string, owner: string | undefined): string {
  return JSON.stringify([image, owner]);
}
