import { AttestationError } from '../foundation/errors.ts';
import { readGivenFile } from '../foundation/given-file.ts';
import { refuseExposingNode } from '../foundation/node-environment.ts';
import { settleProxies } from '../foundation/proxies.ts';
import { chooseInstance, MAX_ROOT_BYTES, type NamedInstance, namedInstance } from './instances.ts';
import { type Fingerprint, MAX_KEY_BYTES } from './pem.ts';
import type { SigningKey } from './private-key.ts';
import type { Signature } from './signed-by.ts';

/** How the caller wants to sign the evidence. */
export interface SigningInputs {
  readonly mode: 'auto' | 'keyless' | 'key' | 'none';
  /** A PEM file's path, or (from a workflow's secret) the PEM itself; null: the environment's SIGNING_KEY. */
  readonly key: string | null;
  readonly instance: NamedInstance;
  /**
   * A file with the trusted root of that instance, for the run's own read-back; null: public-good's, if that instance
   * signs.
   */
  readonly trustedRoot: string | null;
}

/** What signing needs from its environment. */
export interface SigningWorld {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  /** Where this user's own key is kept; null on a runner, which keeps no files. */
  readonly stateFolder: string | null;
  /** Gives the job's identity token; null: Sigstore's own way of finding one. */
  readonly identityToken: (() => Promise<string>) | null;
}

/**
 * The signer, chosen once the venue is decided and before anything is built, so that a bad key stops the run before any
 * work.
 */
export type EvidenceSigner =
  | {
      readonly kind: 'key';
      readonly fingerprint: Fingerprint;
      readonly sign: (statement: Buffer) => Promise<Signature>;
    }
  | { readonly kind: 'keyless'; readonly sign: (statement: Buffer) => Promise<Signature> }
  | { readonly kind: 'none' }
  | { readonly kind: 'unavailable'; readonly error: AttestationError };

/**
 * Chooses the signer: `auto` is keyless if the job can have an identity token, otherwise a key that is
 * given, otherwise this user's own key if it has a folder.
 *
 * @throws AttestationError (usage) when the key, an address or the trusted root cannot be used, or the mode lacks what
 *   it needs
 */
export async function chooseSigner(inputs: SigningInputs, world: SigningWorld): Promise<EvidenceSigner> {
  // Wrong addresses are reported whatever signs in the end.
  namedInstance(inputs.instance);
  const pem = await keyText(inputs, world);
  switch (inputs.mode) {
    case 'none':
      return { kind: 'none' };
    case 'keyless':
      return canHaveToken(world) ? keyless(inputs, world) : { kind: 'unavailable', error: notSigned(world) };
    case 'key':
      if (pem === null) throw noKey();
      return withKey(await readKey(pem, world), null);
    case 'auto': {
      if (canHaveToken(world)) return keyless(inputs, world);
      if (pem !== null) return withKey(await readKey(pem, world), null);
      if (world.stateFolder === null) return { kind: 'unavailable', error: notSigned(world) };
      const { localKey } = await import('./local-key.ts');
      const { key, publicPath } = await localKey(world.stateFolder);
      return withKey(key, publicPath);
    }
  }
}

async function keyText({ key }: SigningInputs, world: SigningWorld): Promise<string | null> {
  const inEnvironment = world.environment['SIGNING_KEY'] || null;
  // A report or a snapshot of Node's has all variables.
  if (inEnvironment !== null) refuseExposingNode(world.environment);
  if (key === null) return inEnvironment;
  if (key.includes('-----BEGIN ')) return key;
  const file = { given: key, what: 'signing key', workspace: world.workingFolder, isSecret: true };
  return readGivenFile(file, MAX_KEY_BYTES);
}

async function readKey(pem: string, { environment }: SigningWorld): Promise<SigningKey> {
  const { readPrivateKey } = await import('./private-key.ts');
  return readPrivateKey(pem, environment['SIGNING_KEY_PASSPHRASE'] ?? null);
}

function withKey(key: SigningKey, publicPath: string | null): EvidenceSigner {
  const { fingerprint, publicPem } = key;
  return {
    kind: 'key',
    fingerprint,
    sign: async (statement) => ({
      bytes: await (await import('./sign-key.ts')).signWithKey(statement, key),
      signedBy: { kind: 'key', fingerprint: fingerprint.hex, publicKey: publicPem, publicPath },
    }),
  };
}

async function keyless(inputs: SigningInputs, world: SigningWorld): Promise<EvidenceSigner> {
  refuseExposingNode(world.environment);
  settleProxies(world.environment);
  const { instance } = inputs;
  const serverUrl = world.environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  // Checked before the token arrives: whether any instance is known here does not depend on the token.
  chooseInstance(instance, serverUrl, null);
  const trustedRoot = await givenRoot(inputs, world);
  const identityToken =
    world.identityToken ?? (async () => (await import('./job-token.ts')).tokenOfJob(world.environment));
  return {
    kind: 'keyless',
    sign: async (statement) =>
      (await import('./sign-keyless.ts')).signKeyless(statement, {
        instance,
        serverUrl,
        identityToken,
        trustedRoot,
      }),
  };
}

async function givenRoot({ trustedRoot: path }: SigningInputs, { workingFolder }: SigningWorld) {
  if (path === null) return null;
  const file = { given: path, what: 'trusted root', workspace: workingFolder };
  const text = await readGivenFile(file, MAX_ROOT_BYTES);
  const { readTrustedRoot } = await import('./trusted-root.ts');
  readTrustedRoot(text);
  return { path, text };
}

/** The variables with which a runner issues tokens; they exist only with `id-token: write`. */
function canHaveToken({ environment }: SigningWorld): boolean {
  return Boolean(
    environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  );
}

/** GitHub gives pull requests of forks no identity, whatever their workflow asks for. */
function notSigned({ environment }: SigningWorld): AttestationError {
  const isPullRequest = environment['GITHUB_EVENT_NAME'] === 'pull_request';
  return new AttestationError(
    'not-signed',
    isPullRequest
      ? 'The evidence is not signed: this job has no identity, like every pull request from a fork.'
      : 'The evidence is not signed: this job has no identity and no key.',
  );
}

function noKey(): AttestationError {
  return new AttestationError('signing-key-missing', 'Signing with a key needs a key, and none is given.');
}
