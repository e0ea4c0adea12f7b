import { isSha256, type Sha256, sha256Of } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { KeptBytes } from '../foundation/kept-bytes.ts';
import { answerOf, askGitHub, type GitHubApi, member, type RequestOptions, statusOf } from './github-api.ts';

/** Which artifacts of the repository count as earlier ones. */
export interface EarlierRequest extends GitHubApi {
  readonly branch: string;
  /** GITHUB_RUN_ID: this run's own artifacts are not earlier ones. */
  readonly runId: string;
  /** Returns whether an artifact's name is the right one. */
  readonly isName: (name: string) => boolean;
  /** The exact name, if there is only one: GitHub then lists no other. */
  readonly name: string | null;
  /** The number of bytes to download of one artifact at most. */
  readonly limitBytes: number;
  /** For the pages of the list together, and for the downloads together; a minute by default. */
  readonly limitMs?: number;
  /** Returns the error for what could not be got; without it: `baseline-not-found`. */
  readonly failed?: (what: string) => AttestationError;
}

/** An artifact as it was uploaded; untrusted. */
export interface EarlierArtifact {
  readonly name: string;
  readonly runId: string;
  readonly zip: Uint8Array;
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly runId: string;
  readonly createdAt: string;
  /** The digest of the zip as it was uploaded; null from a server that lists none (artifacts from before 2025, GHES). */
  readonly digest: Sha256 | null;
}

/** GitHub's REST API, "List artifacts for a repository" and "Download an artifact"; both need `actions: read`. */
const LIST = 'GET /repos/{owner}/{repo}/actions/artifacts';
const DOWNLOAD = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip';

const PAGE = 100;
/** How far back this looks: this many of the repository's newest artifacts, and this many downloads. */
const PAGES = 5;
const DOWNLOADS = 5;
const LIMIT_MS = 60_000;

/**
 * Yields the artifacts of that name that earlier runs of the branch left, newest first, and downloads each when it is
 * requested. It skips what a fork's pull request uploads, though its branch may have the same name.
 *
 * @throws AttestationError `baseline-not-found`, or the caller's own, with the status that GitHub answered, without any
 *   words of its own
 */
export async function* earlierArtifacts(request: EarlierRequest): AsyncGenerator<EarlierArtifact> {
  const found = await list(request);
  // Without the time that the caller takes for each.
  let leftMs = request.limitMs ?? LIMIT_MS;
  for (const artifact of found.slice(0, DOWNLOADS)) {
    const { name, runId } = artifact;
    const begun = performance.now();
    const zip = await download(request, artifact, Math.max(1, leftMs));
    leftMs -= performance.now() - begun;
    yield { name, runId, zip };
  }
}

async function list(request: EarlierRequest): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  const end = performance.now() + (request.limitMs ?? LIMIT_MS);
  for (let page = 1; page <= PAGES && found.length < DOWNLOADS; page++) {
    const only = request.name === null ? {} : { name: request.name };
    const answer = await ask(
      request,
      LIST,
      { per_page: PAGE, page, ...only },
      'its artifacts were not listed',
      { timeoutMs: Math.max(1, end - performance.now()) },
    );
    const artifacts = member(answer, 'artifacts');
    if (!Array.isArray(artifacts)) throw notFound(request, 'GitHub did not return a list of artifacts', null);
    found.push(...artifacts.flatMap((each: unknown) => listed(each, request)));
    if (artifacts.length < PAGE) break;
  }
  return found.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** Yields an artifact of the list if it counts. */
function listed(artifact: unknown, { branch, runId, isName, limitBytes }: EarlierRequest): Listed[] {
  const run = member(artifact, 'workflow_run');
  const name = member(artifact, 'name');
  const size = Number(member(artifact, 'size_in_bytes'));
  const repositories = [member(run, 'repository_id'), member(run, 'head_repository_id')].map(String);
  const counts =
    typeof name === 'string' &&
    isName(name) &&
    member(artifact, 'expired') === false &&
    size <= limitBytes &&
    member(run, 'head_branch') === branch &&
    repositories[0] === repositories[1] &&
    String(member(run, 'id')) !== runId;
  if (!counts) return [];
  const id = String(member(artifact, 'id'));
  const digest = member(artifact, 'digest');
  return [
    {
      ...{ id, name },
      runId: String(member(run, 'id')),
      createdAt: String(member(artifact, 'created_at')),
      digest: isSha256(digest) ? digest : null,
    },
  ];
}

async function download(
  request: EarlierRequest,
  { id, name, digest }: Listed,
  timeoutMs: number,
): Promise<Uint8Array> {
  const what = `the artifact ${printable(name)} was not downloaded`;
  const options = { timeoutMs, asStream: true } as const;
  const body = await ask(request, DOWNLOAD, { artifact_id: id }, what, options);
  if (!(body instanceof ReadableStream)) throw notFound(request, `${what}: it is empty`, null);
  const kept = new KeptBytes(request.limitBytes);
  try {
    for await (const chunk of body as ReadableStream<Uint8Array>) {
      kept.add(chunk);
      if (kept.truncated) break;
    }
  } catch {
    throw notFound(request, `${what}: the connection broke`, null);
  }
  if (kept.truncated) throw notFound(request, `${what}: it is larger than it says`, null);
  const zip = kept.bytes();
  if (digest !== null && sha256Of(zip) !== digest) {
    throw notFound(request, `${what}: its bytes have another digest than GitHub lists for it`, null);
  }
  return zip;
}

async function ask(
  request: EarlierRequest,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  what: string,
  options: RequestOptions,
): Promise<unknown> {
  try {
    return await askGitHub(request, route, parameters, options);
  } catch (error) {
    // Without the cause, which holds the request.
    const status = statusOf(error);
    throw notFound(request, `${what}: ${answerOf(status)}`, status);
  }
}

/** What GitHub answers if the token may not read the repository's runs. */
const MAY_NOT: readonly number[] = [401, 403, 404];

function notFound(request: EarlierRequest, what: string, status: number | null): AttestationError {
  const { repository, failed } = request;
  if (failed !== undefined) return failed(what);
  return new AttestationError(
    'baseline-not-found',
    `No earlier evidence of ${repository} could be compared: ${what}.`,
    {
      advice: MAY_NOT.includes(status ?? 0)
        ? 'Add to the job: permissions: { contents: read, actions: read }.'
        : 'No verdict depends on it; the next run looks again.',
    },
  );
}
