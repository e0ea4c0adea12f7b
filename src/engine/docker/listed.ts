import { type Json, type JsonMembers, stringsOf } from '../../foundation/json.ts';
import { failedCall } from '../failed-call.ts';
import { LISTING_MS, type Listed, type Listing } from '../listing.ts';
import { readLongList } from '../long-list.ts';
import { get, type SocketCalls } from '../socket-calls.ts';

/** Where the API lists things of a kind, and the member that names one. */
const KINDS = {
  containers: { asked: get('containers', 'json'), names: 'Names' },
  networks: { asked: get('networks'), names: 'Name' },
  images: { asked: get('images', 'json'), names: 'RepoTags' },
} as const;

/**
 * Lists things by the API. Docker's client would hold all labels of all of them, which anybody may make long.
 *
 * @throws AttestationError `engine-call`
 */
export async function dockerListed(
  { stream }: Pick<SocketCalls, 'stream'>,
  listing: Listing,
  timeoutMs = LISTING_MS,
): Promise<Listed[]> {
  const { asked, names } = KINDS[listing.kind];
  const byName = 'references' in listing;
  const labels = byName ? [] : listing.labels;
  const { label } = byName ? { label: null } : listing;
  const byLabel = label === null ? {} : { label: [label] };
  const filters = byName ? { reference: listing.references } : byLabel;
  const query = { ...(byName ? {} : { all: '1' }), filters: JSON.stringify(filters) };
  let found: readonly JsonMembers[] = [];
  await stream(
    { ...asked, query },
    async (body) => {
      const wanted = [names, 'Id', 'ImageID', ...labels.map((label) => `Labels/${label}`)];
      found = await readLongList(body, wanted).catch((cause: unknown) => {
        throw failedCall(`docker ${listing.kind}`, `its answer cannot be read: ${cause}`, false);
      });
    },
    timeoutMs,
  );
  return found.map((each) => ({
    id: textIn(each['Id']),
    image: textIn(each['ImageID']),
    names: namesIn(each[names]),
    labels: Object.fromEntries(
      labels.flatMap((label) => {
        const value = each[`Labels/${label}`];
        return typeof value === 'string' ? [[label, value]] : [];
      }),
    ),
  }));
}

function textIn(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A container's begin with a slash. */
function namesIn(value: Json | undefined): string[] {
  const names = typeof value === 'string' ? [value] : (stringsOf(value) ?? []);
  return names.map((name) => name.replace(/^\//, ''));
}
