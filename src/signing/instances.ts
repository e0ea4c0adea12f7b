import { AttestationError, printable } from '../foundation/errors.ts';

/** Longest trusted root that is read, in bytes: public-good's is below 10 kB. */
export const MAX_ROOT_BYTES = 4 * 1024 * 1024;

/** The services of one Sigstore instance. A log, a timestamp authority, or both say when it was signed. */
export interface SigstoreInstance {
  readonly fulcioUrl: string;
  readonly rekorUrl: string | null;
  readonly tsaUrl: string | null;
}

/** The instance that the caller names; each null when it was not given. */
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

/** GitHub's own, for repositories whose names must not stand in a public log. */
const GITHUB: SigstoreInstance = {
  fulcioUrl: 'https://fulcio.githubapp.com',
  rekorUrl: null,
  tsaUrl: 'https://timestamp.githubapp.com',
};

/**
 * Which instance signs: the named one, whole; else the public-good one for a public repository of github.com, and
 * GitHub's own for every other one, whose name a public log must not tell.
 *
 * @param visibility the token's `repository_visibility`; null when it says nothing
 * @throws AttestationError `signing-instance` (usage) when the named one lacks something or is not safe to talk to
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

/** Whether it is GitHub's own, whose trusted root GitHub's command line gives. */
export function isGitHubs({ fulcioUrl }: SigstoreInstance): boolean {
  return fulcioUrl === GITHUB.fulcioUrl;
}

/** Whether an instance's certificates are public-good's, whose trusted root is shipped. */
export function isPublicGood({ fulcioUrl }: SigstoreInstance): boolean {
  return fulcioUrl === PUBLIC_GOOD.fulcioUrl;
}

/**
 * The instance that the caller names, checked; null when none is named.
 *
 * @throws AttestationError `signing-instance` (usage) when it lacks something or is not safe to talk to
 */
export function namedInstance({ fulcioUrl, rekorUrl, tsaUrl }: NamedInstance): SigstoreInstance | null {
  if (fulcioUrl === null && rekorUrl === null && tsaUrl === null) return null;
  if (fulcioUrl === null) throw problem('A log or timestamp authority is named without a Fulcio');
  if (rekorUrl === null && tsaUrl === null) {
    throw problem('A Fulcio is named without anything that says when it was signed');
  }
  return {
    fulcioUrl: safe(fulcioUrl, 'fulcio-url'),
    rekorUrl: rekorUrl === null ? null : safe(rekorUrl, 'rekor-url'),
    tsaUrl: tsaUrl === null ? null : safe(tsaUrl, 'tsa-url'),
  };
}

/** The identity token goes there: https, or this machine itself. A slash at the end would be doubled. */
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
