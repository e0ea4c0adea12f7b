import { call } from '../../engine/client.ts';
import type { Engine } from '../../engine/engine.ts';
import { OWNER_LABEL } from '../../engine/labels.ts';
import type { Listing } from '../../engine/listing.ts';
import { inGroups } from './owned.ts';

/** For how long an engine is asked about images: anybody may give them labels of any length. */
const ASKED_MS = 5_000;
/** How many images are asked about at once, and how many of them alone if the engine does not answer for all. */
const [MOST_AT_ONCE, MOST_ALONE] = [256, 32];

/**
 * Whether a container of this image may have its owner's label from it.
 *
 * @param among the images of all containers that were listed with it: the engine is asked about them at once
 */
export type IsOfImage = (image: string, among: readonly string[]) => Promise<boolean>;

/**
 * Returns a question about containers that an engine has listed before: whether one was given its owner's label itself, or may have
 * it from its image, as anybody's has whose image's author wrote it. Any owner counts. An image that is gone may have had it. The
 * engine is asked about no image that none of these containers has: others' may have any number, of labels of any length, and one
 * damaged image keeps Podman from listing any.
 */
export function labelsOfImages(engine: Pick<Engine, 'name' | 'calls' | 'client'>): IsOfImage {
  const known = new Map<string, Promise<boolean>>();
  return async (image, among) => {
    const before = known.get(image);
    if (before !== undefined) return before;
    const unknown = new Set([image, ...among].filter((each) => !known.has(each)));
    const images = [...unknown].slice(0, MOST_AT_ONCE);
    const without = withoutOwner(engine, images);
    for (const each of unknown)
      known.set(
        each,
        without.then((ids) => !ids.has(each)),
      );
    return !(await without).has(image);
  };
}

/** Returns which of these images are there and name no owner. */
async function withoutOwner(
  engine: Pick<Engine, 'name' | 'calls' | 'client'>,
  images: readonly string[],
): Promise<ReadonlySet<string>> {
  const [answers, ofAnyPlatform] = await Promise.all([askedOf(engine, images), withLabel(engine)]);
  const unanswered = images.length === 1 ? [] : images.filter((image) => !answers.has(image));
  const alone = await inGroups(unanswered.slice(0, MOST_ALONE), (image) => askedOf(engine, [image]));
  const all = [answers, ...alone].flatMap((each) => [...each]);
  return new Set(all.filter(([id, hasOwner]) => !hasOwner && !ofAnyPlatform.has(id)).map(([id]) => id));
}

/** Returns which of these images are there, and whether each names an owner: one of several platforms on one of them. */
async function askedOf(
  { client }: Pick<Engine, 'client'>,
  images: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  const hasOwner = `{{with .Config}}{{with .Labels}}{{with index . "${OWNER_LABEL}"}}1{{end}}{{end}}{{end}}`;
  const args = ['image', 'inspect', '--format', `{{.ID}} ${hasOwner}`, ...images];
  const asked = await call(client, args, { timeoutMs: ASKED_MS }).catch(() => null);
  const lines = asked?.stdout.matchAll(/^(?:sha256:)?([0-9a-f]{64}) (1?)$/gm) ?? [];
  return new Map([...lines].map(([, id = '', owner]) => [`sha256:${id}`, owner === '1']));
}

const LABELLED: Listing = { kind: 'images', label: OWNER_LABEL, labels: [OWNER_LABEL] };

/** Returns the images of which any platform has an owner's label. Only Docker has an id for an image of several. */
async function withLabel({ name, calls }: Pick<Engine, 'name' | 'calls'>): Promise<ReadonlySet<string>> {
  if (name !== 'docker') return new Set();
  const listed = await calls.list(LABELLED, ASKED_MS).catch(() => []);
  // A control's image has it without a value.
  return new Set(listed.flatMap(({ id, labels }) => (labels[OWNER_LABEL] === '' ? [] : [id])));
}
