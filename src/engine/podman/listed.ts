import { JsonError, parseJson, stringsOf } from '../../foundation/json.ts';
import { type Client, call } from '../client.ts';
import { failedCall } from '../failed-call.ts';
import { LISTING_MS, type Listed, type Listing } from '../listing.ts';

/** No name and no label of ours is longer than an image's tag may be; others' have any length. */
const cut = (expression: string) => `{{json (printf "%.128s" (${expression}))}}`;
/** Anybody may make a hundred thousand containers with a label of ours: a list that is cut off is an error. */
const LIST_BYTES = 32 * 1024 * 1024;
/** Characters of a line. */
const MAX_LINE = 4096;
const KINDS = {
  containers: {
    words: ['ps', '--all', '--no-trunc'],
    name: '.Names',
    id: '.ID',
    image: '.ImageID',
    label: (key: string) => `.Label "${key}"`,
  },
  // Its own `.Labels` is one text of all.
  networks: {
    words: ['network', 'ls'],
    name: '.Name',
    id: '.Network.ID',
    image: '""',
    label: (key: string) => `index .Network.Labels "${key}"`,
  },
  images: {
    words: ['image', 'ls', '--all', '--no-trunc'],
    name: '.Repository',
    id: '.ID',
    image: '""',
    label: (key: string) => `index .Labels "${key}"`,
  },
} as const;

/**
 * Lists things by Podman's client. A line of its answer is an array of JSON texts: an image gives its containers labels, and a label
 * may hold a line of any form.
 *
 * @throws AttestationError `engine-call`
 */
export async function podmanListed(
  client: Client,
  listing: Listing,
  timeoutMs = LISTING_MS,
): Promise<Listed[]> {
  const args = argumentsOf(listing);
  const result = await call(client, args, { timeoutMs, keepBytes: LIST_BYTES });
  const { exitCode, stdout, stderr, timedOut, truncated } = result;
  const lines = exitCode === 0 && !truncated ? stdout.split('\n').filter((line) => line !== '') : null;
  return (lines?.map(wordsOf) ?? [null]).map((words) => {
    if (words !== null) return thing(listing, words);
    const said = stderr || 'its answer cannot be read';
    throw failedCall(`${client.program} ${args.slice(0, 2).join(' ')}`, said, timedOut);
  });
}

function argumentsOf(listing: Listing): string[] {
  if ('references' in listing) {
    const filters = listing.references.flatMap((each) => ['--filter', `reference=${each}`]);
    const line = '[{{json .Repository}},{{json .Tag}},{{json .ID}}]';
    return ['image', 'ls', '--no-trunc', ...filters, '--format', line];
  }
  const { words, name, id, image, label } = KINDS[listing.kind];
  const line = `[${[name, id, image, ...listing.labels.map(label)].map(cut).join()}]`;
  const filter = listing.label === null ? [] : ['--filter', `label=${listing.label}`];
  return [...words, ...filter, '--format', line];
}

function thing(listing: Listing, words: readonly string[]): Listed {
  if ('references' in listing) {
    const [repository = '', tag = '', id = ''] = words;
    return { id, image: '', names: [`${repository}:${tag}`], labels: {} };
  }
  const [name = '', id = '', bare = '', ...values] = words;
  const labels = listing.labels.map((label, index) => [label, values[index] ?? ''] as const);
  // A list of images has the prefix, and one of containers does not.
  const image = bare === '' ? '' : `sha256:${bare}`;
  return { id, image, names: [name], labels: Object.fromEntries(labels) };
}

/** Returns the texts of a line; null if it is not an array of texts. */
function wordsOf(line: string): readonly string[] | null {
  try {
    return stringsOf(parseJson(line, { characters: MAX_LINE, depth: 1 }));
  } catch (error) {
    if (error instanceof JsonError) return null;
    throw error;
  }
}
