import { call } from '../../engine/client.ts';
import type { Engine } from '../../engine/engine.ts';
import { OWNER_LABEL } from '../../engine/labels.ts';
import type { Listing } from '../../engine/listing.ts';
import { inGroups } from './owned.ts';

/** For how long an engine is asked about images in all: anybody may have any number, with labels of any length. */
const ASKED_MS = 6_000;
/** How many images it is asked about at once, and for how long; and for how long about one that has kept it from answering for all. */
const [AT_ONCE, AT_ONCE_MS, ALONE_MS] = [32, 2_000, 1_500];

/**
 * Whether a container of this image may have its owner's label from it.
 *
 * @param among the images of all containers that were listed with it: the engine is asked about them once
 */
export type IsOfImage = (image: string, among: readonly string[]) => Promise<boolean>;

/**
 * Returns a question about containers that an engine has listed before: whether one was given its owner's label itself, or may have
 * it from its image, as anybody's has whose image's author wrote it. Any owner counts. An image that is gone may have had it. The
 * engine is asked about no image that none of these containers has: others' may have any number, of labels of any length, and one
 * damaged image keeps Podman from listing any.
 */
export function labelsOfImages(engine: AskedEngine): IsOfImage {
  let asked: Promise<ReadonlySet<string>> | null = null;
  return async (image, among) => {
    asked ??= withoutOwner(engine, among);
    return !(await asked).has(image);
  };
}

type AskedEngine = Pick<Engine, 'calls' | 'client'> & {
  readonly facts: Pick<Engine['facts'], 'image_store'>;
};

/** Returns which of these images are there and name no owner, as far as the engine has said so in time. */
async function withoutOwner(engine: AskedEngine, among: readonly string[]): Promise<ReadonlySet<string>> {
  const until = performance.now() + ASKED_MS;
  const labelled = await withLabel(engine);
  if (labelled === null) return new Set();
  const without = new Set<string>();
  // In another order each time: what others have put before the rest may take all of the time.
  const images = shuffled([...new Set(among)].filter((each) => !labelled.has(each)));
  for (let at = 0; at < images.length && performance.now() < until; at += AT_ONCE) {
    const some = images.slice(at, at + AT_ONCE);
    const answers = await askedOf(engine, some, AT_ONCE_MS);
    const unanswered = some.filter((image) => !answers.has(image));
    const alone = await inGroups(unanswered, (image) => askedOf(engine, [image], ALONE_MS));
    for (const [id, hasOwner] of [answers, ...alone].flatMap((each) => [...each]))
      if (!hasOwner) without.add(id);
  }
  return without;
}

/** Returns which of these images are there, and whether each names an owner: one of several platforms on one of them. */
async function askedOf(
  { client }: AskedEngine,
  images: readonly string[],
  timeoutMs: number,
): Promise<ReadonlyMap<string, boolean>> {
  const hasOwner = `{{with .Config}}{{with .Labels}}{{with index . "${OWNER_LABEL}"}}1{{end}}{{end}}{{end}}`;
  const args = ['image', 'inspect', '--format', `{{.ID}} ${hasOwner}`, ...images];
  const asked = await call(client, args, { timeoutMs }).catch(() => null);
  const lines = asked?.stdout.matchAll(/^(?:sha256:)?([0-9a-f]{64}) (1?)$/gm) ?? [];
  return new Map([...lines].map(([, id = '', owner]) => [`sha256:${id}`, owner === '1']));
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  const places = items.map((item) => ({ item, place: Math.random() }));
  return places.sort((one, other) => one.place - other.place).map(({ item }) => item);
}

const LABELLED: Listing = { kind: 'images', label: OWNER_LABEL, labels: [OWNER_LABEL] };

/**
 * Returns the images of which any platform has an owner's label; null if that is not known. Only Docker's containerd store has
 * images of several platforms, and reports their labels in no other way.
 */
async function withLabel({ facts, calls }: AskedEngine): Promise<ReadonlySet<string> | null> {
  if (facts.image_store !== 'containerd') return new Set();
  const listed = await calls.list(LABELLED, ASKED_MS).catch(() => null);
  // A control's image has it without a value.
  return listed && new Set(listed.flatMap(({ id, labels }) => (labels[OWNER_LABEL] === '' ? [] : [id])));
}
