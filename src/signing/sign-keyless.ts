import { verify, X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { Witness } from '@sigstore/sign';
import { AttestationError } from '../foundation/errors.ts';
import { withLimitedAnswers } from '../foundation/limited-answers.ts';
import { within } from '../foundation/time-limit.ts';
import { areDocumentsSoonRead } from './der-work.ts';
import { chooseInstance, isPublicGood, type NamedInstance, type SigstoreInstance } from './instances.ts';
import type { RootAtHand, Signature, SignedBy } from './signed-by.ts';
import { PAYLOAD_TYPE } from './statement.ts';

/** What keyless signing needs from its environment. */
export interface KeylessSigning {
  readonly instance: NamedInstance;
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** Returns the job's identity token for the audience `sigstore`. */
  readonly identityToken: () => Promise<string>;
  /** The instance's trusted root, if the caller gave it. */
  readonly trustedRoot: { readonly path: string; readonly text: string } | null;
}

/** A failing service is called five times within about eight seconds; each answer may take ten. */
const RETRY = { retries: 4, factor: 2, minTimeout: 500, maxTimeout: 8000 };
const TIMEOUT_MS = 10_000;
/**
 * More than any answer of a token service, Fulcio, Rekor or a timestamp authority, and so little that it stays small
 * when it is compressed a thousand to one.
 */
const MOST_ANSWER_BYTES = 64 * 1024;
/** Far more than certificate, log entry and timestamps take next to the statement. */
const MOST_SIGNATURE_BYTES = 512 * 1024;
/** The token service's client retries without a limit of its own. */
const TOKEN_LIMIT_MS = 30_000;

/**
 * Signs a statement with a certificate that Fulcio issues for the job's identity, logged or timestamped by the same
 * instance.
 *
 * @returns the bytes of `<bundle>.sigstore.json`, and the signer that the certificate names
 * @throws AttestationError `no-identity-token` or `signing-service` (blocked): a service refused, or did not answer;
 *   never with any part of the token
 */
export function signKeyless(statement: Buffer, signing: KeylessSigning): Promise<Signature> {
  return withLimitedAnswers({ bytes: MOST_ANSWER_BYTES }, () => signAndWitness(statement, signing));
}

async function signAndWitness(statement: Buffer, signing: KeylessSigning): Promise<Signature> {
  const token = await tokenOf(signing);
  const instance = chooseInstance(
    signing.instance,
    signing.serverUrl,
    claimsOfToken(token).repository_visibility ?? null,
  );
  const [{ DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness }, { bundleToJSON }] = await Promise.all(
    [import('@sigstore/sign'), import('@sigstore/bundle')],
  );
  const asked = { retry: RETRY, timeout: TIMEOUT_MS };
  const { rekorUrl, tsaUrl } = instance;
  const log =
    rekorUrl &&
    new RekorWitness({ ...asked, rekorBaseURL: rekorUrl, entryType: 'dsse', fetchOnConflict: true });
  const timestamps = tsaUrl && new TSAWitness({ ...asked, tsaBaseURL: tsaUrl });
  const witnesses = [
    ...(log ? [blaming(log, 'TLOG_CREATE_ENTRY_ERROR')] : []),
    ...(timestamps ? [blaming(timestamps, 'TSA_CREATE_TIMESTAMP_ERROR')] : []),
  ];
  const signer = new FulcioSigner({
    ...asked,
    fulcioBaseURL: instance.fulcioUrl,
    identityProvider: { getToken: async () => token },
  });
  try {
    const bundle = await new DSSEBundleBuilder({ signer, witnesses }).create({
      data: statement,
      type: PAYLOAD_TYPE,
    });
    if (!areDocumentsSoonRead(bundle))
      throw badAnswer(instance, 'fulcioUrl', 'answered what takes too long to read');
    await seeTimestamps(bundle);
    const bytes = Buffer.from(JSON.stringify(bundleToJSON(bundle)), 'utf8');
    if (bytes.length > MOST_SIGNATURE_BYTES) throw badAnswer(instance, 'fulcioUrl', 'answered far too much');
    return { bytes, signedBy: await signerOf(bundle, instance, claimsOfToken(token), signing) };
  } catch (error) {
    if (error instanceof AttestationError) throw error;
    throw serviceFailed(error, instance);
  }
}

/** Gives an error the code of its service: the library's own, about an answer that it cannot read, names none. */
function blaming(witness: Witness, code: string): Witness {
  return {
    testify: async (content, publicKey) => {
      try {
        return await witness.testify(content, publicKey);
      } catch (error) {
        throw Object.hasOwn(SERVICES, String(member(error, 'code')))
          ? error
          : Object.assign(new Error('unread'), { code });
      }
    },
  };
}

/**
 * Rejects an answer of a timestamp authority that is not a timestamp: the library would accept it and spoil the whole
 * signature.
 */
async function seeTimestamps({ verificationMaterial: { timestampVerificationData } }: Bundle): Promise<void> {
  const { RFC3161Timestamp } = await import('@sigstore/core');
  for (const { signedTimestamp } of timestampVerificationData?.rfc3161Timestamps ?? []) {
    try {
      RFC3161Timestamp.parse(Buffer.from(signedTimestamp));
    } catch {
      throw Object.assign(new Error('no timestamp'), { code: 'TSA_CREATE_TIMESTAMP_ERROR' });
    }
  }
}

/**
 * Returns the signer that the new certificate names: readers must name it the same way. A trusted root would show who
 * issued it, and may not be at hand; that it is this job's, and of the key that signed, shows without one.
 */
async function signerOf(
  bundle: Bundle,
  instance: SigstoreInstance,
  token: TokenClaims,
  signing: KeylessSigning,
): Promise<SignedBy> {
  const { claimsOfCertificate } = await import('./certificate-claims.ts');
  const { content } = bundle.verificationMaterial;
  const refused = (why: string) => badAnswer(instance, 'fulcioUrl', `issued a certificate ${why}`);
  if (content.$case !== 'certificate') throw refused('of another kind');
  const { rawBytes } = content.certificate;
  const { identity, issuer } = claimsOfCertificate(rawBytes);
  if (identity === null || issuer === null) throw refused('without an identity or an issuer');
  // Fulcio names a workflow, and for other tokens their subject or address (fulcio, docs/oidc.md).
  const workflow = `${signing.serverUrl}/${token.job_workflow_ref}`;
  if (![workflow, token.sub, token.email].includes(identity) || issuer !== token.iss)
    throw refused('for another identity than this job’s');
  if (!(await isOfItsKey(bundle, rawBytes))) throw refused('for another key');
  return { kind: 'certificate', identity, issuer, instance, root: rootAtHand(signing, instance) };
}

/** Whether the certificate's key made the envelope's signature (DSSE, "Signature Definition"). */
async function isOfItsKey({ content }: Bundle, certificate: Uint8Array): Promise<boolean> {
  const { dsse } = await import('@sigstore/core');
  if (content.$case !== 'dsseEnvelope') return false;
  const { payloadType, payload, signatures } = content.dsseEnvelope;
  const signed = dsse.preAuthEncoding(payloadType, Buffer.from(payload));
  const { publicKey } = new X509Certificate(certificate);
  return signatures.length === 1 && signatures.every(({ sig }) => verify('sha256', signed, publicKey, sig));
}

function rootAtHand({ trustedRoot }: KeylessSigning, instance: SigstoreInstance): RootAtHand {
  if (trustedRoot !== null) return { kind: 'given', ...trustedRoot };
  return { kind: isPublicGood(instance) ? 'public-good' : 'unknown' };
}

async function tokenOf({ identityToken }: KeylessSigning): Promise<string> {
  try {
    const token = await within(TOKEN_LIMIT_MS, identityToken(), noToken);
    if (token.split('.').length === 3) return token;
  } catch {
    // Without the cause: the request's address and the answer may hold a token.
  }
  throw noToken();
}

function noToken(): AttestationError {
  return new AttestationError(
    'no-identity-token',
    'The job’s identity token for Sigstore could not be fetched.',
  );
}

const CLAIMS = ['iss', 'sub', 'email', 'job_workflow_ref', 'repository_visibility'] as const;

/** What the token says. Only the service that gets it verifies it. */
type TokenClaims = Readonly<Partial<Record<(typeof CLAIMS)[number], string>>>;

function claimsOfToken(token: string): TokenClaims {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const texts = CLAIMS.map((name) => [name, member(claims, name)]).filter(
      ([, value]) => typeof value === 'string',
    );
    return Object.fromEntries(texts);
  } catch {
    return {};
  }
}

