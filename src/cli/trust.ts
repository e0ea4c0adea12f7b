import type { Trust } from '../evidence/expectations.ts';
import { AttestationError } from '../foundation/errors.ts';
import { readGivenFile } from '../foundation/given-file.ts';
import { MAX_ROOT_BYTES } from '../signing/instances.ts';
import { MAX_KEY_BYTES } from '../signing/pem.ts';

type Options = Readonly<Record<string, unknown>>;

/**
 * Returns whose signature the caller of `verify` trusts: what the options say, otherwise what the policy says. Files
 * are the caller's, named on the command line; nothing is looked for next to the evidence.
 *
 * @throws AttestationError (usage) when options contradict each other or a file cannot be read
 */
export async function readTrust(options: Options, policy: Trust): Promise<Trust> {
  const key = text(options['key']);
  const identity = oneOf(options, 'certificateIdentity');
  const issuer = oneOf(options, 'certificateOidcIssuer');
  const root = text(options['trustedRoot']);
  if (key !== null) {
    if (identity !== null || issuer !== null || root !== null) {
      throw usage(
        '--key cannot be combined with --certificate-… or --trusted-root',
        'Trust a key or an identity.',
      );
    }
    return { kind: 'key', publicKey: await readGivenFile({ given: key, what: 'public key' }, MAX_KEY_BYTES) };
  }
  const trustedRoot =
    root === null ? null : await readGivenFile({ given: root, what: 'trusted root' }, MAX_ROOT_BYTES);
  if (identity === null && issuer === null) return withRoot(policy, trustedRoot);
  if (identity === null || issuer === null) {
    throw usage(
      'An identity needs its issuer',
      'Give both --certificate-identity and --certificate-oidc-issuer (or their -regexp).',
    );
  }
  if (!identity.isPattern && !issuer.isPattern) {
    return { kind: 'certificate', identity: identity.text, issuer: issuer.text, match: 'exact', trustedRoot };
  }
  return {
    kind: 'certificate',
    identity: pattern(identity),
    issuer: pattern(issuer),
    match: 'regexp',
    trustedRoot,
  };
}

function withRoot(policy: Trust, trustedRoot: string | null): Trust {
  if (trustedRoot === null) return policy;
  if (policy.kind === 'certificate') return { ...policy, trustedRoot };
  throw usage(
    '--trusted-root is given without an identity',
    'Name whose certificate you trust with --certificate-identity and --certificate-oidc-issuer.',
  );
}

interface Expected {
  readonly text: string;
  readonly isPattern: boolean;
}

/** `--NAME` or `--NAME-regexp`, not both. */
function oneOf(options: Options, name: string): Expected | null {
  const exact = text(options[name]);
  const regexp = text(options[`${name}Regexp`]);
  if (exact !== null && regexp !== null) {
    throw usage('An option and its -regexp are both given', 'Give one of them.');
  }
  if (exact !== null) return { text: exact, isPattern: false };
  return regexp === null ? null : { text: regexp, isPattern: true };
}

function pattern({ text: given, isPattern }: Expected): string {
  return isPattern ? given : given.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** An option that is given empty is a mistake (an unset variable), and never means that it was not given. */
function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (value !== '') return value;
  throw usage('An option about the signer is empty', 'Check the variable that holds it.');
}

function usage(message: string, advice: string): AttestationError {
  return new AttestationError('invalid-setting', `${message}.`, { advice });
}
