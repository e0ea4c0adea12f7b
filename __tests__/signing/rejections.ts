import type { Reading } from '../../src/evidence/reading.ts';
import type { ReasonCode } from '../../src/evidence/reasons.ts';
import { signKeyless } from '../../src/signing/sign-keyless.ts';
import { writeStatement } from '../../src/signing/statement.ts';
import { realRun } from '../evidence/real-run.ts';
import { IDENTITY, ISSUER, type LocalSigstore, startSigstore } from './local-sigstore.ts';
import { newKey, readSigned, runToSign, runToSignNow, type SignedRun, signed, trusts } from './signed-run.ts';

const run = runToSign();
const key = newKey();
const { statement } = run;
const { predicate } = statement;

export async function withSigstore<T>(use: (sigstore: LocalSigstore) => Promise<T>): Promise<T> {
  const sigstore = await startSigstore();
  try {
    return await use(sigstore);
  } finally {
    await sigstore.close();
  }
}

export const keyless = async (sigstore: LocalSigstore, what: object = statement): Promise<Uint8Array> => {
  const { bytes } = await signKeyless(writeStatement(what), {
    instance: sigstore.instance,
    serverUrl: 'https://github.com',
    identityToken: async () => sigstore.token(),
    trustedRoot: null,
  });
  return bytes;
};

export const certificate = (trustedRoot: string, identity = IDENTITY, issuer = ISSUER) =>
  ({ kind: 'certificate', identity, issuer, match: 'exact', trustedRoot }) as const;

/** A keyless signature that was changed, or is read by someone who trusts somebody else. */
const certified = (
  change: {
    readonly file?: (json: Record<string, unknown>) => unknown;
    readonly claims?: Readonly<Record<string, string>>;
    readonly root?: (root: Record<string, unknown>) => unknown;
    readonly identity?: string;
    readonly issuer?: string;
    readonly run?: SignedRun;
  } = {},
): Promise<Reading> =>
  withSigstore(async (sigstore) => {
    sigstore.claims = { ...sigstore.claims, ...change.claims };
    const certifiedRun = change.run ?? runToSignNow();
    const file = JSON.parse(Buffer.from(await keyless(sigstore, certifiedRun.statement)).toString('utf8'));
    const root = JSON.parse(sigstore.trustedRoot);
    return readSigned(
      certifiedRun,
      Buffer.from(JSON.stringify(change.file?.(file) ?? file)),
      certificate(JSON.stringify(change.root?.(root) ?? root), change.identity, change.issuer),
      { waivers: new Set(), now: new Date() },
    );
  });

const stated = async (change: object) =>
  readSigned(run, await signed(key, { ...statement, ...change }), trusts(key));
const tested = (change: object) => stated({ predicate: { ...predicate, ...change } });
const changed = (json: Record<string, unknown>, part: string, value: unknown) => ({
  ...json,
  verificationMaterial: { ...(json['verificationMaterial'] as object), [part]: value },
});

const HOUR_MS = 3_600_000;

/** A run that says it was made so long from now. */
function runMade(fromNowMs: number): SignedRun {
  return runToSign(realRun('docker-targeted-deny', { createdAt: new Date(Date.now() + fromNowMs) }));
}

/** What makes our reader reject a signature, by the code that it must give. */
export const REJECTIONS = {
  'signature-malformed': () => readSigned(run, Buffer.of(), trusts(key)),
  'signer-is-certificate': () =>
    withSigstore(async (sigstore) => readSigned(run, await keyless(sigstore), trusts(key))),
  'signer-is-key': () =>
    withSigstore(async ({ trustedRoot }) =>
      readSigned(run, await signed(key, statement), certificate(trustedRoot)),
    ),
  'key-not-expected': async () => readSigned(run, await signed(key, statement), trusts(newKey())),
  'certificate-invalid': async () => {
    const other = await withSigstore(async ({ trustedRoot }) => JSON.parse(trustedRoot));
    return certified({
      root: (root) => ({ ...root, certificateAuthorities: other.certificateAuthorities }),
    });
  },
  'log-entry-invalid': () => certified({ file: (json) => changed(json, 'tlogEntries', undefined) }),
  'signing-time-invalid': () =>
    certified({
      root: (root) => ({ ...root, tlogs: [] }),
      file: (json) => changed(changed(json, 'tlogEntries', undefined), 'timestampVerificationData', {}),
    }),
  'identity-not-expected': () => certified({ identity: `${IDENTITY}x` }),
  'issuer-not-expected': () => certified({ issuer: ISSUER.toUpperCase() }),
  'certificate-claims-differ': () => certified({ claims: { sha: 'b'.repeat(40) } }),
  'signed-late': () => certified({ run: runMade(-25 * HOUR_MS) }),
  'signed-before-made': () => certified({ run: runMade(0.5 * HOUR_MS) }),
  'statement-malformed': () => stated({ _type: 'https://example.org/Statement' }),
  'statement-predicate': () => stated({ predicateType: 'https://slsa.dev/provenance/v1' }),
  'statement-subject-bundle': async () =>
    readSigned(
      runToSign(realRun('docker-targeted-deny', { challenge: 'another run' })),
      await signed(key, statement),
      trusts(key),
    ),
  'statement-subject-image': () => stated({ subject: statement.subject.slice(0, 1) }),
  'statement-subject-unknown': () =>
    stated({ subject: [...statement.subject, { name: 'other', digest: { sha256: '0'.repeat(64) } }] }),
  'statement-result': () => tested({ result: 'FAILED' }),
  'statement-test': () => tested({ passedTests: predicate.passedTests.slice(1) }),
  'statement-differs': () =>
    tested({ configuration: [{ name: 'payload', digest: { sha256: '0'.repeat(64) } }] }),
} as const satisfies Partial<Record<ReasonCode, () => Promise<Reading>>>;

/** An accepted keyless signature: what the rejections differ from. */
export const acceptedKeyless = () => certified();
