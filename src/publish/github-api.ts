import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { after } from '../foundation/abort-signals.ts';
import { KeptBytes } from '../foundation/kept-bytes.ts';

/** GitHub's REST API with this repository's token. */
export interface GitHubApi {
  /** GITHUB_API_URL. */
  readonly apiUrl: string;
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** A secret that no message shows. */
  readonly token: string;
}

/** A failing service is called four times within about seven seconds (0.5, 2 and 4.5 s between). */
const RETRY = { retries: 3, retryAfterBaseValue: 500 };
/** Of an error with another name octokit takes that the service failed, and its retries wait on. */
const GIVEN_UP = 'AbortError';
const API_VERSION = '2022-11-28';

const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

export interface RequestOptions {
  readonly timeoutMs: number;
  /** The answer's body as a stream, unread. */
  readonly asStream?: true;
}

/**
 * Calls GitHub once, with retries, for `timeoutMs` in all.
 *
 * @param route a route of the REST API's documentation; typed as string, so that its answer has the type that it
 *   deserves: unknown
 * @throws what octokit throws; {@link statusOf} returns the status. It holds the request, and the token with it: no
 *   error of ours may have it as its cause
 */
export async function askGitHub(
  { apiUrl, repository, token }: GitHubApi,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  { timeoutMs, asStream }: RequestOptions,
): Promise<unknown> {
  const [owner, repo] = repository.split('/');
  const octokit = getOctokit(token, { baseUrl: apiUrl, retry: RETRY, log: SILENT }, retry);
  const { data }: { readonly data: unknown } = await octokit.request(route, {
    owner,
    repo,
    ...parameters,
    headers: { accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION },
    request: {
      signal: after(timeoutMs, new DOMException(`It took more than ${timeoutMs} ms.`, GIVEN_UP)),
      ...(asStream ? { parseSuccessResponseBody: false, fetch: unreadFetch } : { fetch: limitedFetch }),
    },
  });
  return data;
}

/** Far more than a page of a list has, decompressed (a hundred artifacts: 200 kB): octokit reads an answer whole, however long it is. */
const MOST_ANSWER_BYTES = 1024 * 1024;

async function limitedFetch(...asked: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...asked);
  if (response.body === null) return response;
  const kept = new KeptBytes(MOST_ANSWER_BYTES);
  for await (const piece of response.body as ReadableStream<Uint8Array>) {
    kept.add(piece);
    if (kept.truncated) throw new Error('the answer is too long');
  }
  const { status, statusText, headers } = response;
  return new Response(kept.bytes(), { status, statusText, headers });
}

/** A stream's reader has a limit of its own; of an error, which octokit would read whole, the status is enough. */
async function unreadFetch(...asked: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...asked);
  if (response.ok) return response;
  await response.body?.cancel();
  const { status, statusText, headers } = response;
  return new Response(null, { status, statusText, headers });
}

/** Returns the answer's status; null if there was no answer (octokit then reports 500 and has no response). */
export function statusOf(error: unknown): number | null {
  const status = member(member(error, 'response'), 'status');
  return typeof status === 'number' ? status : null;
}

/** Returns a member of an unknown value. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Says how GitHub answered. Without a status none came, or one that is not read: too large, or a redirect without an end. */
export function answerOf(status: number | null): string {
  return status === null ? 'GitHub gave no answer, or none that is read' : `GitHub answered ${status}`;
}

function nothing(): void {}
