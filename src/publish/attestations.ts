import { AttestationError } from '../foundation/errors.ts';
import { answerOf, askGitHub, type GitHubApi, member, statusOf } from './github-api.ts';

/** A signature for a repository's attestations: one Sigstore bundle that a certificate signed. */
export interface PersistRequest extends GitHubApi {
  /** GITHUB_SERVER_URL, the address that people use. */
  readonly serverUrl: string;
  /** The bytes of `<bundle>.sigstore.json`. */
  readonly signature: Uint8Array;
}

export interface PersistedAttestation {
  readonly id: string;
  readonly url: string;
}

/** GitHub's REST API, "Create an attestation". */
const CREATE = 'POST /repos/{owner}/{repo}/attestations';
const TIMEOUT_MS = 60_000;

/**
 * Posts a signature to the repository's attestations, where `gh attestation verify` looks for it.
 *
 * @throws AttestationError `not-persisted` with the status that the service answered, without any words of its own
 */
export async function persistAttestation(request: PersistRequest): Promise<PersistedAttestation> {
  const { serverUrl, repository, signature } = request;
  let answer: unknown;
  try {
    const bundle: unknown = JSON.parse(Buffer.from(signature).toString('utf8'));
    answer = await askGitHub(request, CREATE, { bundle }, { timeoutMs: TIMEOUT_MS });
  } catch (error) {
    // Without the cause, which holds the request.
    throw notPersisted(repository, statusOf(error));
  }
  const id = member(answer, 'id');
  if (!/^[0-9]{1,20}$/.test(String(id))) throw notPersisted(repository, 201);
  return { id: String(id), url: `${serverUrl}/${repository}/attestations/${id}` };
}

/** What GitHub answers if the token lacks the permission, or the repository has no attestations. */
const MAY_NOT: readonly number[] = [401, 403, 404];

function notPersisted(repository: string, status: number | null): AttestationError {
  return new AttestationError(
    'not-persisted',
    `The signature was not added to the attestations of ${repository}: ${howOf(status)}.`,
    {
      advice: MAY_NOT.includes(status ?? 0)
        ? 'Add to the job: permissions: { contents: read, id-token: write, attestations: write }. A private repository needs a plan with attestations.'
        : 'Run the job again when the service answers, if you need the signature there.',
    },
  );
}

function howOf(status: number | null): string {
  return status === 201 ? 'GitHub gave no id for it' : answerOf(status);
}
