import type { Bundle } from '@sigstore/bundle';
import type { Witness } from '@sigstore/sign';
import { AttestationError } from '../foundation/errors.ts';
import { within } from '../foundation/time-limit.ts';
import { chooseInstance, isPublicGood, type NamedInstance, type SigstoreInstance } from './instances.ts';
import type { RootAtHand, Signature, SignedBy } from './signed-by.ts';
import { PAYLOAD_TYPE } from './statement.ts';

/** What keyless signing needs of the world. */
export interface KeylessSigning {
  readonly instance: NamedInstance;
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** Gives the job's identity token for the audience `sigstore`. */
  readonly identityToken: () => Promise<string>;
  /** The instance's trusted root, when the caller gave it. */
  readonly trustedRoot: { readonly path: string; readonly text: string } | null;
}

/** A service that is out is asked five times within about eight seconds; each answer may take ten. */
const RETRY = { retries: 4, factor: 2, minTimeout: 500, maxTimeout: 8000 };
const TIMEOUT_MS = 10_000;
/** Whoever gives tokens keeps trying by itself, without an end of its own. */
const TOKEN_LIMIT_MS = 30_000;

/**
 * Signs a statement with a certificate that Fulcio gives for the job's identity, logged or timestamped by the same
 * instance.
 *
 * @returns the bytes of `<bundle>.sigstore.json`, and who signed as the certificate says it
 * @throws AttestationError `no-identity-token` or `signing-service` (blocked): a service refused, or stayed out; never
 *   with anything of the token
 */
export async function signKeyless(statement: Buffer, signing: KeylessSigning): Promise<Signature> {
  const token = await tokenOf(signing);
  const instance = chooseInstance(signing.instance, signing.serverUrl, visibilityOf(token));
  const [{ DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness }, { bundleToJSON }] = await Promise.all(
    [import('@sigstore/sign'), import('@sigstore/bundle')],
  );
  const asked = { retry: RETRY, timeout: TIMEOUT_MS };
  const { rekorUrl, tsaUrl } = instance;
  const witnesses: Witness[] = [
    ...(rekorUrl === null
      ? []
      : [new RekorWitness({ ...asked, rekorBaseURL: rekorUrl, entryType: 'dsse', fetchOnConflict: true })]),
    ...(tsaUrl === null ? [] : [new TSAWitness({ ...asked, tsaBaseURL: tsaUrl })]),
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
    await seeTimestamps(bundle);
    const bytes = Buffer.from(JSON.stringify(bundleToJSON(bundle)), 'utf8');
    return { bytes, signedBy: await signerOf(bundle, instance, rootAtHand(signing, instance)) };
  } catch (error) {
    if (error instanceof AttestationError) throw error;
    throw serviceFailed(error, instance);
  }
}

/** A timestamp authority's answer is taken as it comes: what is no timestamp would spoil the whole signature. */
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

/** What the certificate that was just given says of the signer: how readers must name it. */
async function signerOf(
  { verificationMaterial: { content } }: Bundle,
  instance: SigstoreInstance,
  root: RootAtHand,
): Promise<SignedBy> {
  const { claimsOfCertificate } = await import('./certificate-claims.ts');
  if (content.$case === 'certificate') {
    const { identity, issuer } = claimsOfCertificate(content.certificate.rawBytes);
    if (identity !== null && issuer !== null) {
      return { kind: 'certificate', identity, issuer, instance, root };
    }
  }
  throw new AttestationError(
    'signing-service',
    `The evidence could not be signed: the certificate of ${instance.fulcioUrl} names no identity or no issuer.`,
  );
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
    // No cause goes along: the request's address and the answer may hold a token.
  }
  throw noToken();
}

function noToken(): AttestationError {
  return new AttestationError('no-identity-token', 'The job’s identity token for Sigstore could not be had.');
}

/** What the token says of the repository; nothing is trusted of it but where to sign. */
function visibilityOf(token: string): string | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null || !('repository_visibility' in claims)) return null;
    return typeof claims.repository_visibility === 'string' ? claims.repository_visibility : null;
  } catch {
    return null;
  }
}

const SERVICES: Readonly<Record<string, readonly [string, keyof SigstoreInstance]>> = {
  CA_CREATE_SIGNING_CERTIFICATE_ERROR: ['the certificate authority', 'fulcioUrl'],
  TLOG_CREATE_ENTRY_ERROR: ['the transparency log', 'rekorUrl'],
  TLOG_FETCH_ENTRY_ERROR: ['the transparency log', 'rekorUrl'],
  TSA_CREATE_TIMESTAMP_ERROR: ['the timestamp authority', 'tsaUrl'],
};

/** Sigstore's own messages may hold the token, so only its code and the answer's status are told. */
function serviceFailed(error: unknown, instance: SigstoreInstance): AttestationError {
  const code = member(error, 'code');
  const status = member(member(error, 'cause'), 'statusCode');
  const [who, url] = SERVICES[typeof code === 'string' ? code : ''] ?? ['Sigstore', 'fulcioUrl'];
  const how = typeof status === 'number' ? `answered ${status}` : 'gave no whole answer in time';
  return new AttestationError(
    'signing-service',
    `The evidence could not be signed: ${who} (${instance[url] ?? 'none'}) ${how}.`,
  );
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
