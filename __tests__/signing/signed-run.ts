import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type BundleInput, buildBundle, instant } from '../../src/evidence/bundle.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import type { Expectations, Trust } from '../../src/evidence/expectations.ts';
import { signatureName } from '../../src/evidence/file-names.ts';
import type { EvidenceSource } from '../../src/evidence/open.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import { type SigningKey, signingKey } from '../../src/signing/private-key.ts';
import { signWithKey } from '../../src/signing/sign-key.ts';
import { type Statement, statementOf, writeStatement } from '../../src/signing/statement.ts';
import { loadVerifier } from '../../src/signing/verifier.ts';
import { expectationsFor, NOW, type RealRun, type RunName, realRun, sourceOf } from '../evidence/real-run.ts';

/** A recorded run with everything that signing adds to it. */
export interface SignedRun {
  readonly run: RealRun;
  readonly bundle: Bundle;
  readonly source: EvidenceSource;
  readonly bytes: Uint8Array;
  readonly statement: Statement;
}

export function runToSign(
  run: RealRun = realRun(),
  change: (bundle: Bundle) => Bundle = (bundle) => bundle,
): SignedRun {
  const bundle = change(buildBundle(run.input));
  const source = sourceOf(bundle, run.files);
  const bytes = source.bundle?.bytes ?? Buffer.of();
  return { run, bundle, source, bytes, statement: statementOf(bundle, bytes) };
}

/** A recorded run as if it had been made now: what a certificate signs, whose time is this machine's. */
export function runToSignNow(
  name: RunName = 'docker-targeted-deny',
  changed: Partial<BundleInput> = {},
): SignedRun {
  const createdAt = new Date();
  const { run } = realRun(name).input;
  const started_at = instant(createdAt);
  return runToSign(realRun(name, { createdAt, run: { ...run, started_at }, ...changed }));
}

export const pair = (kind: 'ed25519' | 'p256'): { publicKey: KeyObject; privateKey: KeyObject } =>
  kind === 'ed25519'
    ? generateKeyPairSync('ed25519')
    : generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

export const newKey = (kind: 'ed25519' | 'p256' = 'ed25519'): SigningKey => signingKey(pair(kind).privateKey);

export const trusts = (key: SigningKey): Trust => ({ kind: 'key', publicKey: key.publicPem });

/** Signs a statement that may have been changed. */
export function signed(key: SigningKey, statement: object): Promise<Uint8Array> {
  return signWithKey(writeStatement(statement as Statement), key);
}

/** Reads a run next to a signature file, as a stranger who trusts this signer and pins what was used. */
export async function readSigned(
  { bundle, source }: Pick<SignedRun, 'bundle' | 'source'>,
  signature: Uint8Array | null,
  trust: Trust,
  { now = NOW, ...expected }: Partial<Expectations> & { readonly now?: Date } = {},
): Promise<Reading> {
  const verifySignature = await loadVerifier(trust);
  const files = new Map(source.files);
  if (signature !== null) files.set(signatureName(source.bundle?.name ?? ''), signature);
  return readEvidence(
    { ...source, files },
    expectationsFor(bundle, { trust, ...expected }),
    now,
    verifySignature === undefined ? {} : { verifySignature },
  );
}

export const codes = ({ reasons }: Reading): string[] =>
  reasons.map(({ code, subject }) => (subject === null ? code : `${code} ${subject}`));