const SERVICES: Readonly<Record<string, readonly [string, keyof SigstoreInstance]>> = {
  CA_CREATE_SIGNING_CERTIFICATE_ERROR: ['the certificate authority', 'fulcioUrl'],
  TLOG_CREATE_ENTRY_ERROR: ['the transparency log', 'rekorUrl'],
  TLOG_FETCH_ENTRY_ERROR: ['the transparency log', 'rekorUrl'],
  TSA_CREATE_TIMESTAMP_ERROR: ['the timestamp authority', 'tsaUrl'],
};

/** Sigstore's own messages may hold the token, so the error shows only its code and the answer's status. */
function serviceFailed(error: unknown, instance: SigstoreInstance): AttestationError {
  const code = member(error, 'code');
  if (code === 'IDENTITY_TOKEN_PARSE_ERROR')
    return new AttestationError(
      'no-identity-token',
      'The job’s identity token names nobody, or an e-mail address that its issuer has not verified.',
    );
  const status = member(member(error, 'cause'), 'statusCode');
  const [who, url] = SERVICES[typeof code === 'string' ? code : ''] ?? ['Sigstore', 'fulcioUrl'];
  const how = typeof status === 'number' ? answered(status) : 'gave no answer, or none that is read';
  return failed(who, instance[url], how);
}

/** A redirect, and an encoding that is not known, come as a bad request (limited-answers.ts). */
function answered(status: number): string {
  return status === 400 ? 'answered 400, or sent the request elsewhere' : `answered ${status}`;
}

function badAnswer(instance: SigstoreInstance, url: keyof SigstoreInstance, how: string): AttestationError {
  const [who] = Object.values(SERVICES).find(([, its]) => its === url) ?? ['Sigstore'];
  return failed(who, instance[url], how);
}

function failed(who: string, url: string | null, how: string): AttestationError {
  return new AttestationError(
    'signing-service',
    `The evidence could not be signed: ${who} (${url ?? 'none'}) ${how}.`,
  );
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
