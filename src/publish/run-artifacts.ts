import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Artifact, DefaultArtifactClient } from '@actions/artifact';
import { AttestationError, printable } from '../foundation/errors.ts';
import {
  type AnswerLimits,
  ONE_THING,
  untilRefused,
  withLimitedAnswers,
} from '../foundation/limited-answers.ts';
import { messageOf } from '../foundation/thrown.ts';
import { within } from '../foundation/time-limit.ts';

/** Which of the running workflow's artifacts to download, and where to. */
export interface CollectRequest {
  /** The prefix of their names. */
  readonly prefix: string;
  /** The names that are expected; of others, which any job of the workflow can upload, a few are downloaded. */
  readonly names: readonly string[];
  /** An empty folder. */
  readonly folder: string;
  /** The maximum size of what is downloaded of one artifact, in bytes; nothing of a larger one is. */
  readonly limitBytes: number;
  /** Called with each artifact that is not downloaded though it should be, and why: untrusted words of the service's. */
  readonly onMissed: (name: string, why: string) => void;
  /** How long the list, and each artifact, may take, and what an artifact usually takes at most. */
  readonly limits?: typeof LIMITS_MS;
}

/** An artifact of the run; untrusted. */
export interface CollectedArtifact {
  readonly name: string;
  /** The path of its zip; nothing is there if it could not be downloaded whole. */
  readonly path: string;
}

/** The number of artifacts under other names to download, so that their results say what they are. */
const MOST_OTHERS = 16;
/** A list of four thousand artifacts; a run has some hundred. */
const MOST_LISTED = { bytes: 2 * 1024 * 1024, values: 100_000 };
/** Each download takes some ten megabytes while it runs. */
const AT_ONCE = 4;
/** The service's own client tries five times, within half a minute, and waits forever for an answer without an end. */
const LIMITS_MS = { list: 60_000, artifact: 120_000, usual: 5_000 };

/**
 * Downloads the artifacts of this workflow run, as zips, the newest of each name; it does not unpack them. An artifact
 * that cannot be downloaded keeps its place in the list, so that its reader finds it missing.
 *
 * @throws AttestationError `artifacts-not-listed` when the service does not list them
 */
export async function collectArtifacts(request: CollectRequest): Promise<readonly CollectedArtifact[]> {
  const client = new DefaultArtifactClient();
  const limits = request.limits ?? LIMITS_MS;
  const listed = await list(client, limits.list);
  const wanted = listed.filter(({ name }) => name.startsWith(request.prefix)).sort((a, b) => a.id - b.id);
  const collected: CollectedArtifact[] = wanted.map(({ name, id }) => ({
    name,
    path: join(request.folder, String(id), 'evidence.zip'),
  }));
  const names = new Set(request.names);
  const left = new Set(wanted.filter(({ name }) => !names.has(name)).slice(MOST_OTHERS));
  const waiting = wanted.filter((each) => !left.has(each));
  // A service that lets every artifact wait holds the fleet up no longer than one that lets one wait.
  let patience = AT_ONCE * limits.artifact;
  const fetchAll = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const begun = performance.now();
      // After any error, nothing is at its path.
      const fetched = patience > 0 ? fetchOne(client, next, request) : Promise.reject(tooSlow());
      await within(limits.artifact, fetched, late(limits.artifact)).catch((cause: unknown) =>
        request.onMissed(next.name, messageOf(cause)),
      );
      patience -= Math.max(0, performance.now() - begun - limits.usual);
    }
  };
  // An artifact may be larger than it was listed.
  await withLimitedAnswers(answersOf(request.limitBytes), () =>
    Promise.all(Array.from({ length: AT_ONCE }, fetchAll)),
  );
  return collected;
}

/**
 * Downloads this workflow run's artifact of a name as a zip, the newest if an earlier attempt left one too.
 *
 * @param folder an empty folder
 * @param limitBytes the maximum size of the artifact
 * @returns the path of its zip; null if the run has no artifact of this name
 * @throws AttestationError `artifacts-not-listed`, or `launch-evidence` if it is listed and cannot be downloaded
 */
export async function ownArtifact(
  name: string,
  folder: string,
  limitBytes: number,
  limits: Omit<typeof LIMITS_MS, 'usual'> = LIMITS_MS,
): Promise<string | null> {
  const client = new DefaultArtifactClient();
  const found = (await list(client, limits.list)).find((each) => each.name === name);
  if (found === undefined) return null;
  return await within(
    limits.artifact,
    withLimitedAnswers(answersOf(limitBytes), () => fetchOne(client, found, { folder, limitBytes })),
    late(limits.artifact),
  ).catch((cause: unknown) => {
    const what = `The artifact ${printable(name)} of this run was not downloaded`;
    throw new AttestationError('launch-evidence', `${what}: ${printable(messageOf(cause))}.`);
  });
}

/** The artifacts of this run, the newest of each name. */
async function list(client: DefaultArtifactClient, limitMs: number) {
  const listed = await within(
    limitMs,
    withLimitedAnswers({ bytes: MOST_LISTED.bytes, ofPost: MOST_LISTED }, () =>
      untilRefused(() => client.listArtifacts({ latest: true })),
    ),
    late(limitMs),
  ).catch((cause: unknown) => {
    const why = printable(messageOf(cause));
    throw new AttestationError(
      'artifacts-not-listed',
      `The artifacts of this run could not be listed: ${why}.`,
      { cause },
    );
  });
  return listed.artifacts;
}

/** An artifact, and what the service answers about it before. */
function answersOf(limitBytes: number): AnswerLimits {
  return { bytes: limitBytes, ofPost: ONE_THING };
}

function late(limitMs: number) {
  return () => new Error(`the service gave no whole answer within ${limitMs / 1000} seconds`);
}

function tooSlow(): Error {
  return new Error('the service took too long for the artifacts before it');
}

/** Returns the path of an artifact's zip. @throws Error of the service's client, or why it is not this one */
async function fetchOne(
  client: DefaultArtifactClient,
  { id, size, digest }: Pick<Artifact, 'id' | 'size' | 'digest'>,
  { folder, limitBytes }: Pick<CollectRequest, 'folder' | 'limitBytes'>,
): Promise<string> {
  if (size > limitBytes) throw new Error(`it is larger than ${limitBytes} bytes`);
  const path = join(folder, String(id));
  const begun = join(path, 'begun');
  // Not those above it: after a signal the folder of all of them is gone, and stays so.
  for (const each of [path, begun]) await mkdir(each);
  const expected = digest === undefined ? {} : { expectedHash: digest };
  const { digestMismatch } = await untilRefused(() =>
    client.downloadArtifact(id, { path: begun, skipDecompress: true, ...expected }),
  );
  const [file, ...others] = await readdir(begun);
  if (digestMismatch === true) throw new Error('it is not the one that was uploaded');
  if (file === undefined || others.length > 0) throw new Error('it is not one file');
  const zip = join(path, 'evidence.zip');
  await rename(join(begun, file), zip);
  return zip;
}
