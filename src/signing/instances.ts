import { AttestationError, printable } from '../foundation/errors.ts';

/** Maximum size of a trusted root, in bytes: public-good's is below 10 kB. */
export const MAX_ROOT_BYTES = 4 * 1024 * 1024;

/** The services of one Sigstore instance. A log, a timestamp authority, or both record the time of signing. */
export interface SigstoreInstance {
  readonly fulcioUrl: string;
  readonly rekorUrl: string | null;
  readonly tsaUrl: string | null;
}

/** The instance that the caller names; a part that was not given is null. */
export interface NamedInstance {
  readonly fulcioUrl: string | null;
  readonly rekorUrl: string | null;
  readonly tsaUrl: string | null;
}

const PUBLIC_GOOD: SigstoreInstance = {
  fulcioUrl: 'https://fulcio.sigstore.dev',
  rekorUrl: 'https://rekor.sigstore.dev',
  tsaUrl: null,
};

/** GitHub's own instance, for repositories whose names must not appear in a public log. */
const GITHUB: SigstoreInstance = {
  fulcioUrl: 'https://fulcio.githubapp.com',
  rekorUrl: null,
  tsaUrl: 'https://timestamp.githubapp.com',
};

/**
 * Returns the instance that signs: the named one, whole; otherwise the public-good one for a public repository of
 * github.com, and GitHub's own for every other one, whose name a public log must not reveal.
 *
 * @param visibility the token's `repository_visibility`; null if the token does not have it
 * @throws AttestationError `signing-instance` (usage) when the named one lacks something or is not safe to use
 */
export function chooseInstance(
  named: NamedInstance,
  serverUrl: string,
  visibility: string | null,
): SigstoreInstance {
  const instance = namedInstance(named);
  if (instance !== null) return instance;
  if (serverUrl === 'https://github.com') return visibility === 'public' ? PUBLIC_GOOD : GITHUB;
  throw problem(`No Sigstore instance is known for ${printable(serverUrl, 100)}`);
}

/** Returns whether it is GitHub's own instance, whose trusted root GitHub's command line prints. */
export function isGitHubs({ fulcioUrl }: SigstoreInstance): boolean {
  return fulcioUrl === GITHUB.fulcioUrl;
}

/** Returns whether an instance's certificates are public-good's, whose trusted root this program ships. */
export function isPublicGood({ fulcioUrl }: SigstoreInstance): boolean {
  return fulcioUrl === PUBLIC_GOOD.fulcioUrl;
}

/**
 * Returns the instance that the caller names, checked; null if none is named.
 *
 * @throws AttestationError `signing-instance` (usage) when it lacks something or is not safe to use
 */
export function namedInstance({ fulcioUrl, rekorUrl, tsaUrl }: NamedInstance): SigstoreInstance | null {
  if (fulcioUrl === null && rekorUrl === null && tsaUrl === null) return null;
  if (fulcioUrl === null) throw problem('A log or timestamp authority is given without fulcio-url');
  if (rekorUrl === null && tsaUrl === null) {
    throw problem('fulcio-url is given without a log or timestamp authority');
  }
  return {
    fulcioUrl: safe(fulcioUrl, 'fulcio-url'),
    rekorUrl: rekorUrl === null ? null : safe(rekorUrl, 'rekor-url'),
    tsaUrl: tsaUrl === null ? null : safe(tsaUrl, 'tsa-url'),
  };
}

/**
 * Checks an address that gets the identity token: https, or this machine itself. A slash at the end would be doubled.
 */
function safe(text: string, name: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isLoopback = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) {
    if (url.username === '' && url.password === '' && url.search === '' && url.hash === '') {
      return text.replace(/\/+$/, '');
    }
  }
  throw problem(`${name} is not an https address`);
}

function problem(message: string): AttestationError {
  return new AttestationError('signing-instance', `${message}.`);
}
