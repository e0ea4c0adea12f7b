import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { AttestationError, printable } from '../foundation/errors.ts';
import { within } from '../foundation/time-limit.ts';

/** Which of the running workflow's artifacts are fetched, and where to. */
export interface CollectRequest {
  /** What their names begin with. */
  readonly prefix: string;
  /** An empty folder. */
  readonly folder: string;
  readonly limitMs?: number;
}

/** An artifact of the run; nothing of it is trusted. */
export interface CollectedArtifact {
  readonly name: string;
  /** Its zip; nothing is there when it could not be fetched whole. */
  readonly path: string;
}

/** What evidence can be; a larger artifact is not fetched. */
const MOST_BYTES = 128 * 1024 * 1024;
const AT_ONCE = 8;
/** The service's own client tries five times. */
const LIMIT_MS = 600_000;

/**
 * Fetches the artifacts of this workflow run, as zips, the newest of each name; they are not unpacked. One that cannot be
 * fetched keeps its place in the list, so that its reader finds it missing.
 *
 * @throws AttestationError `artifacts-not-listed` when the service does not say which there are
 */
export async function collectArtifacts(request: CollectRequest): Promise<readonly CollectedArtifact[]> {
  const client = new DefaultArtifactClient();
  const limitMs = request.limitMs ?? LIMIT_MS;
  const late = () => new Error(`the service gave no whole answer within ${limitMs / 1000} seconds`);
  const listed = await within(limitMs, client.listArtifacts({ latest: true }), late).catch(
    (cause: unknown) => {
      const why = printable(cause instanceof Error ? cause.message : String(cause));
      throw new AttestationError(
        'artifacts-not-listed',
        `The artifacts of this run could not be listed: ${why}`,
        { cause },
      );
    },
  );
  const wanted = listed.artifacts
    .filter(({ name }) => name.startsWith(request.prefix))
    .sort((a, b) => a.id - b.id);
  const collected: CollectedArtifact[] = wanted.map(({ name, id }) => ({
    name,
    path: join(request.folder, String(id), 'evidence.zip'),
  }));
  const waiting = [...wanted];
  const fetchAll = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { id, size, digest } = next;
      if (size > MOST_BYTES) continue;
      // Whatever goes wrong, nothing lies at its path then.
      await within(limitMs, fetchOne(client, id, digest, request.folder), late).catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchAll));
  return collected;
}

async function fetchOne(
  client: DefaultArtifactClient,
  id: number,
  digest: string | undefined,
  folder: string,
): Promise<void> {
  const path = join(folder, String(id));
  const begun = join(path, 'begun');
  await mkdir(begun, { recursive: true });
  const expected = digest === undefined ? {} : { expectedHash: digest };
  const { digestMismatch } = await client.downloadArtifact(id, {
    path: begun,
    skipDecompress: true,
    ...expected,
  });
  const [file, ...others] = await readdir(begun);
  if (digestMismatch === true || file === undefined || others.length > 0) return;
  await rename(join(begun, file), join(path, 'evidence.zip'));
}
