/** The audience of Fulcio's tokens (fulcio, "OIDC Token Audience"). */
const AUDIENCE = 'sigstore';

/**
 * Asks the runner for the job's identity token (GitHub, "OpenID Connect": `ACTIONS_ID_TOKEN_REQUEST_URL`), and nobody
 * else: the provider of @sigstore/sign also runs a `buildkite-agent` that PATH names and believes `SIGSTORE_ID_TOKEN`,
 * and an earlier step of the job may have set both.
 *
 * @throws an error when the runner gives none; its message may hold a part of the answer
 */
export async function tokenOfJob(environment: Readonly<Record<string, string | undefined>>): Promise<string> {
  const [{ HttpClient }, { BearerCredentialHandler }] = await Promise.all([
    import('@actions/http-client'),
    import('@actions/http-client/lib/auth'),
  ]);
  const url = new URL(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
  url.searchParams.set('audience', AUDIENCE);
  const bearer = new BearerCredentialHandler(environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '');
  const client = new HttpClient('sandbox-attestation', [bearer], {
    ...{ allowRetries: true, maxRetries: 2, allowRedirects: false, keepAlive: false },
  });
  const { result } = await client.getJson<{ readonly value?: unknown }>(url.href);
  const token = result?.value;
  if (typeof token !== 'string') throw new TypeError('the answer has no token');
  return token;
}
