import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';

/** GitHub's REST API as this repository's token sees it. */
export interface GitHubApi {
  /** GITHUB_API_URL. */
  readonly apiUrl: string;
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** Never told. */
  readonly token: string;
}

/** A service that is out is asked four times within about seven seconds (0.5, 2 and 4.5 s between). */
const RETRY = { retries: 3, retryAfterBaseValue: 500 };
const API_VERSION = '2022-11-28';

const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

export interface RequestOptions {
  readonly timeoutMs: number;
  /** The answer's body as a stream, unread. */
  readonly asStream?: true;
}

/**
 * Asks GitHub once, with retries.
 *
 * @param route a route of the REST API's documentation: as text, so that its answer is typed as what it is: unknown
 * @throws whatever octokit throws; {@link statusOf} says the status. It holds the request, and the token with it: no
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
      signal: AbortSignal.timeout(timeoutMs),
      ...(asStream ? { parseSuccessResponseBody: false } : {}),
    },
  });
  return data;
}

/** The answer's status; null when there was no answer (octokit then says 500 and has no response). */
export function statusOf(error: unknown): number | null {
  const status = member(member(error, 'response'), 'status');
  return typeof status === 'number' ? status : null;
}

/** A member of a value of which nothing is known. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function nothing(): void {}
